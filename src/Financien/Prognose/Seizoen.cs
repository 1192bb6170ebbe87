namespace Rotonde.Financien.Prognose;

/// <summary>
/// How the cost of a year is spread over its months, as twelve weights. Whole weights instead of shares, so that a flat year is exactly nine twelfths
/// in September and not nine times a rounded share.
/// </summary>
public sealed class Seizoen
{
    private readonly int[] _gewichten;

    /// <summary>Takes twelve weights, January first.</summary>
    /// <exception cref="ArgumentException">Not twelve, a negative weight, or a first month without weight.</exception>
    public Seizoen(params IReadOnlyList<int> gewichten)
    {
        if (gewichten.Count != 12 || gewichten.Any(g => g < 0) || gewichten[0] == 0)
        {
            throw new ArgumentException("Een seizoen heeft twaalf gewichten, geen negatief en januari boven nul.", nameof(gewichten));
        }

        _gewichten = [.. gewichten];
    }

    /// <summary>Every month the same.</summary>
    public static Seizoen Vlak { get; } = new(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    /// <summary>The weight of the whole year.</summary>
    public int Totaal => _gewichten.Sum();

    /// <summary>The weight of January up to and including a month.</summary>
    public int Tot(int maand)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maand, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maand, 12);
        return _gewichten.Take(maand).Sum();
    }

    /// <summary>The share of the year that lies in January up to and including a month, between 0 and 1.</summary>
    public decimal Aandeel(int maand) => Tot(maand) / (decimal)Totaal;
}
