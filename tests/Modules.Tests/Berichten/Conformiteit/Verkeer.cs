using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>Messages of one exchange, short to write: all right on levels 1 and 2.</summary>
internal static class Verkeer
{
    internal static readonly Bsn Ander = Bsn.Parse("999900018");
    internal static readonly DateOnly Ingang = new(2025, 4, 14);
    private const string Aanvraagpad = "Bericht/Client/AangevraagdeProducten/AangevraagdProduct";

    internal static Productaanduiding Tweede(Standaard s) => s == Standaard.IJw ? new("45", "45A04") : new("02", "02A04");

    internal static ToegewezenProduct Product(Standaard s, long nummer = 300201) => Gegeven.Toegewezen(s) with { ToewijzingNummer = nummer };

    internal static Bericht Wijs(Standaard s, params ToegewezenProduct[] producten) => Wijs(s, "T1", producten);

    internal static Bericht Wijs(Standaard s, string identificatie, params ToegewezenProduct[] producten) => (Gegeven.Toewijzing(s) with
    {
        Kop = Gegeven.Kop(Berichtsoort.Van(s, 301), new DateOnly(2025, 5, 2), identificatie),
        Producten = producten.Length > 0 ? producten : [Product(s)],
    }).NaarBericht();

    internal static Bericht Start(Standaard s, string begin = "2025-04-14", bool terug = false, string identificatie = "S2", long? nummer = 300201, string? dagtekening = null) => (Gegeven.Start(
        s,
        Gegeven.StartProduct(s) with { ToewijzingNummer = nummer, Begindatum = Dag(begin), StatusAanlevering = terug ? Aanlevering.Verwijderen : Aanlevering.Eerste }) with
    {
        Kop = Gegeven.Kop(Berichtsoort.Van(s, 305), Dag(dagtekening ?? "2025-12-01"), identificatie),
    }).NaarBericht();

    internal static Bericht Stop(Standaard s, string einde = "2025-05-31", string reden = "36", bool terug = false, string identificatie = "E2") => (Gegeven.Stop(
        s, Gegeven.StopProduct(s) with { Einddatum = Dag(einde), RedenBeeindiging = reden, StatusAanlevering = terug ? Aanlevering.Verwijderen : Aanlevering.Eerste }) with
    {
        Kop = Gegeven.Kop(Berichtsoort.Van(s, 307), Dag("2025-12-01"), identificatie),
    }).NaarBericht();

    internal static Bericht Vraag(Standaard s, string referentie = "REF1", string identificatie = "V2", Bsn? bsn = null) => Gegeven.Geldig(Berichtsoort.Van(s, 315))
        .Zet("Bericht/Header/BerichtIdentificatie/Identificatie", identificatie).Zet("Bericht/Client/Bsn", (bsn ?? Gegeven.Burger).Voluit)
        .Zet(Aanvraagpad + "/ReferentieAanbieder", referentie);

    /// <summary>A 315 for two products, each with its own reference.</summary>
    internal static Bericht VraagTwee(Standaard s) => Vraag(s).Nogmaals(
        Aanvraagpad, ("ReferentieAanbieder", "REF2"), ("ToewijzingIngangsdatum", "2026-01-01"), ("ToewijzingEinddatum", "2026-12-31"));

    internal static Bericht Antwoord(Standaard s, string antwoord, string referentie = "REF1", string identificatie = "A2") => new(Berichtsoort.Van(s, 319), new Element(
        "Bericht",
        Gegeven.Kop(Berichtsoort.Van(s, 319), new DateOnly(2025, 5, 6), identificatie).NaarElement(),
        new Element(
            "Antwoord",
            new Element("ReferentieAanbieder", referentie),
            new Element("VerzoekAntwoord", antwoord),
            antwoord == "1" ? new Element("RedenAfwijzingVerzoek", "3") : null)));

    internal static Bericht Wijzig(Standaard s, long[] ongewijzigd, Element[] gewijzigd, Element[] nieuw, string referentie = "REF8", Bsn? bsn = null) => new(Berichtsoort.Van(s, 317), new Element(
        "Bericht",
        Gegeven.Kop(Berichtsoort.Van(s, 317)).NaarElement(),
        new Element(
            "Client",
            new Element("Bsn", (bsn ?? Gegeven.Burger).Voluit),
            new Element(
                "Verzoek",
                new Element("ReferentieAanbieder", referentie),
                new Element("RedenVerzoek", "1"),
                ongewijzigd.Length == 0 ? null : new Element("OngewijzigdeProducten", ongewijzigd.Select(n => new Element("OngewijzigdProduct", new Element("ToewijzingNummer", $"{n}")))),
                gewijzigd.Length == 0 ? null : new Element("TeWijzigenProducten", gewijzigd),
                nieuw.Length == 0 ? null : new Element("NieuweProducten", nieuw)))));

    internal static Element Gewijzigd(long nummer = 300201, string gewenst = "2025-06-01", Omvang? omvang = null, long? budget = null, string? einde = "2026-04-13") => new(
        "TeWijzigenProduct",
        new Element("ToewijzingNummer", $"{nummer}"),
        new Element("GewensteIngangsdatum", gewenst),
        einde is null ? null : new Element("Einddatum", einde),
        omvang?.NaarElement(),
        budget is { } centen ? new Element("Budget", $"{centen}") : null);

    internal static Element Nieuw(Productaanduiding product, string gewenst = "2025-06-01", string einde = "2025-12-31") => new(
        "NieuwProduct", product.NaarElement(), new Element("GewensteIngangsdatum", gewenst), new Element("Einddatum", einde), new Omvang(3, "04", "2").NaarElement());

    internal static Prestatie Regel(Standaard s, string referentie = "R1") => Gegeven.Prestatie(s) with { ReferentieNummer = referentie };

    internal static Prestatie Mei(Standaard s, string referentie = "R2", long uren = 6) => Regel(s, referentie) with
    {
        ProductPeriode = Periode.Maand(2025, 5), GeleverdVolume = uren, IngediendBedrag = new Bedrag(6000 * uren),
    };

    internal static Prestatie Credit(Prestatie debet, string referentie) => debet with
    {
        ReferentieNummer = referentie, VorigReferentieNummer = debet.ReferentieNummer, IngediendBedrag = -debet.IngediendBedrag,
    };

    internal static Bericht Declareer(Standaard s, string nummer, params Prestatie[] regels) => Declareer(s, nummer, Periode.Maand(2025, 5), Gegeven.Burger, regels);

    internal static Bericht Declareer(Standaard s, string nummer, Periode periode, params Prestatie[] regels) => Declareer(s, nummer, periode, Gegeven.Burger, regels);

    internal static Bericht Declareer(Standaard s, string nummer, Periode periode, Bsn bsn, params Prestatie[] regels) => (Gegeven.Declaratie(s) with
    {
        Kop = Gegeven.Kop(Berichtsoort.Van(s, 323), new DateOnly(2026, 5, 1), "I" + nummer),
        DeclaratieNummer = nummer,
        DeclaratiePeriode = periode,
        DeclaratieDagtekening = new DateOnly(2026, 5, 1),
        Clienten = [new(bsn, regels)],
    }).NaarBericht();

    /// <summary>The 323 that waits for its 325, and that 325: its one line comes back.</summary>
    internal static Bericht Ingediend(Standaard s) => Gegeven.Declaratie(s).NaarBericht();

    internal static Bericht Terug(Standaard s) => Gegeven.Declaratieantwoord(s).NaarBericht();

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
