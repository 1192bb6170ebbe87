using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Rotonde.Basis;

/// <summary>A quarter of a calendar year, written <c>2025-3</c>.</summary>
public readonly record struct Kwartaal : IComparable<Kwartaal>
{
    /// <summary>Makes a quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 4, or the year not 1900 to 2200.</exception>
    public Kwartaal(int jaar, int nummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nummer, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, 2200);
        Jaar = jaar;
        Nummer = nummer;
    }

    /// <summary>The calendar year.</summary>
    public int Jaar { get; }

    /// <summary>1 to 4.</summary>
    public int Nummer { get; }

    /// <summary>First to last day.</summary>
    public Periode Periode => new(new DateOnly(Jaar, (Nummer * 3) - 2, 1), Peildatum);

    /// <summary>The last day: the reference date of the indicators (DOMAIN-MODEL §10.2).</summary>
    public DateOnly Peildatum => new(Jaar, Nummer * 3, DateTime.DaysInMonth(Jaar, Nummer * 3));

    /// <summary>The quarter before.</summary>
    public Kwartaal Vorige => Nummer == 1 ? new Kwartaal(Jaar - 1, 4) : new Kwartaal(Jaar, Nummer - 1);

    /// <summary>The quarter of a day.</summary>
    public static Kwartaal Van(DateOnly dag) => new(dag.Year, ((dag.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2025-3</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Kwartaal kwartaal)
    {
        kwartaal = default;
        if (tekst is not { Length: 6 } || tekst[4] != '-' || tekst[5] is < '1' or > '4'
            || !int.TryParse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) || jaar is < 1900 or > 2200)
        {
            return false;
        }

        kwartaal = new Kwartaal(jaar, tekst[5] - '0');
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Kwartaal other) => (Jaar, Nummer).CompareTo((other.Jaar, other.Nummer));

    /// <summary>Compares quarters in time.</summary>
    public static bool operator <(Kwartaal a, Kwartaal b) => a.CompareTo(b) < 0;

    /// <summary>Compares quarters in time.</summary>
    public static bool operator >(Kwartaal a, Kwartaal b) => a.CompareTo(b) > 0;

    /// <summary>Compares quarters in time.</summary>
    public static bool operator <=(Kwartaal a, Kwartaal b) => a.CompareTo(b) <= 0;

    /// <summary>Compares quarters in time.</summary>
    public static bool operator >=(Kwartaal a, Kwartaal b) => a.CompareTo(b) >= 0;

    /// <summary><c>2025-3</c>.</summary>
    public override string ToString() => $"{Jaar.ToString(CultureInfo.InvariantCulture)}-{Nummer.ToString(CultureInfo.InvariantCulture)}";
}
