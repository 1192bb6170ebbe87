using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten;

/// <summary>Messages that are right on levels 1 and 2, for both standards, with test BSNs and made-up product codes.</summary>
internal static class Gegeven
{
    internal static readonly Bsn Burger = Bsn.Parse("999900006");
    internal static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");
    internal static readonly AgbCode Aanbieder = AgbCode.Parse("65656055");

    internal static Productaanduiding Product(Standaard standaard) => standaard == Standaard.IJw ? new("45", "45A03") : new("02", "02A03");

    internal static Berichtkop Kop(Berichtsoort soort, DateOnly? dag = null, string identificatie = "B1") => new()
    {
        Soort = soort,
        Gemeente = Duiven,
        Aanbieder = Aanbieder,
        Identificatie = identificatie,
        Dagtekening = dag ?? new DateOnly(2025, 5, 5),
    };

    internal static Bericht Geldig(Berichtsoort soort) => soort.Nummer switch
    {
        301 => Toewijzing(soort.Standaard).NaarBericht(),
        305 => Start(soort.Standaard).NaarBericht(),
        307 => Stop(soort.Standaard).NaarBericht(),
        315 => Aanvraag(soort.Standaard),
        317 => Wijziging(soort.Standaard),
        319 => Antwoord(soort.Standaard),
        323 => Declaratie(soort.Standaard).NaarBericht(),
        325 => Declaratieantwoord(soort.Standaard).NaarBericht(),
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    internal static Toewijzingsbericht Toewijzing(Standaard standaard) => new()
    {
        Kop = Kop(Berichtsoort.Van(standaard, 301), new DateOnly(2025, 4, 2)),
        Client = new()
        {
            Bsn = Burger,
            Geboortedatum = new(new DateOnly(2010, 2, 14)),
            Geslacht = "1",
            Naam = new() { Achternaam = "Wit", Voorvoegsel = "de", Voorletters = "T" },
            Communicatievorm = "1",
            Taal = "Zweeds",
            Relaties =
            [
                new()
                {
                    Nummer = "1", Soort = "10", Naam = new() { Achternaam = "Galen", Partnernaam = "Vries", Partnervoorvoegsel = "de", Naamgebruik = "3" },
                    Geboortedatum = new(new DateOnly(1971, 4, 1), "1"),
                    Contact = new() { Soort = "02", Telefoons = [new("0201234567")] },
                },
            ],
            Contacten =
            [
                new() { Soort = "01", Adres = new() { Huisnummer = 9, Postcode = "6921AB", Straatnaam = "Kerklaan", Plaatsnaam = "Duiven", LandCode = "NL" } },
                new() { Soort = "04", Telefoons = [new("0201234567")], Begindatum = new DateOnly(2025, 1, 1), Einddatum = new DateOnly(2025, 12, 31) },
            ],
        },
        Producten = [Toegewezen(standaard)],
    };

    internal static ToegewezenProduct Toegewezen(Standaard standaard) => new()
    {
        ToewijzingNummer = 300201,
        Product = Product(standaard),
        Toewijzingsdatum = new DateOnly(2025, 4, 2),
        Toewijzingstijd = new TimeOnly(12, 34, 56),
        Ingangsdatum = new DateOnly(2025, 4, 14),
        Einddatum = new DateOnly(2026, 4, 13),
        Omvang = new(2, "04", "2"),
    };

    internal static Meldingclient Client => new()
    {
        Bsn = Burger,
        Geboortedatum = new(new DateOnly(2010, 2, 14)),
        Geslacht = "1",
        Naam = new() { Achternaam = "Wit", Voorvoegsel = "de", Voorletters = "T" },
    };

    internal static Startbericht Start(Standaard standaard, params StartProduct[] producten) => new()
    {
        Kop = Kop(Berichtsoort.Van(standaard, 305), new DateOnly(2025, 4, 28)),
        Client = Client,
        Producten = producten.Length > 0 ? producten : [StartProduct(standaard)],
    };

    internal static StartProduct StartProduct(Standaard standaard) => new()
    {
        ToewijzingNummer = 300201,
        Product = Product(standaard),
        ToewijzingIngangsdatum = new DateOnly(2025, 4, 14),
        Begindatum = new DateOnly(2025, 4, 14),
        StatusAanlevering = Aanlevering.Eerste,
    };

    internal static Stopbericht Stop(Standaard standaard, params StopProduct[] producten) => new()
    {
        Kop = Kop(Berichtsoort.Van(standaard, 307), new DateOnly(2025, 6, 5)),
        Client = Client,
        Producten = producten.Length > 0 ? producten : [StopProduct(standaard)],
    };

    internal static StopProduct StopProduct(Standaard standaard) => new()
    {
        ToewijzingNummer = 300201,
        Product = Product(standaard),
        ToewijzingIngangsdatum = new DateOnly(2025, 4, 14),
        Begindatum = new DateOnly(2025, 4, 14),
        RedenBeeindiging = "36",
        Einddatum = new DateOnly(2025, 5, 31),
        StatusAanlevering = Aanlevering.Eerste,
    };

    internal static Declaratiebericht Declaratie(Standaard standaard, params Prestatie[] prestaties) => new()
    {
        Kop = Kop(Berichtsoort.Van(standaard, 323)),
        DeclaratieNummer = "DN001",
        DeclaratiePeriode = Periode.Maand(2025, 4),
        DeclaratieDagtekening = new DateOnly(2025, 5, 5),
        Clienten = [new(Burger, prestaties.Length > 0 ? prestaties : [Prestatie(standaard)])],
    };

    internal static Prestatie Prestatie(Standaard standaard) => new()
    {
        ReferentieNummer = "R1",
        ToewijzingNummer = 300201,
        ProductCategorie = Product(standaard).Categorie,
        ProductCode = Product(standaard).Code!,
        ProductPeriode = new(new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 30)),
        GeleverdVolume = 6,
        Eenheid = "04",
        ProductTarief = new Bedrag(6000),
        IngediendBedrag = new Bedrag(36000),
    };

    internal static Declaratieantwoord Declaratieantwoord(Standaard standaard) => new()
    {
        Kop = Kop(Berichtsoort.Van(standaard, 325), new DateOnly(2025, 5, 12)),
        DeclaratieIdentificatie = "B1",
        DeclaratieDagtekening = new DateOnly(2025, 5, 5),
        XsdversieDeclaratie = Xsdversie.Standaard,
        Retourcodes = ["0200"],
        Oordeel = new()
        {
            DeclaratieNummer = "DN001",
            Ingediend = new Bedrag(36000),
            Toegekend = Bedrag.Nul,
            Retourcodes = ["0200"],
            Clienten = [new(Burger, [new(Prestatie(standaard), ["9321"])], ["0200"])],
        },
    };

    private static Bericht Aanvraag(Standaard standaard) => new(Berichtsoort.Van(standaard, 315), new Element(
        "Bericht",
        Kop(Berichtsoort.Van(standaard, 315)).NaarElement(),
        Client.NaarElement(new Element("AangevraagdeProducten", Aangevraagd(standaard)))));

    private static Element Aangevraagd(Standaard standaard) => new(
        "AangevraagdProduct",
        new Element("ReferentieAanbieder", "REF1"),
        new Element("BeschikkingNummer", "123"),
        Product(standaard).NaarElement(),
        new Element("BeschikkingIngangsdatum", "2025-05-01"),
        new Element("ToewijzingIngangsdatum", "2025-06-01"),
        new Element("ToewijzingEinddatum", "2025-12-31"),
        new Omvang(2, "16", "2").NaarElement(),
        new Element("Verwijzer", new Element("Type", "02"), new Element("ZorgverlenerCode", "12345678")));

    private static Bericht Wijziging(Standaard standaard) => new(Berichtsoort.Van(standaard, 317), new Element(
        "Bericht",
        Kop(Berichtsoort.Van(standaard, 317)).NaarElement(),
        new Element(
            "Client",
            new Element("Bsn", Burger.Voluit),
            new Element(
                "Verzoek",
                new Element("ReferentieAanbieder", "REF2"),
                new Element("RedenVerzoek", "1"),
                new Element("OngewijzigdeProducten", new Element("OngewijzigdProduct", new Element("ToewijzingNummer", "1"))),
                new Element("TeWijzigenProducten", new Element(
                    "TeWijzigenProduct",
                    new Element("ToewijzingNummer", "2"),
                    new Element("GewensteIngangsdatum", "2025-06-01"),
                    new Element("Einddatum", "2025-12-31"),
                    new Omvang(3, "16", "2").NaarElement())),
                new Element("NieuweProducten", new Element(
                    "NieuwProduct",
                    Product(standaard).NaarElement(),
                    new Element("GewensteIngangsdatum", "2025-06-01"),
                    new Element("Einddatum", "2025-12-31"),
                    new Omvang(4, "04", "4").NaarElement()))))));

    private static Bericht Antwoord(Standaard standaard) => new(Berichtsoort.Van(standaard, 319), new Element(
        "Bericht",
        Kop(Berichtsoort.Van(standaard, 319)).NaarElement(),
        new Element(
            "Antwoord",
            new Element("ReferentieAanbieder", "REF1"),
            new Element("VerzoekAntwoord", "1"),
            new Element("RedenAfwijzingVerzoek", standaard == Standaard.IJw ? "8" : "3"),
            standaard == Standaard.IJw ? new Element("Woonplaatsbeginsel", new Element("Gemeente", "0293")) : null)));
}
