using Rotonde.Demo.Mensen;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Web.Tests.Hosts;

public sealed partial class IngangenTests
{
    private const string Zaak = "Aanvraag / zaak";
    private const string Persoonsgegevens = "Persoons- en contactgegevens";
    private const string Plan = "Plan: bestaan, deelnemers, wie is regisseur";
    private const string Gesprek = "Gesprek (verslag)";
    private const string Hulpvraag = "Hulpvraag en item van de Bureaudienst";
    private const string Toewijzing = "Toewijzing en iWmo/iJw-bericht";
    private const string Declaratie = "Declaratieregel";
    private const string Cijfers = "Dashboard: gepubliceerde cijfers";
    private const string Monitor = "Kwartaalmonitor in bewerking";
    private const string Agenda = "Agenda: doelen, acties, experimenten, toetsen";
    private const string Begroting = "Begroting, grootboek en prognose";
    private const string Aanbieder = "Aanbieder (organisatie, capaciteit)";
    private const string Postkamer = "Postkamer (metadata van berichten)";

    private const string Planitem = "Plan-item over een persoon (per leefgebied)";
    private const string Doel = "Doel / actie";
    private const string Kaart = "Sociale kaart";
    private const string Bezwaar = "Klacht en bezwaar";

    private static readonly string[] Metadata = ["metadata", "inhoud_na_vier_ogen"];

    private static readonly string[] AlleGrenzen = [.. Testbasis.Rechtenorakel.Grenzen.Keys];

    private static readonly string[] VanDeWeblaag = ["/KiesGemeente", "/Stijl", "/AanmeldenMislukt", "/Aanmelden", "/Afmelden", "/Verlaten", "/Fout"];

    private static async Task<IReadOnlyDictionary<string, Bladzijde>> WerkplekAsync(Ingangenwereld wereld)
    {
        var (els, roos) = ((await wereld.InwonerAsync(Demoinwoners.Els)).Persoon!.Value, (await wereld.InwonerAsync(Demoinwoners.Roos)).Persoon!.Value);
        var melding = await wereld.EersteAsync("toegang_melding", els.Waarde);
        var hulpvraag = await wereld.EersteAsync("toegang_hulpvraag", els.Waarde);
        var aanvraag = await wereld.EersteAsync("voorzieningen_aanvraag", roos.Waarde);
        var beschikking = await wereld.EersteAsync("voorzieningen_beschikking", roos.Waarde);
        var doel = await wereld.EersteAsync("gezin_doel");
        var plan = await wereld.EersteAsync("gezin_plan");
        var planregel = await wereld.EersteAsync("gezin_planregel", plan, "Plan");
        var vervolg = await wereld.EersteAsync("gezin_vervolg", plan, "Plan");
        var toewijzing = await wereld.EersteAsync("voorzieningen_toewijzing", roos.Waarde);
        var gesprek = await wereld.EersteAsync("gezin_gesprek");
        var kaart = await wereld.EersteAsync("toegang_voorziening");
        var huishouden = await wereld.EersteAsync("gezin_huishouden");
        var declaratie = await wereld.EersteAsync("declaraties_declaratie", waar: "\"Staat\" = 'Goedgekeurd'");
        var bericht = await wereld.EersteAsync("postkamer_poststuk", waar: "\"Soort\" = 'JW301'");
        var aanbieder = await wereld.EersteAsync("aanbieders_aanbieder", waar: "\"Agb\" = '99990101'");
        var andereAanbieder = await wereld.EersteAsync("aanbieders_aanbieder", waar: "\"Agb\" <> '99990101'");
        var contract = await wereld.EersteAsync("aanbieders_contract", aanbieder, "Aanbieder");
        var anderContract = await wereld.EersteAsync("aanbieders_contract", andereAanbieder, "Aanbieder");
        var (roosPad, elsPad) = ($"personen/{roos}", $"personen/{els}");
        Geval Niemand(string pad) => new("", pad, OverMensen: false);
        Geval VanRoos(string pad) => new("van Roos", pad) { ClientVanDeBrug = true };
        Geval VanEls(string pad) => new("van Els", pad);
        Geval VanRiek(string pad) => new("van Riek", pad);
        Geval VanGezin(string pad) => new("van het gezin", pad) { ClientVanDeBrug = true };

        return new Dictionary<string, Bladzijde>
        {
            ["/Index"] = new([], Niemand("")) { Aangemeld = true },

            // Toegang
            ["/Toegang/Meldingen/Index"] = new(
                [new(Zaak, "lezen")],
                VanEls($"meldingen/{melding}") with { Velden = [("Koppel.Bsn", "999990056"), ("Toewijzing.Aanspreekpunt", "samira")] },
                new Geval("zonder persoon", $"meldingen/{wereld.OpenMelding}", OverMensen: false) { Team = Bureaudienstteam.Naam })
            {
                Handlers = Elk(["Koppel", "Toewijzen", "Steun", "Afspraak", "Onderzoek", "Sluiten"], new Nodig(Zaak, "schrijven")),
            },
            ["/Toegang/Hulpvragen/Index"] = new(
                [new(Hulpvraag, "lezen")],
                VanEls($"hulpvragen/{hulpvraag}"),
                new Geval("zonder persoon", $"hulpvragen/{wereld.OpenHulpvraag}", OverMensen: false) { Team = Bureaudienstteam.Naam })
            {
                Handlers = Elk(["Oppakken", "Overdragen", "Intrekken", "Afhandelen", "Heropenen"], new Nodig(Hulpvraag, "schrijven")),
            },
            ["/Toegang/Bureaudienst/Index"] = new([new("Werkvoorraad en termijnen", "lezen")], Niemand("bureaudienst")) { Lijst = true, Handlers = Elk([""], new Nodig("Werkvoorraad en termijnen", "lezen")) },
            ["/Toegang/Bureaudienst/Nieuw"] = new([new(Hulpvraag, "schrijven")], Niemand("bureaudienst/nieuw")) { Lijst = true, Handlers = Elk([""], new Nodig(Hulpvraag, "schrijven")) },
            ["/Toegang/Overdrachten/Index"] = new([new(Hulpvraag, "lezen")], new Geval("zonder persoon", $"overdrachten/{wereld.Overdracht}", OverMensen: false) { Team = Demomedewerkers.Team })
            {
                Handlers = Elk(["Aanvaarden", "Weigeren", "Contact"], new Nodig(Hulpvraag, "schrijven")),
            },
            // Everybody reads the map on the portal; here it is kept up, by whoever decides what stands on it.
            ["/Toegang/Kaart/Index"] = new([new(Kaart, "besluiten")], Niemand("sociale-kaart")) { Lijst = true },
            ["/Toegang/Kaart/Nieuw"] = new([new(Kaart, "besluiten")], Niemand("sociale-kaart/nieuw")) { Handlers = Elk([""], new Nodig(Kaart, "besluiten")) },
            ["/Toegang/Kaart/Inlezen"] = new([new(Kaart, "besluiten")], Niemand("sociale-kaart/inlezen")) { Handlers = Elk(["Bekijk", "NeemOver"], new Nodig(Kaart, "besluiten")) },
            ["/Toegang/Kaart/Voorziening"] = new([new(Kaart, "besluiten")], Niemand($"sociale-kaart/{kaart}")) { Handlers = Elk(["Wijzig", "Bevestig", "Weg", "Terug"], new Nodig(Kaart, "besluiten")) },
            ["/Werkvoorraad/Index"] = new([new("Werkvoorraad en termijnen", "lezen")], Niemand("werkvoorraad")) { Lijst = true },

            // Gezin
            ["/Gezin/Personen/Index"] = new([new(Persoonsgegevens, "lezen", AlleGrenzen)], Niemand("personen")) { Lijst = true, Handlers = Elk([""], new Nodig(Persoonsgegevens, "lezen", AlleGrenzen)) },
            ["/Gezin/Personen/Nieuw"] = new([new(Hulpvraag, "schrijven")], Niemand("personen/nieuw")) { Lijst = true, Handlers = Elk([""], new Nodig(Hulpvraag, "schrijven")) },
            ["/Gezin/Personen/Persoon"] = new([new(Persoonsgegevens, "lezen")], VanRoos(roosPad), VanEls(elsPad)) { Handlers = Elk([""], new Nodig(Zaak, "schrijven")) },
            ["/Gezin/Personen/Metingen"] = new([new(Gesprek, "lezen")], VanRoos($"{roosPad}/metingen"))
            {
                Handlers = new() { ["Web"] = [new(Gesprek, "schrijven")], ["Check"] = [new("Mantelzorgcheck", "schrijven")] }, Ook = ["Mantelzorgcheck: schrijven"],
            },
            ["/Gezin/Huishoudens/Index"] = new([new(Persoonsgegevens, "lezen", Metadata)], VanGezin($"huishoudens/{huishouden}"))
            {
                Handlers = new(Elk(["Vorm", "Lid", "Gezag", "Plan", "Vertrek", "Afscheid"], new Nodig(Zaak, "schrijven"))) { ["Adres"] = [new("Adresbeeld", "lezen") { MetReden = true }] },
            },
            ["/Gezin/Gesprekken/Nieuw"] = new([new(Persoonsgegevens, "lezen")], VanRoos($"{roosPad}/gesprek")) { Vormt = (Gesprek, "schrijven"), Handlers = Elk([""], new Nodig(Gesprek, "schrijven")) },
            ["/Gezin/Gesprekken/Index"] = new([new(Gesprek, "lezen", Metadata)], VanGezin($"gesprekken/{gesprek}")) { Handlers = Elk(["Reactie", "Vast"], new Nodig(Gesprek, "schrijven")) },
            ["/Gezin/Gesprekken/Bewerk"] = new([new(Gesprek, "lezen")], VanGezin($"gesprekken/{gesprek}/bewerken") with { Doorgestuurd = true }) { Vormt = (Gesprek, "schrijven"), Handlers = Elk([""], new Nodig(Gesprek, "schrijven")) },
            ["/Gezin/Plannen/Index"] = new([new(Plan, "lezen", [.. Metadata, "alleen_dat_er_een_regisseur_is"])], VanGezin($"plannen/{plan}") with { Velden = [("vervolg", $"{vervolg}")] })
            {
                // What is still to be done comes from a conversation or an evaluation: whoever writes the report writes that it was done.
                Handlers = new(Elk(["Overleg", "Vast", "Sluit"], new Nodig(Plan, "schrijven"))) { ["Regisseur"] = [new(Zaak, "schrijven")], ["Gedaan"] = [new(Gesprek, "schrijven")] },
                Ook = [$"{Zaak}: schrijven", $"{Gesprek}: schrijven"],
            },
            ["/Gezin/Plannen/Afdruk"] = new([new(Plan, "lezen", [.. Metadata, "alleen_dat_er_een_regisseur_is"])], VanGezin($"plannen/{plan}/afdruk")),
            ["/Gezin/Plannen/Doel"] = new([new(Plan, "lezen")], VanGezin($"plannen/{plan}/doel"), VanGezin($"plannen/{plan}/doel/{doel}") with { Wat = "dat er is" })
            {
                Vormt = (Plan, "schrijven"), Handlers = Elk([""], new Nodig(Doel, "schrijven")), Ook = [$"{Doel}: schrijven"],
            },
            ["/Gezin/Plannen/Regel"] = Formulierbladzijde($"plannen/{plan}/regel", Elk([""], new Nodig(Planitem, "schrijven"))),
            ["/Gezin/Plannen/Regelstand"] = Formulierbladzijde($"plannen/{plan}/regel/{planregel}", Elk(["Stand", "Ring", "Akkoord"], new Nodig(Planitem, "schrijven"))),
            ["/Gezin/Plannen/Aanvulling"] = Formulierbladzijde($"plannen/{plan}/aanvulling", Elk(["Hulp", "Aantekening"], new Nodig(Planitem, "schrijven"))),
            ["/Gezin/Plannen/Regie"] = Formulierbladzijde($"plannen/{plan}/regie", Elk(["Overnemen", "Terug"], new Nodig(Plan, "schrijven"))),
            ["/Gezin/Plannen/Meningen"] = Formulierbladzijde($"plannen/{plan}/meningen", Elk(["Mening", "Instemming"], new Nodig(Planitem, "schrijven"))),
            ["/Gezin/Plannen/Evaluatie"] = Formulierbladzijde(
                $"plannen/{plan}/evaluatie", new(Elk(["Slot", "Nieuw"], new Nodig(Plan, "schrijven"))) { ["Score"] = [new(Planitem, "schrijven")] }, ("Nieuw.Gepland", "21-10-2025")),

            // Voorzieningen
            ["/Voorzieningen/Aanvragen/Nieuw"] = new([new(Persoonsgegevens, "lezen")], VanRoos($"{roosPad}/aanvraag")) { Vormt = (Zaak, "schrijven"), Handlers = Elk([""], new Nodig(Zaak, "schrijven")) },
            ["/Voorzieningen/Aanvragen/Index"] = new([new(Zaak, "lezen")], VanRoos($"aanvragen/{aanvraag}") with { Velden = [("InGebreke.OntvangenOp", "1-10-2025")] })
            {
                Handlers = Elk(["Aanvulling", "Compleet", "Verleng", "Intrekken", "InGebreke"], new Nodig(Zaak, "schrijven")),
            },
            ["/Voorzieningen/Aanvragen/Indicatie"] = new([new(Zaak, "lezen")], VanRoos($"aanvragen/{aanvraag}/indicatie/{doel}"))
            {
                Vormt = ("Indicatie", "schrijven"), Handlers = Elk(["", "Wegen"], new Nodig("Indicatie", "schrijven")),
            },
            ["/Voorzieningen/Aanvragen/Voorliggend"] = new([new(Zaak, "lezen")], VanRoos($"aanvragen/{aanvraag}/voorliggend/{doel}")) { Vormt = ("Indicatie", "lezen"), Handlers = Elk([""], new Nodig("Indicatie", "schrijven")) },
            ["/Voorzieningen/Aanvragen/Besluit"] = new([new(Zaak, "lezen")], VanRoos($"aanvragen/{aanvraag}/besluit")) { Vormt = ("Beschikking", "schrijven"), Handlers = Elk([""], new Nodig("Beschikking", "schrijven")) },
            ["/Voorzieningen/Beschikkingen/Index"] = new([new("Beschikking", "lezen", "alleen_status")], VanRoos($"beschikkingen/{beschikking}") with { Opsteller = "samira" })
            {
                Handlers = new(Elk(["Toewijzen", "Verzend"], new Nodig(Toewijzing, "schrijven"))) { ["Besluit"] = [new("Beschikking", "besluiten")] },
            },
            // What was decided stands on it; the provider writes only its own messages about what it got (R9), never how long the municipality allocates.
            ["/Voorzieningen/Toewijzingen/Index"] = new([new("Beschikking", "lezen")], VanRoos($"beschikkingen/{beschikking}/toewijzing/{toewijzing}"))
            {
                Vormt = (Toewijzing, "schrijven"), Handlers = Elk(["Verlengen", "Verkorten"], new Nodig(Toewijzing, "schrijven")),
            },
            // Whoever took the decision, Beatrijs in the ride, does not decide on the objection to it.
            ["/Voorzieningen/Bezwaren/Index"] = new([new(Bezwaar, "lezen")], VanRiek($"bezwaren/{wereld.Bezwaar}") with { Opsteller = "beatrijs" }) { Handlers = Elk([""], new Nodig(Bezwaar, "besluiten")) },

            // Money, messages, providers
            ["/Declaraties/Index"] = new([new(Declaratie, "lezen", AlleGrenzen)], Niemand("declaraties")) { Lijst = true },
            ["/Declaraties/Declaratie"] = new([new(Declaratie, "lezen", "gepseudonimiseerd", "alleen_metadata", "metadata", "inhoud_na_vier_ogen", "alleen_prestatie")], VanRoos($"declaraties/{declaratie}") with { Opsteller = "de aanbieder" })
            {
                Handlers = Elk(["Betaalbaar", "Signaal"], new Nodig(Declaratie, "besluiten", "gepseudonimiseerd")),
            },
            ["/Postkamer/Index"] = new([new(Postkamer, "lezen", AlleGrenzen)], Niemand("postkamer")) { Lijst = true, Handlers = Elk([""], new Nodig(Postkamer, "lezen", AlleGrenzen)) },
            ["/Postkamer/Bericht"] = new([new(Toewijzing, "lezen", "gepseudonimiseerd", "alleen_metadata", "metadata", "inhoud_na_vier_ogen", "alleen_status")], VanRoos($"postkamer/{bericht}")),
            ["/Postkamer/Controleren"] = new([new(Toewijzing, "lezen", AlleGrenzen)], Niemand("postkamer/controleren")) { Lijst = true, Handlers = Elk([""], new Nodig(Toewijzing, "lezen", AlleGrenzen)) },
            ["/Aanbieders/Index"] = new([new(Aanbieder, "lezen", AlleGrenzen)], Niemand("aanbieders")) { Lijst = true, Handlers = Elk([""], new Nodig(Aanbieder, "lezen", AlleGrenzen)) },
            ["/Aanbieders/Aanbieder"] = new([new(Aanbieder, "lezen", "eigen_organisatie")], Niemand($"aanbieders/{aanbieder}") with { VanDeBrug = true }, Niemand($"aanbieders/{andereAanbieder}")),
            ["/Aanbieders/Contract"] = new(
                [new("Contract en tarief", "lezen", "openbaar_deel", "eigen_bijdrage")], Niemand($"contracten/{contract}") with { VanDeBrug = true }, Niemand($"contracten/{anderContract}")) { Handlers = Elk(["Blokkeer", "HefOp"], new Nodig("Contract en tarief", "schrijven")) },

            // Figures and agenda
            ["/Financien/Index"] = new([new(Cijfers, "lezen", "gepubliceerd")], Niemand("financien")) { Lijst = true },
            ["/Financien/Prognose"] = new([new(Begroting, "lezen", "gepubliceerd")], Niemand("financien/prognose")) { Lijst = true, Handlers = Elk([""], new Nodig(Begroting, "schrijven")) },
            ["/Monitor/Index"] = new([new(Cijfers, "lezen", "gepubliceerd")], Niemand("monitor")) { Lijst = true },
            ["/Monitor/Kerncijfers"] = new([new(Cijfers, "lezen", "gepubliceerd")], Niemand("monitor/kerncijfers")) { Lijst = true },
            ["/Monitor/Indicator"] = new([new(Cijfers, "lezen", "gepubliceerd")], Niemand("monitor/i-02")) { Lijst = true },
            ["/Monitor/Kwartaalmonitor"] = new([new(Cijfers, "lezen", "gepubliceerd")], Niemand("kwartaalmonitor")) { Lijst = true, Handlers = Elk([""], new Nodig(Monitor, "schrijven")) },
            ["/Monitor/Editie"] = new([new(Monitor, "lezen")], Niemand("kwartaalmonitor/2025-3"))
            {
                Handlers = new() { ["Verder"] = [new(Monitor, "schrijven"), new(Monitor, "besluiten")], ["Toelichten"] = [new(Monitor, "schrijven")] },
            },
            ["/Agenda/Index"] = new([new(Agenda, "lezen", "gepubliceerd")], Niemand("agenda")) { Lijst = true },
            ["/Agenda/Beleid"] = new([new(Agenda, "lezen", "gepubliceerd")], Niemand("agenda/beleid")) { Lijst = true },
            ["/Agenda/Actie"] = new([new(Agenda, "lezen", "gepubliceerd")], Niemand("agenda/inn-01")) { Handlers = Elk(["Verder", "Toets"], new Nodig(Agenda, "schrijven")) },

            ["/Privacy/Logboek"] = new([new("Auditlog geheel", "lezen", "metadata", "inhoud_na_vier_ogen", "alleen_integriteitscontrole")], Niemand("logboek")),
        };

        // The parts of a plan are written by who does the task, the plan itself by its director (§5.4: 5f and 4).
        Bladzijde Formulierbladzijde(string pad, Dictionary<string, Nodig[]> handlers, params (string, string)[] velden) =>
            new([new(Plan, "lezen")], VanGezin(pad) with { Velden = velden }) { Vormt = (Plan, "schrijven"), Handlers = handlers, Ook = [$"{Planitem}: schrijven"] };
    }

    private static Dictionary<string, Nodig[]> Elk(string[] handlers, params Nodig[] nodig) => handlers.ToDictionary(h => h, _ => nodig);
}
