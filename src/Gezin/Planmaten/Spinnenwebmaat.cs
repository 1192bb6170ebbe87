namespace Rotonde.Gezin.Planmaten;

/// <summary>The spider web of positive health as figures (DOMAIN-MODEL §8).</summary>
public static class Spinnenwebmaat
{
    // ½·sin 60° = ¼·√3
    private const decimal HalveSinus60 = 0.4330127018922193m;

    /// <summary>The area of the hexagon: ½·sin(60°)·Σ sᵢ·sᵢ₊₁ over the six axes, cyclic, in square points, rounded to two decimals. All tens: 259.81.</summary>
    /// <exception cref="ArgumentException">Not six scores.</exception>
    public static decimal Vlak(IReadOnlyList<int> scores)
    {
        if (scores.Count != 6)
        {
            throw new ArgumentException("Een spinnenweb heeft zes scores.", nameof(scores));
        }

        return decimal.Round(HalveSinus60 * Enumerable.Range(0, 6).Sum(i => scores[i] * scores[(i + 1) % 6]), 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>After minus before, per axis.</summary>
    public static IReadOnlyList<int> Verschil(IReadOnlyList<int> voor, IReadOnlyList<int> na) => [.. voor.Zip(na, (v, n) => n - v)];
}

/// <summary>Self-reliance as a figure (DOMAIN-MODEL §8).</summary>
public static class Zelfredzaamheid
{
    /// <summary>Mean of after minus before over the domains scored both times, rounded to two decimals; none when no domain was.</summary>
    public static decimal? Verschil<TDomein>(IReadOnlyDictionary<TDomein, int> voor, IReadOnlyDictionary<TDomein, int> na)
        where TDomein : notnull
    {
        var samen = voor.Keys.Where(na.ContainsKey).ToList();
        return samen.Count == 0 ? null : decimal.Round(samen.Average(d => (decimal)(na[d] - voor[d])), 2, MidpointRounding.AwayFromZero);
    }
}
