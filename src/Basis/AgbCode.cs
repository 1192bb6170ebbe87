using System.Diagnostics.CodeAnalysis;

namespace Rotonde.Basis;

/// <summary>An AGB code: eight digits that name a care provider in the messages. Source: iStandaard LDT_AgbCode.</summary>
public readonly record struct AgbCode
{
    private readonly string? _cijfers;

    private AgbCode(string cijfers) => _cijfers = cijfers;

    /// <summary>Reads eight digits.</summary>
    /// <exception cref="FormatException">Not exactly eight digits.</exception>
    public static AgbCode Parse(string tekst) =>
        TryParse(tekst, out var code) ? code : throw new FormatException($"'{tekst}' is geen AGB-code van acht cijfers.");

    /// <summary>Reads eight digits without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out AgbCode code)
    {
        var goed = tekst is { Length: 8 } && tekst.All(char.IsAsciiDigit);
        code = goed ? new AgbCode(tekst!) : default;
        return goed;
    }

    /// <summary>The eight digits.</summary>
    public override string ToString() => _cijfers ?? "";
}
