using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Weblaag;

namespace Rotonde.Web.Tests.Hosts;

/// <summary>
/// Both hosts after the demo ride, with somebody of every role in the team that does the work and in a team that has nothing to do with it, and by id what lies in the database:
/// for tests that walk along every entrance.
/// </summary>
internal sealed class Ingangenwereld : IAsyncDisposable
{
    /// <summary>A team without a relation to anybody.</summary>
    public const string Elders = "Elders";

    private Ingangenwereld(Proefgemeente gemeente, Hostproef werkplek, Hostproef portaal) => (Gemeente, Werkplek, Portaal) = (gemeente, werkplek, portaal);

    public Proefgemeente Gemeente { get; }

    public Hostproef Werkplek { get; }

    public Hostproef Portaal { get; }

    /// <summary>A melding by telephone that lies with the Bureaudienst: nobody looked up who it is.</summary>
    public required Guid OpenMelding { get; init; }

    /// <summary>A question by telephone that lies with the Bureaudienst.</summary>
    public required Guid OpenHulpvraag { get; init; }

    /// <summary>A question by telephone that waits for team Toegang to accept it.</summary>
    public required Guid Overdracht { get; init; }

    /// <summary>An objection of Riek, against a decision that Beatrijs took.</summary>
    public required Guid Bezwaar { get; init; }

    public static async Task<Ingangenwereld> MaakAsync(Opslagmotor motor, IEnumerable<Actor> spelers)
    {
        var gemeente = await Rit.NaAfloopAsync(motor);
        await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                var gebruikers = sp.GetRequiredService<Gebruikersregister>();
                foreach (var speler in spelers)
                {
                    await gebruikers.GeefRollenAsync(speler.Subject, speler.Naam, speler.Rollen, new DateOnly(2025, 1, 1), stop, speler.Organisatie, [.. speler.Teams]);
                }

                // A neighbour: a resident who has nothing to do with the family.
                await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Buurvrouw, new DateOnly(1980, 5, 5), stop);
                return (true, true);
            },
            CancellationToken.None));
        var melding = await gemeente.MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
            new("Ik kom het huis niet meer uit.", Kanaal.Telefoon, Melder.Zelf, Naam: "Els de Vries", Contact: "bellen"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None));
        var vraag = await gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
            new("Waar vind ik een maatje?", Kanaal.Telefoon, Melder.Zelf, Contact: "06 12345678"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None));
        var over = await gemeente.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
            new("Wie helpt mij met de tuin?", Kanaal.Telefoon, Melder.Zelf, Contact: "06 12345678"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None));
        var overdracht = await gemeente.MetAsync<DraagWarmOver, Uitkomst<OverdrachtId>>(d => d.UitvoerenAsync(
            new(over.Waarde.Hulpvraag, new(Ontvangersoort.Team, Demomedewerkers.Team), "Meer dan de tuin."), new Proces(Demomedewerkers.Van("bram").Actor, Doelen.Vraag), CancellationToken.None));
        var bezwaar = await DienBezwaarInAsync(gemeente);
        await gemeente.BezorgAsync();

        return new Ingangenwereld(gemeente, await Hostproef.StartAsync(Webkant.Werkplek, gemeente), await Hostproef.StartAsync(Webkant.Portaal, gemeente))
        {
            OpenMelding = melding.Waarde.Melding.Waarde, OpenHulpvraag = vraag.Waarde.Hulpvraag.Waarde, Overdracht = overdracht.Waarde.Waarde, Bezwaar = bezwaar.Waarde,
        };
    }

    /// <summary>The number of the neighbour, whom no team works for.</summary>
    public static Bsn Buurvrouw { get; } = Bsn.Parse("999990081");

    /// <summary>The person of a demo resident.</summary>
    public async Task<Actor> InwonerAsync(Demoinwoner inwoner) => Actor.Inwoner(
        inwoner.Subject, inwoner.Naam, (await Gemeente.MetAsync<Personenregister, PersoonId?>(p => p.ZoekAsync(inwoner.Bsn, CancellationToken.None)))!.Value);

    /// <summary>The neighbour.</summary>
    public async Task<Actor> BuurvrouwAsync() => Actor.Inwoner(
        "buurvrouw", "Buurvrouw", (await Gemeente.MetAsync<Personenregister, PersoonId?>(p => p.ZoekAsync(Buurvrouw, CancellationToken.None)))!.Value);

    /// <summary>The first id of a table, in the order they were made; of this person, or of what another column points to, when given.</summary>
    public async Task<Guid> EersteAsync(string tabel, Guid? van = null, string kolom = "Persoon", string waar = "1 = 1") => await Gemeente.DoeAsync(async sp =>
    {
        await using var opdracht = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(
            $"SELECT \"Id\" FROM \"{tabel}\" WHERE {waar}{(van is null ? "" : $" AND \"{kolom}\" = @van")} ORDER BY \"Id\" LIMIT 1", CancellationToken.None);
        if (van is { } id)
        {
            var parameter = opdracht.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@van", id);
            opdracht.Parameters.Add(parameter);
        }

        await using var lezer = await opdracht.ExecuteReaderAsync();
        return await lezer.ReadAsync() ? lezer.GetGuid(0) : throw new InvalidOperationException($"De rit liet geen rij na in {tabel}.");
    });

    private static async Task<BezwaarId> DienBezwaarInAsync(Proefgemeente gemeente)
    {
        var riek = Actor.Inwoner(Demoinwoners.Riek.Subject, Demoinwoners.Riek.Naam, (await gemeente.MetAsync<Personenregister, PersoonId?>(p => p.ZoekAsync(Demoinwoners.Riek.Bsn, CancellationToken.None)))!.Value);
        var brieven = await gemeente.MetAsync<MijnBeschikkingen, IReadOnlyList<MijnBeschikking>>(m => m.GeefAsync(riek, riek.Persoon!.Value, CancellationToken.None));
        return (await gemeente.MetAsync<DienBezwaarIn, Uitkomst<DienBezwaarIn.Antwoord>>(d => d.UitvoerenAsync(
            new(brieven[0].Beschikking, "Twee uur is te weinig."), new Proces(riek, Doelen.EigenDossier), CancellationToken.None))).Waarde.Bezwaar;
    }

    /// <summary>What is in the database (SQLite), table by table, without the two logs: there an attempt belongs.</summary>
    public Task<Dictionary<string, string>> AfdrukAsync() => Gemeente.DoeAsync(async sp =>
    {
        var werk = sp.GetRequiredService<Werkeenheid>();
        var tabellen = new List<string>();
        await using (var opdracht = await werk.CommandoZonderPersonenAsync(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'toegang_zoek%' AND name NOT IN ('privacy_toegang', 'privacy_verwerking')", CancellationToken.None))
        await using (var lezer = await opdracht.ExecuteReaderAsync())
        {
            while (await lezer.ReadAsync())
            {
                tabellen.Add(lezer.GetString(0));
            }
        }

        var afdruk = new Dictionary<string, string>();
        foreach (var tabel in tabellen)
        {
            await using var opdracht = await werk.CommandoZonderPersonenAsync($"SELECT * FROM \"{tabel}\"", CancellationToken.None);
            await using var lezer = await opdracht.ExecuteReaderAsync();
            using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var rijen = 0;
            for (; await lezer.ReadAsync(); rijen++)
            {
                for (var i = 0; i < lezer.FieldCount; i++)
                {
                    som.AppendData(Encoding.UTF8.GetBytes(Convert.ToString(lezer.GetValue(i), CultureInfo.InvariantCulture) + "\n"));
                }
            }

            afdruk[tabel] = $"{rijen} rijen, {Convert.ToHexString(som.GetHashAndReset())[..12]}";
        }

        return afdruk;
    });

    public async ValueTask DisposeAsync()
    {
        await Werkplek.DisposeAsync();
        await Portaal.DisposeAsync();
        await Gemeente.DisposeAsync();
    }
}
