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

namespace Rotonde.Demo.Rit;

/// <summary>C08–C10, C14, C16, C17: a conversation at the kitchen table, who comes to the address, one plan with one regisseur.</summary>
public sealed partial class Demorit
{
    private static readonly Adresgegevens ThuisDeVries = new("Demostraat", 12, null, "6921 AB", "Duiven");
    private static readonly Adresgegevens ThuisRiek = new("Demoplein", 3, null, "6921 AC", "Duiven");

    private readonly Dictionary<string, DoelId> _doel = [];
    private readonly Dictionary<string, PlanregelId> _regel = [];
    private HuishoudenId _huishouden;
    private GezinsverbandId _gezin;
    private PlanId _plan;
    private GesprekId _gesprek;

    private static Proces Namens(Actor actor) => new(actor, Doelen.Plan);

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
                    Signaal = Signaalsoort.Overbelasting, Vervolg = "mantelzorgcheck", VervolgUiterlijk = new DateOnly(2025, 4, 16),
                },
            ])
        {
            Gezin = _gezin, Datum = klok.Vandaag(), Plaats = "thuis", NetwerkAanwezig = true, NetwerkToelichting = "zus van Els",
        };

        // First without the story, as a draft may be; then with it, over the same draft.
        Task<Uitkomst<Gedaan>> StelVast(GesprekBewaard versie) => MetAsync<StelGesprekVast, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(new(versie.Gesprek, versie.Versie), Namens(Samira), stop));
        var zonderVerhaal = invoer with { Delen = [.. invoer.Delen.Where(d => d.Soort != Deelsoort.Verhaal)] };
        var concept = (await MetAsync<BewaarGesprek, Uitkomst<GesprekBewaard>>(b => b.UitvoerenAsync(new(zonderVerhaal), Namens(Samira), stop))).Waarde;
        Zie.Geweigerd(await StelVast(concept), nameof(GesprekCompleet));
        var bewaard = (await MetAsync<BewaarGesprek, Uitkomst<GesprekBewaard>>(b => b.UitvoerenAsync(new(invoer, concept.Gesprek, concept.Versie), Namens(Samira), stop))).Waarde;
        _ = (await MetAsync<ReageerOpGesprek, Uitkomst<Gedaan>>(r => r.UitvoerenAsync(bewaard.Gesprek, _persoon[Demoinwoners.Els], "Het klopt.", Namens(Als(Demoinwoners.Els)), stop))).Waarde;
        _ = (await StelVast(bewaard)).Waarde;

        _gesprek = bewaard.Gesprek;
        var gesprek = await MetAsync<GesprekInBeeld, GesprekBeeld>(g => g.GeefAsync(Samira, bewaard.Gesprek, stop));
        Zie.Gelijk(Gespreksstatus.Vastgesteld, gesprek.Status, "verslag");
        Zie.Gelijk(("thuis", true, "zus van Els"), (gesprek.Inhoud.Plaats, gesprek.Inhoud.NetwerkAanwezig!.Value, gesprek.Inhoud.Deelnemers.Single(d => d.Soort == Deelnemersoort.Netwerk).Naam),
            "plaats, netwerk aanwezig en wie");
        Zie.Gelijk((Deelsoort.Verhaal, "Het klopt."), (gesprek.Inhoud.Delen[0].Soort, gesprek.Reacties.Single().Tekst), "eerst, en de reactie");
        var beantwoord = gesprek.Inhoud.Delen.Count(d => d.Soort == Deelsoort.Antwoord && d.Zelf.Length > 0 && d.Samen.Length > 0 && d.Gemeente.Length > 0);
        Zie.Gelijk(7, beantwoord, "doelen met drie antwoorden");
        return $"{gesprek.Inhoud.Plaats}, met de zus van Els erbij; zonder verhaal geweigerd; eerst het verhaal, dan de drie vragen voor 7 doelen; verslag vastgesteld met reactie";
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
        var metingen = await MetAsync<MetingenVanPersoon, Metingen>(m => m.GeefAsync(Als(Demoinwoners.Els), els, stop));
        var web = metingen.Gezondheid.Single().Spinnenweb;
        Zie.Gelijk(new Spinnenweb(6, 4, 6, 5, 3, 5), web, "spinnenweb");
        var check = metingen.Mantelzorg.Single();
        Zie.Gelijk((10, Mantelzorgklasse.Zwaar, new DateOnly(2025, 4, 9)), (check.Score, check.Klasse, check.VervolgUiterlijk!.Value), "mantelzorgcheck en vervolg uiterlijk");

        var werk = (await MetAsync<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(p => p.GeefAsync(Samira, 1, stop))).Rijen.Single(r => r.Plan == _plan);
        Zie.Waar(werk.Uiterlijk == check.VervolgUiterlijk && werk.Wat!.Contains("respijt", StringComparison.OrdinalIgnoreCase), "respijt in de werkvoorraad van Samira", $"{werk.Wat} {werk.Uiterlijk}");
        return $"spinnenweb teruggelezen: mentaal {web.MentaalWelbevinden}, meedoen {web.Meedoen}, dagelijks functioneren {web.DagelijksFunctioneren}; EDIZ-plus 10 is zwaar; "
            + $"in de werkvoorraad van Samira: {werk.Wat}, uiterlijk {werk.Uiterlijk!.Value.Kort()}";
    }

    [Controlepunt("C10", "2025-03-12")]
    private async Task<string> AdresAsync(CancellationToken stop)
    {
        await LegBestaandeHulpVastAsync(stop);
        var zonder = await MetAsync<Adresbeeld, Uitkomst<AdresbeeldAntwoord>>(a => a.GeefAsync(Samira, _huishouden, null, stop));
        Zie.Geweigerd(zonder, nameof(RedenIsGegeven));

        async Task<AdresbeeldAntwoord> Kijk() => (await MetAsync<Adresbeeld, Uitkomst<AdresbeeldAntwoord>>(a => a.GeefAsync(
            Samira, _huishouden, "nagaan hoeveel hulpverleners er nu komen", stop))).Waarde;
        var zonderHalt = await Kijk();
        Zie.Waar(zonderHalt.Aantal == 7 && !zonderHalt.Organisaties.Contains("Halt"), "7 hulpverleners zonder Halt", $"{zonderHalt.Aantal}: {string.Join(", ", zonderHalt.Organisaties)}");

        // No handeling says yet that an employee works on the criminal-justice side of somebody; the ride puts that relation in, and says so.
        await DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(
                    _persoon[Demoinwoners.Wouter], Relatiesoort.Aanspreekpunt, Houder.Medewerker(Samira.Subject), klok.Vandaag(), "Jeugdwet artikel 2.3 (demo)", s, leefgebied: Leefgebied.Justitieel);
                return (true, true);
            },
            stop));
        var beeld = await Kijk();
        Zie.Gelijk(8, beeld.Aantal, "hulpverleners op het adres");
        Zie.Gelijk("De Brug (demo), Gemeente, Halt, Jobcoach (demo), Praktijk De Linde (demo), SW-bedrijf (demo), UWV, Vervoer Oost (demo)", string.Join(", ", beeld.Organisaties), "organisaties");
        return $"zonder reden geweigerd; {zonderHalt.Aantal} professionals, met Halt erbij {beeld.Aantal}, van {string.Join(", ", beeld.Organisaties)} "
            + "(dat Samira justitieel meekijkt bij Wouter zette de rit er zelf in: het product heeft daar nog geen handeling voor)";
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

        return "hulp voor Roos (14) begint niet zonder instemming van Roos, Els en Jan; drie keer geweigerd, steeds omdat er nog iemand ontbrak (dat het daarna begint: zie C17)";
    }

    [Controlepunt("C16", "2025-03-21")]
    private async Task<string> ConceptAsync(CancellationToken stop)
    {
        var plan = await ZiePlanAsync(Samira, stop);
        var regels = plan.Doelen.SelectMany(d => d.Regels).Concat(plan.LosseRegels).ToList();
        Zie.Gelijk(7, plan.Doelen.Count, "doelen");
        Zie.Gelijk("1 2 3 4 5 6", string.Join(' ', regels.Select(r => (int)r.Ring).Distinct().Order()), "ringen");
        var maatwerk = regels.Where(r => r.Niveau >= Niveau.Hulp).ToList();
        Zie.Gelijk(8, maatwerk.Count, "maatwerkregels");
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

    private async Task RegistreerAsync(Demoinwoner inwoner, CancellationToken stop)
    {
        var delen = inwoner.Achternaam.Split(' ', 2);
        var naam = delen.Length == 2 ? new Naam(inwoner.Roepnaam, delen[1], delen[0]) : new Naam(inwoner.Roepnaam, delen[0]);
        _persoon[inwoner] = (await MetAsync<RegistreerPersoon, Uitkomst<PersoonId>>(r => r.UitvoerenAsync(
            new(naam, inwoner.Geboren, inwoner.Bsn.Voluit, Demomedewerkers.Team) { Adres = inwoner == Demoinwoners.Riek ? ThuisRiek : ThuisDeVries },
            new Proces(Bram, Doelen.Vraag), stop))).Waarde;
    }

    /// <summary>Everybody is registered with household and authority; the family itself waits for Riek's consent.</summary>
    private async Task RegistreerHuishoudensAsync(CancellationToken stop)
    {
        foreach (var inwoner in Demoinwoners.Alle)
        {
            var bekend = _persoon[inwoner];
            await RegistreerAsync(inwoner, stop);
            Zie.Gelijk(bekend, _persoon[inwoner], $"id van {inwoner.Roepnaam}");
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
    }

    private Task<Uitkomst<GezinsverbandId>> VormGezinAsync(DateOnly? toestemmingVanRiek, CancellationToken stop) =>
        MetAsync<VormGezin, Uitkomst<GezinsverbandId>>(v => v.UitvoerenAsync(
            new("De Vries", _huishouden,
            [
                new(_persoon[Demoinwoners.Els], "moeder"), new(_persoon[Demoinwoners.Jan], "vader"), new(_persoon[Demoinwoners.Jeroen], "zoon"), new(_persoon[Demoinwoners.Wouter], "zoon"),
                new(_persoon[Demoinwoners.Roos], "dochter", BeslistMee: false), new(_persoon[Demoinwoners.Riek], "oma", ToestemmingOp: toestemmingVanRiek),
            ]), Namens(Samira), stop));

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

    private async Task LegBestaandeHulpVastAsync(CancellationToken stop)
    {
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
                Namens(leefgebied == Leefgebied.Plan ? Samira : Als(wie)), stop))).Waarde;
        }
    }

    private Task<PlanBeeld> ZiePlanAsync(Actor actor, CancellationToken stop) => MetAsync<PlanOverzicht, PlanBeeld>(p => p.GeefAsync(actor, _plan, stop));

    private async Task<Uitkomst<Gedaan>> StelVastAsync(CancellationToken stop)
    {
        var versie = (await ZiePlanAsync(Samira, stop)).Versie;
        return await MetAsync<StelPlanVast, Uitkomst<Gedaan>>(s => s.UitvoerenAsync(new(_plan, versie), Namens(Samira), stop));
    }
}
