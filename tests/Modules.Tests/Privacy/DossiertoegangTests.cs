using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Privacy;

public sealed class DossiertoegangTests
{
    private static readonly Actor Consulent = Actor.Medewerker("samira", "Samira", [Rol.Consulent], "Toegang");

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_kijkt_staat_daarna_in_het_dossier_van_de_inwoner(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        await RelatieAsync(gemeente, els, Relatiesoort.Team, Houder.Team("Toegang"));

        await gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
            Consulent, Gegevenssoort.Plan, [els], Doelen.Plan, _ => Task.FromResult(true), CancellationToken.None));

        var regels = await gemeente.MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(
            Actor.Inwoner("els", "Els", els), els, Periode.Jaar(2025), CancellationToken.None));
        var regel = Assert.Single(regels, r => r.Wie == "Samira");
        Assert.Equal("Aanspreekpunt of consulent", regel.Rol);
        Assert.True(regel.Toegestaan);
        Assert.Contains("Wmo 2015", regel.Waarom, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Opslagmotor.Sqlite, 0)]
    [InlineData(Opslagmotor.Sqlite, 1)]
    [InlineData(Opslagmotor.PostgreSql, 0)]
    [InlineData(Opslagmotor.PostgreSql, 1)]
    public async Task Een_stuk_naast_een_ander_over_dezelfde_mensen_schrijft_hen_niet_nog_eens_op_en_gaat_over_hen_allen(Opslagmotor motor, int minder)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        PersoonId[] mensen = [.. Enumerable.Range(0, 60).Select(_ => PersoonId.Nieuw())];
        var (vraag, antwoord, vervolg) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await gemeente.DoeAsync(sp => sp.GetRequiredService<Dossiertoegang>().DoeAsync<bool>(
            new Proces(Actor.Systeem("declaraties"), Doelen.Declaratie),
            async werk =>
            {
                await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Schrijven, mensen);
                var register = sp.GetRequiredService<Dossierregister>();
                await register.RegistreerAsync(vraag, Gegevenssoort.Declaratieregel, mensen, werk.Stop);
                await register.RegistreerAsync(antwoord, Gegevenssoort.Declaratieregel, mensen.Skip(minder), werk.Stop, naast: vraag);
                await register.RegistreerAsync(vervolg, Gegevenssoort.Declaratieregel, mensen.Skip(minder), werk.Stop, naast: antwoord);
                return true;
            },
            CancellationToken.None));

        // Whoever tries to open the follow-up is seen at each of them, and at nobody else.
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesStukAsync(
            Consulent, vervolg, Doelen.Declaratie, _ => Task.FromResult(true), CancellationToken.None)));
        var (geschreven, gezien) = await gemeente.DoeAsync(async sp =>
        {
            var db = sp.GetRequiredService<PrivacyDb>();
            return (await db.Betrokkenen.CountAsync(), await db.Toegang.Where(t => t.GebruikerId == "samira").Select(t => t.Betrokkene).Distinct().CountAsync());
        });
        Assert.Equal((minder == 0 ? 60 : 119, 60 - minder), (geschreven, gezien));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_geen_recht_heeft_krijgt_niets_en_zijn_poging_blijft_staan(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        var gelezen = false;

        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
            Consulent, Gegevenssoort.Plan, [els], Doelen.Plan, _ => Task.FromResult(gelezen = true), CancellationToken.None)));

        Assert.False(gelezen);
        var regels = await gemeente.MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(
            Actor.Inwoner("els", "Els", els), els, Periode.Jaar(2025), CancellationToken.None));
        Assert.False(Assert.Single(regels, r => r.Wie == "Samira").Toegestaan);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Beide_logs_horen_bij_elkaar_en_de_nummering_heeft_geen_gat(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        await RelatieAsync(gemeente, els, Relatiesoort.Team, Houder.Team("Toegang"));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
            Consulent, Gegevenssoort.Plan, [els], Doelen.Plan, _ => Task.FromResult(true), CancellationToken.None)))));
        await gemeente.MetAsync<Volgnummering, int>(v => v.NummerAsync(CancellationToken.None));

        await gemeente.DoeAsync(async sp =>
        {
            var db = sp.GetRequiredService<PrivacyDb>();
            var a = await db.Verwerkingen.Select(r => r.TraceId + r.SpanId).ToListAsync();
            var b = await db.Toegang.Select(r => r.TraceId + r.SpanId).ToListAsync();
            Assert.Equal(a.Order(StringComparer.Ordinal), b.Order(StringComparer.Ordinal));
            Assert.True(b.Count >= 10);
            Assert.Equal(Enumerable.Range(1, b.Count).Select(i => (long?)i), await db.Toegang.OrderBy(r => r.Volgnummer).Select(r => r.Volgnummer).ToListAsync());
        });
    }

    // The engine may use one object for all transactions of a connection: the log must not take two of them for one.
    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Elke_daad_krijgt_haar_logregel_ook_de_tweede_van_dezelfde_dienst_en_de_tweede_poging(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        await RelatieAsync(gemeente, els, Relatiesoort.Team, Houder.Team("Toegang"));
        var botst = true;

        await gemeente.DoeAsync(async sp =>
        {
            var dossier = sp.GetRequiredService<Dossiertoegang>();
            async Task<Uitkomst<Gedaan>> DoeAsync(Func<Task> werk) => await dossier.DoeAsync<Gedaan>(
                new Proces(Consulent, Doelen.Plan),
                async w =>
                {
                    // Asked twice in one work: one act.
                    await w.EisAsync(Gegevenssoort.Plan, Actie.Lezen, [els]);
                    await w.EisAsync(Gegevenssoort.Plan, Actie.Lezen, [els]);
                    await werk();
                    return default(Gedaan);
                },
                CancellationToken.None);

            await DoeAsync(() => Task.CompletedTask);
            await DoeAsync(() => Task.CompletedTask);
            await DoeAsync(() =>
            {
                (var eerst, botst) = (botst, false);
                return eerst ? throw new Npgsql.PostgresException("botsing", "ERROR", "ERROR", Npgsql.PostgresErrorCodes.SerializationFailure) : Task.CompletedTask;
            });
            return true;
        });

        Assert.False(botst);
        Assert.Equal(3, await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.CountAsync(r => r.GebruikerId == "samira" && r.Toegestaan)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Optellen_over_mensen_staat_in_het_logboek_en_een_geweigerde_vraag_over_niemand_ook(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var coen = Actor.Medewerker("coen", "Coen", [Rol.Controller]);
        var rosa = Actor.Medewerker("rosa", "Rosa", [Rol.Raadslid]);
        Task<int> Regels(Actor wie, bool toegestaan) => gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.CountAsync(r => r.GebruikerId == wie.Subject && r.Toegestaan == toegestaan && r.Betrokkene == null));
        Task<int> Tel(Actor wie) => gemeente.MetAsync<Dossiertoegang, int>(d => d.TelAsync(
            wie, Gegevenssoort.Declaratieregel, Doelen.Declaratie, _ => Task.FromResult(7), CancellationToken.None, Voorwaarde.Gepseudonimiseerd, Voorwaarde.Metadata));

        Assert.Equal(7, await Tel(coen));
        Assert.Equal(1, await Regels(coen, true));
        await Assert.ThrowsAsync<GeenToegangException>(() => Tel(rosa));
        Assert.Equal(1, await Regels(rosa, false));

        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesZakelijkAsync(rosa, Gegevenssoort.Postkamer, _ => Task.FromResult(true))));
        Assert.Equal(2, await Regels(rosa, false));

        // Inside other work the refusal outlives what is rolled back.
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.DoeAsync<bool>(async sp =>
        {
            var dossier = sp.GetRequiredService<Dossiertoegang>();
            await dossier.DoeAsync<Gedaan>(
                new Proces(rosa, Doelen.Beheer),
                async w =>
                {
                    w.VoorIedereen();
                    await dossier.LeesZakelijkAsync(rosa, Gegevenssoort.Postkamer, _ => Task.FromResult(true));
                    return default(Gedaan);
                },
                CancellationToken.None);
            return true;
        }));
        Assert.Equal(3, await Regels(rosa, false));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Mislukt_het_lezen_dan_is_er_ook_geen_logregel(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        await RelatieAsync(gemeente, els, Relatiesoort.Team, Houder.Team("Toegang"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync<bool>(
            Consulent, Gegevenssoort.Plan, [els], Doelen.Plan, _ => throw new InvalidOperationException("stuk"), CancellationToken.None)));

        Assert.Equal(0, await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.CountAsync(r => r.GebruikerId == "samira")));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_ingetrokken_deelbesluit_geldt_bij_de_volgende_blik_niet_meer(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        var riek = await PersoonAsync(gemeente, "999990056");
        var plan = Guid.CreateVersion7();
        await RelatieAsync(gemeente, els, Relatiesoort.Planlid, Houder.Plan(plan));
        await RelatieAsync(gemeente, riek, Relatiesoort.Planlid, Houder.Plan(plan));
        var elsZelf = Actor.Inwoner("els", "Els", els);
        var riekZelf = Actor.Inwoner("riek", "Riek", riek);

        Task<bool> Kijk() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
            elsZelf, Gegevenssoort.Planitem, [riek], Doelen.Plan, r => Task.FromResult(r.Mag(riek)), CancellationToken.None, Leefgebied.Plan));

        await Assert.ThrowsAsync<GeenToegangException>(Kijk);
        var gegeven = await gemeente.MetAsync<GeefDeelbesluit, Uitkomst<Gedaan>>(g => g.UitvoerenAsync(
            new(riek, [Leefgebied.Plan, Leefgebied.Netwerk], Houder.Plan(plan), "Plan De Vries", "samen het plan maken"), new Proces(riekZelf, Doelen.Delen), CancellationToken.None));
        Assert.True(gegeven.Gelukt);
        Assert.True(await Kijk());

        var overzicht = await gemeente.MetAsync<DeelbesluitOverzicht, IReadOnlyList<DeelbesluitRegel>>(o => o.GeefAsync(riekZelf, riek, CancellationToken.None));
        await gemeente.MetAsync<TrekDeelbesluitIn, Uitkomst<Gedaan>>(t => t.UitvoerenAsync(
            overzicht.Single(d => d.Leefgebied == Leefgebied.Plan).Id, riek, new Proces(riekZelf, Doelen.Delen), CancellationToken.None));

        await Assert.ThrowsAsync<GeenToegangException>(Kijk);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Niemand_deelt_voor_een_ander(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        var riek = await PersoonAsync(gemeente, "999990056");

        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<GeefDeelbesluit, Uitkomst<Gedaan>>(g => g.UitvoerenAsync(
            new(riek, [Leefgebied.Plan], Houder.Persoon(els), "Els", "helpen"), new Proces(Actor.Inwoner("els", "Els", els), Doelen.Delen), CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_handeling_die_niet_vraagt_of_het_mag_mislukt(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<Dossiertoegang, Uitkomst<Gedaan>>(d => d.DoeAsync<Gedaan>(
            new Proces(Consulent, Doelen.Plan), _ => Task.FromResult<Uitkomst<Gedaan>>(default(Gedaan)), CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_logboek_kent_geen_nummers_en_geen_namen_van_inwoners(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        await RelatieAsync(gemeente, els, Relatiesoort.Team, Houder.Team("Toegang"));
        await gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
            Consulent, Gegevenssoort.Plan, [els], Doelen.Plan, _ => Task.FromResult(true), CancellationToken.None));

        await gemeente.DoeAsync(async sp =>
        {
            var regel = await sp.GetRequiredService<PrivacyDb>().Toegang.SingleAsync(r => r.GebruikerId == "samira");
            Assert.NotEqual(els.ToString(), regel.Betrokkene);
            Assert.Equal(64, regel.Betrokkene!.Length);
            Assert.Equal(regel.Betrokkene, sp.GetRequiredService<Pseudoniemen>().Van(els));
        });
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_grens_die_de_vraag_vergeet_sluit_de_deur_en_de_poging_blijft_staan(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        var fg = Actor.Medewerker("fenna", "Fenna", [Rol.FunctionarisGegevensbescherming]);
        Task<string> Lees(Func<Raadpleging, string> lees) => gemeente.MetAsync<Dossiertoegang, string>(d => d.LeesAsync(
            fg, Gegevenssoort.Gesprek, [els], Doelen.Plan, r => Task.FromResult(lees(r)), CancellationToken.None));

        Assert.Equal("geen inhoud", await Lees(r => r.Beperkt(Voorwaarde.Metadata) ? "geen inhoud" : "het verslag"));
        await Assert.ThrowsAsync<GeenToegangException>(() => Lees(_ => "het verslag"));
        await Assert.ThrowsAsync<GeenToegangException>(() => Lees(r => r.Beperkt(Voorwaarde.AlleenStatus) ? "" : "het verslag"));
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<Dossiertoegang, IReadOnlyList<PersoonId>>(d => d.LijstAsync(
            fg, Gegevenssoort.Gesprek, Doelen.Plan, () => Task.FromResult<IReadOnlyList<PersoonId>>([els]), p => p, CancellationToken.None)));
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesZakelijkAsync(
            Actor.Medewerker("rosa", "Rosa", [Rol.Raadslid]), Gegevenssoort.Begroting, _ => Task.FromResult(true))));

        var regels = await gemeente.MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(Actor.Inwoner("els", "Els", els), els, Periode.Jaar(2025), CancellationToken.None));
        Assert.Equal((1, 3), (regels.Where(r => r.Wie == "Fenna" && r.Toegestaan).Sum(r => r.Aantal), regels.Where(r => r.Wie == "Fenna" && !r.Toegestaan).Sum(r => r.Aantal)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_ouder_ziet_bij_een_kind_van_twaalf_dat_er_gekeken_is_en_niet_door_wie(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var els = await PersoonAsync(gemeente, "999990019");
        foreach (var (bsn, jaren, wie) in new[] { ("999990056", 11, "Samira"), ("999990068", 12, "Samengevat") })
        {
            var kind = await PersoonAsync(gemeente, bsn, gemeente.Klok.Vandaag().AddYears(-jaren));
            await RelatieAsync(gemeente, kind, Relatiesoort.Gezag, Houder.Persoon(els));
            await RelatieAsync(gemeente, kind, Relatiesoort.Team, Houder.Team("Toegang"));
            await gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
                Consulent, Gegevenssoort.Plan, [kind], Doelen.Plan, _ => Task.FromResult(true), CancellationToken.None));

            var regels = await gemeente.MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(Actor.Inwoner("els", "Els", els), kind, Periode.Jaar(2025), CancellationToken.None));
            Assert.Contains(wie, regels.Select(r => r.Wie));
            Assert.Equal(jaren < 12, regels.Any(r => r.Wie == "Samira"));
        }
    }

    private static Task<PersoonId> PersoonAsync(Proefgemeente gemeente, string bsn, DateOnly? geboren = null) => gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop => (await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Bsn.Parse(bsn), geboren ?? new DateOnly(1973, 9, 2), stop), true), CancellationToken.None));

    private static Task RelatieAsync(Proefgemeente gemeente, PersoonId persoon, Relatiesoort soort, string houder) => gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(persoon, soort, houder, new DateOnly(2025, 1, 1), "proef", stop);
                return (true, true);
            },
            CancellationToken.None));
}
