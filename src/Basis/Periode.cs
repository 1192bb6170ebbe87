namespace Rotonde.Basis;

/// <summary>
/// A period of whole days. The end date is part of it: help "from Monday to Friday" is also given on Friday, and a message counts the same way
/// (iStandaard: Einddatum is inclusive). No end date means: until further notice.
/// </summary>
public readonly record struct Periode
{
    /// <summary>Makes a period.</summary>
    /// <param name="begin">First day.</param>
    /// <param name="einde">Last day, inclusive; none is open-ended.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public Periode(DateOnly begin, DateOnly? einde = null)
    {
        if (einde < begin)
        {
            throw new ArgumentException($"Een periode eindigt niet ({einde:yyyy-MM-dd}) voor zij begint ({begin:yyyy-MM-dd}).", nameof(einde));
        }

        Begin = begin;
        Einde = einde;
    }

    /// <summary>First day.</summary>
    public DateOnly Begin { get; }

    /// <summary>Last day, inclusive; none is open-ended.</summary>
    public DateOnly? Einde { get; }

    /// <summary>Number of days, both ends counted; none for an open period.</summary>
    public int? Dagen => Einde is { } einde ? einde.DayNumber - Begin.DayNumber + 1 : null;

    /// <summary>The whole calendar month of a day.</summary>
    public static Periode Maand(int jaar, int maand) =>
        new(new DateOnly(jaar, maand, 1), new DateOnly(jaar, maand, DateTime.DaysInMonth(jaar, maand)));

    /// <summary>The whole calendar year.</summary>
    public static Periode Jaar(int jaar) => new(new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));

    /// <summary>Tries to make a period; false when the last day lies before the first.</summary>
    public static bool TryMaak(DateOnly begin, DateOnly? einde, out Periode periode)
    {
        var goed = einde is null || einde >= begin;
        periode = goed ? new Periode(begin, einde) : default;
        return goed;
    }

    /// <summary>Is this day part of it?</summary>
    public bool Bevat(DateOnly dag) => dag >= Begin && (Einde is null || dag <= Einde);

    /// <summary>Does the other period lie wholly inside this one?</summary>
    public bool Bevat(Periode ander) => ander.Begin >= Begin && (Einde is null || ander.Einde <= Einde);

    /// <summary>Do they share a day?</summary>
    public bool Overlapt(Periode ander) =>
        (ander.Einde is null || Begin <= ander.Einde) && (Einde is null || ander.Begin <= Einde);

    /// <summary>The days they share, or none.</summary>
    public Periode? Doorsnede(Periode ander)
    {
        if (!Overlapt(ander))
        {
            return null;
        }

        var begin = Begin > ander.Begin ? Begin : ander.Begin;
        DateOnly? einde = (Einde, ander.Einde) switch
        {
            (null, var e) => e,
            (var e, null) => e,
            var (a, b) => a < b ? a : b,
        };
        return new Periode(begin, einde);
    }

    /// <summary>The same start with another last day.</summary>
    public Periode Tot(DateOnly einde) => new(Begin, einde);

    /// <summary>ISO-like, for logs: <c>2025-04-14 t/m 2026-04-13</c>.</summary>
    public override string ToString() => Einde is { } einde ? $"{Begin:yyyy-MM-dd} t/m {einde:yyyy-MM-dd}" : $"vanaf {Begin:yyyy-MM-dd}";
}
