using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Financien.Begroting;

namespace Rotonde.Financien.Grootboek;

/// <summary>A posting has a taakveld of its year, or says that it has none, and is not booked before the help was given.</summary>
[Regel("R-245", "Er wordt alleen geboekt op een taakveld dat in het jaar van de hulp bestaat of zichtbaar zonder taakveld, en niet voor de maand van de hulp.")]
public static class BoekingKlopt
{
    /// <summary>Tests a posting.</summary>
    public static Weigering? Toets(Boeking boeking)
    {
        if (boeking.Taakveld != Taakvelden.NogOnbekend && !Taakvelden.Bestaat(boeking.Taakveld, boeking.Dienstmaand.Year))
        {
            return new Weigering(
                nameof(BoekingKlopt),
                $"Taakveld {boeking.Taakveld} bestaat niet in {boeking.Dienstmaand.Year}. Leg eerst vast op welk taakveld {boeking.Productgroep} hoort.",
                "taakveld");
        }

        return (boeking.Boekdatum.Year, boeking.Boekdatum.Month).CompareTo((boeking.Dienstmaand.Year, boeking.Dienstmaand.Month)) < 0
            ? new Weigering(nameof(BoekingKlopt), "De boekdatum ligt voor de maand waarin de hulp is gegeven. Controleer de maand.", "boekdatum")
            : null;
    }
}
