using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Register;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Plannen;

/// <summary>C16, C17 and C29 through the database: the whole plan of §15.3 against the help of §15.2.</summary>
public sealed class PlanDeVriesTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory, MemberData(nameof(Motoren))]
    public async Task Het_plan_brengt_tien_hulpverleners_terug_tot_vijf_en_43257_euro_tot_26636(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, new DateOnly(2025, 3, 21));
        await f.GeefRelatieAsync(f.Wouter, "samira", Leefgebied.Justitieel);
        await VoorafAsync(f);
        await PlanAsync(f);
        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 3, 26));
        await f.IedereenAkkoordAsync();
        Assert.True((await f.StelVastAsync()).Gelukt);

        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 9, 1));
        var plan = await f.ZieAsync(Samira);

        Assert.Equal(7, plan.Doelen.Count);
        Assert.Equal((10, 5, 2), (plan.Cijfers!.HulpverlenersVoor, plan.Cijfers.HulpverlenersNu, plan.Cijfers.VrijwilligersNu));
        Assert.Equal(Bedrag.Euro(43_257), plan.Cijfers.KostenVoor);
        Assert.Equal((Bedrag.Euro(25_044), Bedrag.Euro(1_592), Bedrag.Euro(26_636)), (plan.Cijfers.KostenNa.Structureel, plan.Cijfers.KostenNa.Eenmalig, plan.Cijfers.KostenNa.Totaal));
        Assert.All(plan.Doelen.SelectMany(d => d.Regels).Where(r => r.Niveau.VereistIndicatie()), r => Assert.True(r.Doel is not null && r.Afschaaldoel.Length > 0));
        Assert.Equal(6, plan.Doelen.SelectMany(d => d.Regels).Select(r => r.Ring).Distinct().Count());

        // Els sees only her own part: nobody shared anything yet, and the totals do not give the rest away.
        var els = await f.ZieAsync(Inwoner(f.Els));
        Assert.DoesNotContain(els.Doelen, d => d.Personen.Contains(f.Riek) || d.Personen.Contains(f.Wouter));
        Assert.True(els.Cijfers!.KostenNa.Totaal < plan.Cijfers.KostenNa.Totaal);
    }

    [Fact]
    public void Gebeurtenissen_van_Gezin_bevatten_alleen_ids_dagen_en_cijfers()
    {
        var soorten = typeof(GezinDb).Assembly.GetTypes().Where(t => typeof(IGebeurtenis).IsAssignableFrom(t)).ToList();

        Assert.True(soorten.Count >= 13);
        Assert.All(soorten.SelectMany(s => s.GetProperties()).Where(p => p.Name != "EqualityContract").Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType), t => Assert.True(
            t.IsEnum || t == typeof(DateOnly) || t == typeof(bool) || t == typeof(decimal) || t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)), t.Name));
    }

    private static async Task VoorafAsync(FamilieDeVries f)
    {
        async Task Hulp(PersoonId wie, string functie, string organisatie, Niveau niveau, decimal bedrag = 0, Leefgebied leefgebied = Leefgebied.Plan, Actor? door = null) =>
            _ = (await f.Met<VoegBestaandeHulpToe, Uitkomst<BestaandeHulpId>>(h => h.UitvoerenAsync(
                new(wie, new Helper(functie, Helpersoort.Professional, organisatie), niveau, Bedrag.Euro(bedrag), Leefgebied: leefgebied), Als(door ?? Samira), default))).Waarde;

        await Hulp(f.Roos, "begeleider Roos", "De Brug", Niveau.Hulp, 17_680);
        await Hulp(f.Roos, "vervoerder", "Taxi Demo", Niveau.Hulp, 4_400);
        await Hulp(f.Wouter, "ggz-behandelaar", "Ggz Demo", Niveau.Zorg, 4_095);
        await Hulp(f.Wouter, "leerplichtambtenaar", "Gemeente", Niveau.VrijToegankelijk);
        await Hulp(f.Wouter, "Halt-medewerker", "Halt", Niveau.VrijToegankelijk, 0, Leefgebied.Justitieel, Inwoner(f.Wouter));
        await Hulp(f.Jeroen, "werkbegeleider", "SW-bedrijf", Niveau.Hulp, 8_500);
        await Hulp(f.Jeroen, "jobcoach", "Jobcoach Demo", Niveau.Hulp, 3_200);
        await Hulp(f.Riek, "HH-hulp", "Thuiszorg Demo", Niveau.Hulp, 5_382);
        await Hulp(f.Riek, "wijkverpleegkundige", "Wijkzorg Demo", Niveau.VrijToegankelijk);
        await Hulp(f.Jan, "UWV-adviseur", "UWV", Niveau.VrijToegankelijk);
    }

    private static async Task PlanAsync(FamilieDeVries f)
    {
        DateOnly van = new(2025, 4, 14), tot = new(2026, 4, 13);
        var bus = await f.VoegDoelToeAsync(f.Doel(f.Roos, "Ik wil zelf met de bus", Thema.SamenlevenMeedoen));
        var groep = await f.VoegDoelToeAsync(f.Doel(f.Roos, "Ik wil dingen doen met anderen", Thema.OpvoedenLerenOntwikkelen));
        var school = await f.VoegDoelToeAsync(f.Doel(f.Wouter, "Ik wil mijn school afmaken", Thema.OpvoedenLerenOntwikkelen));
        var diploma = await f.VoegDoelToeAsync(f.Doel(f.Jeroen, "Ik wil een diploma", Thema.WerkenVerdienenUitgeven));
        var werk = await f.VoegDoelToeAsync(f.Doel(f.Jan, "Ik wil weer werk", Thema.WerkenVerdienenUitgeven));
        var rust = await f.VoegDoelToeAsync(f.Doel(f.Els, "Ik wil kunnen uitrusten", Thema.GezondLevenBewegenOntspannen));
        var huis = await f.VoegDoelToeAsync(f.Doel(f.Riek));

        async Task<PlanregelId> Hulp(DoelId doel, PersoonId wie, string wat, string helper, string organisatie, decimal bedrag, Wet wet, bool eenmalig = false, DateOnly? eerste = null, DateOnly? laatste = null) =>
            await f.VoegRegelToeAsync(new PlanregelInvoer(f.Plan, doel, [wie], wat, new Helper(helper, Helpersoort.Professional, organisatie), Ring.Professionals, Niveau.Hulp, eerste ?? van, laatste ?? tot)
            {
                Wet = wet, Product = wat, Afschaaldoel = "minder als het doel is gehaald", Jaarbedrag = Bedrag.Euro(bedrag), Eenmalig = eenmalig,
            });

        List<PlanregelId> jeugd =
        [
            await Hulp(groep, f.Roos, "groepsbegeleiding", "De Brug-begeleider", "De Brug", 4_992, Wet.Jeugdwet),
            await Hulp(groep, f.Roos, "individuele begeleiding", "De Brug-begeleider", "De Brug", 7_072, Wet.Jeugdwet),
            await Hulp(bus, f.Roos, "training zelfstandig reizen", "De Brug-begeleider", "De Brug", 680, Wet.Jeugdwet, eenmalig: true),
            await Hulp(bus, f.Roos, "collectief vervoer", "vervoerder", "Taxi Demo", 2_200, Wet.Jeugdwet),
            await Hulp(rust, f.Roos, "logeren", "De Brug-begeleider", "De Brug", 2_280, Wet.Jeugdwet),
        ];
        await Hulp(diploma, f.Jeroen, "beschut werk en mbo-entree", "werkbegeleider", "SW-bedrijf", 8_500, Wet.Participatiewet);
        await Hulp(huis, f.Riek, "huishoudelijke hulp", "HH-hulp", "Thuiszorg Demo", 552, Wet.Wmo, eenmalig: true, eerste: new(2025, 4, 7), laatste: new(2025, 5, 31));
        await Hulp(huis, f.Riek, "reablement", "ergotherapeut", "Thuiszorg Demo", 360, Wet.Wmo, eenmalig: true, laatste: new(2025, 6, 30));

        async Task Vrij(DoelId doel, PersoonId wie, string wat, Helper helper, Ring ring, Niveau niveau, DateOnly? laatste = null) =>
            await f.VoegRegelToeAsync(new PlanregelInvoer(f.Plan, doel, [wie], wat, helper, ring, niveau, van, laatste));

        await Vrij(school, f.Wouter, "iedere week praten", new("jongerencoach", Helpersoort.Professional, "Jongerenwerk Demo"), Ring.Gemeente, Niveau.VrijToegankelijk);
        await Vrij(werk, f.Jan, "solliciteren", new("UWV-adviseur", Helpersoort.Professional, "UWV"), Ring.Professionals, Niveau.VrijToegankelijk);
        await Vrij(werk, f.Jan, "klussen en rijden", new("Jan", Helpersoort.Zelf), Ring.Individu, Niveau.EigenKracht);
        await Vrij(huis, f.Riek, "boodschappen", new("Piet", Helpersoort.Vrijwilliger), Ring.NabijeOmgeving, Niveau.NabijeOmgeving);
        await Vrij(huis, f.Riek, "boodschappendienst", new("boodschappendienst", Helpersoort.Vrijwilliger, "Welzijn Demo"), Ring.GeorganiseerdVrijwillig, Niveau.AlgemeneVoorziening);
        await Vrij(rust, f.Els, "wandelclub", new("wandelclub", Helpersoort.Vereniging), Ring.InformeleNetwerken, Niveau.InformeelNetwerk);
        await Vrij(huis, f.Riek, "wijkverpleging", new("wijkverpleegkundige", Helpersoort.Professional, "Wijkzorg Demo"), Ring.Professionals, Niveau.VrijToegankelijk, new(2025, 5, 31));

        foreach (var regel in jeugd)
        {
            foreach (var persoon in new[] { f.Roos, f.Jan, f.Els })
            {
                _ = (await f.Met<LegInstemmingVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(regel, persoon), Als(Samira), default))).Waarde;
            }
        }
    }
}
