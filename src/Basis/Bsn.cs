using System.Diagnostics.CodeAnalysis;

namespace Rotonde.Basis;

/// <summary>
/// A burgerservicenummer: nine digits that pass the eleven-proof (9·d1 + 8·d2 + … + 2·d8 − 1·d9 is a multiple of 11, and not all zero).
/// Source: Wet algemene bepalingen burgerservicenummer; Besluit burgerservicenummer; iStandaard rule CS002 for the weights.
/// </summary>
/// <remarks>
/// <see cref="ToString"/> shows only the last three digits, so that a log line or an exception never holds the number.
/// Use <see cref="Voluit"/> where the number itself is needed: storage, messages and a letter to the person.
/// </remarks>
public readonly record struct Bsn
{
    private readonly string? _cijfers;

    private Bsn(string cijfers) => _cijfers = cijfers;

    /// <summary>All nine digits.</summary>
    /// <exception cref="InvalidOperationException">The value was never given a number (<c>default</c>).</exception>
    public string Voluit => _cijfers ?? throw new InvalidOperationException("Een leeg BSN bestaat niet.");

    /// <summary>Reads what a person typed; spaces, dots and a missing leading zero are forgiven.</summary>
    /// <exception cref="FormatException">Not nine digits, or the eleven-proof fails. The message never repeats the input.</exception>
    public static Bsn Parse(string tekst) =>
        TryParse(tekst, out var bsn) ? bsn : throw new FormatException("Dit is geen geldig burgerservicenummer.");

    /// <summary>Reads what a person typed without throwing.</summary>
    /// <param name="tekst">Eight or nine digits; spaces and dots are skipped.</param>
    /// <param name="bsn">The number, when the answer is true.</param>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Bsn bsn)
    {
        bsn = default;

        if (tekst is null || tekst.Length > 15)
        {
            return false;
        }

        var cijfers = string.Concat(tekst.Where(t => t is not (' ' or '.'))).PadLeft(9, '0');

        if (cijfers.Length != 9 || !cijfers.All(char.IsAsciiDigit) || !Elfproef(cijfers))
        {
            return false;
        }

        bsn = new Bsn(cijfers);
        return true;
    }

    /// <summary>The eleven-proof on nine ASCII digits. All zeroes pass the sum but are no number of anyone.</summary>
    public static bool Elfproef(ReadOnlySpan<char> cijfers)
    {
        if (cijfers.Length != 9)
        {
            return false;
        }

        var som = -(cijfers[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (cijfers[i] - '0');
        }

        return som % 11 == 0 && cijfers.ContainsAnyExcept('0');
    }

    /// <summary>Masked: only the last three digits.</summary>
    public override string ToString() => _cijfers is null ? "(geen BSN)" : $"••••••{_cijfers[6..]}";
}
