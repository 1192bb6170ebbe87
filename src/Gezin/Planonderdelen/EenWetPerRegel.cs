using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Does every individual provision have exactly one act?</summary>
[Regel("R-060", "Hulp en zorg vallen onder precies één wet; het basisniveau onder geen.")]
public static class EenWetPerRegel
{
    /// <summary>Refuses help without an act, or an act without help.</summary>
    public static Weigering? Toets(Niveau niveau, Wet? wet)
    {
        if (niveau.VereistIndicatie() && wet is null)
        {
            return new(nameof(EenWetPerRegel), "Kies onder welke wet deze hulp valt.", "Wet");
        }

        return !niveau.VereistIndicatie() && wet is not null
            ? new(nameof(EenWetPerRegel), "Vrij toegankelijke hulp valt niet onder een wet. Laat de wet leeg.", "Wet")
            : null;
    }
}
