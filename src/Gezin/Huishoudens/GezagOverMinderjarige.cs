using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Can this person have authority over this child on this day?</summary>
[Regel("BW 1:245, BW 1:246", "Gezag gaat over een minderjarige en ligt bij een ander die meerderjarig is.")]
public static class GezagOverMinderjarige
{
    /// <summary>Refuses authority over an adult, by a minor or over oneself.</summary>
    public static Weigering? Toets(PersoonId kind, DateOnly? kindGeboren, PersoonId drager, DateOnly? dragerGeboren, DateOnly dag)
    {
        if (kind == drager)
        {
            return new(nameof(GezagOverMinderjarige), "Iemand heeft geen gezag over zichzelf. Kies een ander als gezagdrager.");
        }

        if (kindGeboren is not { } geboren || geboren.Leeftijd(dag) >= 18)
        {
            return new(nameof(GezagOverMinderjarige), "Gezag geldt alleen voor een kind tot 18 jaar. Controleer de geboortedatum van het kind.");
        }

        return dragerGeboren is { } ouder && ouder.Leeftijd(dag) < 18
            ? new(nameof(GezagOverMinderjarige), "De gezagdrager is nog geen 18 jaar. Vraag na wie de voogdij heeft.")
            : null;
    }
}
