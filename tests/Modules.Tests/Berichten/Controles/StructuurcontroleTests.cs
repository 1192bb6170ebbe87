using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Controles;

public sealed class StructuurcontroleTests
{
    private const string Adres = "Bericht/Client/Contactgegevens/Contact[1]/Adres";

    [Theory]
    [InlineData("Bericht/Header/BerichtCode", "437", "RS047")]
    [InlineData("Bericht/Header/BerichtVersie", "2", "CS025")]
    [InlineData("Bericht/Header/BerichtSubversie", "1", "CS015")]
    [InlineData("Bericht/Header/Afzender", "226", "RS035")]
    [InlineData("Bericht/Header/Ontvanger", "6565605", "RS036")]
    [InlineData("Bericht/Header/BerichtIdentificatie/Identificatie", "1234567890123", "RS017")]
    [InlineData("Bericht/Header/BerichtIdentificatie/Identificatie", "  ", "RS033")]
    [InlineData("Bericht/Header/BerichtIdentificatie/Identificatie", "", "RS007")]
    [InlineData("Bericht/Header/BerichtIdentificatie/Dagtekening", "2025-04-02Z", "RS032")]
    [InlineData("Bericht/Header/BerichtIdentificatie/Dagtekening", "2025-02-29", "XSD")]
    [InlineData("Bericht/Header/XsdVersie/BerichtXsdVersie", "1.0", "RS048")]
    [InlineData("Bericht/Header/XsdVersie/BerichtXsdVersie", "01.0.0", "RS048")]
    [InlineData("Bericht/Client/Bsn", "99990000", "RS037")]
    [InlineData("Bericht/Client/Bsn", "٩٩٩٩٠٠٠٠٦", "RS037")]
    [InlineData("Bericht/Client/Geslacht", "9", "XSD")]
    [InlineData("Bericht/Client/Naam/Voorletters", "T.", "RS045")]
    [InlineData("Bericht/Client/Naam/Voorletters", "ABCDEFG", "RS013")]
    [InlineData("Bericht/Client/Commentaar", " \n ", "RS031")]
    [InlineData(Adres + "/Huis/Huisnummer", "100000", "RS004")]
    [InlineData(Adres + "/Huis/Huisnummer", "-1", "RS001")]
    [InlineData(Adres + "/Huis/Huisnummer", "9a", "XSD")]
    [InlineData(Adres + "/Huis/Huisletter", "AB", "RS008")]
    [InlineData(Adres + "/Huis/HuisnummerToevoeging", "12345", "RS011")]
    [InlineData(Adres + "/Straatnaam", "1234567890123456789012345", "RS020")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer", "1000000000", "RS006")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Toewijzingstijd", "12:34:56+01", "RS034")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Toewijzingstijd", "25:00:00", "XSD")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Omvang/Volume", "100000000", "RS005")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Omvang/Volume", "99999999999999999999999999", "RS005")]
    public void Een_veld_dat_niet_past_wordt_gemeld_met_de_regel_van_de_standaard(string pad, string waarde, string regel)
    {
        foreach (var soort in (string[])["WMO301", "JW301"])
        {
            var bevinding = Assert.Single(Controle.Niveau1(Gegeven.Geldig(Berichtsoort.Parse(soort)).Zet(pad, waarde)));
            Assert.Equal((regel, pad, null), (bevinding.Regel, bevinding.Locatie[0], bevinding.Retourcode));
        }
    }

    [Theory]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Omvang/Volume", " +0002\n")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Ingangsdatum", "\t2025-04-14 ")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Toewijzingstijd", "24:00:00")]
    [InlineData("Bericht/Client/ToegewezenProducten/ToegewezenProduct/Toewijzingstijd", "12:34:56.123456789")]
    [InlineData("Bericht/Client/Naam/Voorletters", "Éÿỳ")]
    [InlineData("Bericht/Client/Commentaar", "regel 1\n\nregel 2 😀")]
    public void Wat_het_schema_toestaat_blijft_toegestaan(string pad, string waarde) =>
        Assert.Empty(Controle.Niveau1(Gegeven.Geldig(Berichtsoort.Parse("WMO301")).Zet(pad, waarde)));

    [Fact]
    public void Een_referentienummer_mag_uit_een_spatie_bestaan() =>
        Assert.Empty(Controle.Niveau1(Gegeven.Geldig(Berichtsoort.Parse("WMO323")).Zet("Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie/ProductReferentie/ReferentieNummer", " ")));

    [Fact]
    public void Een_declaratienummer_bestaat_in_de_323_uit_letters_en_cijfers()
    {
        // CS319 holds for the 323 only.
        Assert.Equal("CS319", Assert.Single(Controle.Niveau1(Gegeven.Geldig(Berichtsoort.Parse("WMO323")).Zet("Bericht/Declaratie/DeclaratieNummer", "DN-1"))).Regel);
        Assert.Empty(Controle.Niveau1(Gegeven.Geldig(Berichtsoort.Parse("WMO325")).Zet("Bericht/DeclaratieAntwoord/DeclaratieNummer", "DN-1")));
    }

    [Fact]
    public void Alle_bevindingen_van_een_bericht_komen_in_een_keer()
    {
        var client = Gegeven.Geldig(Berichtsoort.Parse("JW305")).Wortel.Kind("Client")!;
        var bericht = new Bericht(Berichtsoort.Parse("JW305"), new Element(
            "Bericht",
            new Element("Client", client.Kinderen.Where(k => k.Naam != "Geslacht").Append(new Element("Leeftijd", "8")).Append(client.Kind("Bsn")!)),
            new Element("Header")));
        var meldingen = Controle.Niveau1(bericht).Select(b => b.Melding).ToList();
        Assert.Contains("Leeftijd bestaat niet in Client.", meldingen);
        Assert.Contains("Bsn komt vaker voor dan de standaard toestaat.", meldingen);
        Assert.Contains("Bsn staat op de verkeerde plaats in Client.", meldingen);
        Assert.Contains("In Client ontbreekt Geslacht.", meldingen);
        Assert.Contains("Header staat op de verkeerde plaats in Bericht.", meldingen);
        Assert.Contains("In Header ontbreekt BerichtCode.", meldingen);
        Assert.Equal(12, meldingen.Count);
    }

    [Fact]
    public void Een_element_in_de_verkeerde_naamruimte_wordt_gemeld()
    {
        var tekst = System.Text.Encoding.UTF8.GetString(Voorbeelden.Bytes("JW305")).Replace("ijw:Categorie", "jw305:Categorie", StringComparison.Ordinal);
        var bevindingen = Controle.Niveau1(Voorbeelden.Lees(System.Text.Encoding.UTF8.GetBytes(tekst)));
        Assert.Equal(2, bevindingen.Count);
        Assert.All(bevindingen, b => Assert.Contains("naamruimte", b.Melding, StringComparison.Ordinal));
    }

    [Fact]
    public void Een_teken_dat_in_XML_niet_bestaat_wordt_voor_het_schrijven_gevonden() =>
        Assert.Equal("XML", Assert.Single(Controle.Niveau1(Gegeven.Geldig(Berichtsoort.Parse("JW301")).Zet("Bericht/Client/Commentaar", "a\u0001b"))).Regel);

    [Fact]
    public void Een_verandering_in_een_geldig_bericht_wordt_op_haar_plaats_gevonden()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var soort = Berichtsoort.Alle[zaad % 28];
            var bericht = new Berichtgenerator(zaad).Maak(soort);
            var velden = bericht.Wortel.Alles().Where(e => e.Kinderen.Count == 0 && e.Naam != "VorigReferentieNummer").ToList();
            var veld = velden[zaad * 7 % velden.Count];
            var bevinding = Assert.Single(Controle.Niveau1(bericht.Zet(veld.Pad, "")));
            Assert.Equal(veld.Pad, bevinding.Locatie[0]);
        }
    }
}
