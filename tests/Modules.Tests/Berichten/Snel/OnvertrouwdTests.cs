using System.Text;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Snel;

/// <summary>Files that were made to hurt, by the door that everybody uses. The bytes are made here; nothing of it is stored.</summary>
public sealed class OnvertrouwdTests
{
    private static readonly byte[] Goed = Declaratiebestand.Maak(Standaard.IJw, 3, 7);
    private static readonly string Tekst = Encoding.UTF8.GetString(Goed);

    private static readonly Dictionary<string, Func<byte[]>> Bestanden = new()
    {
        ["miljard keer lachen"] = () => Met("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 9).Select(i =>
            $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]>"),
        ["kwadratische entiteit"] = () => Met(">83<", ">&a;<", "<!DOCTYPE l [<!ENTITY a \"" + new string('a', 50_000) + "\">]>"),
        ["externe entiteit"] = () => Met("<jw323:Header>", "&x;<jw323:Header>", "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        ["externe DTD"] = () => Met("<jw323:Header>", "<jw323:Header>", "<!DOCTYPE l SYSTEM \"http://127.0.0.1:9/l.dtd\">"),
        ["verborgen DTD"] = () => Met("<jw323:Header>", "<!DOCTYPE l []><jw323:Header>"),
        ["diep"] = () => Met("<jw323:Header>", string.Concat(Enumerable.Repeat("<jw323:a>", 100_000)) + "<jw323:Header>"),
        ["lang attribuut"] = () => Met("<jw323:Header>", $"<jw323:Header a=\"{new string('a', 2_000_000)}\">"),
        ["veel attributen"] = () => Met("<jw323:Header>", $"<jw323:Header{string.Concat(Enumerable.Range(0, 10_000).Select(i => $" a{i}=\"\""))}>"),
        ["veel naamruimten"] = () => Met("xmlns:ijw=", $"{string.Concat(Enumerable.Range(0, 10_000).Select(i => $"xmlns:a{i}=\"b\" "))}xmlns:ijw="),
        ["dubbele naamruimte"] = () => Met("xmlns:ijw=", "xmlns:ijw=\"http://www.istandaarden.nl/ijw/3_2/jw305/schema\" xmlns:ijw="),
        ["omgewisselde naamruimten"] = () => Met("xmlns:ijw=", "xmlns:x=", null, "xmlns:jw323=", "xmlns:ijw=", "xmlns:x=", "xmlns:jw323="),
        ["vreemde prefix"] = () => Met("<jw323:Header>", "<jw305:Header>"),
        ["lange naam"] = () => Met("<jw323:Header>", $"<jw323:{new string('H', 65_536)}><jw323:Header>"),
        ["lange tekst"] = () => Met(">R0", $">{new string('R', 5_000_000)}0"),
        ["veel commentaar"] = () => Met("<jw323:Header>", string.Concat(Enumerable.Repeat("<!---->", 20_000)) + "<jw323:Header>"),
        ["veel wit"] = () => Met("<jw323:Header>", new string(' ', 2_000_000) + "<jw323:Header>"),
        ["opdracht"] = () => Met("<jw323:Header>", "<?php echo 1 ?><jw323:Header>"),
        ["opmaakverwijzing"] = () => Met("<jw323:Bericht", "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?><jw323:Bericht"),
        ["schemaverwijzing"] = () => Met("<jw323:Bericht", "<jw323:Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\""),
        ["type"] = () => Met("<jw323:Header>", "<jw323:Header xsi:type=\"x\">", null, "<jw323:Bericht", "<jw323:Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""),
        ["nil"] = () => Met("<jw323:Header>", "<jw323:Header xsi:nil=\"true\">", null, "<jw323:Bericht", "<jw323:Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""),
        ["XInclude"] = () => Met("<jw323:Header>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/><jw323:Header>"),
        ["Arabische cijfers"] = () => Met(">999900006<", ">\u0669\u0669\u0669\u0669\u0660\u0660\u0660\u0660\u0666<"),
        ["versie 1.1"] = () => Met("version=\"1.0\"", "version=\"1.1\""),
        ["versie met spatie"] = () => Met("version=\"1.0\"", "version=\"1.0 \""),
        ["andere codering gezegd"] = () => Met("UTF-8", "ISO-8859-1"),
        ["UTF-16"] = () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Tekst)],
        ["UTF-16 zonder merk"] = () => Encoding.Unicode.GetBytes(Tekst),
        ["UTF-32"] = () => Encoding.UTF32.GetBytes(Tekst),
        ["overlang UTF-8"] = () => Vervang("R000000001"u8, [0xC1, 0x92, .. "00000001"u8]),
        ["half teken"] = () => Vervang("R000000001"u8, [0xED, 0xA0, 0x80, .. "0000001"u8]),
        ["nul in een veld"] = () => Vervang("R000000001"u8, "R00000000\0"u8),
        ["nullen erachter"] = () => [.. Goed, 0, 0, 0],
        ["tweede wortel"] = () => [.. Goed, .. Goed],
        ["tweede merk"] = () => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Goed],
        ["wit voor de verklaring"] = () => [(byte)' ', .. Goed],
        ["tekst erachter"] = () => [.. Goed, .. "x"u8],
        ["leeg"] = () => [],
        ["alleen nullen"] = () => new byte[100_000],
        ["willekeurig"] = () => { var bytes = new byte[200_000]; new Random(1).NextBytes(bytes); return bytes; },
    };

    public static TheoryData<string> Namen => [.. Bestanden.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_bestand_dat_kwaad_wil_gaat_nooit_snel_en_wordt_beoordeeld_als_altijd(string naam)
    {
        var bytes = Bestanden[naam]();
        Assert.False(bytes.AsSpan().SequenceEqual(Goed), "Er is niets veranderd.");
        var uitslag = Snelcontrole.Controleer(bytes);
        using var stroom = new MemoryStream(bytes);
        var uitStroom = Snelcontrole.Controleer(stroom);
        var lezing = Berichtlezer.Lees(bytes);

        Assert.False(uitslag.Snel);
        Assert.Equal(lezing.Gelukt, uitslag.Weigering is null);
        Assert.Equal(lezing.Gelukt ? Controle.Niveau1En2(lezing.Bericht).Select(b => b.ToString()) : [lezing.Weigering.ToString()], uitslag.Bevindingen.Select(b => b.ToString()));
        Assert.Equal(uitslag.Bevindingen.Select(b => b.ToString()), uitStroom.Bevindingen.Select(b => b.ToString()));

        // Comments and white space are strange but allowed; a second mark the .NET reader forgives.
        Assert.True(uitslag.Bevindingen.Count > 0 || naam is "veel commentaar" or "veel wit" or "tweede merk", "Dit had iets moeten opleveren.");
    }

    [Fact]
    public void Een_afgebroken_bestand_gaat_bij_geen_enkele_byte_snel()
    {
        var einde = Tekst.LastIndexOf('>') + 1;
        for (var lengte = 0; lengte < Goed.Length; lengte++)
        {
            Assert.Equal(lengte >= einde, Snelcontrole.Controleer(Goed.AsMemory(0, lengte)).Snel);
        }
    }

    [Fact]
    public void Een_andere_byte_op_welke_plaats_ook_geeft_hetzelfde_oordeel()
    {
        foreach (var nieuw in " 0<\0"u8.ToArray())
        {
            for (var plek = 0; plek < Goed.Length; plek++)
            {
                var bytes = Goed.ToArray();
                bytes[plek] = nieuw;
                if (Snelcontrole.Controleer(bytes) is { Snel: true })
                {
                    var lezing = Berichtlezer.Lees(bytes);
                    Assert.True(lezing.Gelukt && Controle.Niveau1En2(lezing.Bericht).Count == 0, $"Byte {plek} werd {nieuw}.");
                }
            }
        }
    }

    private static byte[] Met(string oud, string nieuw, string? dtd = null, params string[] ook)
    {
        var plek = Tekst.IndexOf(oud, StringComparison.Ordinal);
        Assert.True(plek >= 0, $"{oud} staat er niet.");
        var tekst = Tekst[..plek] + nieuw + Tekst[(plek + oud.Length)..];
        tekst = dtd is null ? tekst : tekst.Replace("<jw323:Bericht", dtd + "<jw323:Bericht", StringComparison.Ordinal);
        for (var i = 0; i < ook.Length; i += 2)
        {
            plek = tekst.IndexOf(ook[i], StringComparison.Ordinal);
            tekst = tekst[..plek] + ook[i + 1] + tekst[(plek + ook[i].Length)..];
        }

        return Encoding.UTF8.GetBytes(tekst);
    }

    private static byte[] Vervang(ReadOnlySpan<byte> oud, ReadOnlySpan<byte> nieuw)
    {
        var plek = Goed.AsSpan().IndexOf(oud);
        return [.. Goed.AsSpan(0, plek), .. nieuw, .. Goed.AsSpan(plek + oud.Length)];
    }
}
