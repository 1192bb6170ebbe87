using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Aanbieders.Contractwereld;

namespace Rotonde.Modules.Tests.Aanbieders.Contracten;

/// <summary>Contracts on both engines: from draft to gate.</summary>
public sealed class ContractenTests
{
    private static readonly DateOnly April = new(2025, 4, 2);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_getekend_contract_met_tarief_laat_een_toewijzing_toe(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);

        var oordeel = await PoortAsync(gemeente, wereld.Individueel, April);

        Assert.Equal(Poortuitslag.Toelaten, oordeel.Poort.Uitslag);
        Assert.Equal(wereld.Contract, oordeel.Contract);
        Assert.Equal(Bedrag.Euro(68), oordeel.Tarief);
        Assert.Equal(new DateOnly(2026, 12, 31), oordeel.Looptijd!.Value.Einde);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verplicht_certificaat_moet_er_op_die_dag_zijn(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);

        Assert.Equal("certificaat", Assert.Single((await PoortAsync(gemeente, wereld.Groep, April)).Poort.Redenen).Onderdeel);
        Goed(await gemeente.MetAsync<LegCertificaatVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(wereld.Aanbieder, "SKJ", new(2025, 1, 1), new(2025, 6, 30)), Door(Contractmanager), default)));

        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Groep, April)).Poort.Uitslag);
        Assert.Equal(Poortuitslag.Weigeren, (await PoortAsync(gemeente, wereld.Groep, new(2025, 7, 1))).Poort.Uitslag);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_opsteller_tekent_niet_zelf_en_een_collega_wel_een_keer(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente, getekend: false);
        Task<Uitkomst<ContractId>> Teken(Actor wie) => gemeente.MetAsync<SluitContract, Uitkomst<ContractId>>(h => h.UitvoerenAsync(wereld.Contract, Door(wie), default));

        Assert.Equal("contract", Assert.Single((await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Redenen).Onderdeel);
        Assert.Contains("collega", (await Teken(Contractmanager)).Weigering!.Uitleg);
        Assert.True((await Teken(Collega)).Gelukt);
        Assert.Contains("al getekend", (await Teken(Collega)).Weigering!.Uitleg);
        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Uitslag);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task R143_zonder_WNT_opgave_wordt_er_niet_getekend(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente, metWnt: false, getekend: false);

        var uitkomst = await gemeente.MetAsync<SluitContract, Uitkomst<ContractId>>(h => h.UitvoerenAsync(wereld.Contract, Door(Collega), default));

        Assert.Contains("WNT-opgave over 2024", uitkomst.Weigering!.Uitleg);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_blokkade_geldt_van_haar_eerste_tot_haar_laatste_dag(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);

        Goed(await gemeente.MetAsync<BlokkeerContract, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(wereld.Contract, new(2025, 5, 1), "kwaliteitsonderzoek", Betaalstop: true), Door(Contractmanager), default)));
        Assert.False((await gemeente.MetAsync<BlokkeerContract, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(wereld.Contract, new(2025, 6, 1), "nog een"), Door(Contractmanager), default))).Gelukt);
        Goed(await gemeente.MetAsync<HefBlokkadeOp, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(wereld.Contract, new(2025, 5, 31), Door(Contractmanager), default)));

        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Individueel, new(2025, 4, 30))).Poort.Uitslag);
        Assert.Contains("kwaliteitsonderzoek", (await PoortAsync(gemeente, wereld.Individueel, new(2025, 5, 31))).Poort.AlsWeigering()!.Uitleg);
        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Individueel, new(2025, 6, 1))).Poort.Uitslag);

        var aanbod = await gemeente.MetAsync<Rotonde.Aanbieders.Contracten.Contracten, Aanbod>(c => c.AanbodVanAsync(Brug, Wet.Jeugdwet, default));
        Assert.True(aanbod.Op("45A04", new(2025, 5, 15))!.HeeftBetaalstop(new(2025, 5, 15)));
        Assert.False(aanbod.Op("45A04", new(2025, 6, 1))!.HeeftBetaalstop(new(2025, 6, 1)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_is_goedgekeurd_telt_mee_voor_het_plafond_en_een_credit_gaat_eraf(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente, plafond: Bedrag.Euro(1000));

        await BoekAsync(gemeente, wereld.Contract, 500, 400);
        Assert.Equal(Poortuitslag.Waarschuwen, (await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Uitslag);
        await BoekAsync(gemeente, wereld.Contract, 100);
        Assert.Equal("plafond", Assert.Single((await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Redenen).Onderdeel);
        await BoekAsync(gemeente, wereld.Contract, -300);
        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Uitslag);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_vol_zit_krijgt_niemand_erbij_en_een_ander_kan_dat_niet_melden(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);
        Actor Werkt(string agb) => new("a1", "Aad", new HashSet<Rol> { Rol.Aanbieder }, null, AgbCode.Parse(agb), new HashSet<string>());
        Task<Uitkomst<Gedaan>> Meld(Actor wie) => gemeente.MetAsync<MeldCapaciteit, Uitkomst<Gedaan>>(h =>
            h.UitvoerenAsync(wereld.Contract, wereld.Individueel, Capaciteit.Vol, Door(wie), default));

        Assert.False((await Meld(Werkt("98000002"))).Gelukt);
        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Uitslag);
        Assert.True((await Meld(Werkt("98000001"))).Gelukt);
        Assert.Equal("capaciteit", Assert.Single((await PoortAsync(gemeente, wereld.Individueel, April)).Poort.Redenen).Onderdeel);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Tarieven_volgen_elkaar_op_zonder_gat(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);

        Goed(await TariefAsync(gemeente, wereld.Contract, wereld.Individueel, new(2026, 1, 1), 70.50m));
        Assert.False((await TariefAsync(gemeente, wereld.Contract, wereld.Individueel, new(2025, 7, 1), 69m)).Gelukt);
        Assert.False((await TariefAsync(gemeente, wereld.Contract, wereld.Individueel, new(2027, 1, 1), 72m)).Gelukt);
        Assert.False((await TariefAsync(gemeente, wereld.Contract, wereld.Individueel, new(2026, 7, 1), 0m)).Gelukt);

        Task<Contracttarief?> Op(DateOnly dag) => gemeente.MetAsync<Rotonde.Aanbieders.Contracten.Contracten, Contracttarief?>(c => c.TariefOpAsync(wereld.Individueel, Brug, dag, default));
        Assert.Null(await Op(new(2024, 12, 31)));
        Assert.Equal(Bedrag.Euro(68), (await Op(new(2025, 12, 31)))!.Bedrag);
        Assert.Equal(Bedrag.Euro(70.50m), (await Op(new(2026, 1, 1)))!.Bedrag);
        Assert.Equal(Bedrag.Euro(70.50m), (await Op(new(2026, 12, 31)))!.Bedrag);
        Assert.Null(await Op(new(2027, 1, 1)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_contract_dat_eerder_eindigt_heeft_daarna_geen_tarief_meer(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);
        Goed(await TariefAsync(gemeente, wereld.Contract, wereld.Individueel, new(2026, 1, 1), 70.50m));

        Goed(await gemeente.MetAsync<BeeindigContract, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(wereld.Contract, new(2025, 9, 30), Door(Contractmanager), default)));

        Assert.Equal(Poortuitslag.Toelaten, (await PoortAsync(gemeente, wereld.Individueel, new(2025, 9, 30))).Poort.Uitslag);
        Assert.Equal(["contract", "tarief"], (await PoortAsync(gemeente, wereld.Individueel, new(2025, 10, 1))).Poort.Redenen.Select(r => r.Onderdeel).Order());
        Assert.False((await TariefAsync(gemeente, wereld.Contract, wereld.Individueel, new(2025, 9, 1), 70m)).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_keuzelijst_noemt_wat_die_dag_geleverd_kan_worden(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await MaakAsync(gemeente);
        var consulent = Actor.Medewerker("c1", "Samira", [Rol.Consulent]);
        Task<IReadOnlyList<ProductMetContract>> Lijst(DateOnly dag, Wet wet) =>
            gemeente.MetAsync<ProductenMetContract, IReadOnlyList<ProductMetContract>>(v => v.GeefAsync(consulent, dag, wet, default));

        Assert.Equal(["45A04", "45A48"], (await Lijst(April, Wet.Jeugdwet)).Select(p => p.Code));
        Assert.Empty(await Lijst(April, Wet.Wmo));
        var catalogus = await gemeente.MetAsync<Productcatalogus, IReadOnlyList<Productgegevens>>(c => c.AllesAsync(Wet.Jeugdwet, default));
        Assert.Equal(["45A04", "45A48"], catalogus.Select(p => p.Code));
        Assert.Equal(catalogus[0], await gemeente.MetAsync<Productcatalogus, Productgegevens?>(c => c.GeefAsync(catalogus[0].Id, default)));
        Assert.Equal(catalogus[1], await gemeente.MetAsync<Productcatalogus, Productgegevens?>(c => c.ZoekAsync(Wet.Jeugdwet, "45A48", default)));
        Assert.Empty(await Lijst(new(2024, 12, 31), Wet.Jeugdwet));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_welk_contract_ziet_volgt_uit_de_rechtenlijst(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente, plafond: Bedrag.Euro(100_000));
        await gemeente.MetAsync<RegistreerAanbieder, Uitkomst<AanbiederId>>(h => h.UitvoerenAsync(new("Thuis Best", AgbCode.Parse("98000002")), Door(Contractmanager), default));
        Actor Aanbieder(string agb) => new("a1", "Aad", new HashSet<Rol> { Rol.Aanbieder }, null, AgbCode.Parse(agb), new HashSet<string>());
        Task<ContractOverzicht.Bladzijde> Contracten(Actor wie, string? zoek = null) =>
            gemeente.MetAsync<ContractOverzicht, ContractOverzicht.Bladzijde>(v => v.GeefAsync(wie, zoek, 1, 25, default));
        Task<AanbiederOverzicht.Bladzijde> Organisaties(Actor wie, string? zoek = null) =>
            gemeente.MetAsync<AanbiederOverzicht, AanbiederOverzicht.Bladzijde>(v => v.GeefAsync(wie, zoek, 1, 25, default));

        var alles = Assert.Single((await Contracten(Contractmanager)).Rijen);
        Assert.Equal(Bedrag.Euro(100_000), alles.Plafond);
        Assert.Equal(Contractstand.Actief, alles.Stand);
        Assert.Null(Assert.Single((await Contracten(Actor.Medewerker("r1", "Rob", [Rol.Raadslid]))).Rijen).Plafond);
        Assert.Single((await Contracten(Aanbieder("98000001"))).Rijen);
        Assert.Empty((await Contracten(Aanbieder("98000002"))).Rijen);
        Assert.Single((await Contracten(Contractmanager, "brug")).Rijen);
        Assert.Empty((await Contracten(Contractmanager, "molen")).Rijen);
        await Assert.ThrowsAsync<GeenToegangException>(() => Contracten(Actor.Medewerker("b1", "Bea", [Rol.Beheerder])));

        var eerste = await gemeente.MetAsync<AanbiederOverzicht, AanbiederOverzicht.Bladzijde>(v => v.GeefAsync(Contractmanager, null, 2, 1, default));
        Assert.Equal(2, eerste.Totaal);
        Assert.Equal("Thuis Best", Assert.Single(eerste.Rijen).Naam);
        Assert.Equal("Thuis Best", Assert.Single((await Organisaties(Contractmanager, "BEST")).Rijen).Naam);
        Assert.Equal("De Brug", Assert.Single((await Organisaties(Aanbieder("98000001"))).Rijen).Naam);

        var beeld = await gemeente.MetAsync<ContractOverzicht, ContractInBeeld?>(v => v.GeefEenAsync(Contractmanager, wereld.Contract, default));
        Assert.Equal(2, beeld!.Producten.Count);
        Assert.Null(await gemeente.MetAsync<ContractOverzicht, ContractInBeeld?>(v => v.GeefEenAsync(Aanbieder("98000002"), wereld.Contract, default)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Dezelfde_AGB_code_of_een_onbekend_product_wordt_geweigerd_en_er_blijft_niets_half_staan(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var wereld = await MaakAsync(gemeente);

        Assert.Equal("Agb", (await gemeente.MetAsync<RegistreerAanbieder, Uitkomst<AanbiederId>>(h =>
            h.UitvoerenAsync(new("Namaak", Brug), Door(Contractmanager), default))).Weigering!.Veld);
        Assert.Equal("Producten", (await gemeente.MetAsync<StelContractOp, Uitkomst<ContractId>>(h => h.UitvoerenAsync(
            new(wereld.Aanbieder, "2025-015", Contracttype.Output, Contractniveau.Lokaal, Periode.Jaar(2025), null, [ProductId.Nieuw()]), Door(Contractmanager), default))).Weigering!.Veld);
        Assert.Equal(1, (await gemeente.MetAsync<ContractOverzicht, ContractOverzicht.Bladzijde>(v => v.GeefAsync(Contractmanager, null, 1, 25, default))).Totaal);
        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<RegistreerAanbieder, Uitkomst<AanbiederId>>(h =>
            h.UitvoerenAsync(new("Nieuw", AgbCode.Parse("98000003")), Door(Actor.Medewerker("c1", "Samira", [Rol.Consulent])), default)));
    }

    private static Task BoekAsync(Proefgemeente gemeente, ContractId contract, params decimal[] bedragen) => gemeente.DoeAsync(async sp =>
    {
        var plafond = (Plafondbewaking)sp.GetService(typeof(Plafondbewaking))!;
        await plafond.BoekAsync(contract, bedragen.Select(b => (new DateOnly(2025, 4, 14), Bedrag.Euro(b))), default);
    });
}
