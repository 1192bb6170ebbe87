using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Have the three questions been answered for every goal?</summary>
[Regel("R-049", "Per doel zijn de drie vragen beantwoord: wat kan ik zelf, wat samen, en wat kan de gemeente doen. 'Niets' is een antwoord.")]
public static class DrieVragenBeantwoord
{
    /// <summary>Refuses an empty answer.</summary>
    public static Weigering? Toets(IEnumerable<GespreksdeelInvoer> delen)
    {
        foreach (var deel in delen.Where(d => d.Soort == Deelsoort.Antwoord))
        {
            var open = string.IsNullOrWhiteSpace(deel.Zelf) ? "Wat kan ik zelf?"
                : string.IsNullOrWhiteSpace(deel.Samen) ? "Wat kan ik samen met anderen?"
                : string.IsNullOrWhiteSpace(deel.Gemeente) ? "Wat kan de gemeente doen?"
                : null;
            if (open is not null)
            {
                return new(nameof(DrieVragenBeantwoord), $"Bij het doel '{deel.Tekst}' is de vraag '{open}' nog niet beantwoord. Niets mag ook: vul dan 'niets' in.", nameof(GesprekInvoer.Delen));
            }
        }

        return null;
    }
}
