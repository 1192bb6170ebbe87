using System.Text;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Snel;

/// <summary>Which message a file says to be, and with which prefixes: read from its declaration and the tag of its root.</summary>
/// <param name="Soort">The message.</param>
/// <param name="Prefix">Prefix of the message namespace; empty for the default namespace.</param>
/// <param name="Basisprefix">Prefix of the basisschema; empty for the default namespace.</param>
internal sealed record Snelkop(Berichtsoort Soort, string Prefix, string Basisprefix)
{
    private const string Schemainstantie = "http://www.w3.org/2001/XMLSchema-instance";
    private const int LangstePrefix = 32;

    private static readonly byte[][] Verklaringen =
    [
        .. from aanhaling in new[] { '"', '\'' }
           from codering in new[] { "", " encoding='UTF-8'", " encoding='utf-8'" }
           from los in new[] { "", " standalone='yes'", " standalone='no'" }
           select Encoding.ASCII.GetBytes($"<?xml version='1.0'{codering}{los}?>".Replace('\'', aanhaling)),
    ];

    /// <summary>Reads it; none when anything is not exactly as one writes it.</summary>
    /// <param name="bytes">The beginning of the file.</param>
    /// <param name="verder">Where the content of the root begins.</param>
    internal static Snelkop? Lees(ReadOnlySpan<byte> bytes, out int verder)
    {
        verder = 0;
        var rest = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (rest.StartsWith("<?xml"u8))
        {
            var lengte = 0;
            foreach (var verklaring in Verklaringen)
            {
                lengte = rest.StartsWith(verklaring) ? verklaring.Length : lengte;
            }

            if (lengte == 0)
            {
                return null;
            }

            rest = rest[lengte..].TrimStart(" \t\r\n"u8);
        }

        if (!rest.StartsWith("<"u8) || Deel(rest[1..], out rest) is not { } naam)
        {
            return null;
        }

        string? prefix = naam == "Bericht" ? "" : naam.EndsWith(":Bericht", StringComparison.Ordinal) ? naam[..^":Bericht".Length] : null;
        if (prefix is null)
        {
            return null;
        }

        var ruimten = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            var wit = rest.Length - rest.TrimStart(" \t\r\n"u8).Length;
            rest = rest[wit..];
            if (rest.StartsWith(">"u8))
            {
                verder = bytes.Length - rest.Length + 1;
                return Maak(prefix, ruimten);
            }

            if (wit == 0 || ruimten.Count == 3 || Deel(rest, out rest) is not { } attribuut || !Naamruimte(rest, out var waarde, out rest)
                || !(attribuut == "xmlns" || attribuut.StartsWith("xmlns:", StringComparison.Ordinal))
                || !ruimten.TryAdd(waarde, attribuut == "xmlns" ? "" : attribuut["xmlns:".Length..]))
            {
                return null;
            }
        }
    }

    private static Snelkop? Maak(string prefix, Dictionary<string, string> ruimten)
    {
        foreach (var soort in Berichtsoort.Alle)
        {
            var structuur = soort.Nummer == 323 ? Berichtstructuur.Van(soort) : null;
            if (structuur is not null && ruimten.Remove(structuur.Naamruimte, out var berichtprefix))
            {
                return berichtprefix == prefix && ruimten.Remove(structuur.Basisnaamruimte, out var basisprefix) && basisprefix != prefix
                    && (ruimten.Count == 0 || (ruimten.Remove(Schemainstantie, out var xsi) && ruimten.Count == 0 && xsi != prefix && xsi != basisprefix && xsi.Length > 0))
                    ? new(soort, prefix, basisprefix)
                    : null;
            }
        }

        return null;
    }

    // A name with at most one prefix, of plain letters: "xmlns:ijw", "jw323:Bericht", "xmlns".
    private static string? Deel(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> rest)
    {
        var einde = bytes.IndexOfAnyExcept(Tekens.Prefix);
        if (einde > 0 && bytes[einde] == ':')
        {
            var tweede = bytes[(einde + 1)..].IndexOfAnyExcept(Tekens.Prefix);
            einde = tweede > 0 && IsBegin(bytes[einde + 1]) ? einde + 1 + tweede : -1;
        }

        rest = einde > 0 ? bytes[einde..] : default;
        var naam = einde is > 0 and <= 2 * LangstePrefix && IsBegin(bytes[0]) ? Encoding.ASCII.GetString(bytes[..einde]) : null;
        var dubbelepunt = naam?.IndexOf(':', StringComparison.Ordinal) ?? -1;

        // Names that begin with xml are the standard's own.
        return naam is null || dubbelepunt > LangstePrefix || naam.Length - dubbelepunt - 1 > LangstePrefix
            || naam.AsSpan(dubbelepunt + 1).StartsWith("xml", StringComparison.OrdinalIgnoreCase) != (naam == "xmlns")
            || (dubbelepunt > 0 && naam.StartsWith("xml", StringComparison.OrdinalIgnoreCase) && !naam.StartsWith("xmlns:", StringComparison.Ordinal))
            ? null
            : naam;
    }

    private static bool IsBegin(byte teken) => char.IsAsciiLetter((char)teken) || teken == '_';

    private static bool Naamruimte(ReadOnlySpan<byte> bytes, out string waarde, out ReadOnlySpan<byte> rest)
    {
        waarde = "";
        rest = default;
        if (bytes.Length < 3 || bytes[0] != '=' || bytes[1] is not ((byte)'"' or (byte)'\''))
        {
            return false;
        }

        var einde = bytes[2..].IndexOf(bytes[1]);
        if (einde is <= 0 or > 128 || bytes.Slice(2, einde).ContainsAny("&<\t\r\n"u8) || bytes.Slice(2, einde).ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return false;
        }

        waarde = Encoding.ASCII.GetString(bytes.Slice(2, einde));
        rest = bytes[(3 + einde)..];
        return true;
    }
}
