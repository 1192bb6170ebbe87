using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Envelop;

/// <summary>The envelope of the hub of the municipalities, written and read (SPEC §14.1).</summary>
public sealed class EnvelopTests
{
    private static readonly byte[] Bericht = Berichtschrijver.Schrijf(Gegeven.Start(Standaard.IJw).NaarBericht());

    private static Ggkenvelop Heen => new()
    {
        Soort = Envelopsoort.Heen, Zender = "65656055", Zenderapplicatie = "Zorgpakket", Ontvanger = "0226", Referentienummer = "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b001",
        Tijdstip = new DateTime(2025, 4, 28, 9, 30, 0), Functie = "JW305", Bestand = Bericht,
    };

    private static Ggkenvelop Retour => Heen with { Soort = Envelopsoort.Retour, AntwoordOp = "1c1f7d1b-2222-4000-8000-000000000001", Functie = "JW306" };

    public static TheoryData<bool> Soorten => [true, false];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Wat_in_een_envelop_gaat_komt_er_hetzelfde_uit(bool retour)
    {
        var envelop = retour ? Retour : Heen;

        var bytes = Envelopschrijver.Schrijf(envelop);
        var terug = Enveloplezer.Lees(bytes);

        Assert.True(Enveloplezer.IsEnvelop(bytes));
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.Empty(terug.Bevindingen);
        Assert.Equal(Bericht, terug.Envelop!.Bestand.ToArray());
        Assert.Equal(envelop, terug.Envelop with { Bestand = envelop.Bestand });
    }

    [Fact]
    public void Een_envelop_heeft_de_velden_in_de_volgorde_van_de_GGk()
    {
        var wortel = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(Envelopschrijver.Schrijf(Retour))).Root!;

        Assert.Equal("{http://www.stufstandaarden.nl/koppelvlak/ggk0210}envelopRetourbericht-ggk_Du01", wortel.Name.ToString());
        Assert.Equal(
            "berichtcode zender organisatie applicatie ontvanger organisatie applicatie referentienummer tijdstipBericht crossRefnummer functie "
                + "applicatieVersie applicatieSubversie functieVersie functieSubversie bericht xmlBestand",
            string.Join(' ', wortel.Elements().SelectMany(e => e.Descendants()).Select(e => e.Name.LocalName)));
        Assert.Contains("20250428093000", wortel.Value);
    }

    [Fact]
    public void Elk_bestand_van_elke_lengte_komt_heel_door_de_envelop() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>().Filter(b => b is { Length: > 0 }),
        bytes => Enveloplezer.Lees(Envelopschrijver.Schrijf(Heen with { Bestand = bytes })).Envelop!.Bestand.Span.SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Een_tekstbestand_houdt_zijn_naam()
    {
        var envelop = Heen with { Bestandsnaam = "lijst-2025.txt", Bestand = "een regel"u8.ToArray() };
        var terug = Enveloplezer.Lees(Envelopschrijver.Schrijf(envelop)).Envelop!;
        Assert.Equal("lijst-2025.txt", terug.Bestandsnaam);
        Assert.Equal("een regel", Encoding.UTF8.GetString(terug.Bestand.Span));
        Assert.Contains("bestandsnaam", Assert.Single(Envelopschrijver.Toets(envelop with { Bestandsnaam = "../lijst" })).Melding);
    }

    [Fact]
    public void Een_envelop_met_verkeerde_inhoud_wordt_geweigerd_met_alle_bevindingen()
    {
        var xml = Encoding.UTF8.GetString(Envelopschrijver.Schrijf(Heen))
            .Replace(">65656055<", ">6565<x/><", StringComparison.Ordinal).Replace("6f1c7c0e-4d5c-4c62", "6F1C7C0E-4d5c-1c62", StringComparison.Ordinal)
            .Replace("20250428093000", "20250431093000", StringComparison.Ordinal).Replace(">JW305<", ">JW306<", StringComparison.Ordinal)
            .Replace("<ggk:functieVersie>0003</ggk:functieVersie>", "", StringComparison.Ordinal)
            .Replace("<ggk:applicatieVersie>0003<", "<ggk:applicatieVersie>3<", StringComparison.Ordinal);

        var gelezen = Enveloplezer.Lees(Encoding.UTF8.GetBytes(xml));

        Assert.Null(gelezen.Envelop);
        Assert.All(gelezen.Bevindingen, b => Assert.Equal(("ENVELOP", 1), (b.Regel, b.Niveau)));
        var plaatsen = gelezen.Bevindingen.Select(b => string.Join('/', b.Locatie[0].Split('/')[2..])).ToList();
        foreach (var verwacht in new[] { "zender/organisatie/x", "zender/organisatie", "referentienummer", "tijdstipBericht", "functie", "functieVersie", "applicatieVersie" })
        {
            Assert.Contains(verwacht, plaatsen);
        }

        Assert.All(gelezen.Bevindingen.Where(b => !b.Melding.Contains("ontbreekt", StringComparison.Ordinal)), b => Assert.True(b.Regelnummer > 1));
    }

    [Theory]
    [InlineData("geen base64 !!")]
    [InlineData("")]
    public void Een_bestand_dat_geen_base64_is_of_leeg_is_wordt_geweigerd(string inhoud)
    {
        var goed = Encoding.UTF8.GetString(Envelopschrijver.Schrijf(Heen with { Bestand = "abc"u8.ToArray() }));
        var gelezen = Enveloplezer.Lees(Encoding.UTF8.GetBytes(goed.Replace("YWJj", inhoud, StringComparison.Ordinal)));
        Assert.Null(gelezen.Envelop);
        Assert.Contains(inhoud.Length == 0 ? "leeg" : "base64", Assert.Single(gelezen.Bevindingen).Melding);
    }

    [Fact]
    public void Een_veld_op_de_verkeerde_plaats_of_twee_keer_wordt_gemeld()
    {
        var goed = Encoding.UTF8.GetString(Envelopschrijver.Schrijf(Heen));
        const string functie = "<StUF:functie>JW305</StUF:functie>";
        var verplaatst = goed.Replace(functie, "", StringComparison.Ordinal).Replace("<StUF:referentienummer>", functie + "<StUF:referentienummer>", StringComparison.Ordinal);
        Assert.Contains(Enveloplezer.Lees(Encoding.UTF8.GetBytes(verplaatst)).Bevindingen, b => b.Melding.Contains("verkeerde plaats", StringComparison.Ordinal));
        var dubbel = goed.Replace(functie, functie + functie, StringComparison.Ordinal);
        Assert.Contains("twee keer", Assert.Single(Enveloplezer.Lees(Encoding.UTF8.GetBytes(dubbel)).Bevindingen).Melding);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rommel")]
    [InlineData("<a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><ggk:envelopHeenbericht-ggk_Di01 xmlns:ggk=\"http://www.stufstandaarden.nl/koppelvlak/ggk0210\">&b;</ggk:envelopHeenbericht-ggk_Di01>")]
    public void Wat_geen_envelop_is_wordt_geweigerd_en_niets_valt_om(string inhoud)
    {
        var gelezen = Enveloplezer.Lees(Encoding.UTF8.GetBytes(inhoud));
        Assert.Null(gelezen.Envelop);
        Assert.Single(gelezen.Bevindingen);
        Assert.False(Enveloplezer.IsEnvelop(Encoding.UTF8.GetBytes(inhoud)));
    }

    [Fact]
    public void Een_afgeknipte_of_kapotte_envelop_valt_nooit_om()
    {
        var goed = Envelopschrijver.Schrijf(Heen);
        var kans = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = goed.ToArray();
            for (var j = kans.Next(1, 4); j > 0; j--)
            {
                bytes[kans.Next(bytes.Length)] = (byte)kans.Next(256);
            }

            var gelezen = Enveloplezer.Lees(bytes.AsMemory(0, kans.Next(bytes.Length + 1)));
            Assert.True(gelezen.Envelop is null != (gelezen.Bevindingen.Count == 0));
            _ = Foutmelding.Lees(bytes);
        }
    }

    [Fact]
    public void Een_verkeerde_envelop_wordt_niet_geschreven() =>
        Assert.Contains("referentienummer", Assert.Throws<ArgumentException>(() => Envelopschrijver.Schrijf(Heen with { Referentienummer = "1" })).Message);

    [Fact]
    public void Een_Fo01_wordt_gelezen_zoals_hij_is_geschreven()
    {
        var bytes = Foutberichten.Fo01(
            [new("XSD", 1, null, ["Bericht"], "Er is iets.", "Doe iets.")],
            new Foutkop("0226", "65656055", "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b001", "1c1f7d1b-2222-4000-8000-000000000001", new DateTimeOffset(2025, 5, 5, 9, 30, 0, TimeSpan.FromHours(2))));

        Assert.True(Foutmelding.Is(bytes));
        var fout = Foutmelding.Lees(bytes)!;
        Assert.Equal(("0226", "1c1f7d1b-2222-4000-8000-000000000001", "StUF055", "client"), (fout.Zender, fout.AntwoordOp, fout.Code, fout.Plek));
        Assert.Equal("Er is iets.", fout.Details);
        Assert.False(Foutmelding.Is(Bericht));
    }
}
