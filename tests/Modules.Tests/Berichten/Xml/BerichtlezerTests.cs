using System.Text;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Xml;

public sealed class BerichtlezerTests
{
    private const string Kop = "<b:Bericht xmlns:b=\"http://www.istandaarden.nl/ijw/3_2/jw305/schema\" xmlns:i=\"http://www.istandaarden.nl/ijw/3_2/basisschema/schema\"";

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><l>&c;</l>", "DOCTYPE")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><l>&x;</l>", "DOCTYPE")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l SYSTEM \"http://127.0.0.1:9/l.dtd\"><l/>", "DOCTYPE")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Kop + "/>", "UTF-8")]
    [InlineData("<?xml version=\"1.0 \"?>" + Kop + "/>", "XML")]
    [InlineData("<?xml version=\"1.1\"?>" + Kop + "/>", "XML")]
    [InlineData("<?xml-stylesheet href=\"http://x/\"?>" + Kop + "/>", "verwerkingsinstructie")]
    [InlineData(Kop + "><?php echo 1 ?></b:Bericht>", "verwerkingsinstructie")]
    [InlineData(Kop + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"/>", "xsi")]
    [InlineData(Kop + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><b:Header xsi:type=\"x\"/></b:Bericht>", "xsi")]
    [InlineData(Kop + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\"/></b:Bericht>", "XInclude")]
    [InlineData(Kop + ">tekst<b:Header/></b:Bericht>", "tekst tussen")]
    [InlineData(Kop + "><b:Header/>tekst</b:Bericht>", "tekst tussen")]
    [InlineData(Kop + "><b:Header></b:Bericht>", "goed gevormde")]
    [InlineData(Kop + ">&niets;</b:Bericht>", "goed gevormde")]
    [InlineData(Kop + "/><tweede/>", "goed gevormde")]
    [InlineData("", "leeg")]
    [InlineData("geen xml", "goed gevormde")]
    [InlineData("<Bericht/>", "geen bericht")]
    [InlineData("<Bericht xmlns=\"http://www.istandaarden.nl/ijw/3_1/jw305/schema\"/>", "3.2")]
    [InlineData("<b:Start xmlns:b=\"http://www.istandaarden.nl/ijw/3_2/jw305/schema\"/>", "3.2")]
    public void Wat_een_bericht_niet_hoort_te_bevatten_wordt_geweigerd_met_reden(string xml, string reden)
    {
        var weigering = Geweigerd(Encoding.UTF8.GetBytes(xml));
        Assert.Contains(reden, weigering.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Een_andere_codering_dan_UTF8_wordt_geweigerd_met_en_zonder_merk(string codering)
    {
        var tekst = Encoding.UTF8.GetString(Voorbeelden.Bytes("JW305"));
        var bytes = Encoding.GetEncoding(codering).GetBytes(tekst);
        Assert.Contains("UTF-8", Geweigerd(bytes).Melding, StringComparison.Ordinal);
        Assert.Contains("UTF-8", Geweigerd([.. Encoding.GetEncoding(codering).GetPreamble(), .. bytes]).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_die_geen_UTF8_zijn_worden_geweigerd_op_hun_plaats()
    {
        var weigering = Geweigerd([.. Encoding.UTF8.GetBytes(Kop + ">\n  é"), 0xC3, 0x28]);
        Assert.Equal((2, 4), (weigering.Regelnummer, weigering.Kolom));
    }

    [Fact]
    public void Een_merk_vooraan_mag() => Assert.True(Berichtlezer.Lees((byte[])[0xEF, 0xBB, 0xBF, .. Voorbeelden.Bytes("JW305")]).Gelukt);

    [Theory]
    [InlineData(33)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Diep_nesten_wordt_geweigerd(int diepte)
    {
        var xml = Kop + ">" + string.Concat(Enumerable.Repeat("<b:a>", diepte)) + string.Concat(Enumerable.Repeat("</b:a>", diepte)) + "</b:Bericht>";
        Assert.Contains("lagen", Geweigerd(Encoding.UTF8.GetBytes(xml)).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Reusachtige_tekst_wordt_geweigerd_zonder_die_te_bewaren()
    {
        var xml = Encoding.UTF8.GetBytes(Kop + "><b:Header>" + new string('a', 20_000_000) + "</b:Header></b:Bericht>");
        var voor = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("langer", Geweigerd(xml).Melding, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - voor < 2_000_000, "De lezer bewaarde de tekst.");
    }

    [Fact]
    public void Een_te_groot_bestand_wordt_geweigerd_ook_als_de_stroom_geen_einde_heeft()
    {
        Assert.Contains("25 MB", Geweigerd(new byte[(25 * 1024 * 1024) + 1]).Melding, StringComparison.Ordinal);
        using var eindeloos = new Eindeloos();
        Assert.Contains("25 MB", Berichtlezer.Lees(eindeloos).Weigering!.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Te_veel_onderdelen_namen_en_attributen_worden_geweigerd()
    {
        Assert.Contains("onderdelen", Geweigerd(Encoding.UTF8.GetBytes(Kop + ">" + string.Concat(Enumerable.Repeat("<!---->", 2_000_001)) + "</b:Bericht>")).Melding, StringComparison.Ordinal);
        Assert.Contains("naam", Geweigerd(Encoding.UTF8.GetBytes(Kop + "><b:" + new string('n', 65_536) + "/></b:Bericht>")).Melding, StringComparison.Ordinal);
        Assert.Contains("attributen", Geweigerd(Encoding.UTF8.GetBytes(Kop + string.Concat(Enumerable.Range(0, 40).Select(i => $" a{i}=\"\"")) + "/>")).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_los_attribuut_is_een_bevinding_op_niveau_1()
    {
        var bericht = Voorbeelden.Lees(Encoding.UTF8.GetBytes(Kop + "><b:Header id=\"1\"/></b:Bericht>"));
        Assert.Contains(Controle.Niveau1(bericht), b => b.Melding.Contains("attribuut", StringComparison.Ordinal) && b.Locatie[0] == "Bericht/Header");
    }

    [Fact]
    public void Tweeduizend_verminkte_berichten_laten_het_proces_heel()
    {
        var kans = new Random(20250414);
        var gelezen = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var naam = Voorbeelden.Namen[kans.Next(Voorbeelden.Namen.Count)];
            var resultaat = Berichtlezer.Lees(i % 2 == 0 ? VerminkBytes(naam, kans) : VerminkVelden(naam, kans));
            if (resultaat.Gelukt)
            {
                gelezen++;
                _ = Controle.Niveau1(resultaat.Bericht);
                _ = Controle.Niveau2(resultaat.Bericht);
                Oordeel(resultaat.Bericht);
                _ = Berichtschrijver.Schrijf(resultaat.Bericht);
            }
            else
            {
                Assert.NotEmpty(resultaat.Weigering.Melding);
            }
        }

        // Both ways must have been walked.
        Assert.InRange(gelezen, 100, 1_900);
    }

    /// <summary>Anything anywhere: mostly for the door.</summary>
    private static byte[] VerminkBytes(string naam, Random kans)
    {
        var bytes = Voorbeelden.Bytes(naam).ToList();
        for (var n = kans.Next(1, 6); n > 0 && bytes.Count > 0; n--)
        {
            var plek = kans.Next(bytes.Count);
            switch (kans.Next(5))
            {
                case 0:
                    bytes[plek] = (byte)kans.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(plek, Math.Min(kans.Next(1, 200), bytes.Count - plek));
                    break;
                case 2:
                    bytes.InsertRange(plek, bytes.GetRange(plek, Math.Min(kans.Next(1, 400), bytes.Count - plek)));
                    break;
                case 3:
                    bytes.InsertRange(plek, Encoding.UTF8.GetBytes(((string[])["<", ">", "&", "<!--", "]]>", "<![CDATA[", "\0", "<?x?>", "-1", "9999999999999999999999"])[kans.Next(10)]));
                    break;
                default:
                    bytes[plek] = (byte)"0123456789<>/:&\"'"[kans.Next(17)];
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Strange values, and whole elements gone or twice, in well-formed XML: for the levels behind the door.</summary>
    private static byte[] VerminkVelden(string naam, Random kans)
    {
        string[] waarden =
        [
            "", " ", "0", "-1", "1", "9223372036854775807", "99999999999999999999", "0001-01-01", "9999-12-31", "1900-01-01", "2026-02-30", "24:00:00", "000000000", "C", "D", "01", "83", "2", "3", "\U0001F600",
        ];
        var bericht = Voorbeelden.Lees(naam);
        for (var n = kans.Next(1, 4); n > 0 && bericht.Wortel.Kinderen.Count > 0; n--)
        {
            var elementen = bericht.Wortel.Alles().Skip(1).ToList();
            var element = elementen[kans.Next(elementen.Count)];
            bericht = kans.Next(6) switch
            {
                0 when elementen.Count > 1 => bericht.Weg(element.Pad),
                1 => bericht.Nogmaals(element.Pad),
                _ => bericht.Zet(elementen.Where(e => e.Kinderen.Count == 0).ElementAt(kans.Next(elementen.Count(e => e.Kinderen.Count == 0))).Pad, waarden[kans.Next(waarden.Length)]),
            };
        }

        return Berichtschrijver.Schrijf(bericht);
    }

    /// <summary>Whatever is clean on levels 1 and 2 must pass level 3, and be answered, without a fault of ours.</summary>
    private static void Oordeel(Bericht bericht)
    {
        var bevindingen = Controle.Niveau1En2(bericht);
        if (bevindingen.All(b => b.Niveau > 1))
        {
            bevindingen = bevindingen.Count > 0 ? bevindingen : Controle.Niveau3(bericht, Registerstand.Leeg, new DateOnly(2026, 12, 31));
            var kop = new Antwoordkop("A", new DateOnly(2026, 12, 31));
            _ = bericht.Soort switch
            {
                { Nummer: 323 } => Antwoorden.Declaratie(bericht, bevindingen, kop),
                { Antwoord: not null } => Antwoorden.Retour(bericht, bevindingen, kop),
                _ => bericht,
            };
        }
    }

    private static Bevinding Geweigerd(byte[] bytes)
    {
        var resultaat = Berichtlezer.Lees(bytes);
        Assert.False(resultaat.Gelukt);
        Assert.Equal("XML", resultaat.Weigering.Regel);
        Assert.NotEmpty(resultaat.Weigering.Herstel);
        return resultaat.Weigering;
    }

    private sealed class Eindeloos : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
