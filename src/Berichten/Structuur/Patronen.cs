namespace Rotonde.Berichten.Structuur;

/// <summary>
/// The patterns of the schema as plain code. No regular expression runs on untrusted text: the standard's own pattern for comments
/// backtracks without end, and .NET's <c>\s</c> and <c>\d</c> know more characters than XML Schema's.
/// </summary>
internal static class Patronen
{
    /// <summary>The test for an XSD pattern.</summary>
    /// <exception cref="InvalidOperationException">A pattern that no test was written for; a new release needs one here.</exception>
    internal static Func<string, bool> Voor(string patroon) => patroon switch
    {
        "[0-9]{4}" => static t => Cijfers(t, 4),
        "[0-9]{8}" => static t => Cijfers(t, 8),
        "[0-9]{9}" => static t => Cijfers(t, 9),
        "[0-9]*" => static t => !t.AsSpan().ContainsAnyExceptInRange('0', '9'),
        ".*[^\\s].*" => static t => t.AsSpan().ContainsAnyExcept(" \t\n\r") && !t.AsSpan().ContainsAny('\n', '\r'),
        "([.\\s]*\\S+[.\\s]*)+" => static t => t.AsSpan().ContainsAnyExcept(" \t\n\r"),
        "([a-zA-ZÀ-ỳ])+" => static t => t.Length > 0 && t.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'À' and <= 'ỳ')),
        "([a-zA-Z0-9])+" => static t => t.Length > 0 && t.All(char.IsAsciiLetterOrDigit),
        "[^:Z]*" => static t => !t.AsSpan().ContainsAny(':', 'Z'),
        "[^Z+-]+" => static t => t.Length > 0 && !t.AsSpan().ContainsAny("Z+-"),
        "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)" => Versie,
        _ when patroon.Length > 0 && patroon.All(char.IsAsciiDigit) => t => t == patroon,
        _ => throw new InvalidOperationException($"Voor het patroon '{patroon}' is nog geen toets geschreven."),
    };

    private static bool Cijfers(string tekst, int aantal) => tekst.Length == aantal && !tekst.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool Versie(string tekst)
    {
        var delen = tekst.Split('.');
        return delen.Length == 3 && delen.All(static d => d.Length > 0 && d.All(char.IsAsciiDigit) && (d.Length == 1 || d[0] != '0'));
    }
}
