using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;

namespace Rotonde.Demo.Rit;

/// <summary>C07–C17: one family over two households, a conversation at the kitchen table, one plan with one regisseur.</summary>
public sealed partial class Demorit
{
    private const string Heup = "heup nog pijnlijk, gebruikt medicijnen";
    private const string Halt = "was een keer bij bureau Halt";

    private static readonly Adresgegevens ThuisDeVries = new("Demostraat", 12, null, "6921 AB", "Duiven");
    private static readonly Adresgegevens ThuisRiek = new("Demoplein", 3, null, "6921 AC", "Duiven");

    private readonly Dictionary<string, DoelId> _doel = [];
    private readonly Dictionary<string, PlanregelId> _regel = [];
    private HuishoudenId _huishouden;
    private GezinsverbandId _gezin;
    private PlanId _plan;

    private static Proces Namens(Actor actor) => new(actor, Doelen.Plan);

    [Controlepunt("C07", "2025-03-06")]
    private async Task<string> RiekDeeltAsync(CancellationToken stop)
    {
        await VormGezinAsync(stop);
        await DeelMetPlanAsync(Demoinwoners.Riek, stop, Leefgebied.Plan, Leefgebied.Netwerk);
        await VoegDoelToeAsync("Riek", [Demoinwoners.Riek], "Ik wil mijn huis weer zelf doen", Thema.VerzorgenVerplegenVerhelpen, "weer zelf stofzuigen", stop);
        await NoteerAsync(Demoinwoners.Riek, Heup, Leefgebied.Gezondheid, stop);

        var plan = await ZiePlanAsync(Samira, stop);
        Zie.Waar(plan.Doelen.Any(d => d.Personen.Contains(_persoon[Demoinwoners.Riek])), "het doel van Riek", "geen doel van Riek");
        Zie.Waar(plan.Aantekeningen.All(a => a.Tekst != Heup), "geen gezondheid van Riek", Heup);
        return "Samira ziet het doel van Riek in het gezinsplan, niet haar gezondheid";
    }

    [Controlepunt("C07b", "2025-03-07")]
    private async Task<string> IederDeeltZelfAsync(CancellationToken stop)
    {
        foreach (var inwoner in Demoinwoners.Alle.Where(i => i != Demoinwoners.Riek))
        {
            await DeelMetPlanAsync(inwoner, stop, Leefgebied.Plan);
        }

        await NoteerAsync(Demoinwoners.Wouter, Halt, Leefgebied.Justitieel, stop);
        await NoteerAsync(Demoinwoners.Wouter, "slaapt slecht", Leefgebied.Gezondheid, stop);
        await VoegDoelToeAsync("Wouter", [Demoinwoners.Wouter], "Ik wil mijn school afmaken", Thema.OpvoedenLerenOntwikkelen, "zelf op tijd op school", stop);

        foreach (var ouder in new[] { Demoinwoners.Jan, Demoinwoners.Els })
        {
            var plan = await ZiePlanAsync(Als(ouder), stop);
            Zie.Waar(plan.Doelen.Any(d => d.Personen.Contains(_persoon[Demoinwoners.Wouter])), $"{ouder.Roepnaam} ziet het doel van Wouter", "niet");
            Zie.Gelijk(0, plan.Aantekeningen.Count(a => a.Personen.Contains(_persoon[Demoinwoners.Wouter])), $"aantekeningen van Wouter voor {ouder.Roepnaam}");
        }

        Zie.Gelijk(2, (await ZiePlanAsync(Als(Demoinwoners.Wouter), stop)).Aantekeningen.Count, "aantekeningen voor Wouter zelf");
        return "ieder deelt zelf het plan; wat Wouter niet deelt, is er voor Jan en Els niet, voor hemzelf wel";
    }

    [Controlepunt("C08", "2025-03-12")]
    private async Task<string> KeukentafelAsync(CancellationToken stop)
    {
        GespreksdeelInvoer Antwoord(Demoinwoner wie, string doel, string zelf, string samen, string gemeenteDoet) =>
            new(Deelsoort.Antwoord, [_persoon[wie]], doel) { Thema = Thema.SamenlevenMeedoen, Zelf = zelf, Samen = samen, Gemeente = gemeenteDoet };

        var invoer = new GesprekInvoer(
            [
                new("Els de Vries", Deelnemersoort.Inwoner, _persoon[Demoinwoners.Els]), new("Jan de Vries", Deelnemersoort.Inwoner, _persoon[Demoinwoners.Jan]),
                new("zus van Els", Deelnemersoort.Netwerk), new("Samira Haddad", Deelnemersoort.Professional),
            ],
            [
                new(Deelsoort.Verhaal, [_persoon[Demoinwoners.Els]], "Het is te veel geworden. Ik wil het weer zelf kunnen."),
                new(Deelsoort.Aanbod, [_persoon[Demoinwoners.Jan]], "Jan kan rijden en klussen voor anderen."),
                Antwoord(Demoinwoners.Roos, "zelf met de bus", "oefenen met vader", "een klasgenoot reist mee", "een training"),
                Antwoord(Demoinwoners.Roos, "thuis en buiten meedoen", "een taak in huis", "zaterdag naar tante", "een groep en wat begeleiding"),
                Antwoord(Demoinwoners.Wouter, "school afmaken", "wekker zetten", "buur Piet vraagt ernaar", "een jongerencoach"),
                Antwoord(Demoinwoners.Jeroen, "een diploma", "naar de entree-opleiding", "collega helpt met taal", "beschut werk met coaching"),
                Antwoord(Demoinwoners.Jan, "weer iets om handen hebben", "solliciteren", "klussen in de buurt", "niets"),
                Antwoord(Demoinwoners.Els, "een avond vrij", "nee zeggen", "zus komt op dinsdag", "logeren voor Roos"),
                Antwoord(Demoinwoners.Riek, "zelf het huis doen", "oefenen", "Piet doet boodschappen", "tijdelijk hulp"),
                new(Deelsoort.Signaal, [_persoon[Demoinwoners.Els]], "slaapt slecht door de zorgen")
                {
                    Signaal = Signaalsoort.Overbelasting, Vervolg = "mantelzorgcheck", VervolgUiterlijk = new DateOnly(2025, 3, 19),
                },
            ])
        {
            Gezin = _gezin, Datum = klok.Vandaag(), NetwerkAanwezig = true, NetwerkToelichting = "zus van Els",
        };
        var bewaard = (await MetAsync<BewaarGesprek, Uitkomst<GesprekBewaard>>(b => b.UitvoerenAsync(new(invoer), Namens(Samira), stop))).Waarde;
        _ = (await MetAsync<ReageerOpGesprek, Uitkomst<Gedaan>>(r => r.UitvoerenAsync(bewaard.Gesprek, _persoon[Demoinwoners.Els], "Het klopt.", Namens(Als(Demoinwoners.Els)), stop))).Waarde;
        _ = (await MetAsync<StelGesprekVast, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(new(bewaard.Gesprek, bewaard.Versie), Namens(Samira), stop))).Waarde;

        var gesprek = await MetAsync<GesprekInBeeld, GesprekBeeld>(g => g.GeefAsync(Samira, bewaard.Gesprek, stop));
        Zie.Gelijk(Gespreksstatus.Vastgesteld, gesprek.Status, "verslag");
        Zie.Gelijk(true, gesprek.Inhoud.NetwerkAanwezig, "netwerk aanwezig");
        Zie.Gelijk(Deelsoort.Verhaal, gesprek.Inhoud.Delen[0].Soort, "eerst");
        var beantwoord = gesprek.Inhoud.Delen.Count(d => d.Soort == Deelsoort.Antwoord && d.Zelf.Length > 0 && d.Samen.Length > 0 && d.Gemeente.Length > 0);
        Zie.Gelijk(7, beantwoord, "doelen met drie antwoorden");
        return "thuis, met de zus van Els erbij; eerst het verhaal, dan de drie vragen voor 7 doelen; verslag vastgesteld met reactie";
    }

    [Controlepunt("C09", "2025-03-12")]
    private async Task<string> BelastingAsync(CancellationToken stop)
    {
        var els = _persoon[Demoinwoners.Els];
        _ = (await MetAsync<LegGezondheidVast, Uitkomst<Gedaan>>(l => l.UitvoerenAsync(
            new(els, klok.Vandaag(), new Spinnenweb(6, 4, 6, 5, 3, 5)), Namens(Als(Demoinwoners.Els)), stop))).Waarde;
        var uitslag = (await MetAsync<RegistreerMantelzorgcheck, Uitkomst<Mantelzorguitslag>>(r => r.UitvoerenAsync(
            new(els, 10, klok.Vandaag()), Namens(Samira), stop))).Waarde;

        Zie.Gelijk(Mantelzorgklasse.Zwaar, uitslag.Klasse, "klasse");
        Zie.Gelijk(new DateOnly(2025, 4, 9), uitslag.VervolgUiterlijk, "vervolg uiterlijk");
        return "spinnenweb vastgelegd; EDIZ-plus 10 is zwaar; vervolg met respijt uiterlijk 09-04-2025";
    }

    [Controlepunt("C10", "2025-03-12")]
    private async Task<string> AdresAsync(CancellationToken stop)
    {
        await LegBestaandeHulpVastAsync(stop);
        var zonder = await MetAsync<Adresbeeld, Uitkomst<AdresbeeldAntwoord>>(a => a.GeefAsync(Samira, _huishouden, null, stop));
        Zie.Waar(!zonder.Gelukt, "een reden wordt gevraagd", "zonder reden gekeken");
        var beeld = (await MetAsync<Adresbeeld, Uitkomst<AdresbeeldAntwoord>>(a => a.GeefAsync(
            Samira, _huishouden, "nagaan hoeveel hulpverleners er nu komen", stop))).Waarde;
        Zie.Gelijk(8, beeld.Aantal, "hulpverleners op het adres");
        return $"8 professionals op het adres, van {string.Join(", ", beeld.Organisaties)}";
    }

    [Controlepunt("C14", "2025-03-18")]
    private async Task<string> InstemmingAsync(CancellationToken stop)
    {
        await VulPlanAsync(stop);
        foreach (var inwoner in Demoinwoners.Alle)
        {
            _ = (await MetAsync<GeefMening, Uitkomst<Gedaan>>(g => g.UitvoerenAsync(new(_plan, _persoon[inwoner], Oordeel.Akkoord), Namens(Als(inwoner)), stop))).Waarde;
        }

        foreach (var wie in new[] { Demoinwoners.Roos, Demoinwoners.Els, Demoinwoners.Jan })
        {
            Zie.Geweigerd(await StelVastAsync(stop), nameof(InstemmingMetHulp));
            foreach (var regel in _regel.Where(r => r.Key.StartsWith("Roos", StringComparison.Ordinal)))
            {
                _ = (await MetAsync<LegInstemmingVast, Uitkomst<Gedaan>>(l => l.UitvoerenAsync(new(regel.Value, _persoon[wie]), Namens(Als(wie)), stop))).Waarde;
            }
        }

        return "hulp voor Roos (14) begint niet zonder instemming van Roos, Els en Jan; drie keer geweigerd tot allen instemden";
    }

    [Controlepunt("C16", "2025-03-21")]
    private async Task<string> ConceptAsync(CancellationToken stop)
    {
        var plan = await ZiePlanAsync(Samira, stop);
        var regels = plan.Doelen.SelectMany(d => d.Regels).Concat(plan.LosseRegels).ToList();
        Zie.Gelijk(7, plan.Doelen.Count, "doelen");
        Zie.Gelijk("1 2 3 4 5 6", string.Join(' ', regels.Select(r => (int)r.Ring).Distinct().Order()), "ringen");
        var maatwerk = regels.Where(r => r.Niveau >= Niveau.Hulp).ToList();
        Zie.Waar(maatwerk.All(r => r.Doel is not null && r.Afschaaldoel.Length > 0), "elke maatwerkregel met doel en afschaaldoel", "een regel zonder");
        return $"concept met 7 doelen, ringen 1 tot en met 6, {maatwerk.Count} maatwerkregels met doel en afschaaldoel";
    }

    [Controlepunt("C17", "2025-03-26")]
    private async Task<string> VastgesteldAsync(CancellationToken stop)
    {
        _ = (await MetAsync<GeefRegieTerug, Uitkomst<Gedaan>>(g => g.UitvoerenAsync(new(_plan, _persoon[Demoinwoners.Els]), Namens(Samira), stop))).Waarde;
        _ = (await StelVastAsync(stop)).Waarde;
        await WerkDoorAsync(stop);
        var plan = await ZiePlanAsync(Samira, stop);
        Zie.Gelijk(Planstatus.Actief, plan.Status, "plan");
        Zie.Gelijk((Regie.Gezin, "Els de Vries"), (plan.Regie!.Value, plan.Regievoerder), "regie");
        Zie.Gelijk(Samira.Naam, plan.RegisseurNaam, "regisseur");
        Zie.Geweigerd(
            await MetAsync<StartPlan, Uitkomst<PlanId>>(s => s.UitvoerenAsync(new(_gezin, Samira.Subject), Namens(Samira), stop)), nameof(EenLopendPlan));
        return $"plan loopt; regie bij het gezin ({plan.Regievoerder}), regisseur {plan.RegisseurNaam}; een tweede plan is geweigerd";
    }

    private async Task VormGezinAsync(CancellationToken stop)
    {
        foreach (var inwoner in Demoinwoners.Alle)
        {
            var delen = inwoner.Achternaam.Split(' ', 2);
            var naam = delen.Length == 2 ? new Naam(inwoner.Roepnaam, delen[1], delen[0]) : new Naam(inwoner.Roepnaam, delen[0]);
            var persoon = (await MetAsync<RegistreerPersoon, Uitkomst<PersoonId>>(r => r.UitvoerenAsync(
                new(naam, inwoner.Geboren, inwoner.Bsn.Voluit, Demomedewerkers.Team) { Adres = inwoner == Demoinwoners.Riek ? ThuisRiek : ThuisDeVries },
                new Proces(Bram, Doelen.Vraag), stop))).Waarde;
            Zie.Gelijk(_persoon[inwoner], persoon, $"id van {inwoner.Roepnaam}");
        }

        _huishouden = (await MetAsync<RegistreerHuishouden, Uitkomst<HuishoudenId>>(r => r.UitvoerenAsync(
            new(
            [
                new(_persoon[Demoinwoners.Jan], Huishoudrol.Hoofd), new(_persoon[Demoinwoners.Els], Huishoudrol.Partner), new(_persoon[Demoinwoners.Jeroen], Huishoudrol.Kind),
                new(_persoon[Demoinwoners.Wouter], Huishoudrol.Kind), new(_persoon[Demoinwoners.Roos], Huishoudrol.Kind),
            ]), Namens(Samira), stop))).Waarde;
        _ = (await MetAsync<RegistreerHuishouden, Uitkomst<HuishoudenId>>(r => r.UitvoerenAsync(
            new([new(_persoon[Demoinwoners.Riek], Huishoudrol.Hoofd)]), Namens(Samira), stop))).Waarde;

        foreach (var kind in new[] { Demoinwoners.Wouter, Demoinwoners.Roos })
        {
            foreach (var ouder in new[] { Demoinwoners.Jan, Demoinwoners.Els })
            {
                _ = (await MetAsync<LegGezagVast, Uitkomst<Gedaan>>(l => l.UitvoerenAsync(new(_persoon[kind], _persoon[ouder], "BRP (demo)"), Namens(Samira), stop))).Waarde;
            }
        }

        _gezin = (await MetAsync<VormGezin, Uitkomst<GezinsverbandId>>(v => v.UitvoerenAsync(
            new("De Vries", _huishouden,
            [
                new(_persoon[Demoinwoners.Els], "moeder"), new(_persoon[Demoinwoners.Jan], "vader"), new(_persoon[Demoinwoners.Jeroen], "zoon"), new(_persoon[Demoinwoners.Wouter], "zoon"),
                new(_persoon[Demoinwoners.Roos], "dochter", BeslistMee: false), new(_persoon[Demoinwoners.Riek], "oma", ToestemmingOp: klok.Vandaag()),
            ]), Namens(Samira), stop))).Waarde;
        _plan = (await MetAsync<StartPlan, Uitkomst<PlanId>>(s => s.UitvoerenAsync(new(_gezin, Samira.Subject), Namens(Samira), stop))).Waarde;
    }

    private async Task VulPlanAsync(CancellationToken stop)
    {
        await VoegDoelToeAsync("Roos bus", [Demoinwoners.Roos], "Ik wil zelf met de bus", Thema.SamenlevenMeedoen, "zelfstandig reizen", stop);
        await VoegDoelToeAsync("Roos meedoen", [Demoinwoners.Roos], "Ik wil thuis en buiten meedoen", Thema.SamenlevenMeedoen, "eigen taken thuis", stop);
        await VoegDoelToeAsync("Jeroen", [Demoinwoners.Jeroen], "Ik wil een diploma", Thema.OpvoedenLerenOntwikkelen, "entree-diploma", stop);
        await VoegDoelToeAsync("Jan", [Demoinwoners.Jan], "Ik wil weer iets om handen hebben", Thema.WerkenVerdienenUitgeven, "eigen werk", stop);
        await VoegDoelToeAsync("Els", [Demoinwoners.Els], "Ik wil een avond vrij", Thema.GezondLevenBewegenOntspannen, "zelf uitrusten", stop);

        var brug = new Helper("De Brug-begeleider", Helpersoort.Professional, "De Brug (demo)");
        var vanaf = new DateOnly(2025, 4, 14);
        var jaar = new DateOnly(2026, 4, 13);

        await MaatwerkAsync("Roos groep", "Roos meedoen", Demoinwoners.Roos, "groepsbegeleiding", brug, Wet.Jeugdwet, "D4502", 4_992, false, vanaf, jaar, stop);
        await MaatwerkAsync("Roos individueel", "Roos meedoen", Demoinwoners.Roos, "individuele begeleiding", brug, Wet.Jeugdwet, "D4501", 7_072, false, vanaf, jaar, stop);
        await MaatwerkAsync("Roos training", "Roos bus", Demoinwoners.Roos, "training zelfstandig reizen", brug, Wet.Jeugdwet, "D4503", 680, true, vanaf, jaar, stop);
        await MaatwerkAsync("Roos vervoer", "Roos bus", Demoinwoners.Roos, "collectief vervoer", new Helper("vervoerder", Helpersoort.Professional, "Vervoer Oost (demo)"), Wet.Jeugdwet, "D4201", 2_200, false, vanaf, jaar, stop);
        await MaatwerkAsync("Roos logeren", "Els", Demoinwoners.Roos, "logeren, zodat Els kan uitrusten", brug, Wet.Jeugdwet, "D4401", 2_280, false, vanaf, jaar, stop);
        await MaatwerkAsync("Jeroen werk", "Jeroen", Demoinwoners.Jeroen, "beschut werk met coaching en entree-opleiding", new Helper("werkbegeleider", Helpersoort.Professional, "SW-bedrijf (demo)"), Wet.Participatiewet, "BW", 8_500, false, vanaf, jaar, stop);
        await MaatwerkAsync("Riek huishouden", "Riek", Demoinwoners.Riek, "tijdelijke hulp bij het huishouden", new Helper("HH-hulp", Helpersoort.Professional, "Thuiszorg Liemerskant (demo)"), Wet.Wmo, "D0101", 552, true, new(2025, 4, 7), new(2025, 5, 31), stop);
        await MaatwerkAsync("Riek leren", "Riek", Demoinwoners.Riek, "leren het weer zelf te doen", new Helper("HH-hulp", Helpersoort.Professional, "Thuiszorg Liemerskant (demo)"), Wet.Wmo, "D0601", 360, true, new(2025, 4, 7), new(2025, 5, 31), stop);

        await VrijAsync("Jan", Demoinwoners.Jan, "kookt en doet de was", new Helper("Jan", Helpersoort.Zelf), Ring.Individu, Niveau.EigenKracht, null, stop);
        await VrijAsync("Els", Demoinwoners.Els, "zus komt op dinsdag", new Helper("zus van Els", Helpersoort.Familie), Ring.NabijeOmgeving, Niveau.NabijeOmgeving, null, stop);
        await VrijAsync("Riek", Demoinwoners.Riek, "buur Piet doet boodschappen", new Helper("Piet", Helpersoort.Vrijwilliger), Ring.InformeleNetwerken, Niveau.NabijeOmgeving, null, stop);
        await VrijAsync("Riek", Demoinwoners.Riek, "boodschappendienst", new Helper("boodschappendienst", Helpersoort.Vrijwilliger, "Welzijn (demo)"), Ring.GeorganiseerdVrijwillig, Niveau.AlgemeneVoorziening, null, stop);
        await VrijAsync("Riek", Demoinwoners.Riek, "wijkverpleging (Zvw)", new Helper("wijkverpleegkundige", Helpersoort.Professional, "Wijkzorg (demo)"), Ring.Professionals, Niveau.VrijToegankelijk, new(2025, 6, 30), stop);
        await VrijAsync("Wouter", Demoinwoners.Wouter, "jongerencoach", new Helper("jongerencoach", Helpersoort.Professional, "Jongerenwerk (demo)"), Ring.Gemeente, Niveau.VrijToegankelijk, null, stop);
        await VrijAsync("Wouter", Demoinwoners.Wouter, "POH-JGGZ bij de huisarts", new Helper("POH-JGGZ", Helpersoort.Professional, "Huisartsenpraktijk (demo)"), Ring.Professionals, Niveau.VrijToegankelijk, new(2025, 7, 31), stop);
        await VrijAsync("Jan", Demoinwoners.Jan, "gesprek over werk", new Helper("UWV-adviseur", Helpersoort.Professional, "UWV"), Ring.Professionals, Niveau.VrijToegankelijk, null, stop);
    }

    private async Task MaatwerkAsync(
        string naam, string doel, Demoinwoner wie, string wat, Helper helper, Wet wet, string product, decimal euro, bool eenmalig, DateOnly van, DateOnly tot, CancellationToken stop) =>
        _regel[naam] = (await MetAsync<VoegPlanregelToe, Uitkomst<PlanregelId>>(v => v.UitvoerenAsync(
            new(_plan, _doel[doel], [_persoon[wie]], wat, helper, Ring.Professionals, Niveau.Hulp, van, tot)
            {
                Wet = wet, Product = product, Afschaaldoel = "minder zodra het zelf lukt", Jaarbedrag = Bedrag.Euro(euro), Eenmalig = eenmalig,
            },
            Namens(Samira), stop))).Waarde;

    private async Task VrijAsync(string doel, Demoinwoner wie, string wat, Helper helper, Ring ring, Niveau niveau, DateOnly? tot, CancellationToken stop) =>
        _ = (await MetAsync<VoegPlanregelToe, Uitkomst<PlanregelId>>(v => v.UitvoerenAsync(
            new(_plan, _doel[doel], [_persoon[wie]], wat, helper, ring, niveau, new DateOnly(2025, 3, 26), tot), Namens(Samira), stop))).Waarde;

    private async Task VoegDoelToeAsync(string naam, Demoinwoner[] wie, string woorden, Thema thema, string terugwin, CancellationToken stop) =>
        _doel[naam] = (await MetAsync<VoegDoelToe, Uitkomst<DoelId>>(v => v.UitvoerenAsync(
            new(_plan, [.. wie.Select(w => _persoon[w])], woorden, woorden, "het lukt drie maanden achter elkaar", 3, 8, new DateOnly(2025, 12, 31), thema, new Aandelen(50, 20, 30), terugwin),
            Namens(Samira), stop))).Waarde;

    private async Task NoteerAsync(Demoinwoner wie, string tekst, Leefgebied leefgebied, CancellationToken stop) =>
        _ = (await MetAsync<VoegAantekeningToe, Uitkomst<AantekeningId>>(v => v.UitvoerenAsync(
            new(_plan, [_persoon[wie]], Aantekeningsoort.Aandachtspunt, tekst, leefgebied), Namens(Als(wie)), stop))).Waarde;

    private async Task DeelMetPlanAsync(Demoinwoner wie, CancellationToken stop, params Leefgebied[] leefgebieden) =>
        _ = (await MetAsync<GeefDeelbesluit, Uitkomst<Gedaan>>(g => g.UitvoerenAsync(
            new(_persoon[wie], leefgebieden, Houder.Plan(_plan.Waarde), "het plan De Vries", "samen het plan maken"), new Proces(Als(wie), Doelen.Delen), stop))).Waarde;

    private async Task LegBestaandeHulpVastAsync(CancellationToken stop)
    {
        // Samira handles the school attendance of Wouter together with leerplicht: only so may she count the Halt worker.
        await DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(
                    _persoon[Demoinwoners.Wouter], Relatiesoort.Aanspreekpunt, Houder.Medewerker(Samira.Subject), klok.Vandaag(), "Jeugdwet artikel 2.3 (demo)", s, leefgebied: Leefgebied.Justitieel);
                return (true, true);
            },
            stop));

        foreach (var (wie, helper, organisatie, euro, gevraagd, leefgebied) in new (Demoinwoner, string, string, decimal, bool, Leefgebied)[]
                 {
                     (Demoinwoners.Roos, "begeleider Roos", "De Brug (demo)", 17_680, false, Leefgebied.Plan),
                     (Demoinwoners.Roos, "vervoerder", "Vervoer Oost (demo)", 4_400, false, Leefgebied.Plan),
                     (Demoinwoners.Wouter, "ggz-behandelaar", "Praktijk De Linde (demo)", 4_095, true, Leefgebied.Plan),
                     (Demoinwoners.Wouter, "leerplichtambtenaar", "Gemeente", 0, false, Leefgebied.Plan),
                     (Demoinwoners.Wouter, "Halt-medewerker", "Halt", 0, false, Leefgebied.Justitieel),
                     (Demoinwoners.Jeroen, "werkbegeleider", "SW-bedrijf (demo)", 8_500, false, Leefgebied.Plan),
                     (Demoinwoners.Jeroen, "jobcoach", "Jobcoach (demo)", 3_200, false, Leefgebied.Plan),
                     (Demoinwoners.Jan, "UWV-adviseur", "UWV", 0, false, Leefgebied.Plan),
                     (Demoinwoners.Riek, "HH-hulp", "Thuiszorg Liemerskant (demo)", 5_382, true, Leefgebied.Plan),
                     (Demoinwoners.Riek, "wijkverpleegkundige", "Wijkzorg (demo)", 0, false, Leefgebied.Plan),
                 })
        {
            _ = (await MetAsync<VoegBestaandeHulpToe, Uitkomst<BestaandeHulpId>>(v => v.UitvoerenAsync(
                new(_persoon[wie], new Helper(helper, Helpersoort.Professional, organisatie), euro > 0 ? Niveau.Hulp : Niveau.VrijToegankelijk, Bedrag.Euro(euro), gevraagd, leefgebied),
                Namens(Samira), stop))).Waarde;
        }
    }

    private Task<PlanBeeld> ZiePlanAsync(Actor actor, CancellationToken stop) => MetAsync<PlanOverzicht, PlanBeeld>(p => p.GeefAsync(actor, _plan, stop));

    private async Task<Uitkomst<Gedaan>> StelVastAsync(CancellationToken stop)
    {
        var versie = (await ZiePlanAsync(Samira, stop)).Versie;
        return await MetAsync<StelPlanVast, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(new(_plan, versie), Namens(Samira), stop));
    }
}
