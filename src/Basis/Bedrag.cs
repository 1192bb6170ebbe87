using System.Globalization;

namespace Rotonde.Basis;

/// <summary>
/// Money in whole eurocents, so that sums never drift. Negative is a credit.
/// Shown the Dutch way: <c>€ 1.234,50</c>.
/// </summary>
/// <param name="Centen">The amount in eurocents.</param>
public readonly record struct Bedrag(long Centen) : IComparable<Bedrag>
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>No money.</summary>
    public static Bedrag Nul => default;

    /// <summary>An amount in euros, rounded half away from zero to the cent (as the standard does, IV081).</summary>
    public static Bedrag Euro(decimal euro) => new((long)decimal.Round(euro * 100m, 0, MidpointRounding.AwayFromZero));

    /// <summary>The amount in euros.</summary>
    public decimal InEuro => Centen / 100m;

    /// <summary>Is it less than nothing?</summary>
    public bool IsNegatief => Centen < 0;

    /// <summary>Adds, checked for overflow.</summary>
    public static Bedrag operator +(Bedrag a, Bedrag b) => new(checked(a.Centen + b.Centen));

    /// <summary>Subtracts, checked for overflow.</summary>
    public static Bedrag operator -(Bedrag a, Bedrag b) => new(checked(a.Centen - b.Centen));

    /// <summary>The other way round: debit becomes credit.</summary>
    public static Bedrag operator -(Bedrag a) => new(checked(-a.Centen));

    /// <summary>So many times the amount, exact.</summary>
    public static Bedrag operator *(Bedrag a, long aantal) => new(checked(a.Centen * aantal));

    /// <summary>A fraction or multiple, rounded half away from zero to the cent.</summary>
    public static Bedrag operator *(Bedrag a, decimal factor) =>
        new((long)decimal.Round(a.Centen * factor, 0, MidpointRounding.AwayFromZero));

    /// <summary>Compares amounts.</summary>
    public static bool operator <(Bedrag a, Bedrag b) => a.Centen < b.Centen;

    /// <summary>Compares amounts.</summary>
    public static bool operator >(Bedrag a, Bedrag b) => a.Centen > b.Centen;

    /// <summary>Compares amounts.</summary>
    public static bool operator <=(Bedrag a, Bedrag b) => a.Centen <= b.Centen;

    /// <summary>Compares amounts.</summary>
    public static bool operator >=(Bedrag a, Bedrag b) => a.Centen >= b.Centen;

    /// <summary>Adds a list of amounts.</summary>
    public static Bedrag Som(IEnumerable<Bedrag> bedragen) => bedragen.Aggregate(Nul, (som, b) => som + b);

    /// <inheritdoc />
    public int CompareTo(Bedrag other) => Centen.CompareTo(other.Centen);

    /// <summary>In whole euros: <c>€ 1.235</c>, for tables where cents only distract.</summary>
    public string InHeleEuro() => (Centen < 0 ? "−" : "") + "€\u00a0" + decimal.Round(Math.Abs(InEuro), 0, MidpointRounding.AwayFromZero).ToString("N0", Nederlands);

    /// <summary>With cents: <c>€ 1.234,50</c>.</summary>
    public override string ToString() => (Centen < 0 ? "−" : "") + "€\u00a0" + Math.Abs(InEuro).ToString("N2", Nederlands);
}
