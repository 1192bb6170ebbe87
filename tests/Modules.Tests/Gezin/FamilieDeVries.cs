using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;
using Rotonde.Testbasis;
using Doel = Rotonde.Privacy.Raadplegingen.Doel;

namespace Rotonde.Modules.Tests.Gezin;

/// <summary>The demo family of document 002 appendix 1, with the test BSNs of DOMAIN-MODEL §15.1, in a municipality of its own.</summary>
internal sealed class FamilieDeVries(Proefgemeente gemeente) : IAsyncDisposable
{
    public const string Team = "sociaal team";

    private static readonly Adresgegevens Thuis = new("Dorpstraat", 12, null, "6921 AB", "Duiven");
    private static readonly Adresgegevens BijRiek = new("Kerkplein", 3, "a", "6921AC", "Duiven");

    public static Actor Samira { get; } = Actor.Medewerker("samira", "Samira", [Rol.Consulent], Team);

    public static Actor Collega { get; } = Actor.Medewerker("bert", "Bert", [Rol.Consulent], Team);

    public static Actor Vreemde { get; } = Actor.Medewerker("ver", "Vera", [Rol.Consulent], "ander team");

    public static Actor Bureaudienst { get; } = Actor.Medewerker("bur", "Bo", [Rol.Bureaudienst], Team);

    public Proefgemeente Gemeente => gemeente;

    public PersoonId Jan { get; private set; }

    public PersoonId Els { get; private set; }

    public PersoonId Jeroen { get; private set; }

    public PersoonId Wouter { get; private set; }

    public PersoonId Roos { get; private set; }

    public PersoonId Riek { get; private set; }

    public HuishoudenId Huishouden { get; private set; }

    public GezinsverbandId Gezin { get; private set; }

    public PlanId Plan { get; private set; }

    public IReadOnlyList<PersoonId> Leden => [Els, Jan, Jeroen, Wouter, Roos, Riek];

    public static Proces Als(Actor actor) => new(actor, Doelen.Plan, Guid.CreateVersion7());

    public static Actor Inwoner(PersoonId persoon) => Actor.Inwoner($"inwoner-{persoon}", "Inwoner", persoon);

    /// <summary>Registered persons, authority and the household; no family yet.</summary>
    public static async Task<FamilieDeVries> MetHuishoudenAsync(Opslagmotor motor, DateOnly? dag = null)
    {
        var f = new FamilieDeVries(Proefgemeente.Maak(motor, dag ?? new DateOnly(2025, 3, 6)));
        await f.Gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                var gebruikers = sp.GetRequiredService<Gebruikersregister>();
                foreach (var (actor, rol) in new[] { (Samira, Rol.Consulent), (Collega, Rol.Consulent), (Vreemde, Rol.Consulent), (Bureaudienst, Rol.Bureaudienst) })
                {
                    await gebruikers.GeefRollenAsync(actor.Subject, actor.Naam, [rol], new DateOnly(2025, 1, 1), stop, null, [.. actor.Teams]);
                }

                return (true, true);
            },
            CancellationToken.None));

        f.Jan = await f.RegistreerAsync("Jan", "de", "Vries", new(1969, 5, 12), "999990007", Thuis);
        f.Els = await f.RegistreerAsync("Els", "de", "Vries", new(1973, 9, 2), "999990019", Thuis);
        f.Jeroen = await f.RegistreerAsync("Jeroen", "de", "Vries", new(2006, 1, 20), "999990020", Thuis);
        f.Wouter = await f.RegistreerAsync("Wouter", "de", "Vries", new(2008, 10, 8), "999990032", Thuis);
        f.Roos = await f.RegistreerAsync("Roos", "de", "Vries", new(2011, 2, 3), "999990044", Thuis);
        f.Riek = await f.RegistreerAsync("Riek", null, "Bakker", new(1946, 11, 30), "999990056", BijRiek);

        f.Huishouden = (await f.Met<RegistreerHuishouden, Uitkomst<HuishoudenId>>(h => h.UitvoerenAsync(
            new([
                new(f.Jan, Huishoudrol.Hoofd), new(f.Els, Huishoudrol.Partner), new(f.Jeroen, Huishoudrol.Kind), new(f.Wouter, Huishoudrol.Kind), new(f.Roos, Huishoudrol.Kind),
            ]), Als(Samira), default))).Waarde;
        _ = (await f.Met<RegistreerHuishouden, Uitkomst<HuishoudenId>>(h => h.UitvoerenAsync(new([new(f.Riek, Huishoudrol.Hoofd)]), Als(Samira), default))).Waarde;

        foreach (var kind in new[] { f.Wouter, f.Roos })
        {
            foreach (var ouder in new[] { f.Jan, f.Els })
            {
                _ = (await f.Met<LegGezagVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(kind, ouder, "BRP, test"), Als(Samira), default))).Waarde;
            }
        }

        return f;
    }

    /// <summary>The family over two households, with a concept of the plan.</summary>
    public static async Task<FamilieDeVries> MetPlanAsync(Opslagmotor motor, DateOnly? dag = null)
    {
        var f = await MetHuishoudenAsync(motor, dag);
        f.Gezin = (await f.VormAsync(f.Gemeente.Klok.GetUtcNow().DagInNederland())).Waarde;
        f.Plan = await f.StartAsync();
        return f;
    }

    public Task<Uitkomst<GezinsverbandId>> VormAsync(DateOnly? toestemmingRiek) => Met<VormGezin, Uitkomst<GezinsverbandId>>(h => h.UitvoerenAsync(
        new("De Vries", Huishouden,
        [
            new(Els, "moeder"), new(Jan, "vader"), new(Jeroen, "zoon"), new(Wouter, "zoon"), new(Roos, "dochter", BeslistMee: false), new(Riek, "oma", ToestemmingOp: toestemmingRiek),
        ]), Als(Samira), default));

    public async Task<PlanId> StartAsync() =>
        (await Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(Gezin, "samira", Regievoerder: Els), Als(Samira), default))).Waarde;

    /// <summary>C07 and C07b: everybody shares "plan", Riek also "netwerk"; nobody shares health.</summary>
    public async Task DeelPlanAsync()
    {
        foreach (var persoon in Leden)
        {
            await DeelAsync(persoon, persoon == Riek ? [Leefgebied.Plan, Leefgebied.Netwerk] : [Leefgebied.Plan]);
        }
    }

    public Task DeelAsync(PersoonId persoon, params Leefgebied[] leefgebieden) => DeelMetAsync(persoon, Houder.Plan(Plan.Waarde), leefgebieden);

    public async Task DeelMetAsync(PersoonId persoon, string ontvanger, params Leefgebied[] leefgebieden) =>
        _ = (await Met<GeefDeelbesluit, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(persoon, leefgebieden, ontvanger, "test", "samen het plan maken"), new Proces(Inwoner(persoon), Doelen.Delen), default))).Waarde;

    /// <summary>The relation of an employee with a category of one person: a school attendance officer, a nurse.</summary>
    public Task GeefRelatieAsync(PersoonId persoon, string subject, Leefgebied leefgebied) => StelRelatieVastAsync(persoon, Relatiesoort.Aanspreekpunt, Houder.Medewerker(subject), leefgebied);

    public Task StelRelatieVastAsync(PersoonId persoon, Relatiesoort soort, string houder, Leefgebied? leefgebied = null, DateOnly? tot = null) => Gemeente.DoeAsync(
        sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(persoon, soort, houder, new DateOnly(2025, 1, 1), "test", stop, tot, leefgebied);
                return (true, true);
            },
            CancellationToken.None));

    public DoelInvoer Doel(PersoonId persoon, string woorden = "Ik wil weer zelf mijn huis doen", Thema thema = Thema.VerzorgenVerplegenVerhelpen) =>
        new(Plan, [persoon], woorden, "doet het huishouden zelf", "twee weken zonder hulp", 3, 8, new DateOnly(2025, 12, 31), thema, new Aandelen(50, 20, 30), "weer zelf stofzuigen");

    public async Task<DoelId> VoegDoelToeAsync(DoelInvoer doel, Actor? actor = null) => (await Met<VoegDoelToe, Uitkomst<DoelId>>(h => h.UitvoerenAsync(doel, Als(actor ?? Samira), default))).Waarde;

    public PlanregelInvoer Hulp(DoelId doel, PersoonId persoon, Wet wet = Wet.Wmo) =>
        new(Plan, doel, [persoon], "huishoudelijke hulp", new Helper("HH-hulp", Helpersoort.Professional, "Thuiszorg Demo"), Ring.Professionals, Niveau.Hulp, new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31))
        {
            Wet = wet, Product = "HH", Uren = 2, Frequentie = Frequentie.PerWeek, Afschaaldoel = "stopt als Riek weer zelf stofzuigt", Jaarbedrag = Bedrag.Euro(552), Eenmalig = true,
        };

    public async Task<PlanregelId> VoegRegelToeAsync(PlanregelInvoer regel, Actor? actor = null) =>
        (await Met<VoegPlanregelToe, Uitkomst<PlanregelId>>(h => h.UitvoerenAsync(regel, Als(actor ?? Samira), default))).Waarde;

    public async Task NoteerAsync(PersoonId persoon, string tekst, Leefgebied leefgebied, Actor? actor = null) =>
        _ = (await Met<VoegAantekeningToe, Uitkomst<AantekeningId>>(h => h.UitvoerenAsync(
            new(Plan, [persoon], Aantekeningsoort.Aandachtspunt, tekst, leefgebied), Als(actor ?? Inwoner(persoon)), default))).Waarde;

    /// <summary>Everybody of twelve and older agrees.</summary>
    public async Task IedereenAkkoordAsync(PlanId? plan = null)
    {
        foreach (var persoon in Leden)
        {
            _ = (await Met<GeefMening, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(plan ?? Plan, persoon, Oordeel.Akkoord), Als(Samira), default))).Waarde;
        }
    }

    public async Task<Uitkomst<Gedaan>> StelVastAsync(PlanId? plan = null) =>
        await Met<StelPlanVast, Uitkomst<Gedaan>>(async h => await h.UitvoerenAsync(new(plan ?? Plan, (await ZieAsync(Samira, plan)).Versie), Als(Samira), default));

    public Task<PlanBeeld> ZieAsync(Actor actor, PlanId? plan = null) => Met<PlanOverzicht, PlanBeeld>(v => v.GeefAsync(actor, plan ?? Plan, default));

    public Task<T> Met<TDienst, T>(Func<TDienst, Task<T>> werk)
        where TDienst : notnull => Gemeente.MetAsync(werk);

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();

    private async Task<PersoonId> RegistreerAsync(string voornaam, string? voorvoegsel, string achternaam, DateOnly geboren, string bsn, Adresgegevens adres) =>
        (await Met<RegistreerPersoon, Uitkomst<PersoonId>>(h => h.UitvoerenAsync(
            new(new Naam(voornaam, achternaam, voorvoegsel), geboren, bsn, Team) { Adres = adres }, new Proces(Bureaudienst, Doelen.Vraag), default))).Waarde;
}
