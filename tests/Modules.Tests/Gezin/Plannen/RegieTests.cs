using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Plannen;

/// <summary>R-065, R-073, R-074 and the work list of a regisseur .</summary>
public sealed class RegieTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_plan_heeft_na_een_overdracht_nog_steeds_precies_een_regisseur(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 1));
        var versie = (await f.ZieAsync(Samira)).Versie;

        Assert.Equal("RegisseurIsAanspreekpunt", (await f.Met<WijzigRegisseur, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, "bur", versie), Als(Samira), default))).Weigering?.Regel);
        Assert.True((await f.Met<WijzigRegisseur, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, "bert", versie), Als(Samira), default))).Gelukt);

        Assert.Equal("Bert", (await f.ZieAsync(Collega)).RegisseurNaam);
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<BrengPlanInOverleg, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(f.Plan, Als(Samira), default)));
        Assert.True((await f.Met<BrengPlanInOverleg, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(f.Plan, Als(Collega), default))).Gelukt);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task De_regie_gaat_tijdelijk_over_en_daarna_terug_naar_Els(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        Task<Uitkomst<Gedaan>> Neem(DateOnly? tot) => f.Met<NeemRegieOver, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(f.Plan, "Els is overbelast", "zus woont ver weg", "als Els weer slaapt", tot), Als(Samira), default));

        Assert.Equal(nameof(RegieovernameIsTijdelijk), (await Neem(null)).Weigering?.Regel);
        Assert.Equal(nameof(RegieovernameIsTijdelijk), (await Neem(new DateOnly(2025, 9, 7))).Weigering?.Regel);
        Assert.True((await Neem(new DateOnly(2025, 5, 1))).Gelukt);
        Assert.Equal("EenRegieovername", (await Neem(new DateOnly(2025, 6, 1))).Weigering?.Regel);

        var rij = Assert.Single((await f.Met<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(v => v.GeefAsync(Samira, 1, default))).Rijen);
        Assert.Equal(new DateOnly(2025, 4, 17), rij.Uiterlijk);
        Assert.Equal(Regie.TijdelijkAanspreekpunt, (await f.ZieAsync(Samira)).Regie);

        Assert.Equal("MandaatVanHetGezin", (await f.Met<GeefRegieTerug, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, null, "zus"), Als(Samira), default))).Weigering?.Regel);
        Assert.True((await f.Met<GeefRegieTerug, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Plan, f.Els), Als(Samira), default))).Gelukt);
        var plan = await f.ZieAsync(Samira);
        Assert.Equal((Regie.Gezin, "Els de Vries"), (plan.Regie!.Value, plan.Regievoerder));
        Assert.NotNull(plan.Regieovername?.TeruggegevenOp);
        Assert.Null(Assert.Single((await f.Met<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(v => v.GeefAsync(Samira, 1, default))).Rijen).Uiterlijk);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Bovenaan_de_werkvoorraad_staat_wat_het_eerst_moet(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, new DateOnly(2025, 3, 12));
        await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.IedereenAkkoordAsync();
        Assert.True((await f.StelVastAsync()).Gelukt);
        var uitslag = (await f.Met<RegistreerMantelzorgcheck, Uitkomst<Mantelzorguitslag>>(h => h.UitvoerenAsync(new(f.Els, 10, new DateOnly(2025, 3, 12)), Als(Samira), default))).Waarde;

        Assert.Equal(new Mantelzorguitslag(Mantelzorgklasse.Zwaar, new DateOnly(2025, 4, 9)), uitslag);
        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 10));
        var rij = Assert.Single((await f.Met<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(v => v.GeefAsync(Samira, 1, default))).Rijen);
        Assert.Equal((new DateOnly(2025, 4, 9), true, "De Vries"), (rij.Uiterlijk!.Value, rij.TeLaat, rij.Gezinsnaam));

        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 7, 14));
        var later = (await f.Met<RegistreerMantelzorgcheck, Uitkomst<Mantelzorguitslag>>(h => h.UitvoerenAsync(new(f.Els, 6, new DateOnly(2025, 7, 14)), Als(Samira), default))).Waarde;
        Assert.Equal(new Mantelzorguitslag(Mantelzorgklasse.Matig, null), later);
        Assert.Equal(new DateOnly(2025, 6, 12), Assert.Single((await f.Met<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(v => v.GeefAsync(Samira, 1, default))).Rijen).Uiterlijk);
        Assert.Empty((await f.Met<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(v => v.GeefAsync(Collega, 1, default))).Rijen);
    }
}
