using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Planonderdelen;

/// <summary>C28, C29 and the close of a plan.</summary>
public sealed class EvalueerDoelTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory, MemberData(nameof(Motoren))]
    public async Task Na_drie_maanden_krijgen_de_doelen_een_cijfer_en_sluit_het_plan_pas_met_alle_eindcijfers(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, new DateOnly(2025, 3, 26));
        var riek = await f.VoegDoelToeAsync(f.Doel(f.Riek));
        var jan = await f.VoegDoelToeAsync(f.Doel(f.Jan, "Ik wil weer werk", Thema.WerkenVerdienenUitgeven));
        var regel = await f.VoegRegelToeAsync(f.Hulp(riek, f.Riek));
        await f.IedereenAkkoordAsync();
        Assert.True((await f.StelVastAsync()).Gelukt);
        foreach (var stap in new[] { Planregelstatus.Aangevraagd, Planregelstatus.Toegekend, Planregelstatus.Toegewezen, Planregelstatus.Gestart })
        {
            Assert.True((await Stap(f, regel, stap, new DateOnly(2025, 4, 7), Als(Actor.Systeem("voorzieningen")))).Gelukt);
        }

        Assert.Equal(nameof(Planregelverloop), (await Stap(f, regel, Planregelstatus.Toegekend, null, Als(Samira))).Weigering?.Regel);
        Assert.True((await Stap(f, regel, Planregelstatus.Gestopt, new DateOnly(2025, 5, 31), Als(Actor.Systeem("voorzieningen")))).Gelukt);

        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 7, 14));
        var plan = await f.ZieAsync(Samira);
        Assert.True((await f.Met<HoudEvaluatie, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(plan.Evaluaties.Single().Id, "Els, Riek, Samira", Evaluatieuitkomst.Afschalen), Als(Samira), default))).Gelukt);
        Assert.Equal(nameof(DoelSluitMetScore), (await Evalueer(f, riek, 0, null, sluit: true)).Weigering?.Regel);
        Assert.True((await Evalueer(f, riek, 0, 8, sluit: true)).Gelukt);
        Assert.True((await Evalueer(f, jan, 0, 5, sluit: false)).Gelukt);
        Assert.Equal("ActueleVersie", (await Evalueer(f, jan, 0, 5, sluit: false)).Weigering?.Regel);

        plan = await f.ZieAsync(Samira);
        Assert.Equal(Planstatus.Bijgesteld, plan.Status);
        Assert.Equal(0.7m, plan.Cijfers!.Doelrealisatie);
        Assert.Equal(1m, plan.Cijfers.Afschaalindex);
        Assert.Equal(Bedrag.Euro(552), plan.Cijfers.KostenNa.Eenmalig);
        Assert.Equal([new DateOnly(2025, 6, 26), new DateOnly(2025, 10, 14)], plan.Evaluaties.Select(e => e.Gepland));

        Assert.Equal(nameof(PlanSluitMetScores), (await Sluit(f)).Weigering?.Regel);
        Assert.True((await Evalueer(f, jan, 1, 8, sluit: true)).Gelukt);
        Assert.True((await Sluit(f)).Gelukt);
        Assert.Equal(Planstatus.Afgesloten, Assert.Single(await f.Met<MijnPlan, IReadOnlyList<PlanBeeld>>(v => v.GeefAsync(Inwoner(f.Els), default))).Status);
        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 7, 15));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<NeemRegieOver, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(f.Plan, "x", "x", "x", new DateOnly(2025, 8, 1)), Als(Samira), default)));
        Assert.True((await f.Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(f.Gezin, "samira"), Als(Samira), default))).Gelukt);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_afwijking_van_het_beleid_houdt_het_plan_tegen_tot_een_collega_instemt(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var doel = await f.VoegDoelToeAsync(f.Doel(f.Riek));
        var regel = await f.VoegRegelToeAsync(f.Hulp(doel, f.Riek) with { Afwijking = new Afwijking("goedkoper", "past bij de wet", "Riek wil dit") });
        await f.IedereenAkkoordAsync();
        Assert.Equal(nameof(AfwijkingIsGewogen), (await f.StelVastAsync()).Weigering?.Regel);

        Assert.Equal(nameof(AfwijkingIsGewogen), (await f.Met<KeurAfwijkingGoed, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(regel, Als(Samira), default))).Weigering?.Regel);
        Assert.True((await f.Met<KeurAfwijkingGoed, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(regel, Als(Collega), default))).Gelukt);
        Assert.True((await f.StelVastAsync()).Gelukt);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_doel_of_regel_met_een_fout_wordt_niet_half_bewaard(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var goed = await f.VoegDoelToeAsync(f.Doel(f.Riek));
        async Task<string?> Doel(DoelInvoer d) => (await f.Met<VoegDoelToe, Uitkomst<DoelId>>(h => h.UitvoerenAsync(d, Als(Samira), default))).Weigering?.Regel;
        async Task<string?> Regel(PlanregelInvoer r) => (await f.Met<VoegPlanregelToe, Uitkomst<PlanregelId>>(h => h.UitvoerenAsync(r, Als(Samira), default))).Weigering?.Regel;

        Assert.Equal(nameof(AandelenZijnHonderd), await Doel(f.Doel(f.Riek) with { Aandelen = new Aandelen(50, 50, 50) }));
        Assert.Equal(nameof(DoelIsCompleet), await Doel(f.Doel(f.Riek) with { EigenWoorden = " " }));
        Assert.Equal(nameof(DoelIsCompleet), await Doel(f.Doel(f.Riek) with { Einddatum = new DateOnly(2024, 1, 1) }));
        Assert.Equal(nameof(ProductDientEenDoel), await Regel(f.Hulp(goed, f.Riek) with { Doel = null }));
        Assert.Equal(nameof(HulpWerktNaarMinder), await Regel(f.Hulp(goed, f.Riek) with { Afschaaldoel = "" }));
        Assert.Equal(nameof(EenWetPerRegel), await Regel(f.Hulp(goed, f.Riek) with { Wet = null }));
        Assert.Equal(nameof(RegelperiodeKlopt), await Regel(f.Hulp(goed, f.Riek) with { Tot = new DateOnly(2025, 1, 1) }));

        var plan = await f.ZieAsync(Samira);
        Assert.Empty(Assert.Single(plan.Doelen).Regels);
        Assert.Empty(plan.LosseRegels);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_regel_die_later_bij_een_lopend_plan_komt_slaat_geen_instemming_over(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var doel = await f.VoegDoelToeAsync(f.Doel(f.Roos, "Ik wil zelf met de bus"));
        await f.IedereenAkkoordAsync();
        Assert.True((await f.StelVastAsync()).Gelukt);
        var regel = await f.VoegRegelToeAsync(f.Hulp(doel, f.Roos, Wet.Jeugdwet));

        Assert.Equal(Planstatus.Bijgesteld, (await f.ZieAsync(Samira)).Status);
        Assert.Equal(nameof(InstemmingMetHulp), (await Stap(f, regel, Planregelstatus.Akkoord, null, Als(Samira))).Weigering?.Regel);
        foreach (var persoon in new[] { f.Roos, f.Els, f.Jan })
        {
            _ = (await f.Met<LegInstemmingVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(regel, persoon), Als(Samira), default))).Waarde;
        }

        Assert.True((await Stap(f, regel, Planregelstatus.Akkoord, null, Als(Inwoner(f.Els)))).Gelukt);
        Assert.Equal(nameof(StapVanDeJuiste), (await Stap(f, regel, Planregelstatus.Aangevraagd, null, Als(Inwoner(f.Els)))).Weigering?.Regel);
        Assert.True((await Stap(f, regel, Planregelstatus.Aangevraagd, null, Als(Samira))).Gelukt);
        Assert.Equal(nameof(StapVanDeJuiste), (await Stap(f, regel, Planregelstatus.Toegekend, null, Als(Samira))).Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_doel_en_een_ring_zijn_te_veranderen_maar_niet_op_een_verouderd_scherm(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        var doel = await f.VoegDoelToeAsync(f.Doel(f.Riek));
        var regel = await f.VoegRegelToeAsync(f.Hulp(doel, f.Riek));
        var nieuw = new WijzigDoel.Opdracht(
            doel, 0, "Ik wil weer dansen", "danst", "een avond", 7, new DateOnly(2025, 10, 1), Thema.GezondLevenBewegenOntspannen, new Aandelen(100, 0, 0), "conditie");
        Task<Uitkomst<Gedaan>> Wijzig(WijzigDoel.Opdracht o, Actor wie) => f.Met<WijzigDoel, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(o, Als(wie), default));

        Assert.Equal(nameof(HulpWerktNaarMinder), (await Wijzig(nieuw with { Terugwindoel = "" }, Samira)).Weigering?.Regel);
        Assert.Equal(nameof(AandelenZijnHonderd), (await Wijzig(nieuw with { Aandelen = new Aandelen(10, 0, 0) }, Samira)).Weigering?.Regel);
        Assert.True((await Wijzig(nieuw, Inwoner(f.Riek))).Gelukt);
        Assert.Equal("ActueleVersie", (await Wijzig(nieuw, Samira)).Weigering?.Regel);
        await Assert.ThrowsAsync<GeenToegangException>(() => Wijzig(nieuw with { Versie = 1 }, Inwoner(f.Jan)));
        Assert.True((await f.Met<VerplaatsPlanregel, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(regel, Ring.Gemeente, Als(Samira), default))).Gelukt);

        var beeld = Assert.Single((await f.ZieAsync(Samira)).Doelen);
        Assert.Equal(("Ik wil weer dansen", 3, 7), (beeld.EigenWoorden, beeld.Beginscore, beeld.Streefscore));
        Assert.Equal(Ring.Gemeente, Assert.Single(beeld.Regels).Ring);
    }

    private static Task<Uitkomst<Gedaan>> Stap(FamilieDeVries f, PlanregelId regel, Planregelstatus naar, DateOnly? datum, Proces proces) =>
        f.Met<WijzigPlanregelstatus, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(regel, naar, datum), proces, default));

    private static Task<Uitkomst<Gedaan>> Evalueer(FamilieDeVries f, DoelId doel, int versie, int? score, bool sluit) =>
        f.Met<EvalueerDoel, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(doel, versie, score, Evaluatieuitkomst.Voortzetten, sluit), Als(Samira), default));

    private static async Task<Uitkomst<Gedaan>> Sluit(FamilieDeVries f)
    {
        var versie = (await f.ZieAsync(Samira)).Versie;
        return await f.Met<SluitPlan, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, versie, "doelen gehaald"), Als(Samira), default));
    }
}
