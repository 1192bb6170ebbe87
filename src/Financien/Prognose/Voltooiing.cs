using System.Globalization;
using Rotonde.Basis;

namespace Rotonde.Financien.Prognose;

/// <summary>
/// How much of the final cost of a service month is known some months later (completion factors, DOMAIN-MODEL §12.1). Providers declare late:
/// a month that has just ended looks cheap until the last declaration is in.
/// </summary>
public sealed class Voltooiing
{
    private readonly decimal[] _factoren;

    /// <summary>Takes the factors by age in months, the youngest first. A month older than the list is complete.</summary>
    /// <param name="factoren">Shares between 0 (exclusive) and 1 (inclusive), not falling with age.</param>
    /// <exception cref="ArgumentException">Empty, outside (0, 1] or falling.</exception>
    public Voltooiing(params IReadOnlyList<decimal> factoren)
    {
        if (factoren.Count == 0)
        {
            throw new ArgumentException("Er is minstens één voltooiingsfactor nodig.", nameof(factoren));
        }

        for (var leeftijd = 0; leeftijd < factoren.Count; leeftijd++)
        {
            if (factoren[leeftijd] is <= 0m or > 1m)
            {
                throw new ArgumentException($"Factor {leeftijd} ligt niet tussen 0 en 1.", nameof(factoren));
            }

            if (leeftijd > 0 && factoren[leeftijd] < factoren[leeftijd - 1])
            {
                throw new ArgumentException($"Factor {leeftijd} is kleiner dan die van een jongere maand.", nameof(factoren));
            }
        }

        _factoren = [.. factoren];
    }

    /// <summary>The factors of the worked example in DOMAIN-MODEL §12.2: illustrative, to be replaced by the municipality's own declaration history.</summary>
    public static Voltooiing Voorbeeld { get; } = new(0.55m, 0.85m, 0.95m, 0.99m, 1m);

    /// <summary>The factors as given, the youngest first.</summary>
    public IReadOnlyList<decimal> Factoren => _factoren;

    /// <summary>The share that is known of a month of this age.</summary>
    /// <param name="leeftijd">Months between the service month and the month of measuring; 0 is the month itself.</param>
    public decimal Bij(int leeftijd)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leeftijd);
        return leeftijd < _factoren.Length ? _factoren[leeftijd] : 1m;
    }

    /// <summary>What a month will have cost in the end. An estimate has no cents, so it is rounded to whole euros; a complete month keeps its cents.</summary>
    /// <param name="gedeclareerd">Declared so far for the service month.</param>
    /// <param name="leeftijd">Age of the month.</param>
    public Bedrag Eindstand(Bedrag gedeclareerd, int leeftijd)
    {
        var factor = Bij(leeftijd);
        return factor == 1m ? gedeclareerd : Heel.Euro(gedeclareerd.InEuro / factor);
    }

    /// <summary>The final cost of January up to the month of measuring.</summary>
    /// <param name="gedeclareerd">Declared per service month, January first; the last one is the month of measuring (age 0).</param>
    public IReadOnlyList<Maandstand> Eindstanden(IReadOnlyList<Bedrag> gedeclareerd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(gedeclareerd.Count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(gedeclareerd.Count, 12);
        return
        [
            .. gedeclareerd.Select((bedrag, plek) =>
            {
                var leeftijd = gedeclareerd.Count - 1 - plek;
                return new Maandstand(plek + 1, bedrag, Bij(leeftijd), Eindstand(bedrag, leeftijd));
            }),
        ];
    }
}

/// <summary>One service month: what is declared, what share that is, what it will have cost in the end.</summary>
/// <param name="Maand">1 to 12.</param>
/// <param name="Gedeclareerd">Declared so far.</param>
/// <param name="Voltooid">The share that is known at this age.</param>
/// <param name="Eindstand">Declared ÷ share.</param>
public sealed record Maandstand(int Maand, Bedrag Gedeclareerd, decimal Voltooid, Bedrag Eindstand)
{
    // The Dutch abbreviations (Taaladvies): maart is mrt, and the three first letters are not a rule.
    private static readonly string[] Afkortingen = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>What is still to come for this month.</summary>
    public Bedrag NogTeVerwachten => Eindstand - Gedeclareerd;

    /// <summary>The month by name.</summary>
    public string Naam => CultureInfo.GetCultureInfo("nl-NL").DateTimeFormat.GetMonthName(Maand);

    /// <summary>The month in three letters, below a chart.</summary>
    public string Kort => Afkortingen[Maand - 1];
}

/// <summary>Rounding of estimates to whole euros, half away from zero.</summary>
internal static class Heel
{
    public static Bedrag Euro(decimal euro) => Bedrag.Euro(decimal.Round(euro, 0, MidpointRounding.AwayFromZero));
}
