using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Plannen;

/// <summary>C14, C16, C17 and invariants 1, 11 and 13, in the code and in the database.</summary>
public sealed class StelPlanVastTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_plan_met_een_regisseur_een_doel_en_ieders_mening_gaat_lopen(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, new DateOnly(2025, 3, 26));
        var doel = await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.VoegRegelToeAsync(f.Hulp(doel, f.Riek));
        await f.IedereenAkkoordAsync();

        Assert.True((await f.StelVastAsync()).Gelukt);

        var plan = await f.ZieAsync(Samira);
        Assert.Equal(Planstatus.Actief, plan.Status);
        Assert.Equal((Regie.Gezin, "Els de Vries", "Samira"), (plan.Regie!.Value, plan.Regievoerder, plan.RegisseurNaam));
        Assert.Equal(new DateOnly(2025, 6, 26), Assert.Single(plan.Evaluaties).Gepland);
        Assert.Equal(Planregelstatus.Akkoord, Assert.Single(plan.Doelen.Single().Regels).Status);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_tweede_lopend_plan_van_hetzelfde_gezin_wordt_geweigerd(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var tweede = await f.StartAsync();
        await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.VoegDoelToeAsync(f.Doel(f.Riek) with { Plan = tweede });
        await f.IedereenAkkoordAsync();
        await f.IedereenAkkoordAsync(tweede);
        Assert.True((await f.StelVastAsync()).Gelukt);

        var uitkomst = await f.StelVastAsync(tweede);

        Assert.Equal(nameof(EenLopendPlan), uitkomst.Weigering?.Regel);
        Assert.Equal(Planstatus.Concept, (await f.ZieAsync(Samira, tweede)).Status);
        var derde = await f.Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(f.Gezin, "samira"), Als(Samira), default));
        Assert.Equal(nameof(EenLopendPlan), derde.Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Van_twee_plannen_die_tegelijk_worden_vastgesteld_loopt_er_een(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        PlanId[] plannen = [f.Plan, await f.StartAsync()];
        foreach (var plan in plannen)
        {
            await f.VoegDoelToeAsync(f.Doel(f.Riek) with { Plan = plan });
            await f.IedereenAkkoordAsync(plan);
        }

        var versies = new[] { (await f.ZieAsync(Samira, plannen[0])).Versie, (await f.ZieAsync(Samira, plannen[1])).Versie };
        var uitkomsten = await Task.WhenAll(plannen.Select((plan, i) => Task.Run(() =>
            f.Met<StelPlanVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(plan, versies[i]), Als(Samira), default)))));

        Assert.Equal(nameof(EenLopendPlan), Assert.Single(uitkomsten, u => !u.Gelukt).Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Ook_de_database_weigert_een_tweede_lopend_plan_en_een_lopend_plan_zonder_regisseur(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        Task Schrijf(string? regisseur, int aantal) => f.Gemeente.DoeAsync(sp => BuitenomAsync(sp, db =>
        {
            for (var i = 0; i < aantal; i++)
            {
                db.Plannen.Add(new Plan
                {
                    Id = PlanId.Nieuw(), Gezin = f.Gezin, Soort = i == 0 ? Plansoort.Gezinsplan : Plansoort.Familiegroepsplan, Status = Planstatus.Actief, Regisseur = regisseur,
                    BegonnenOp = new DateOnly(2025, 3, 6), Opsteller = "test",
                });
            }
        }));

        await Assert.ThrowsAsync<DbUpdateException>(() => Schrijf(null, 1));
        await Assert.ThrowsAsync<DbUpdateException>(() => Schrijf("samira", 2));
        await Schrijf("samira", 1);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task De_database_weigert_een_gesloten_doel_zonder_eindscore_en_aandelen_die_geen_honderd_zijn(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        Task Schrijf(Doelstatus status, int? eindscore, int eigen) => f.Gemeente.DoeAsync(sp => BuitenomAsync(sp, db => db.Doelen.Add(new Rotonde.Gezin.Planonderdelen.Doel
        {
            Id = DoelId.Nieuw(), Plan = f.Plan, EigenWoorden = "x", Resultaat = "x", Criterium = "x", Beginscore = 1, Streefscore = 2, Eindscore = eindscore, Terugwindoel = "",
            Einddatum = new DateOnly(2025, 12, 31), Thema = Thema.SamenlevenMeedoen, Leefgebied = Rotonde.Privacy.Rechten.Leefgebied.Plan, AandeelEigen = eigen, AandeelNetwerk = 0,
            AandeelProfessional = 0, Status = status, Opsteller = "test",
        })));

        await Assert.ThrowsAsync<DbUpdateException>(() => Schrijf(Doelstatus.Gesloten, null, 100));
        await Assert.ThrowsAsync<DbUpdateException>(() => Schrijf(Doelstatus.Open, null, 99));
        await Schrijf(Doelstatus.Gesloten, 7, 100);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_plan_zonder_regisseur_zonder_doel_of_zonder_mening_gaat_niet_lopen(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        Assert.Equal(nameof(PlanIsCompleet), (await f.StelVastAsync()).Weigering?.Regel);

        await f.VoegDoelToeAsync(f.Doel(f.Riek));
        var mening = await f.StelVastAsync();
        Assert.Equal(nameof(MeningIsGevraagd), mening.Weigering?.Regel);
        Assert.Contains("Roos de Vries", mening.Weigering!.Uitleg, StringComparison.Ordinal);

        _ = (await f.Met<GeefMening, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, f.Jan, Oordeel.NietAkkoord, "ik wil dit niet"), Als(Inwoner(f.Jan)), default))).Waarde;
        await f.IedereenAkkoordAsync();
        Assert.True((await f.StelVastAsync()).Gelukt);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wie_op_een_verouderd_scherm_vaststelt_hoort_dat(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.IedereenAkkoordAsync();
        var gezien = (await f.ZieAsync(Samira)).Versie;
        await f.VoegDoelToeAsync(f.Doel(f.Els));

        var uitkomst = await f.Met<StelPlanVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, gezien), Als(Samira), default));

        Assert.Equal(nameof(ActueleVersie), uitkomst.Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Hulp_voor_Roos_van_veertien_begint_pas_als_Roos_Jan_en_Els_instemmen(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var doel = await f.VoegDoelToeAsync(f.Doel(f.Roos, "Ik wil zelf met de bus"));
        var regel = await f.VoegRegelToeAsync(f.Hulp(doel, f.Roos, Wet.Jeugdwet));
        await f.IedereenAkkoordAsync();

        foreach (var persoon in new[] { f.Roos, f.Els, f.Jan })
        {
            var nee = await f.StelVastAsync();
            Assert.Equal(nameof(InstemmingMetHulp), nee.Weigering?.Regel);
            Assert.Contains("Jan de Vries", nee.Weigering!.Uitleg, StringComparison.Ordinal);
            _ = (await f.Met<LegInstemmingVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(regel, persoon), Als(Inwoner(persoon)), default))).Waarde;
        }

        Assert.True((await f.StelVastAsync()).Gelukt);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Jan_kan_niet_voor_Els_instemmen_en_Jeroen_beslist_niet_mee_over_Roos(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var doel = await f.VoegDoelToeAsync(f.Doel(f.Roos));
        var regel = await f.VoegRegelToeAsync(f.Hulp(doel, f.Roos, Wet.Jeugdwet));

        Assert.Equal("InstemmingVanJezelf", (await f.Met<LegInstemmingVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(regel, f.Els), Als(Inwoner(f.Jan)), default))).Weigering?.Regel);
        Assert.Equal(nameof(InstemmingMetHulp), (await f.Met<LegInstemmingVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(regel, f.Jeroen), Als(Samira), default))).Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_inwoner_begint_zelf_een_plan_dat_pas_loopt_met_een_regisseur(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        var gezin = (await f.VormAsync(new DateOnly(2025, 3, 6))).Waarde;

        var plan = (await f.Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(gezin, "samira"), Als(Inwoner(f.Els)), default))).Waarde;
        await f.VoegDoelToeAsync(f.Doel(f.Els) with { Plan = plan }, Inwoner(f.Els));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.VoegDoelToeAsync(f.Doel(f.Jan) with { Plan = plan }, Inwoner(f.Els)));

        var beeld = await f.ZieAsync(Samira, plan);
        Assert.False(beeld.HeeftRegisseur);
        Assert.Equal($"inwoner-{f.Els}", Assert.Single(beeld.Doelen).Opsteller);
        Assert.True((await f.Met<WijzigRegisseur, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(plan, "samira", beeld.Versie), Als(Collega), default))).Gelukt);
        Assert.Equal("Samira", (await f.ZieAsync(Samira, plan)).RegisseurNaam);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_dubbele_klik_maakt_een_plan_een_keer(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        var gezin = (await f.VormAsync(new DateOnly(2025, 3, 6))).Waarde;
        var proces = Als(Samira);

        var een = await f.Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(gezin, "samira"), proces, default));
        var twee = await f.Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(gezin, "samira"), proces, default));

        Assert.Equal(een.Waarde, twee.Waarde);
    }

    // Past the handelingen, as a mistake in our own code or a script would.
    private static async Task BuitenomAsync(IServiceProvider sp, Action<GezinDb> schrijf)
    {
        var dossier = sp.GetRequiredService<Dossiertoegang>();
        var db = sp.GetRequiredService<GezinDb>();
        _ = await dossier.DoeAsync<Gedaan>(
            new Proces(Rotonde.Privacy.Rechten.Actor.Systeem("test"), Doelen.Beheer),
            async werk =>
            {
                werk.VoorIedereen();
                schrijf(db);
                await db.SaveChangesAsync(werk.Stop);
                return default(Gedaan);
            },
            default);
    }
}
