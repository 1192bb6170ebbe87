using System.Diagnostics.CodeAnalysis;

namespace Rotonde.Basis;

/// <summary>The code of a municipality at CBS: four digits, with leading zeroes ("0226" is Duiven). Source: iStandaard LDT_Gemeente, CBS.</summary>
public readonly record struct Gemeentecode
{
    private readonly string? _cijfers;

    private Gemeentecode(string cijfers) => _cijfers = cijfers;

    /// <summary>Reads four digits; the CBS prefix "GM" is skipped.</summary>
    /// <exception cref="FormatException">Not four digits.</exception>
    public static Gemeentecode Parse(string tekst) =>
        TryParse(tekst, out var code) ? code : throw new FormatException($"'{tekst}' is geen gemeentecode van vier cijfers.");

    /// <summary>Reads four digits without throwing; the CBS prefix "GM" and padding are skipped.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Gemeentecode code)
    {
        var kaal = tekst?.Trim();
        if (kaal is not null && kaal.StartsWith("GM", StringComparison.Ordinal))
        {
            kaal = kaal[2..];
        }

        var goed = kaal is { Length: 4 } && kaal.All(char.IsAsciiDigit);
        code = goed ? new Gemeentecode(kaal!) : default;
        return goed;
    }

    /// <summary>The four digits.</summary>
    public override string ToString() => _cijfers ?? "";
}
