using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Rotonde.Berichten.Structuur;

/// <summary>A kind of message: standard and number, written <c>WMO301</c> or <c>JW301</c>. Source: iStandaarden iWmo/iJw 3.2, message catalogue.</summary>
public readonly record struct Berichtsoort
{
    private Berichtsoort(Standaard standaard, int nummer)
    {
        Standaard = standaard;
        Nummer = nummer;
    }

    /// <summary>iWmo or iJw.</summary>
    public Standaard Standaard { get; }

    /// <summary>301 to 325.</summary>
    public int Nummer { get; }

    /// <summary>The numbers that release 3.2 knows, for both standards.</summary>
    public static IReadOnlyList<int> Nummers { get; } = [301, 302, 305, 306, 307, 308, 315, 316, 317, 318, 319, 320, 323, 325];

    /// <summary>All 28 kinds, iWmo first.</summary>
    public static IReadOnlyList<Berichtsoort> Alle { get; } =
        [.. new[] { Standaard.IWmo, Standaard.IJw }.SelectMany(s => Nummers.Select(n => new Berichtsoort(s, n)))];

    /// <summary>The kind of the message that answers this one: 302 for 301, 325 for 323; none for a retour, a 325 or any other answer.</summary>
    public Berichtsoort? Antwoord => Nummer switch
    {
        301 or 305 or 307 or 315 or 317 or 319 => new(Standaard, Nummer + 1),
        323 => new(Standaard, 325),
        _ => null,
    };

    /// <summary>The kind of the message that this one answers: 301 for 302, 323 for 325; none for a message that starts an exchange.</summary>
    public Berichtsoort? Heen => Nummer switch
    {
        302 or 306 or 308 or 316 or 318 or 320 => new(Standaard, Nummer - 1),
        325 => new(Standaard, 323),
        _ => null,
    };

    /// <summary>Does the gemeente send it? Otherwise the aanbieder does.</summary>
    public bool VanGemeente => Nummer is 301 or 306 or 308 or 316 or 318 or 319 or 325;

    /// <summary>Makes a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no message of release 3.2.</exception>
    public static Berichtsoort Van(Standaard standaard, int nummer) => Nummers.Contains(nummer)
        ? new(standaard, nummer)
        : throw new ArgumentOutOfRangeException(nameof(nummer), nummer, "Dit bericht bestaat niet in iWmo/iJw 3.2.");

    /// <summary>Reads <c>WMO301</c> or <c>JW301</c>, in capitals or not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Berichtsoort soort)
    {
        soort = default;
        Standaard? standaard = tekst switch
        {
            { Length: 6 } when tekst.StartsWith("WMO", StringComparison.OrdinalIgnoreCase) => Standaard.IWmo,
            { Length: 5 } when tekst.StartsWith("JW", StringComparison.OrdinalIgnoreCase) => Standaard.IJw,
            _ => null,
        };

        if (standaard is null
            || !int.TryParse(tekst.AsSpan(tekst!.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            || !Nummers.Contains(nummer))
        {
            return false;
        }

        soort = new(standaard.Value, nummer);
        return true;
    }

    /// <summary>Reads <c>WMO301</c> or <c>JW301</c>.</summary>
    /// <exception cref="FormatException">No message of release 3.2.</exception>
    public static Berichtsoort Parse(string tekst) =>
        TryParse(tekst, out var soort) ? soort : throw new FormatException($"'{tekst}' is geen bericht van iWmo of iJw 3.2.");

    /// <summary><c>WMO301</c> or <c>JW301</c>.</summary>
    public override string ToString() => (Standaard == Standaard.IWmo ? "WMO" : "JW") + Nummer.ToString(CultureInfo.InvariantCulture);
}
