using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using static Rotonde.Modules.Tests.Berichten.Conformiteit.Verkeer;

namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>One case or more for every rule of levels 3 and 4 (SPEC §9).</summary>
internal static class Registergevallen
{
    private const string Kop = "Bericht/Header";
    private const string Identificatie = Kop + "/BerichtIdentificatie";
    private const string Toewijzingpad = "Bericht/Client/ToegewezenProducten/ToegewezenProduct";
    private const string Startpad = "Bericht/Client/StartProducten/StartProduct";
    private const string Stoppad = "Bericht/Client/StopProducten/StopProduct";
    private const string Aanvraagpad = "Bericht/Client/AangevraagdeProducten/AangevraagdProduct";
    private const string Verzoekpad = "Bericht/Client/Verzoek";
    private const string Gewijzigdpad = Verzoekpad + "/TeWijzigenProducten/TeWijzigenProduct";
    private const string Antwoordpad = "Bericht/Antwoord";
    private const string Regelpad = "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie";
    private const string Oordeelpad = "Bericht/DeclaratieAntwoord";
    private const string Terugpad = Oordeelpad + "/Clienten/Client/Prestaties/Prestatie";

    private static readonly Periode April = Periode.Maand(2025, 4);
    private static readonly Omvang Meer = new(3, "04", "2");

    internal static readonly Registergeval[] Alle =
    [
        // The header.
        new("TR056", 305, Identificatie, s => [Wijs(s), Start(s, identificatie: "S1")], s => Start(s, terug: true, identificatie: "S1"), s => Start(s, terug: true)),
        new("TR056", 315, Identificatie, s => [Vraag(s, identificatie: "V1"), Antwoord(s, "1")], s => Vraag(s, "REF9", "V1"), s => Vraag(s, "REF9")),
        new("TR056", 301, Identificatie, s => [Wijs(s)], s => Wijs(s), s => Wijs(s, "T2")),
        new("TR056", 325, Kop + "/DeclaratieIdentificatie", s => [Wijs(s), Ingediend(s)], s => Terug(s), s => Terug(s).Zet(Kop + "/DeclaratieIdentificatie/Identificatie", "B2"))
        {
            Verzonden = s => Ingediend(s).Zet(Identificatie + "/Identificatie", "B2"),
        },
        new("TR135", 305, Identificatie, s => [Wijs(s)], s => Start(s, dagtekening: "2026-05-02"), s => Start(s, dagtekening: "2026-05-01")),
        new("TR135", 319, Identificatie, s => [Vraag(s)], s => Antwoord(s, "2").Zet(Identificatie + "/Dagtekening", "2026-05-02"), s => Antwoord(s, "2")),
        new("TR378", 305, Kop + "/Ontvanger", s => [Wijs(s)], s => Start(s).Zet(Kop + "/Ontvanger", "9999"), s => Start(s)),
        new("TR378", 301, Kop + "/Afzender", s => [], s => Wijs(s).Zet(Kop + "/Afzender", "9999"), s => Wijs(s)),
        new("TR378", 315, Kop + "/Ontvanger", s => [], s => Vraag(s).Zet(Kop + "/Ontvanger", "9999"), s => Vraag(s)),

        // Allocation (301), at the aanbieder.
        new("TR332", 301, Toewijzingpad + "/ToewijzingNummer", s => [Wijs(s, "T0")],
            s => Wijs(s, Product(s) with { Ingangsdatum = new DateOnly(2025, 4, 15) }),
            s => Wijs(s, Product(s) with { Einddatum = new DateOnly(2026, 5, 31), RedenWijziging = "04" })),
        new("TR332", 301, Toewijzingpad + "/ToewijzingNummer", s => [Wijs(s, "T0")],
            s => Wijs(s).Zet("Bericht/Client/Bsn", Ander.Voluit), s => Wijs(s, Product(s, 300202)).Zet("Bericht/Client/Bsn", Ander.Voluit)),
        new("TR379", 301, Toewijzingpad + "/ReferentieAanbieder", s => [Vraag(s)],
            s => Wijs(s, Product(s) with { ReferentieAanbieder = "REF9" }), s => Wijs(s, Product(s) with { ReferentieAanbieder = "REF1" })),
        new("TR379", 301, Toewijzingpad + "/ReferentieAanbieder", s => [Vraag(s, bsn: Ander)],
            s => Wijs(s, Product(s) with { ReferentieAanbieder = "REF1" }), s => Wijs(s)),
        new("TR385", 301, Toewijzingpad, s => [Wijs(s, "T0"), Declareer(s, "D1", Regel(s))],
            s => Wijs(s, Verwijderd(s)), s => Wijs(s, Product(s) with { Einddatum = new DateOnly(2025, 12, 31), RedenWijziging = "05" })),
        new("TR385", 301, Toewijzingpad, s => [Wijs(s, "T0", Product(s), Product(s, 300202) with { Product = Tweede(s) }), Declareer(s, "D1", Regel(s)), Declareer(s, "D2", Credit(Regel(s), "R9"), Regel(s, "R10"))],
            s => Wijs(s, Verwijderd(s)), s => Wijs(s, Verwijderd(s) with { ToewijzingNummer = 300202, Product = Tweede(s) })),
        new("TR381", 301, Toewijzingpad + "/Product", s => [], s => Wijs(s).Zet(Toewijzingpad + "/Product/Code", "99999"), s => Wijs(s)) { Lijsten = EenProduct() },

        // Start and stop (305, 307), at the gemeente.
        new("TR019", 305, Startpad, s => [Wijs(s)], s => Start(s, nummer: 9), s => Start(s)),
        new("TR019", 307, Stoppad, s => [Wijs(s), Start(s, identificatie: "S1")], s => Stop(s).Zet(Stoppad + "/ToewijzingNummer", "9"), s => Stop(s)),
        new("TR063", 305, Startpad + "/StatusAanlevering", s => [Wijs(s), Start(s, identificatie: "S1")], s => Start(s, "2025-04-15", terug: true), s => Start(s, terug: true)),
        new("TR063", 307, Stoppad + "/StatusAanlevering", s => [Wijs(s), Start(s), Stop(s, identificatie: "E1")], s => Stop(s, "2025-05-30", terug: true), s => Stop(s, terug: true)),
        new("TR071", 305, Startpad + "/StatusAanlevering", s => [Wijs(s), Start(s, identificatie: "S1"), Stop(s)], s => Start(s, terug: true), s => Start(s, "2025-06-03")),
        new("TR074", 305, Startpad, s => [Wijs(s), Start(s, identificatie: "S1")], s => Start(s), s => Start(s, terug: true)),
        new("TR074", 307, Stoppad, s => [Wijs(s), Start(s), Stop(s, reden: "20", identificatie: "E1")], s => Stop(s, reden: "20"), s => Stop(s)),
        new("TR326", 305, Startpad, s => [Wijs(s), Start(s, identificatie: "S1")], s => Start(s, "2025-04-15"), s => Start(s, terug: true)),
        new("TR381", 305, Startpad + "/Product", s => [Wijs(s)], s => Start(s).Zet(Startpad + "/Product/Code", "99999"), s => Start(s)) { Lijsten = EenProduct() },
        new("TR381", 307, Stoppad + "/Product", s => [Wijs(s), Start(s)], s => Stop(s).Zet(Stoppad + "/Product/Code", "99999"), s => Stop(s)) { Lijsten = EenProduct() },
        new("TR382", 307, Stoppad, s => [Wijs(s), Start(s)], s => Stop(s).Zet(Stoppad + "/Begindatum", "2025-04-15"), s => Stop(s)),
        new("TR413", 307, Stoppad, s => [Wijs(s), Start(s), Stop(s, reden: "20", identificatie: "E1")], s => Stop(s, "2025-06-30", "20"), s => Stop(s, "2025-06-30")),
        new("TR414", 307, Stoppad, s => [Wijs(s), Start(s), Stop(s, reden: "20", identificatie: "E1")], s => Stop(s, "2025-05-30"), s => Stop(s)),
        new("TR415", 307, Stoppad, s => [Wijs(s), Start(s), Stop(s, identificatie: "E1")], s => Stop(s, "2025-06-30"), s => Stop(s, terug: true)),

        // Requests (315, 317), at the gemeente.
        new("TR347", 315, Aanvraagpad + "/ReferentieAanbieder", s => [Vraag(s, identificatie: "V1"), Antwoord(s, "1")], s => Vraag(s), s => Vraag(s, "REF9")),
        new("TR347", 317, Verzoekpad + "/ReferentieAanbieder", s => [Wijs(s), Vraag(s), Antwoord(s, "1")],
            s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [], "REF1"), s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [])),
        new("TR374", 315, Kop, s => [Vraag(s, identificatie: "V1")], s => Vraag(s, "REF9"), s => Vraag(s, "REF9", bsn: Ander)),
        new("TR374", 315, Kop, s => [VraagTwee(s).Zet(Identificatie + "/Identificatie", "V1"), Antwoord(s, "1"), Antwoord(s, "2", "REF2", "A3")], s => Vraag(s, "REF9"), s => Vraag(s, "REF9", bsn: Ander)),
        new("TR374", 317, Kop, s => [Wijs(s, Product(s)), Wijs(s, "T3", Product(s, 300202)).Zet("Bericht/Client/Bsn", Ander.Voluit), Vraag(s)],
            s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], []), s => Wijzig(s, [], [Gewijzigd(300202, omvang: Meer)], [], bsn: Ander)),
        new("TR304", 317, "Bericht/Client/Bsn", s => [Wijs(s)], s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [], bsn: Ander), s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [])),
        new("TR349", 317, Verzoekpad, s => [WijsTwee(s)], s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], []), s => Wijzig(s, [300202], [Gewijzigd(omvang: Meer)], [])),
        new("TR350", 317, Verzoekpad + "/OngewijzigdeProducten/OngewijzigdProduct", s => [Wijs(s)],
            s => Wijzig(s, [9], [Gewijzigd(omvang: Meer)], []), s => Wijzig(s, [300201], [], [Nieuw(Tweede(s))])),
        new("TR350", 317, Verzoekpad + "/OngewijzigdeProducten/OngewijzigdProduct", s => [Wijs(s, Product(s), Product(s, 300202) with { Product = Tweede(s), Einddatum = new DateOnly(2025, 5, 4) })],
            s => Wijzig(s, [300202], [Gewijzigd(omvang: Meer)], []), s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [])),
        new("TR351", 317, Gewijzigdpad, s => [Wijs(s)], s => Wijzig(s, [300201], [Gewijzigd(9, omvang: Meer)], []), s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [])),
        new("TR357", 317, Gewijzigdpad + "/GewensteIngangsdatum", s => [Wijs(s)],
            s => Wijzig(s, [], [Gewijzigd(gewenst: "2025-05-05", omvang: Meer)], []), s => Wijzig(s, [], [Gewijzigd(gewenst: "2025-04-14", omvang: Meer)], [])),
        new("TR361", 317, Verzoekpad, s => [Wijs(s)], s => Wijzig(s, [300201], [], [Nieuw(Gegeven.Product(s))]), s => Wijzig(s, [300201], [], [Nieuw(Gegeven.Product(s), "2026-04-14", "2026-12-31")])),
        new("TR361", 317, Verzoekpad, s => [Wijs(s)],
            s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [Nieuw(Gegeven.Product(s))]), s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [Nieuw(Tweede(s))])),
        new("TR373", 317, Gewijzigdpad + "/GewensteIngangsdatum", s => [Wijs(s, Product(s) with { Omvang = new(10, "04", "6") })],
            s => Wijzig(s, [], [Gewijzigd(omvang: new(12, "04", "6"))], []), s => Wijzig(s, [], [Gewijzigd(gewenst: "2025-04-14", omvang: new(12, "04", "6"))], [])),
        new("TR373", 317, Gewijzigdpad + "/GewensteIngangsdatum", s => [Wijs(s, Budget(s, new(Gegeven.Product(s).Categorie)))],
            s => Wijzig(s, [], [Gewijzigd(budget: 700000)], []), s => Wijzig(s, [], [Gewijzigd(gewenst: "2025-04-14", budget: 700000)], [])),
        new("TR375", 317, Gewijzigdpad + "/Omvang", s => [Wijs(s, Budget(s, null))],
            s => Wijzig(s, [], [Gewijzigd(gewenst: "2025-04-14", omvang: Meer)], []), s => Wijzig(s, [], [Gewijzigd(gewenst: "2025-04-14", budget: 700000)], [])),
        new("TR411", 317, Gewijzigdpad, s => [Wijs(s)], s => Wijzig(s, [], [Gewijzigd()], []), s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], [])),
        new("TR412", 317, Gewijzigdpad + "/Omvang", s => [Wijs(s, Product(s) with { Product = new(Gegeven.Product(s).Categorie), Omvang = null })],
            s => Wijzig(s, [], [Gewijzigd(omvang: Meer)], []), s => Wijzig(s, [], [Gewijzigd(einde: "2026-12-31")], [])),
        new("TR381", 315, Aanvraagpad + "/Product", s => [], s => Vraag(s).Zet(Aanvraagpad + "/Product/Code", "99999"), s => Vraag(s)) { Lijsten = EenProduct() },
        new("TR381", 317, Verzoekpad + "/NieuweProducten/NieuwProduct/Product", s => [Wijs(s)],
            s => Wijzig(s, [300201], [], [Nieuw(new(Gegeven.Product(s).Categorie, "99999"))]), s => Wijzig(s, [300201], [], [Nieuw(Gegeven.Product(s), "2026-04-14", "2026-12-31")])) { Lijsten = EenProduct() },

        // Answers (319), at the aanbieder.
        new("TR355", 319, Antwoordpad + "/ReferentieAanbieder", s => [Vraag(s)], s => Antwoord(s, "2", "REF9"), s => Antwoord(s, "2")),
        new("TR359", 319, Antwoordpad, s => [VraagTwee(s), Wijs(s, Product(s) with { ReferentieAanbieder = "REF1" })], s => Antwoord(s, "1"), s => Antwoord(s, "1", "REF2")),
        new("TR360", 319, Antwoordpad, s => [Vraag(s), Antwoord(s, "2", identificatie: "A1")], s => Antwoord(s, "2"), s => Antwoord(s, "1")),
        new("TR365", 319, Antwoordpad, s => [VraagTwee(s), Antwoord(s, "1", identificatie: "A1")], s => Antwoord(s, "1"), s => Antwoord(s, "1", "REF2")),
        new("TR378", 319, Antwoordpad + "/Woonplaatsbeginsel/Gemeente", s => [Vraag(s)],
            s => s == Standaard.IJw ? Gegeven.Geldig(Berichtsoort.Van(s, 319)).Zet(Antwoordpad + "/Woonplaatsbeginsel/Gemeente", "9999") : Antwoord(s, "1").Zet(Kop + "/Afzender", "9999"),
            s => Gegeven.Geldig(Berichtsoort.Van(s, 319))) { AlleenIJw = true },

        // Declarations (323), at the gemeente.
        new("TR304", 323, "Bericht/Declaratie/Clienten/Client/Bsn", s => [Wijs(s)], s => Declareer(s, "D2", April, Ander, Regel(s)), s => Declareer(s, "D2", Regel(s))),
        new("TR307", 323, Regelpad + "/ProductPeriode", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ProductPeriode = April }), s => Declareer(s, "D2", Regel(s))),
        new("TR308", 323, Regelpad + "/ProductPeriode", s => [Wijs(s)],
            s => Declareer(s, "D2", Periode.Maand(2026, 4), Slot(s) with { ProductPeriode = Periode.Maand(2026, 4) }), s => Declareer(s, "D2", Periode.Maand(2026, 4), Slot(s))),
        new("TR314", 323, Regelpad + "/ProductReferentie", s => [Wijs(s), Declareer(s, "D1", Regel(s))], s => Declareer(s, "D2", Mei(s, "R1")), s => Declareer(s, "D2", Mei(s))),
        new("TR318", 323, "Bericht/Declaratie/DeclaratiePeriode", s => [Wijs(s), Declareer(s, "D1", Mei(s))], s => Declareer(s, "D2", April, Regel(s)), s => Declareer(s, "D2", Regel(s))),
        new("TR319", 323, Regelpad, s => [Wijs(s)], s => Declareer(s, "D2", April, Mei(s)), s => Declareer(s, "D2", Mei(s))) { OokNiveau2 = true },
        new("TR321", 323, Regelpad + "/GeleverdVolume", s => [Wijs(s)], s => Declareer(s, "D2", Uren(s, 10)), s => Declareer(s, "D2", Uren(s, 6))),
        new("TR322", 323, Regelpad + "/GeleverdVolume", s => [Wijs(s, Product(s) with { Omvang = new(10, "04", "6") }), Declareer(s, "D1", Regel(s))],
            s => Declareer(s, "D2", Mei(s, uren: 5)), s => Declareer(s, "D2", Mei(s, uren: 4))),
        new("TR323", 323, Regelpad + "/ProductReferentie", s => [Wijs(s), Declareer(s, "D1", Regel(s))], s => Declareer(s, "D2", Credit(Mei(s), "R9")), s => Declareer(s, "D2", Credit(Regel(s), "R9"))),
        new("TR333", 323, "Bericht/Declaratie/DeclaratieNummer", s => [Wijs(s), Declareer(s, "D1", Regel(s))],
            s => Declareer(s, "D1", Mei(s)).Zet(Identificatie + "/Identificatie", "ID2"), s => Declareer(s, "D2", Mei(s))),
        new("TR338", 323, Regelpad, s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ToewijzingNummer = 9 }), s => Declareer(s, "D2", Regel(s))),
        new("TR339", 323, Regelpad + "/ProductCategorie", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ProductCategorie = s == Standaard.IJw ? "46" : "03" }), s => Declareer(s, "D2", Regel(s))),
        new("TR340", 323, Regelpad + "/ProductCode", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ProductCode = "99999" }), s => Declareer(s, "D2", Regel(s))),
        new("TR341", 323, Regelpad + "/Eenheid", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { Eenheid = "14" }), s => Declareer(s, "D2", Regel(s))),
        new("TR346", 323, Regelpad + "/IngediendBedrag", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { IngediendBedrag = new Bedrag(36001) }), s => Declareer(s, "D2", Regel(s))),
        new("TR369", 323, Regelpad + "/GeleverdVolume", s => [Wijs(s, Budget(s, new(Gegeven.Product(s).Categorie)) with { Budget = new Bedrag(40000) }), Declareer(s, "D1", Regel(s))],
            s => Declareer(s, "D2", Mei(s, uren: 1)), s => Declareer(s, "D2", Credit(Regel(s), "R9"), Mei(s, uren: 1))),
        new("TR381", 323, Regelpad + "/ProductCode", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ProductCode = "99999" }), s => Declareer(s, "D2", Regel(s))) { Lijsten = EenProduct() },
        new("TR384", 323, Regelpad, s => [WijsTwee(s), Wijs(s, "T9", Verwijderd(s))],
            s => Declareer(s, "D2", Regel(s) with { ProductPeriode = new(Ingang, Ingang) }), s => Declareer(s, "D2", Regel(s) with { ToewijzingNummer = 300202, ProductCode = Tweede(s).Code! })),
        new("TR387", 323, Regelpad + "/ProductPeriode", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ProductPeriode = new(new DateOnly(2025, 4, 15), April.Einde) }), s => Declareer(s, "D2", Regel(s))),
        new("TR388", 323, Regelpad + "/ProductPeriode", s => [Wijs(s)], s => Declareer(s, "D2", Regel(s) with { ProductPeriode = new(Ingang, new DateOnly(2025, 4, 29)) }), s => Declareer(s, "D2", Regel(s))),
        new("TR389", 323, Regelpad, s => [Wijs(s), Declareer(s, "D1", Regel(s))], s => Declareer(s, "D2", Regel(s, "R2")), s => Declareer(s, "D2", Mei(s))),
        new("TR390", 323, Regelpad, s => [Wijs(s), Declareer(s, "D1", Regel(s), Mei(s)), Declareer(s, "D3", Credit(Regel(s), "R8"))],
            s => Declareer(s, "D2", Credit(Regel(s), "R9")), s => Declareer(s, "D2", Credit(Mei(s), "R9"))),
        new("TR418", 323, Regelpad + "/ProductTarief", s => [Wijs(s)],
            s => Declareer(s, "D2", Regel(s) with { ProductTarief = new Bedrag(5000), IngediendBedrag = new Bedrag(30000) }), s => Declareer(s, "D2", Regel(s))) { Contracten = new ZestigEuroPerUur() },

        // The answer to a declaration (325), at the aanbieder: no answer exists on it.
        Antwoordgeval("TR304", Oordeelpad + "/Clienten/Client/Bsn", b => b.Zet(Oordeelpad + "/Clienten/Client/Bsn", Ander.Voluit)),
        Antwoordgeval("TR337", Kop + "/DeclaratieIdentificatie", b => b.Zet(Kop + "/DeclaratieIdentificatie/Identificatie", "B9")),
        Antwoordgeval("TR337", Kop + "/DeclaratieIdentificatie", b => b.Zet(Kop + "/DeclaratieIdentificatie/Dagtekening", "2025-05-04")),
        Antwoordgeval("TR135", Kop + "/DeclaratieIdentificatie", b => b.Zet(Kop + "/DeclaratieIdentificatie/Dagtekening", "2026-05-02")),
        Antwoordgeval("TR366", Terugpad + "/ProductReferentie", b => b.Zet(Terugpad + "/ProductReferentie/ReferentieNummer", "R9")),
        Antwoordgeval("TR367", Terugpad + "/ToewijzingNummer", b => b.Zet(Terugpad + "/ToewijzingNummer", "9")),
        Antwoordgeval("TR367", Terugpad + "/ProductCode", b => b.Zet(Terugpad + "/ProductCode", "99999")),
        Antwoordgeval("TR367", Terugpad + "/ProductPeriode", b => b.Zet(Terugpad + "/ProductPeriode/Begindatum", "2025-04-15")),
        Antwoordgeval("TR367", Terugpad + "/GeleverdVolume", b => b.Zet(Terugpad + "/GeleverdVolume", "5")),
        Antwoordgeval("TR367", Terugpad + "/Eenheid", b => b.Zet(Terugpad + "/Eenheid", "14")),
        Antwoordgeval("TR367", Terugpad + "/ProductTarief", b => b.Zet(Terugpad + "/ProductTarief", "5999")),
        Antwoordgeval("TR367", Terugpad + "/IngediendBedrag", b => b.Zet(Terugpad + "/IngediendBedrag/Bedrag", "35999").Zet(Oordeelpad + "/TotaalToegekendBedrag/TotaalBedrag", "1")),
        Antwoordgeval("TR371", Kop + "/XsdVersieDeclaratie", b => b.Zet(Kop + "/XsdVersieDeclaratie/BerichtXsdVersie", "9.9.9")),
        Antwoordgeval("TR376", Oordeelpad + "/DeclaratieNummer", b => b.Zet(Oordeelpad + "/DeclaratieNummer", "DN009")),
    ];

    private static Registergeval Antwoordgeval(string code, string locatie, Func<Bericht, Bericht> breekt) =>
        new(code, 325, locatie, s => [Wijs(s)], s => breekt(Terug(s)), Terug) { Verzonden = Ingediend };

    private static Dictionary<Standaard, Productlijst> EenProduct() => new[] { Standaard.IWmo, Standaard.IJw }.ToDictionary(
        s => s, s => new Productlijst([Gegeven.Product(s)]));

    private static Bericht WijsTwee(Standaard s) => Wijs(s, Product(s), Product(s, 300202) with { Product = Tweede(s) });

    private static ToegewezenProduct Verwijderd(Standaard s) => Product(s) with { Toewijzingsdatum = new DateOnly(2025, 5, 1), Einddatum = Ingang, RedenWijziging = "13" };

    private static ToegewezenProduct Budget(Standaard s, Productaanduiding? product) => Product(s) with { Product = product, Omvang = null, Budget = new Bedrag(600000) };

    private static Prestatie Slot(Standaard s) => Regel(s) with
    {
        ProductPeriode = new(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 13)), GeleverdVolume = 2, IngediendBedrag = new Bedrag(12000),
    };

    private static Prestatie Uren(Standaard s, long uren) => Regel(s) with { GeleverdVolume = uren, IngediendBedrag = new Bedrag(6000 * uren) };
}
