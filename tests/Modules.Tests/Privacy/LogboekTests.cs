using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Privacy;

/// <summary>The access log as a whole, on both engines: whole or not, and who looked without telling at whom (AUTORISATIE R7, LOGBOEK §6.2).</summary>
public sealed class LogboekTests
{
    private static readonly Actor Samira = Actor.Medewerker("samira", "Samira", [Rol.Consulent], "Toegang");
    private static readonly Actor Functionaris = Actor.Medewerker("fenna", "Fenna", [Rol.FunctionarisGegevensbescherming]);
    private static readonly Actor Beheerder = Actor.Medewerker("bas", "Bas", [Rol.Beheerder]);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_functionaris_leest_wie_er_keek_en_nooit_bij_wie(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var (els, riek) = await VulAsync(gemeente);

        var (_, totaal, rijen) = await ZieAsync(gemeente, Functionaris);

        Assert.Equal(4, totaal);
        Assert.Equal(["een inwoner of bezoeker", "Samira", "een inwoner of bezoeker", "Samira"], rijen.Select(r => r.Wie));
        Assert.Equal([false, false, true, true], rijen.Select(r => r.Toegestaan));
        Assert.Equal([null, "CON", "INW", "CON"], rijen.Select(r => string.IsNullOrEmpty(r.Rol) ? null : r.Rol));
        Assert.All(rijen, r => Assert.Equal(gemeente.Klok.GetUtcNow(), r.Moment));
        var alles = string.Join('|', rijen);
        var wieHetZijn = await gemeente.DoeAsync(sp => Task.FromResult(new[] { els, riek }.SelectMany(p => new[] { p.ToString(), sp.GetRequiredService<Pseudoniemen>().Van(p) }).ToList()));
        Assert.All(wieHetZijn.Append("Els de Vries").Append("Riek"), w => Assert.DoesNotContain(w, alles, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_functionaris_bladert_en_ziet_als_hij_wil_alleen_wat_is_geweigerd(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await VulAsync(gemeente);

        // Each look is a row more.
        var (_, totaal, eerste) = await ZieAsync(gemeente, Functionaris, per: 3);
        var (_, daarna, tweede) = await ZieAsync(gemeente, Functionaris, blad: 2, per: 3);
        var (_, aantal, geweigerd) = await ZieAsync(gemeente, Functionaris, alleenGeweigerd: true);

        Assert.Equal((3, 4, 2, 5), (eerste.Count, totaal, tweede.Count, daarna));
        Assert.Equal(2, aantal);
        Assert.All(geweigerd, r => Assert.False(r.Toegestaan));
        Assert.Equal(2, geweigerd.Count);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_beheerder_ziet_alleen_of_het_logboek_heel_is_en_een_ander_niets(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await VulAsync(gemeente);

        var (stand, totaal, rijen) = await ZieAsync(gemeente, Beheerder);
        Assert.Equal((4, null), (stand.Regels, totaal));
        Assert.Empty(rijen);
        await Assert.ThrowsAsync<GeenToegangException>(() => StandAsync(gemeente, Samira));
        await Assert.ThrowsAsync<GeenToegangException>(() => StandAsync(gemeente, Actor.Anoniem));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_regel_die_verdwijnt_valt_op(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await VulAsync(gemeente);
        Assert.Equal(new Logstand(4, 0, 0, 0, 2, 0), await StandAsync(gemeente, Functionaris));

        await gemeente.MetAsync<Volgnummering, int>(v => v.NummerAsync(CancellationToken.None));
        var heel = await StandAsync(gemeente, Functionaris);
        Assert.Equal(new Logstand(5, 5, 5, 0, 2, 0), heel);
        Assert.True(heel.Sluit);

        await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.Where(r => r.Volgnummer == 2).ExecuteDeleteAsync());
        Assert.False((await StandAsync(gemeente, Functionaris)).Sluit);

        await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Verwerkingen.Where(v => v.Betrokkene != null).ExecuteDeleteAsync());
        Assert.Equal(1, (await StandAsync(gemeente, Functionaris)).ZonderVerwerking);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Na_de_nachtelijke_telling_telt_wie_kijkt_alleen_wat_daarna_kwam_en_de_volgende_nacht_vindt_wat_verdween(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var (els, _) = await VulAsync(gemeente);
        Task TelAsync() => gemeente.MetAsync<RekenLogboekNa, bool>(async r => { await r.UitvoerenAsync(CancellationToken.None); return true; });

        await gemeente.MetAsync<Volgnummering, int>(v => v.NummerAsync(CancellationToken.None));
        await TelAsync();
        var nacht = gemeente.Klok.GetUtcNow();
        Assert.Equal(new Logstand(4, 4, 4, 0, 2, 0, nacht), await StandAsync(gemeente, Functionaris));
        await KijkAsync(gemeente, Samira, els);
        await gemeente.MetAsync<Volgnummering, int>(v => v.NummerAsync(CancellationToken.None));
        Assert.Equal(new Logstand(6, 6, 6, 0, 2, 0, nacht), await StandAsync(gemeente, Functionaris));

        await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.Where(r => r.Volgnummer == 2).ExecuteDeleteAsync());
        gemeente.Klok.Verstrijk(TimeSpan.FromDays(1));
        await TelAsync();
        Assert.False((await StandAsync(gemeente, Functionaris)).Sluit);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Ook_wie_na_de_nacht_de_laatste_regel_weghaalt_valt_op_haar_nummer_komt_niet_terug(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var (els, _) = await VulAsync(gemeente);
        await gemeente.MetAsync<Volgnummering, int>(v => v.NummerAsync(CancellationToken.None));
        await gemeente.MetAsync<RekenLogboekNa, bool>(async r => { await r.UitvoerenAsync(CancellationToken.None); return true; });

        await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.Where(r => r.Volgnummer == 4).ExecuteDeleteAsync());
        await KijkAsync(gemeente, Samira, els);
        await gemeente.MetAsync<Volgnummering, int>(v => v.NummerAsync(CancellationToken.None));
        await gemeente.MetAsync<RekenLogboekNa, bool>(async r => { await r.UitvoerenAsync(CancellationToken.None); return true; });

        var stand = await StandAsync(gemeente, Functionaris);
        Assert.Equal((5, false), (stand.Hoogste, stand.Sluit));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_in_het_logboek_kijkt_of_dat_probeert_staat_er_zelf_in_zonder_dat_het_over_iemand_gaat(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                foreach (var wie in new[] { Functionaris, Beheerder, Samira })
                {
                    await sp.GetRequiredService<Gebruikersregister>().GeefRollenAsync(wie.Subject, wie.Naam, wie.Rollen, new DateOnly(2025, 1, 1), stop);
                }

                return (true, true);
            },
            CancellationToken.None));

        Assert.Equal(0, (await ZieAsync(gemeente, Functionaris)).Totaal);
        await ZieAsync(gemeente, Beheerder);
        await Assert.ThrowsAsync<GeenToegangException>(() => ZieAsync(gemeente, Samira));

        var rijen = (await ZieAsync(gemeente, Functionaris)).Rijen;
        Assert.Equal([("Samira", false), ("Bas", true), ("Fenna", true)], rijen.Select(r => (r.Wie, r.Toegestaan)));
        Assert.All(rijen, r => Assert.Equal((Gegevenssoort.Auditlog.Naam(), Doelen.Toezicht.InWoorden), (r.Wat, r.Waarom)));
        Assert.Equal(4, await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.CountAsync(r => r.Betrokkene == null && r.Stuk == null)));
        Assert.Equal(4, await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Verwerkingen.CountAsync(v => v.Verwerkingsactiviteit == Doelen.Toezicht.Verwerkingsactiviteit)));
    }

    // Samira looks at Els (may), Els at herself (may), Samira at Riek (may not), Els at Riek (may not).
    private static async Task<(PersoonId Els, PersoonId Riek)> VulAsync(Proefgemeente gemeente)
    {
        var (els, riek) = await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                var personen = sp.GetRequiredService<Personenregister>();
                var els = await personen.VindOfMaakAsync(Bsn.Parse("999990019"), new DateOnly(1973, 9, 2), stop);
                var riek = await personen.VindOfMaakAsync(Bsn.Parse("999990056"), new DateOnly(1946, 11, 30), stop);
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(els, Relatiesoort.Team, Houder.Team("Toegang"), new DateOnly(2025, 1, 1), "proef", stop);
                await sp.GetRequiredService<Gebruikersregister>().GeefRollenAsync(Samira.Subject, Samira.Naam, [Rol.Consulent], new DateOnly(2025, 1, 1), stop, teams: "Toegang");
                return ((els, riek), true);
            },
            CancellationToken.None));
        var elsZelf = Actor.Inwoner("els", "Els de Vries", els);
        await KijkAsync(gemeente, Samira, els);
        await KijkAsync(gemeente, elsZelf, els);
        await Assert.ThrowsAsync<GeenToegangException>(() => KijkAsync(gemeente, Samira, riek));
        await Assert.ThrowsAsync<GeenToegangException>(() => KijkAsync(gemeente, elsZelf, riek));
        return (els, riek);
    }

    private static Task<bool> KijkAsync(Proefgemeente gemeente, Actor actor, PersoonId persoon) => gemeente.MetAsync<Dossiertoegang, bool>(d => d.LeesAsync(
        actor, Gegevenssoort.Gesprek, [persoon], Doelen.Plan, _ => Task.FromResult(true), CancellationToken.None));

    private static async Task<Logstand> StandAsync(Proefgemeente gemeente, Actor actor) => (await ZieAsync(gemeente, actor)).Stand;

    private static Task<Logboekbeeld> ZieAsync(Proefgemeente gemeente, Actor actor, bool alleenGeweigerd = false, int blad = 1, int per = 50) =>
        gemeente.MetAsync<LogboekSql, Logboekbeeld>(l => l.ZieAsync(actor, alleenGeweigerd, blad, per, CancellationToken.None));
}
