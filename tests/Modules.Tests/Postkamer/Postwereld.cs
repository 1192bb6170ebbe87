using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>A gemeente with a post room, one client it knows, and a provider that is played by the test.</summary>
internal sealed class Postwereld : IAsyncDisposable
{
    public static readonly Standaard Jw = Standaard.IJw;

    public static readonly Proces Systeem = new(Actor.Systeem("postkamer"), Doelen.Levering);

    public static readonly Actor Contractmanager = Actor.Medewerker("cm1", "Carla", [Rol.Contractmanager]);

    public static readonly Actor Consulent = Actor.Medewerker("c1", "Samira", [Rol.Consulent], "jeugd");

    public static readonly Actor Beheerder = Actor.Medewerker("b1", "Bea", [Rol.Beheerder]);

    private Postwereld(Proefgemeente gemeente, Geheugenpost post, PersoonId persoon) => (Gemeente, Post, Persoon) = (gemeente, post, persoon);

    public Proefgemeente Gemeente { get; }

    public Geheugenpost Post { get; }

    public PersoonId Persoon { get; }

    public static async Task<Postwereld> MaakAsync(Opslagmotor motor, DateOnly? dag = null, Action<IServiceCollection>? bij = null)
    {
        var post = new Geheugenpost();
        var gemeente = Proefgemeente.Maak(motor, dag ?? new DateOnly(2025, 4, 2), d =>
        {
            d.AddSingleton<ITransport>(post);
            bij?.Invoke(d);
        });
        var persoon = await gemeente.DoeAsync(async sp =>
        {
            var id = await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Gegeven.Burger, new DateOnly(2010, 2, 14), default);
            await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(id, Relatiesoort.Team, Houder.Team("jeugd"), new DateOnly(2025, 1, 1), "Jeugdwet", default);
            await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(
                id, Relatiesoort.Aanbieder, Houder.Organisatie(Gegeven.Aanbieder), new DateOnly(2025, 1, 1), "toewijzing", default);
            return id;
        });
        return new Postwereld(gemeente, post, persoon);
    }

    public static Actor Aanbieder(AgbCode agb) => new("a1", "Aad", new HashSet<Rol> { Rol.Aanbieder }, null, agb, new HashSet<string>());

    public Task<Uitkomst<Verzending>> VerzendAsync(Bericht bericht, BerichtId? antwoordOp = null) => Gemeente.MetAsync<VerzendBericht, Uitkomst<Verzending>>(h =>
        h.UitvoerenAsync(new(bericht, antwoordOp), Systeem, default));

    public Task<Uitkomst<Ontvangst>> OntvangAsync(ReadOnlyMemory<byte> bytes) =>
        Gemeente.MetAsync<OntvangBericht, Uitkomst<Ontvangst>>(h => h.UitvoerenAsync(bytes, Systeem, default));

    public async Task<Ontvangst> OntvangAsync(Bericht bericht) => (await OntvangAsync(Berichtschrijver.Schrijf(bericht))).Waarde;

    public Task<Postronde> RondeAsync() => Gemeente.MetAsync<Postbode, Postronde>(p => p.RondeAsync(default));

    /// <summary>What the provider finds in its box, read through the same door.</summary>
    public async Task<IReadOnlyList<Bericht>> NeemAsync()
    {
        await RondeAsync();
        return [.. Post.Neem(Gemeente.Gemeente.Code).Select(u => Berichtlezer.Lees(u.Bytes).Bericht!)];
    }

    /// <summary>The gemeente sends its 301, and the provider accepts it the same day.</summary>
    public async Task<Verzending> WijsToeAsync(Toewijzingsbericht? bericht = null)
    {
        var inhoud = (bericht ?? Gegeven.Toewijzing(Jw)).NaarBericht();
        var verzending = (await VerzendAsync(inhoud)).Waarde;
        await RondeAsync();
        Post.Neem(Gemeente.Gemeente.Code);
        await OntvangAsync(Antwoorden.Retour(inhoud, [], new Antwoordkop("RET1", Gemeente.Klok.Vandaag())));
        return verzending;
    }

    public Task<Berichtenoverzicht.Bladzijde> LijstAsync(Berichtfilter? filter = null, Actor? actor = null) =>
        Gemeente.MetAsync<Berichtenoverzicht, Berichtenoverzicht.Bladzijde>(v => v.GeefAsync(actor ?? Contractmanager, filter ?? new(), 1, 100, default));

    /// <summary>Levels 3 and 4 against the register on the database.</summary>
    public async Task<IReadOnlyList<Bevinding>> OordeelAsync(Bericht bericht, DateOnly vandaag, IContractafspraken? contracten = null) => (await Gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Dossiertoegang>().DoeAsync<IReadOnlyList<Bevinding>>(
            Systeem,
            async werk =>
            {
                await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);
                return new List<Bevinding>(await Controle.Niveau3Async(bericht, sp.GetRequiredService<Berichtenregister>(), vandaag, contracten, werk.Stop));
            },
            default))).Waarde;

    public Task<BerichtInBeeld?> DetailAsync(Actor actor, BerichtId id) => Gemeente.MetAsync<Berichtdetail, BerichtInBeeld?>(v => v.GeefAsync(actor, id, default));

    /// <summary>The events in the outbox, as stored.</summary>
    public Task<IReadOnlyList<(string Soort, string Inhoud)>> GebeurtenissenAsync() => Gemeente.DoeAsync<IReadOnlyList<(string, string)>>(async sp =>
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync("SELECT \"Soort\", \"Inhoud\" FROM data_outbox ORDER BY \"Volgnummer\"", default);
        await using var lezer = await commando.ExecuteReaderAsync();
        var uit = new List<(string, string)>();
        while (await lezer.ReadAsync())
        {
            uit.Add((lezer.GetString(0).Split('.')[^1], lezer.GetString(1)));
        }

        return uit;
    });

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();
}
