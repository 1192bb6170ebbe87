using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Data.Register;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Toewijzingen;
using Omvang = Rotonde.Voorzieningen.Toewijzingen.Omvang;

namespace Rotonde.Modules.Tests.Voorzieningen;

/// <summary>A municipality with people, products and a provider, and the steps of the story in one line each.</summary>
internal sealed class Zaak : IAsyncDisposable
{
    public const string Team = "Sociaal team";

    public static readonly Omvang TweeUurPerWeek = new(2, Eenheid.Uur, Frequentie.PerWeek);

    private int _teller;

    private Zaak(Proefgemeente gemeente, Proefburen buren) => (Gemeente, Buren) = (gemeente, buren);

    public Proefgemeente Gemeente { get; }

    public Proefburen Buren { get; }

    public Actor Samira { get; } = Actor.Medewerker("samira", "Samira el Amrani", [Rol.Consulent], Team);

    public Actor Bea { get; } = Actor.Medewerker("bea", "Bea Smit", [Rol.Beslisser], Team);

    public Actor Dubbelrol { get; } = Actor.Medewerker("samira", "Samira el Amrani", [Rol.Consulent, Rol.Beslisser], Team);

    public Actor Vreemde { get; } = Actor.Medewerker("victor", "Victor", [Rol.Consulent, Rol.Beslisser], "Ander team");

    public static Zaak Maak(Opslagmotor motor, DateOnly? dag = null, Geheugenpost? post = null)
    {
        var buren = new Proefburen();
        return new Zaak(
            Proefgemeente.Maak(motor, dag ?? new DateOnly(2025, 3, 26), s =>
            {
                s.AddSingleton<IContracten>(buren).AddSingleton<IPersoonsgegevens>(buren).AddSingleton<IBriefafzender>(buren);
                if (post is null)
                {
                    s.AddSingleton<IBerichtverzending>(buren);
                }
                else
                {
                    s.AddSingleton<ITransport>(post);
                }
            }),
            buren);
    }

    public static Proces Proces(Actor actor, Doel? doel = null) => new(actor, doel ?? Doelen.Besluit);

    public Task<Uitkomst<T>> DoeAsync<THandeling, T>(Func<THandeling, Task<Uitkomst<T>>> handeling)
        where THandeling : notnull => Gemeente.MetAsync(handeling);

    /// <summary>A resident whom the team knows.</summary>
    public async Task<PersoonId> InwonerAsync(
        string voornaam = "Riek", string achternaam = "Bakker", DateOnly? geboren = null, bool geheimAdres = false, IReadOnlyList<PersoonId>? gezag = null)
    {
        var dag = geboren ?? new DateOnly(1946, 11, 30);
        var bsn = Bsn.Parse(Testbsns[_teller++]);
        var persoon = await Gemeente.DoeAsync(sp => sp.GetRequiredService<Rotonde.Data.Verbinding.Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                var id = await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(bsn, dag, stop);
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(id, Relatiesoort.Team, Houder.Team(Team), new DateOnly(2025, 1, 1), "Wmo 2015", stop);
                foreach (var ouder in gezag ?? [])
                {
                    await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(id, Relatiesoort.Gezag, Houder.Persoon(ouder), new DateOnly(2025, 1, 1), "BRP", stop);
                    sp.GetRequiredService<Rotonde.Data.Verbinding.Werkeenheid>().Vertel(new GezagVastgelegd(id, ouder));
                }

                return (id, true);
            },
            CancellationToken.None));
        Buren.Kaarten[persoon] = new Persoonskaart(
            persoon, bsn, dag, "2", voornaam, voornaam[..1], null, achternaam, new Postadres("Kerkstraat", 12, null, null, "6921 AB", "Duiven"), geheimAdres);
        await Gemeente.BezorgAsync();
        return persoon;
    }

    public async Task<AanvraagId> AanvraagAsync(PersoonId persoon, Wet wet = Wet.Wmo, string? onderzoeker = null, params Instemming[] meer) =>
        (await DoeAsync<DienAanvraagIn, AanvraagId>(h => h.UitvoerenAsync(
            new DienAanvraagIn.Opdracht(persoon, wet, Vandaag, [new Instemming(persoon, Hoedanigheid.Zelf, Vandaag), .. meer], Team, Onderzoeker: onderzoeker), Proces(Samira), default)))
        .Waarde;

    public async Task<DoelId> BekekenDoelAsync(PersoonId persoon)
    {
        var doel = DoelId.Nieuw();
        _ = (await DoeAsync<LegVoorliggendVast, Gedaan>(h => h.UitvoerenAsync(new LegVoorliggendVast.Opdracht(persoon, doel, Antwoorden()), Proces(Samira), default))).Waarde;
        return doel;
    }

    public static List<Voorliggendantwoord> Antwoorden() =>
    [
        .. Enum.GetValues<Voorliggendebron>().Where(b => b < Voorliggendebron.IndividueleHulp)
            .Select(b => new Voorliggendantwoord(b, false, false, false, true, Voorliggendconclusie.Niet, "Dit past hier niet.")),
        new(Voorliggendebron.IndividueleHulp, true, true, true, true, Voorliggendconclusie.Geschikt, "Er blijft twee uur per week over."),
    ];

    public async Task<IndicatieId> IndicatieAsync(PersoonId persoon, AanvraagId aanvraag, Hulpproduct? product = null, Omvang? omvang = null, DateOnly? van = null, DateOnly? tot = null, DoelId? doel = null, Bedrag? kosten = null) =>
        (await DoeAsync<StelIndicatie, IndicatieId>(async h => await h.UitvoerenAsync(
            new StelIndicatie.Opdracht(
                persoon, doel ?? await BekekenDoelAsync(persoon), (product ?? Proefburen.HulpThuis).Id, omvang ?? TweeUurPerWeek, van ?? new DateOnly(2025, 4, 7), tot ?? new DateOnly(2025, 5, 31),
                "Na acht weken doet Riek het huishouden weer zelf.", aanvraag, GeraamdeJaarkosten: kosten),
            Proces(Samira), default))).Waarde;

    public static SchrijfBeschikking.Opdracht Concept(AanvraagId aanvraag, IndicatieId? indicatie, Hulpproduct? product = null, Omvang? omvang = null, DateOnly? van = null, DateOnly? tot = null) => new(
        aanvraag, Besluit.Toekennen, "De wijkverpleging helpt u met wassen en aankleden. De boodschappendienst brengt de boodschappen.",
        "U oefent met de ergotherapeut.\nU laat het ons weten als het beter gaat.", "Wij zorgen dat de hulp op tijd begint.\nSamira belt u na vier weken.",
        [new SchrijfBeschikking.Regel((product ?? Proefburen.HulpThuis).Id, omvang ?? TweeUurPerWeek, van ?? new DateOnly(2025, 4, 7), tot ?? new DateOnly(2025, 5, 31), indicatie)],
        "Door uw nieuwe heup kunt u nu niet zelf stofzuigen en dweilen.");

    public Task<Uitkomst<BeschikkingId>> SchrijfAsync(SchrijfBeschikking.Opdracht opdracht, Actor? actor = null) =>
        DoeAsync<SchrijfBeschikking, BeschikkingId>(h => h.UitvoerenAsync(opdracht, Proces(actor ?? Samira), default));

    public Task<Uitkomst<DateOnly>> BesluitAsync(BeschikkingId beschikking, Actor? actor = null) =>
        DoeAsync<NeemBesluit, DateOnly>(h => h.UitvoerenAsync(new NeemBesluit.Opdracht(beschikking), Proces(actor ?? Bea), default));

    /// <summary>From application to a granted provision.</summary>
    public async Task<VoorzieningId> ToegekendAsync(PersoonId persoon, Hulpproduct? product = null, Omvang? omvang = null, DateOnly? van = null, DateOnly? tot = null)
    {
        var wet = (product ?? Proefburen.HulpThuis).Wet;
        var gezag = await this.LeesAsync(persoon, db => db.Gezag.Where(g => g.Kind == persoon).Select(g => g.Gezagdrager).ToList());
        var aanvraag = await AanvraagAsync(persoon, wet, null, [.. gezag.Select(g => new Instemming(g, Hoedanigheid.Gezagdrager, Vandaag))]);
        var indicatie = await IndicatieAsync(persoon, aanvraag, product, omvang, van, tot);
        var beschikking = (await SchrijfAsync(Concept(aanvraag, indicatie, product, omvang, van, tot))).Waarde;
        _ = (await BesluitAsync(beschikking)).Waarde;
        return await this.LeesAsync(persoon, db => db.Voorzieningen.Single(v => v.Beschikking == beschikking).Id);
    }

    public Task<Uitkomst<WijsToe.Antwoord>> WijsToeAsync(VoorzieningId voorziening, DateOnly? tot = null) =>
        DoeAsync<WijsToe, WijsToe.Antwoord>(h => h.UitvoerenAsync(new WijsToe.Opdracht(voorziening, Proefburen.Agb, Tot: tot), Proces(Samira, Doelen.Levering), default));

    public Task<Uitkomst<Guid>> VerzendAsync(ToewijzingId toewijzing) =>
        DoeAsync<VerzendToewijzing, Guid>(h => h.UitvoerenAsync(new VerzendToewijzing.Opdracht(toewijzing), Proces(Samira, Doelen.Levering), default));

    public Task<Uitkomst<Leveringsantwoord>> StartAsync(long nummer, DateOnly begin, DateOnly ontvangen, Wet wet = Wet.Wmo, bool verwijderen = false) =>
        DoeAsync<StartVoorziening, Leveringsantwoord>(h => h.UitvoerenAsync(
            new StartVoorziening.Opdracht(wet, Proefburen.Agb, nummer, begin, ontvangen, verwijderen), Proces(Actor.Systeem("postkamer"), Doelen.Levering), default));

    public Task<Uitkomst<Leveringsantwoord>> StopAsync(long nummer, DateOnly begin, DateOnly einde, DateOnly ontvangen, Wet wet = Wet.Wmo, Stopreden reden = Stopreden.VolgensPlan) =>
        DoeAsync<StopVoorziening, Leveringsantwoord>(h => h.UitvoerenAsync(
            new StopVoorziening.Opdracht(wet, Proefburen.Agb, nummer, begin, einde, reden, ontvangen), Proces(Actor.Systeem("postkamer"), Doelen.Levering), default));

    public DateOnly Vandaag => Gemeente.Klok.GetUtcNow().DagInNederland();

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();

    // The test BSNs of the story (DOMAIN-MODEL §15.1).
    private static readonly string[] Testbsns = ["999990007", "999990019", "999990020", "999990032", "999990044", "999990056"];
}

/// <summary>What the neighbours answer in tests: facts on the table, no code of ours is replaced.</summary>
internal sealed class Proefburen : IContracten, IPersoonsgegevens, IBerichtverzending, IBriefafzender
{
    public static readonly Hulpproduct HulpThuis = new(
        ProductId.Nieuw(), "Hulp in het huishouden", "01", "01A01", "Huishoudelijke hulp", "6.71", Wet.Wmo, Niveau.Hulp, HulpBijHetHuishouden: true, Bijdrage: Bijdragesoort.PerMaand);

    public static readonly Hulpproduct Begeleiding = new(
        ProductId.Nieuw(), "Begeleiding voor Roos", "45", "45A48", "Begeleiding jeugd", "6.72", Wet.Jeugdwet, Niveau.Hulp);

    public static readonly AanbiederId DeBrug = AanbiederId.Nieuw();

    public static readonly AgbCode Agb = AgbCode.Parse("42420001");

    public Dictionary<PersoonId, Persoonskaart> Kaarten { get; } = [];

    public List<(Wet Wet, AgbCode Agb, Toewijzingsclient Client, IReadOnlyList<ToegewezenProduct> Producten)> Verzonden { get; } = [];

    public Poortstand? Stand { get; set; } = new(
        ContractId.Nieuw(), DeBrug, "De Brug (demo)", new Periode(new DateOnly(2024, 1, 1), new DateOnly(2026, 12, 31)), Bedrag.Euro(34.50m));

    public string? Telefoon { get; set; }

    public Task<Hulpproduct?> ProductAsync(ProductId product, DateOnly dag, CancellationToken stop) =>
        Task.FromResult(new[] { HulpThuis, Begeleiding }.FirstOrDefault(p => p.Id == product));

    public Task<Poortstand?> StandAsync(AgbCode aanbieder, ProductId product, DateOnly dag, CancellationToken stop) => Task.FromResult(aanbieder == Agb ? Stand : null);

    public Task<Persoonskaart?> GeefAsync(PersoonId persoon, CancellationToken stop) => Task.FromResult(Kaarten.GetValueOrDefault(persoon));

    public Task<Uitkomst<Guid>> VerzendToewijzingAsync(
        PersoonId persoon, Wet wet, AgbCode aanbieder, Toewijzingsclient client, IReadOnlyList<ToegewezenProduct> producten, Proces proces, CancellationToken stop)
    {
        Verzonden.Add((wet, aanbieder, client, producten));
        return Task.FromResult<Uitkomst<Guid>>(Guid.CreateVersion7());
    }

    public Briefafzender Geef(Gemeente gemeente) => new($"Gemeente {gemeente.Naam}", ["Postbus 1 (demo)", "6920 AA  Duiven"], Telefoon);
}

internal static class Zaakvragen
{
    public static Task<VoorzieningId> EnigeVoorzieningAsync(this Zaak zaak, PersoonId persoon) => zaak.LeesAsync(persoon, db => db.Voorzieningen.Single(v => v.Persoon == persoon).Id);

    public static Task<Voorzieningstatus> StatusAsync(this Zaak zaak, PersoonId persoon) => zaak.LeesAsync(persoon, db => db.Voorzieningen.Single(v => v.Persoon == persoon).Status);

    /// <summary>Looks in the tables as the system, for the checks of a test.</summary>
    public static Task<T> LeesAsync<T>(this Zaak zaak, PersoonId persoon, Func<VoorzieningenDb, T> lees) => zaak.Gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Dossiertoegang>().LeesAsync(
            Actor.Systeem("test"), Gegevenssoort.Toewijzing, [persoon], Doelen.Beheer, _ => Task.FromResult(lees(sp.GetRequiredService<VoorzieningenDb>())), default));
}
