using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Plannen;

/// <summary>C07, C07b, C13, C32 and invariant 7: everybody sees of the plan what its owner shares, and nothing shows that there is more.</summary>
public sealed class PlanPerLezerTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    private const string Heup = "heup nog pijnlijk, slikt oxycodon";
    private const string Halt = "was een keer bij Halt";

    private static async Task<FamilieDeVries> GedeeldPlanAsync(Opslagmotor motor)
    {
        var f = await MetPlanAsync(motor);
        await f.DeelPlanAsync();
        var doelRiek = await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.VoegRegelToeAsync(f.Hulp(doelRiek, f.Riek));
        await f.VoegDoelToeAsync(f.Doel(f.Wouter, "Ik wil mijn school afmaken", Thema.OpvoedenLerenOntwikkelen));
        await f.VoegDoelToeAsync(f.Doel(f.Roos, "Ik wil zelf met de bus", Thema.SamenlevenMeedoen));
        await f.NoteerAsync(f.Riek, Heup, Leefgebied.Gezondheid);
        await f.NoteerAsync(f.Wouter, Halt, Leefgebied.Justitieel);
        await f.NoteerAsync(f.Wouter, "slaapt slecht", Leefgebied.Gezondheid);
        return f;
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task De_regisseur_ziet_de_doelen_van_oma_Riek_maar_niet_haar_gezondheid(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);

        var plan = await f.ZieAsync(Samira);

        Assert.Equal(6, plan.Leden.Count);
        var doel = Assert.Single(plan.Doelen, d => d.Personen.Contains(f.Riek));
        Assert.Equal("HH-hulp", Assert.Single(doel.Regels).Helper.Wie);
        Assert.Empty(plan.Aantekeningen);
        Assert.All(plan.Doelen, d => Assert.False(d.NietGedeeld));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wat_Wouter_van_zestien_niet_deelt_is_er_niet_voor_zijn_ouders(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);

        foreach (var ouder in new[] { f.Jan, f.Els })
        {
            var plan = await f.ZieAsync(Inwoner(ouder));
            Assert.Contains(plan.Doelen, d => d.Personen.Contains(f.Wouter));
            Assert.DoesNotContain(plan.Aantekeningen, a => a.Tekst == Halt);
            Assert.DoesNotContain(plan.Aantekeningen, a => a.Personen.Contains(f.Wouter));
        }

        var zelf = await f.ZieAsync(Inwoner(f.Wouter));
        Assert.Equal(2, zelf.Aantekeningen.Count);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Els_ziet_van_de_gezondheid_van_Riek_niets_en_alleen_Riek_zelf_leest_niet_gedeeld(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);

        var els = Assert.Single(await f.Met<MijnPlan, IReadOnlyList<PlanBeeld>>(v => v.GeefAsync(Inwoner(f.Els), default)));
        Assert.DoesNotContain(els.Aantekeningen, a => a.Tekst == Heup);
        Assert.Contains(els.Doelen, d => d.Personen.Contains(f.Riek));
        Assert.All(els.Doelen, d => Assert.False(d.NietGedeeld));
        Assert.All(els.Aantekeningen, a => Assert.False(a.NietGedeeld));

        var riek = Assert.Single(await f.Met<MijnPlan, IReadOnlyList<PlanBeeld>>(v => v.GeefAsync(Inwoner(f.Riek), default)));
        Assert.True(Assert.Single(riek.Aantekeningen, a => a.Tekst == Heup).NietGedeeld);
        Assert.False(Assert.Single(riek.Doelen, d => d.Personen.Contains(f.Riek)).NietGedeeld);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Zonder_deelbesluit_ziet_een_gezinslid_niets_van_een_ander(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.VoegDoelToeAsync(f.Doel(f.Jan, "Ik wil weer werk", Thema.WerkenVerdienenUitgeven));

        var jan = await f.ZieAsync(Inwoner(f.Jan));
        Assert.Equal([f.Jan], Assert.Single(jan.Doelen).Personen);
        Assert.DoesNotContain(jan.Leden, l => l.Persoon == f.Riek);

        await f.DeelAsync(f.Riek, Leefgebied.Plan);
        Assert.Equal(2, (await f.ZieAsync(Inwoner(f.Jan))).Doelen.Count);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_doel_van_twee_mensen_ziet_een_derde_pas_als_beiden_delen(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        await f.VoegDoelToeAsync(f.Doel(f.Els) with { Personen = [f.Els, f.Riek] });
        await f.DeelAsync(f.Els, Leefgebied.Plan);

        Assert.Empty((await f.ZieAsync(Inwoner(f.Jan))).Doelen);
        Assert.Single((await f.ZieAsync(Inwoner(f.Els))).Doelen);

        await f.DeelAsync(f.Riek, Leefgebied.Plan);
        Assert.Single((await f.ZieAsync(Inwoner(f.Jan))).Doelen);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task De_Bureaudienst_ziet_alleen_dat_er_een_regisseur_is(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);

        var plan = await f.ZieAsync(Bureaudienst);

        Assert.True(plan.HeeftRegisseur);
        Assert.Null(plan.RegisseurNaam);
        Assert.Null(plan.Gezinsnaam);
        Assert.Empty(plan.Leden);
        Assert.Empty(plan.Doelen);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_collega_van_een_ander_team_krijgt_het_plan_niet_te_zien_en_een_onbekend_plan_ook_niet(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);

        await Assert.ThrowsAsync<GeenToegangException>(() => f.ZieAsync(Vreemde));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.ZieAsync(Samira, Rotonde.Gezin.PlanId.Nieuw()));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<VoegDoelToe, Uitkomst<Rotonde.Gezin.DoelId>>(h => h.UitvoerenAsync(f.Doel(f.Riek), Als(Vreemde), default)));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<VoegDoelToe, Uitkomst<Rotonde.Gezin.DoelId>>(h => h.UitvoerenAsync(
            f.Doel(f.Riek), Als(new Actor("brug", "De Brug", new HashSet<Rol> { Rol.Aanbieder }, null, AgbCode.Parse("12345678"), new HashSet<string>())), default)));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task De_Brug_ziet_alleen_wat_Roos_met_haar_deelt_en_niets_van_de_anderen(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);
        var agb = AgbCode.Parse("12345678");
        var brug = new Actor("brug", "De Brug", new HashSet<Rol> { Rol.Aanbieder }, null, agb, new HashSet<string>());
        await f.StelRelatieVastAsync(f.Roos, Relatiesoort.Aanbieder, Houder.Organisatie(agb));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.ZieAsync(brug));

        await f.DeelMetAsync(f.Roos, Houder.Organisatie(agb), Leefgebied.Plan);

        var plan = await f.ZieAsync(brug);
        Assert.Equal([f.Roos], plan.Leden.Select(l => l.Persoon));
        Assert.Equal([f.Roos], Assert.Single(plan.Doelen).Personen);
        Assert.Empty(plan.Aantekeningen);
        Assert.Empty(plan.Meningen);
        Assert.Null(plan.Regievoerder);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Riek_leest_op_haar_eigen_bladzijde_dat_Samira_en_Jan_haar_plan_bekeken(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);
        await f.ZieAsync(Samira);
        await f.ZieAsync(Inwoner(f.Jan));

        var regels = await f.Met<WieKeek, IReadOnlyList<Kijkregel>>(v => v.GeefAsync(Inwoner(f.Riek), f.Riek, new Periode(new(2025, 3, 6), new(2025, 3, 6)), default));

        Assert.Contains(regels, r => r.Wie == "Samira" && r.Gedaan == "lezen" && r.Wat == Gegevenssoort.Planitem.Naam());
        Assert.Contains(regels, r => r.Rol == "gezinslid" && r.Wat == Gegevenssoort.Planitem.Naam() && r.Deelbesluit is not null);
        Assert.Contains(regels, r => r.Wie == "Bo" && r.Gedaan == "schrijven");
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_ingetrokken_deelbesluit_sluit_het_deel_in_het_volgende_verzoek(Opslagmotor motor)
    {
        await using var f = await GedeeldPlanAsync(motor);
        Assert.Contains((await f.ZieAsync(Inwoner(f.Jan))).Doelen, d => d.Personen.Contains(f.Riek));
        var besluit = (await f.Met<DeelbesluitOverzicht, IReadOnlyList<DeelbesluitRegel>>(v => v.GeefAsync(Inwoner(f.Riek), f.Riek, default))).Single(d => d.Leefgebied == Leefgebied.Plan);

        _ = (await f.Met<TrekDeelbesluitIn, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(besluit.Id, f.Riek, new Proces(Inwoner(f.Riek), Doelen.Delen), default))).Waarde;

        Assert.DoesNotContain((await f.ZieAsync(Inwoner(f.Jan))).Doelen, d => d.Personen.Contains(f.Riek));
    }
}
