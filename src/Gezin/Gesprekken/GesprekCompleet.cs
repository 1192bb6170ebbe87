using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Can the record of a conversation be established?</summary>
public static class GesprekCompleet
{
    /// <summary>Date, place, who was there and the story.</summary>
    [Regel("R-048", "Een gesprek heeft een datum, een plaats, deelnemers en eerst het verhaal van de inwoner.")]
    public static Weigering? Toets(GesprekInvoer gesprek, DateOnly vandaag)
    {
        if (gesprek.Datum is not { } datum || datum > vandaag)
        {
            return new(nameof(GesprekCompleet), "Vul de dag in waarop het gesprek was.", nameof(gesprek.Datum));
        }

        if (string.IsNullOrWhiteSpace(gesprek.Plaats))
        {
            return new(nameof(GesprekCompleet), "Vul in waar het gesprek was, bijvoorbeeld thuis.", nameof(gesprek.Plaats));
        }

        if (!gesprek.Deelnemers.Any(d => d.Soort == Deelnemersoort.Inwoner))
        {
            return new(nameof(GesprekCompleet), "Vul in wie er bij het gesprek was. Er was minstens één inwoner bij: we praten met mensen, niet over mensen.", nameof(gesprek.Deelnemers));
        }

        return gesprek.Delen.Any(d => d.Soort == Deelsoort.Verhaal && !string.IsNullOrWhiteSpace(d.Tekst))
            ? null
            : new(nameof(GesprekCompleet), "Schrijf eerst het verhaal op, in de woorden van de inwoner.", nameof(gesprek.Delen));
    }
}
