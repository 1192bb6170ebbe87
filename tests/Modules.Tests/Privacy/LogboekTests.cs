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

        var (rijen, totaal) = (await BladAsync(gemeente, Functionaris))!.Value;

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

        var (eerste, totaal) = (await BladAsync(gemeente, Functionaris, per: 3))!.Value;
        var (tweede, _) = (await BladAsync(gemeente, Functionaris, blad: 2, per: 3))!.Value;
        var (geweigerd, aantal) = (await BladAsync(gemeente, Functionaris, alleenGeweigerd: true))!.Value;

        Assert.Equal((3, 1, 4), (eerste.Count, tweede.Count, totaal));
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

        Assert.Null(await BladAsync(gemeente, Beheerder));
        Assert.Equal(4, (await StandAsync(gemeente, Beheerder)).Regels);
        await Assert.ThrowsAsync<GeenToegangException>(() => BladAsync(gemeente, Samira));
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
        Assert.Equal(new Logstand(4, 4, 4, 0, 2, 0), heel);
        Assert.True(heel.Sluit);

        await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Toegang.Where(r => r.Volgnummer == 2).ExecuteDeleteAsync());
        Assert.False((await StandAsync(gemeente, Functionaris)).Sluit);

        await gemeente.DoeAsync(sp => sp.GetRequiredService<PrivacyDb>().Verwerkingen.ExecuteDeleteAsync());
        Assert.Equal(1, (await StandAsync(gemeente, Functionaris)).ZonderVerwerking);
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

    private static Task<Logstand> StandAsync(Proefgemeente gemeente, Actor actor) => gemeente.MetAsync<LogboekSql, Logstand>(l => l.StandAsync(actor, CancellationToken.None));

    private static Task<(IReadOnlyList<Logregel> Rijen, int Totaal)?> BladAsync(Proefgemeente gemeente, Actor actor, bool alleenGeweigerd = false, int blad = 1, int per = 50) =>
        gemeente.MetAsync<LogboekSql, (IReadOnlyList<Logregel>, int)?>(l => l.BladAsync(actor, alleenGeweigerd, blad, per, CancellationToken.None));
}
