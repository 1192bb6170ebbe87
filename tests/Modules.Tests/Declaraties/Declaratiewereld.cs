using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Aanbieders.Tarieven;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Overzichten;
using Rotonde.Declaraties.Signalen;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Declaraties;

/// <summary>
/// C22 to C26 of the story: Duiven allocates 2 hours a week to Roos at De Brug from 14 April 2025, De Brug starts and declares. The test plays De Brug at
/// the post box; everything of the gemeente runs as it does in the Worker.
/// </summary>
internal sealed class Declaratiewereld : IAsyncDisposable
{
    public const long Nummer = 300201;

    public static readonly AgbCode Brug = AgbCode.Parse("98000001");

    public static readonly Bsn Roos = Bsn.Parse("999990044");

    public static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");

    public static readonly Actor Controller = Actor.Medewerker("ct1", "Chris", [Rol.Controller]);

    public static readonly Actor Contractmanager = Actor.Medewerker("cm1", "Carla", [Rol.Contractmanager]);

    private static readonly Standaard Jw = Standaard.IJw;

    private int _teller;

    private Declaratiewereld(Proefgemeente gemeente, Geheugenpost post) => (Gemeente, Post) = (gemeente, post);

    public Proefgemeente Gemeente { get; }

    public Geheugenpost Post { get; }

    public PersoonId Persoon { get; private set; }

    public ContractId Contract { get; private set; }

    public static Proces Door(Actor actor) => new(actor, Doelen.Declaratie);

    public static async Task<Declaratiewereld> MaakAsync(Opslagmotor motor, bool metStart = true)
    {
        var post = new Geheugenpost();
        var wereld = new Declaratiewereld(Proefgemeente.Maak(motor, new DateOnly(2025, 4, 2), d => d.AddSingleton<ITransport>(post)), post);
        await wereld.RichtInAsync();
        await wereld.WijsToeAsync();
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        if (metStart)
        {
            await wereld.StuurAsync(new Startbericht
            {
                Kop = wereld.Kop(305),
                Client = new() { Bsn = Roos, Geboortedatum = new(new DateOnly(2011, 2, 3)), Geslacht = "2", Naam = new() { Achternaam = "Vries", Voorvoegsel = "de", Voornamen = "Roos" } },
                Producten =
                [
                    new() { ToewijzingNummer = Nummer, Product = new("45", "45A04"), ToewijzingIngangsdatum = new(2025, 4, 14), Begindatum = new(2025, 4, 14), StatusAanlevering = Aanlevering.Eerste },
                    new() { ToewijzingNummer = Nummer + 1, Product = new("45", "45A48"), ToewijzingIngangsdatum = new(2025, 4, 14), Begindatum = new(2025, 4, 14), StatusAanlevering = Aanlevering.Eerste },
                ],
            }.NaarBericht());
        }

        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 5));
        post.Neem(Duiven);
        return wereld;
    }

    public Berichtkop Kop(int nummer) => new()
    {
        Soort = Berichtsoort.Van(Jw, nummer), Gemeente = Duiven, Aanbieder = Brug, Identificatie = $"BRUG{++_teller:D4}", Dagtekening = Gemeente.Klok.Vandaag(),
    };

    /// <summary>April, individual, in hours at the contract's tariff of 68 euros.</summary>
    public static Prestatie April(string referentie, long uren) => new()
    {
        ReferentieNummer = referentie, ToewijzingNummer = Nummer, ProductCategorie = "45", ProductCode = "45A04", ProductPeriode = new(new(2025, 4, 14), new(2025, 4, 30)),
        GeleverdVolume = uren, Eenheid = "04", ProductTarief = Bedrag.Euro(68), IngediendBedrag = Bedrag.Euro(68) * uren,
    };

    /// <summary>April, group, in dagdelen at 52 euros, on the other allocation: at most six.</summary>
    public static Prestatie Groep(string referentie, long dagdelen) => April(referentie, dagdelen) with
    {
        ToewijzingNummer = Nummer + 1, ProductCode = "45A48", Eenheid = "16", ProductTarief = Bedrag.Euro(52), IngediendBedrag = Bedrag.Euro(52) * dagdelen,
    };

    public Declaratiebericht Declaratie(string nummer, params Prestatie[] prestaties) => new()
    {
        Kop = Kop(323), DeclaratieNummer = nummer, DeclaratiePeriode = Periode.Maand(2025, 4), DeclaratieDagtekening = Gemeente.Klok.Vandaag(), Clienten = [new(Roos, prestaties)],
    };

    /// <summary>De Brug puts it in the box; the Worker goes round and delivers the outbox until nothing waits.</summary>
    public Task<IReadOnlyList<Bericht>> StuurAsync(Bericht bericht) => StuurAsync(Berichtschrijver.Schrijf(bericht));

    /// <summary>The same with a file.</summary>
    public async Task<IReadOnlyList<Bericht>> StuurAsync(byte[] bestand)
    {
        Post.LegIn(Duiven, bestand);
        await RondeAsync();
        await Gemeente.BezorgAsync();
        await RondeAsync();
        await Gemeente.BezorgAsync();
        Assert.Empty(await FoutenAsync());
        return [.. Post.Neem(Duiven).Select(u => Berichtlezer.Lees(u.Bytes).Bericht!)];
    }

    /// <summary>Events that a listener could not handle.</summary>
    public Task<IReadOnlyList<(string Soort, string Inhoud)>> FoutenAsync() =>
        LeesOutboxAsync("SELECT \"Soort\", \"Fout\" FROM data_outbox WHERE \"Fout\" IS NOT NULL ORDER BY \"Volgnummer\"");

    /// <summary>Declares and gives the 325 as De Brug reads it, checked on levels 1 and 2 as De Brug would.</summary>
    public async Task<Declaratieantwoord> DeclareerAsync(Declaratiebericht bericht)
    {
        var antwoord = Assert.Single(await StuurAsync(bericht.NaarBericht()));
        Assert.Empty(Controle.Niveau1En2(antwoord));
        return Declaratieantwoord.Uit(antwoord);
    }

    public Task<DeclaratieOverzicht.Bladzijde> LijstAsync(Actor? actor = null) =>
        Gemeente.MetAsync<DeclaratieOverzicht, DeclaratieOverzicht.Bladzijde>(v => v.GeefAsync(actor ?? Controller, new(), 1, 50, default));

    public Task<DeclaratieInBeeld?> DetailAsync(DeclaratieId id, Actor? actor = null) =>
        Gemeente.MetAsync<DeclaratieDetail, DeclaratieInBeeld?>(v => v.GeefAsync(actor ?? Controller, id, default));

    public Task<IReadOnlyList<Signaalrij>> SignalenAsync(int grootte = 50) =>
        Gemeente.MetAsync<Signalenlijst, IReadOnlyList<Signaalrij>>(v => v.GeefAsync(Controller, 1, grootte, default));

    /// <summary>Allocates the same help to many: numbers from 400000.</summary>
    public async Task WijsToeAsync(IReadOnlyList<Bsn> bsns)
    {
        await Gemeente.DoeAsync(async sp =>
        {
            foreach (var bsn in bsns)
            {
                await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(bsn, new DateOnly(2011, 2, 3), default);
            }
        });
        await Gemeente.DoeAsync(async sp =>
        {
            for (var i = 0; i < bsns.Count; i++)
            {
                var bericht = Toewijzing(bsns[i], [Toegewezen(400_000 + i, "45A04", "04")]).NaarBericht();
                _ = (await sp.GetRequiredService<VerzendBericht>().UitvoerenAsync(new(bericht), Door(Actor.Systeem("demo")), default)).Waarde;
            }
        });
        await RondeAsync();
        Post.Neem(Duiven);
    }

    /// <summary>The events in the outbox, as stored.</summary>
    public Task<IReadOnlyList<(string Soort, string Inhoud)>> GebeurtenissenAsync() =>
        LeesOutboxAsync("SELECT \"Soort\", \"Inhoud\" FROM data_outbox ORDER BY \"Volgnummer\"");

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();

    private Task<IReadOnlyList<(string Soort, string Inhoud)>> LeesOutboxAsync(string sql) => Gemeente.DoeAsync<IReadOnlyList<(string, string)>>(async sp =>
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(sql, default);
        await using var lezer = await commando.ExecuteReaderAsync();
        var uit = new List<(string, string)>();
        while (await lezer.ReadAsync())
        {
            uit.Add((lezer.GetString(0).Split('.')[^1], lezer.GetString(1)));
        }

        return uit;
    });

    private Task<Postronde> RondeAsync() => Gemeente.MetAsync<Postbode, Postronde>(p => p.RondeAsync(default));

    private async Task RichtInAsync()
    {
        var systeem = Door(Actor.Systeem("demo"));
        Persoon = await Gemeente.DoeAsync(async sp =>
        {
            var id = await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Roos, new DateOnly(2011, 2, 3), default);
            var relaties = sp.GetRequiredService<Behandelrelaties>();
            await relaties.StelVastAsync(id, Relatiesoort.Team, Houder.Team("jeugd"), new DateOnly(2025, 1, 1), "Jeugdwet", default);
            await relaties.StelVastAsync(id, Relatiesoort.Aanbieder, Houder.Organisatie(Brug), new DateOnly(2025, 4, 2), "toewijzing", default);
            return id;
        });
        var aanbieder = (await Gemeente.MetAsync<RegistreerAanbieder, Uitkomst<AanbiederId>>(h => h.UitvoerenAsync(new("De Brug", Brug, Demo: true), systeem, default))).Waarde;
        var product = (await Gemeente.MetAsync<RegistreerProduct, Uitkomst<ProductId>>(h => h.UitvoerenAsync(
            new(Wet.Jeugdwet, "45A04", "Individuele begeleiding jeugd", "45", Niveau.Hulp, "04", "Begeleiding jeugd", "6.751", Demo: true), systeem, default))).Waarde;
        var groep = (await Gemeente.MetAsync<RegistreerProduct, Uitkomst<ProductId>>(h => h.UitvoerenAsync(
            new(Wet.Jeugdwet, "45A48", "Groepsbegeleiding jeugd", "45", Niveau.Hulp, "16", "Begeleiding jeugd", "6.751", Demo: true), systeem, default))).Waarde;
        _ = (await Gemeente.MetAsync<LegWntOpgaveVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(aanbieder, 2024, Bedrag.Euro(150_000)), systeem, default))).Waarde;
        Contract = (await Gemeente.MetAsync<StelContractOp, Uitkomst<ContractId>>(h => h.UitvoerenAsync(
            new(aanbieder, "2025-014", Contracttype.Inspanning, Contractniveau.Regionaal, new Periode(new(2025, 1, 1), new(2026, 12, 31)), Bedrag.Euro(100_000), [product, groep], Demo: true),
            systeem, default))).Waarde;
        _ = (await Gemeente.MetAsync<SluitContract, Uitkomst<ContractId>>(h => h.UitvoerenAsync(Contract, systeem, default))).Waarde;
        _ = (await Gemeente.MetAsync<LegTariefVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(Contract, product, new(2025, 1, 1), Bedrag.Euro(68)), systeem, default))).Waarde;
        _ = (await Gemeente.MetAsync<LegTariefVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(Contract, groep, new(2025, 1, 1), Bedrag.Euro(52)), systeem, default))).Waarde;
    }

    private async Task WijsToeAsync()
    {
        var bericht = Toewijzing(Roos, [Toegewezen(Nummer, "45A04", "04"), Toegewezen(Nummer + 1, "45A48", "16")]).NaarBericht();
        _ = (await Gemeente.MetAsync<VerzendBericht, Uitkomst<Verzending>>(h => h.UitvoerenAsync(new(bericht), Door(Actor.Systeem("demo")), default))).Waarde;
        await RondeAsync();
        await StuurAsync(Antwoorden.Retour(bericht, [], new Antwoordkop("R1", new DateOnly(2025, 4, 2))));
    }

    private static ToegewezenProduct Toegewezen(long nummer, string code, string eenheid) => new()
    {
        ToewijzingNummer = nummer, Product = new("45", code), Toewijzingsdatum = new(2025, 4, 2), Toewijzingstijd = new(12, 0, 0), Ingangsdatum = new(2025, 4, 14),
        Einddatum = new(2026, 4, 13), Omvang = new(2, eenheid, "2"),
    };

    private Toewijzingsbericht Toewijzing(Bsn bsn, IReadOnlyList<ToegewezenProduct> producten) => new()
    {
        Kop = Kop(301),
        Client = new()
        {
            Bsn = bsn, Geboortedatum = new(new DateOnly(2011, 2, 3)), Geslacht = "2", Naam = new() { Achternaam = "Vries", Voorvoegsel = "de", Voornamen = "Roos" },
            Contacten = [new() { Soort = "01", Adres = new() { Huisnummer = 9, Postcode = "6921AB", Straatnaam = "Kerklaan", Plaatsnaam = "Duiven", LandCode = "NL" } }],
        },
        Producten = producten,
    };
}
