using System.Globalization;
using Rotonde.Basis.Regels;

namespace Rotonde.Monitor.Streefwaarden;

/// <summary>A count as it may be published.</summary>
/// <param name="Waarde">Rounded to a multiple of five; none when suppressed.</param>
public readonly record struct GepubliceerdAantal(int? Waarde)
{
    /// <summary>Was it left out because it is too small?</summary>
    public bool Onderdrukt => Waarde is null;

    /// <summary>As it stands in a table.</summary>
    public override string ToString() => Waarde?.ToString("N0", CultureInfo.GetCultureInfo("nl-NL")) ?? "minder dan 10";
}

/// <summary>Small numbers are not published, and published counts are rounded to fives (DOMAIN-MODEL §5 invariant 14 and §10.9; CBS practice, E-23).</summary>
[Regel("DOMAIN-MODEL §10.9", "Een aantal onder de tien wordt niet gepubliceerd; andere aantallen worden afgerond op een veelvoud van vijf.")]
public static class KleineAantallen
{
    /// <summary>From this number on a count may be shown outside the organisation.</summary>
    public const int Grens = 10;

    /// <summary>One count, also a zero: that nobody is there can be as telling as that one is.</summary>
    public static GepubliceerdAantal Toets(int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        return new GepubliceerdAantal(aantal < Grens ? null : Rond(aantal));
    }

    /// <summary>
    /// A row of counts whose total is also shown. When just one of them is suppressed it could be found by subtraction, so the smallest other one goes too.
    /// </summary>
    public static IReadOnlyList<GepubliceerdAantal> Rij(IReadOnlyList<int> aantallen)
    {
        var rij = aantallen.Select(Toets).ToArray();
        if (rij.Count(a => a.Onderdrukt) == 1 && rij.Length > 1)
        {
            var tweede = Enumerable.Range(0, rij.Length).Where(i => !rij[i].Onderdrukt).MinBy(i => aantallen[i]);
            rij[tweede] = new GepubliceerdAantal(null);
        }

        return rij;
    }

    /// <summary>A percentage may be published when it rests on at least ten cases.</summary>
    public static bool MagPercentage(int noemer) => noemer >= Grens;

    private static int Rond(int aantal) => (aantal + 2) / 5 * 5;
}
