using System.Text;
using System.Text.RegularExpressions;

namespace Rotonde.Modules.Tests.Berichten.Snel;

/// <summary>
/// Changes a file in a few places, from hardly anything to nonsense: other values near the limits of the rules, keys made equal, elements gone, twice or
/// swapped, tags and values written in another way that means the same, and loose bytes. The same seed gives the same bytes. Also compiled into bench.
/// </summary>
internal sealed partial class Verminking(Random kans)
{
    private static readonly string[] Datums =
    [
        "2026-04-01", "2026-04-30", "2026-04-15", "2026-03-31", "2026-05-01", "2026-05-06", "2026-05-07", "2021-01-01", "2020-12-31", "2021-05-06", "2021-05-05", "2021-05-31",
        "2026-02-29", "2024-02-29", "2026-04-31", "0000-01-01", "0001-01-01", "9999-12-31", "2026-4-01", "2026-04-01Z", " 2026-04-01", "2026-04-0１", "2026/04/01", "", "2026-03-01", "2026-02-28",
    ];

    private static readonly string[] Getallen =
    [
        "0", "1", "00", "007", "+1", "-1", "-0", " 1", "1 ", "1.0", "99999999", "100000000", "999999999", "1000000000", "999999999999", "1000000000000", "9999999999999999999", "", "1e3", "１", "12345678", "123456789",
    ];

    private static readonly string[] Codes = ["C", "D", "c", "", "CD", "01", "04", "14", "16", "82", "83", "84", "99", "1", "45", "02", " 83", "83 ", "&#56;3", "<![CDATA[83]]>", "490", "484", "3", "2", "03"];

    private static readonly string[] Teksten =
    [
        "R000000001", "Q000000001", "R000000000", "A", " A", "A ", " ", "", "A&amp;B", "A]]>", "A&gt;", "é", "€", "\U0001F600", "12345678901234567890", "123456789012345678901", "a\tb", "a\nb", "\u0080", "~", "A--B", "1.0.0", "1.0", "01.0.0", "1.0.0.0", "10.20.30",
        "999900006", "000000000", "999900007", "99990000", "0226", "65656055",
    ];

    private static readonly string[] Los = ["<", ">", "&", "<!-- x -->", "<![CDATA[x]]>", "<![CDATA[]]>", "\0", "<?x?>", "]]>", "&#x20;", "&lt;", "x", "\u00a0", "\ufeff", "\u0085", "<x/>"];

    internal byte[] Vermink(byte[] bestand, int meest)
    {
        var tekst = Encoding.UTF8.GetString(bestand);
        for (var n = kans.Next(1, meest + 1); n > 0; n--)
        {
            tekst = kans.Next(12) switch
            {
                0 or 1 or 2 or 3 => AndereWaarde(tekst),
                4 or 5 => DezelfdeWaarde(tekst),
                6 => Weg(tekst),
                7 => Nogmaals(tekst),
                8 => Verwissel(tekst),
                9 => AndersGeschreven(tekst),
                10 => Zet(tekst, kans.Next(tekst.Length + 1), 0, Los[kans.Next(Los.Length)]),
                _ => Verschuif(tekst),
            };
        }

        var bytes = Encoding.UTF8.GetBytes(tekst);
        if (kans.Next(20) == 0 && bytes.Length > 0)
        {
            bytes[kans.Next(bytes.Length)] = (byte)kans.Next(256);
        }

        return kans.Next(50) == 0 ? bytes[..kans.Next(bytes.Length + 1)] : bytes;
    }

    private string AndereWaarde(string tekst) => Een(Veld().Matches(tekst)) is not { } veld ? tekst : Zet(tekst, veld.Groups[2], veld.Groups[1].Value switch
    {
        var naam when naam.EndsWith("datum", StringComparison.Ordinal) || naam.EndsWith("kening", StringComparison.Ordinal) => Uit(Datums),
        "Bedrag" or "TotaalBedrag" or "GeleverdVolume" or "ProductTarief" or "ToewijzingNummer" or "Volume" or "Nummer" => Uit(Getallen),
        "DebetCredit" or "Eenheid" or "ProductCategorie" or "BerichtCode" or "BerichtVersie" or "BerichtSubversie" or "Soort" or "StatusAanlevering" => Uit(Codes),
        _ => Uit(Teksten),
    });

    /// <summary>The value of another field of the same name: keys become equal, dates and amounts change places.</summary>
    private string DezelfdeWaarde(string tekst)
    {
        if (Een(Veld().Matches(tekst)) is not { } veld)
        {
            return tekst;
        }

        // A reference may also become one that is taken back.
        var naam = veld.Groups[1].Value is "VorigReferentieNummer" && kans.Next(2) == 0 ? "ReferentieNummer" : veld.Groups[1].Value;
        return Een(Veld().Matches(tekst).Where(v => v.Groups[1].Value == naam)) is { } ander ? Zet(tekst, veld.Groups[2], ander.Groups[2].Value) : tekst;
    }

    private string Weg(string tekst) => Een(Element(tekst)) is { } element ? Zet(tekst, element, "") : tekst;

    /// <summary>Twice; sometimes with a reference of its own, so that only the rest is the same.</summary>
    private string Nogmaals(string tekst) => Een(Element(tekst)) is { } element
        ? Zet(tekst, element, element.Value + (kans.Next(2) == 0 ? element.Value : element.Value.Replace(">R0", ">S0", StringComparison.Ordinal)))
        : tekst;

    private string Verwissel(string tekst)
    {
        var velden = Veld().Matches(tekst);
        if (velden.Count < 2)
        {
            return tekst;
        }

        var (een, twee) = (velden[kans.Next(velden.Count - 1)], velden[kans.Next(velden.Count)]);
        return een.Index + een.Length <= twee.Index ? Zet(Zet(tekst, twee, een.Value), een, twee.Value) : tekst;
    }

    private string AndersGeschreven(string tekst)
    {
        if (Een(Veld().Matches(tekst)) is not { } veld)
        {
            return tekst;
        }

        var waarde = veld.Groups[2];
        return kans.Next(10) switch
        {
            0 => Zet(tekst, veld.Index, 0, "<!-- -->"),
            1 => Zet(tekst, veld.Index, 0, "\r\n\t  \n"),
            2 => Zet(tekst, veld.Index, 0, new string(' ', kans.Next(600))),
            3 => Zet(tekst, waarde, $"<![CDATA[{waarde.Value}]]>"),
            4 when waarde.Length > 0 => Zet(tekst, waarde, $"&#{(int)waarde.Value[0]};{waarde.Value[1..]}"),
            5 => Zet(tekst, waarde.Index - 1, 0, " "),
            6 => Zet(tekst, waarde.Index - 1, 0, " x=\"y\""),
            7 => Zet(tekst, waarde, $" {waarde.Value}\n"),
            8 => Zet(tekst, waarde, waarde.Value + "<!---->"),
            _ => Zet(tekst, waarde, ""),
        };
    }

    /// <summary>One digit higher or lower.</summary>
    private string Verschuif(string tekst)
    {
        if (Een(Veld().Matches(tekst).Where(v => v.Groups[2].Value.Any(char.IsAsciiDigit))) is not { } veld)
        {
            return tekst;
        }

        var plek = veld.Groups[2].Index + veld.Groups[2].Value.IndexOfAny([.. "0123456789"]);
        while (kans.Next(3) > 0 && char.IsAsciiDigit(tekst[plek + 1]))
        {
            plek++;
        }

        return Zet(tekst, plek, 1, ((tekst[plek] - '0' + (kans.Next(2) == 0 ? 1 : 9)) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private MatchCollection Element(string tekst) => kans.Next(6) switch
    {
        0 => Klasse().Matches(tekst),
        1 => Client().Matches(tekst),
        2 or 3 => Prestatie().Matches(tekst),
        _ => Veld().Matches(tekst),
    };

    private Match? Een(IEnumerable<Match> uit) => uit.ToList() is { Count: > 0 } lijst ? lijst[kans.Next(lijst.Count)] : null;

    private string Uit(string[] waarden) => waarden[kans.Next(waarden.Length)];

    private static string Zet(string tekst, Capture plek, string waarde) => Zet(tekst, plek.Index, plek.Length, waarde);

    private static string Zet(string tekst, int plek, int lengte, string waarde) => string.Concat(tekst.AsSpan(0, plek), waarde, tekst.AsSpan(plek + lengte));

    [GeneratedRegex(@"<(?:\w+:)?(\w+)>([^<>]*)</(?:\w+:)?\w+>")]
    private static partial Regex Veld();

    /// <summary>A class of fields only.</summary>
    [GeneratedRegex(@"<((?:\w+:)?\w+)>\s*(?:<((?:\w+:)?\w+)>[^<>]*</\2>\s*)+</\1>")]
    private static partial Regex Klasse();

    [GeneratedRegex(@"<((?:\w+:)?Client)>.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Client();

    [GeneratedRegex(@"<((?:\w+:)?\w*(?:Prestatie|Product))>.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Prestatie();
}
