namespace Rotonde.Basis.Termijnen;

/// <summary>
/// Which days count: Saturdays, Sundays, the generally recognised holidays of Algemene termijnenwet art. 3 and the days equated with them by decree.
/// Easter by the Gregorian computus, valid for every year.
/// </summary>
public static class Werkdagkalender
{
    /// <summary>
    /// Days equated with a holiday by Royal Decree (Algemene termijnenwet art. 3 lid 3). Source: DOMAIN-MODEL §6.2; the decrees give them in advance.
    /// </summary>
    public static IReadOnlySet<DateOnly> Gelijkgesteld { get; } = new HashSet<DateOnly>
    {
        new(2023, 4, 28), new(2023, 5, 19), new(2024, 5, 10), new(2024, 12, 27), new(2025, 5, 30),
        new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26),
    };

    /// <summary>Is it a holiday of Algemene termijnenwet art. 3, Goede Vrijdag and 5 May included, or a day equated with one?</summary>
    public static bool IsFeestdag(DateOnly dag)
    {
        if (dag is { Month: 1, Day: 1 } or { Month: 5, Day: 5 } or { Month: 12, Day: 25 or 26 } || dag == Koningsdag(dag.Year))
        {
            return true;
        }

        var naPasen = dag.DayNumber - EerstePaasdag(dag.Year).DayNumber;
        return naPasen is -2 or 1 or 39 or 50 || Gelijkgesteld.Contains(dag);
    }

    /// <summary>Monday to Friday, not a holiday.</summary>
    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(dag);

    /// <summary>Easter Sunday (Meeus/Jones/Butcher).</summary>
    public static DateOnly EerstePaasdag(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int som = h + l - (7 * m) + 114;
        return new DateOnly(jaar, som / 31, (som % 31) + 1);
    }

    /// <summary>27 April from 2014, 26 April when that is a Sunday; before that Koninginnedag, 30 April or 29 April.</summary>
    public static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, jaar >= 2014 ? 27 : 30);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }
}
