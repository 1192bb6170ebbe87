using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Does this step belong to who takes it?</summary>
[Regel("DOMAIN-MODEL §6.1, AUTORISATIE R7", "Toekennen en toewijzen volgen uit het besluit en het bericht; een inwoner gaat akkoord, laat vervallen, en begint of stopt wat vrij toegankelijk is.")]
public static class StapVanDeJuiste
{
    /// <summary>Refuses a step that follows from a decision or message, and for residents what is not theirs.</summary>
    public static Weigering? Toets(Actor actor, Planregelstatus naar, Niveau niveau)
    {
        if (actor.IsSysteem)
        {
            return null;
        }

        var mag = actor.Persoon is null
            ? naar is not (Planregelstatus.Toegekend or Planregelstatus.Toegewezen)
            : naar is Planregelstatus.Akkoord or Planregelstatus.Vervallen || !niveau.VereistIndicatie();
        return mag ? null : new(nameof(StapVanDeJuiste), "Deze stap volgt vanzelf uit het besluit van de gemeente of het bericht van de aanbieder.", "Status");
    }
}
