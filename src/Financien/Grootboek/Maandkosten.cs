using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Financien.Grootboek;

/// <summary>What an allocation costs in a month when all of it is delivered.</summary>
[Regel("DOMAIN-MODEL §12.1", "Een toewijzing kost per maand volume maal tarief, met 52 weken en 365 dagen in een jaar; een totaal wordt over zijn looptijd verdeeld.")]
public static class Maandkosten
{
    /// <summary>Cost a month; none when it cannot be known: no tariff, or a total without an end.</summary>
    /// <param name="volume">Number of units; eurocents when the unit is euro.</param>
    /// <param name="eenheid">Of what.</param>
    /// <param name="frequentie">How often.</param>
    /// <param name="tarief">What one unit costs.</param>
    /// <param name="looptijd">From when to when.</param>
    public static Bedrag? Toets(long volume, Eenheid eenheid, Frequentie frequentie, Bedrag? tarief, Periode looptijd)
    {
        if ((eenheid == Eenheid.Euro ? new Bedrag(volume) : tarief is { } prijs ? prijs * volume : (Bedrag?)null) is not { } keer)
        {
            return null;
        }

        return frequentie switch
        {
            Frequentie.PerDag => keer * (365m / 12m),
            Frequentie.PerWeek => keer * (52m / 12m),
            Frequentie.PerMaand => keer,
            _ => looptijd.Dagen is { } dagen ? keer * (365m / 12m / dagen) : null,
        };
    }
}
