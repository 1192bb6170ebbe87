using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Huishoudens;

/// <summary>R-072, C10, and bad input: each mistake has its own sentence.</summary>
public sealed class HuishoudenTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_fout_bij_het_registreren_krijgt_een_eigen_zin_en_bewaart_niets(Opslagmotor motor)
    {
        await using var f = new FamilieDeVries(Proefgemeente.Maak(motor));
        Task<Uitkomst<PersoonId>> Registreer(RegistreerPersoon.Opdracht o) =>
            f.Met<RegistreerPersoon, Uitkomst<PersoonId>>(h => h.UitvoerenAsync(o, new Proces(Bureaudienst, Doelen.Vraag), default));
        var goed = new RegistreerPersoon.Opdracht(new Naam("Els", "Vries", "de"), new DateOnly(1973, 9, 2), "999990019", Team);

        Assert.Equal(nameof(BsnKlopt), (await Registreer(goed with { Bsn = "999990018" })).Weigering?.Regel);
        Assert.Equal(nameof(NaamIsIngevuld), (await Registreer(goed with { Naam = new Naam("", "Vries") })).Weigering?.Regel);
        Assert.Equal(nameof(LevensdataKloppen), (await Registreer(goed with { Geboren = new DateOnly(2026, 1, 1) })).Weigering?.Regel);
        Assert.Equal(nameof(LevensdataKloppen), (await Registreer(goed with { Overleden = new DateOnly(1970, 1, 1) })).Weigering?.Regel);
        Assert.Equal(nameof(AdresKlopt), (await Registreer(goed with { Adres = new Adresgegevens("Dorpstraat", 1, null, "69", "Duiven") })).Weigering?.Regel);
        Assert.DoesNotContain("999990018", (await Registreer(goed with { Bsn = "999990018" })).Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.DoesNotContain("999990019", goed.ToString(), StringComparison.Ordinal);

        Assert.True((await Registreer(goed)).Gelukt);
        Assert.Equal("PersoonIsNieuw", (await Registreer(goed)).Weigering?.Regel);
        await Assert.ThrowsAsync<GeenToegangException>(() => Registreer(goed with { Team = "ander team" }));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wie_inlogt_vult_alleen_de_eigen_gegevens_in(Opslagmotor motor)
    {
        await using var f = new FamilieDeVries(Proefgemeente.Maak(motor));
        var els = PersoonId.Nieuw();
        await f.Gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                els = await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Bsn.Parse("999990019"), new DateOnly(1973, 9, 2), stop);
                return (true, true);
            },
            default));
        Task<Uitkomst<PersoonId>> Registreer(string bsn, Actor wie) => f.Met<RegistreerPersoon, Uitkomst<PersoonId>>(h => h.UitvoerenAsync(
            new(new Naam("Els", "Vries", "de"), new DateOnly(1973, 9, 2), bsn, null), new Proces(wie, Doelen.EigenDossier), default));

        Assert.Equal("EigenGegevens", (await Registreer("999990007", Inwoner(els))).Weigering?.Regel);
        await Assert.ThrowsAsync<GeenToegangException>(() => Registreer("999990007", Samira));
        Assert.Equal(els, (await Registreer("999990019", Inwoner(els))).Waarde);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Oma_Riek_hoort_pas_bij_het_gezin_als_zij_zelf_instemt(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);

        var nee = await f.VormAsync(null);
        Assert.Equal(nameof(ToestemmingAnderHuishouden), nee.Weigering?.Regel);
        Assert.Contains("Riek Bakker", nee.Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.True((await f.VormAsync(new DateOnly(2025, 3, 5))).Gelukt);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wie_nog_geen_gegevens_heeft_of_twee_keer_voorkomt_komt_niet_in_een_huishouden(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        async Task<string?> Maak(Actor wie, params Huishoudplaats[] leden) =>
            (await f.Met<RegistreerHuishouden, Uitkomst<HuishoudenId>>(h => h.UitvoerenAsync(new(leden), Als(wie), default))).Weigering?.Regel;

        Assert.Equal("PersoonIsGeregistreerd", await Maak(Actor.Systeem("test"), new Huishoudplaats(PersoonId.Nieuw(), Huishoudrol.Hoofd)));
        Assert.Equal(nameof(HuishoudenIsCompleet), await Maak(Samira, new Huishoudplaats(f.Jan, Huishoudrol.Hoofd), new Huishoudplaats(f.Jan, Huishoudrol.Overig)));
        Assert.Equal(nameof(HuishoudenIsCompleet), await Maak(Samira, new Huishoudplaats(f.Jan, Huishoudrol.Hoofd), new Huishoudplaats(f.Els, Huishoudrol.Hoofd)));
        Assert.Equal(nameof(HuishoudenIsCompleet), await Maak(Samira));
        await Assert.ThrowsAsync<GeenToegangException>(() => Maak(Vreemde, new Huishoudplaats(f.Jan, Huishoudrol.Hoofd)));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wie_later_bij_het_gezin_komt_doet_mee_in_het_plan(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        var gezin = (await f.Met<VormGezin, Uitkomst<GezinsverbandId>>(h => h.UitvoerenAsync(new("De Vries", f.Huishouden, [new(f.Els, "moeder"), new(f.Jan, "vader")]), Als(Samira), default))).Waarde;
        var plan = (await f.Met<StartPlan, Uitkomst<PlanId>>(h => h.UitvoerenAsync(new(gezin, "samira"), Als(Samira), default))).Waarde;

        Assert.Equal(nameof(ToestemmingAnderHuishouden), (await f.Met<VoegGezinslidToe, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(gezin, new(f.Riek, "oma"), Als(Samira), default))).Weigering?.Regel);
        Assert.True((await f.Met<VoegGezinslidToe, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(gezin, new(f.Riek, "oma", ToestemmingOp: new DateOnly(2025, 3, 6)), Als(Samira), default))).Gelukt);

        Assert.Contains((await f.ZieAsync(Samira, plan)).Leden, l => l.Persoon == f.Riek && l.Relatie == "oma");
        Assert.Single(await f.Met<MijnPlan, IReadOnlyList<PlanBeeld>>(v => v.GeefAsync(Inwoner(f.Riek), default)));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wie_het_gezin_verlaat_ziet_van_het_plan_alleen_nog_wat_over_hemzelf_gaat(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);
        await f.DeelPlanAsync();
        await f.VoegDoelToeAsync(f.Doel(f.Riek));
        await f.VoegDoelToeAsync(f.Doel(f.Jan, "Ik wil weer werk"));
        Assert.Equal(2, (await f.ZieAsync(Inwoner(f.Jan))).Doelen.Count);
        Task<Uitkomst<Gedaan>> Verlaat(PersoonId wie) => f.Met<VerlaatGezin, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(f.Gezin, wie, Als(Samira), default));

        Assert.Equal("RegievoerderBlijft", (await Verlaat(f.Els)).Weigering?.Regel);
        Assert.True((await Verlaat(f.Jan)).Gelukt);
        Assert.Equal("HoortBijGezin", (await Verlaat(f.Jan)).Weigering?.Regel);

        var jan = await f.ZieAsync(Inwoner(f.Jan));
        Assert.Equal([f.Jan], Assert.Single(jan.Doelen).Personen);
        Assert.Equal([f.Roos], jan.Leden.Select(l => l.Persoon)); // his daughter: authority does not end with the family
        Assert.DoesNotContain((await f.ZieAsync(Inwoner(f.Els))).Doelen, d => d.Personen.Contains(f.Jan));
        Assert.Equal(5, (await f.ZieAsync(Samira)).Leden.Count);

        f.Gemeente.Klok.GaNaar(new DateOnly(2025, 3, 10));
        Assert.True((await f.Met<VerlaatHuishouden, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(f.Huishouden, f.Jan, new DateOnly(2025, 3, 8), Als(Samira), default))).Gelukt);
        Assert.DoesNotContain((await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Samira, f.Huishouden, default))).Leden, l => l.Persoon == f.Jan);
        Assert.Equal("WoontInHuishouden", (await f.Met<VerlaatHuishouden, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            f.Huishouden, f.Jan, new DateOnly(2025, 3, 8), Als(Samira), default))).Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Het_huishouden_in_een_oogopslag_toont_leden_leeftijd_plan_en_regisseur(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);

        var beeld = await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Samira, f.Huishouden, default));
        Assert.Equal([("Jan de Vries", 55), ("Els de Vries", 51), ("Jeroen de Vries", 19), ("Wouter de Vries", 16), ("Roos de Vries", 14)], beeld.Leden.Select(l => (l.Naam, l.Leeftijd!.Value)));
        Assert.Equal("Dorpstraat 12, 6921 AB Duiven", beeld.Adres);
        Assert.Equal((f.Plan, "Samira"), (beeld.Plan!.Plan!.Value, beeld.Plan.RegisseurNaam));

        var bureau = await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Bureaudienst, f.Huishouden, default));
        Assert.Equal(new LopendPlanBeeld(null, null, null, true), bureau.Plan);
        var els = await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Inwoner(f.Els), f.Huishouden, default));
        Assert.Equal([f.Els, f.Roos], els.Leden.Select(l => l.Persoon));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Vreemde, f.Huishouden, default)));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_geheim_adres_staat_nergens_zonder_reden(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        var geheim = (await f.Met<RegistreerPersoon, Uitkomst<PersoonId>>(h => h.UitvoerenAsync(
            new(new Naam("Priscilla", "Test"), new DateOnly(1990, 1, 1), null, Team) { Adres = new Adresgegevens("Verborgen", 1, null, "6921AD", "Duiven"), GeheimAdres = true },
            new Proces(Bureaudienst, Doelen.Vraag), default))).Waarde;
        var huis = (await f.Met<RegistreerHuishouden, Uitkomst<HuishoudenId>>(h => h.UitvoerenAsync(new([new(geheim, Huishoudrol.Hoofd)]), Als(Samira), default))).Waarde;

        Assert.Null((await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Samira, huis, default))).Adres);
        Assert.Null((await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Bureaudienst, huis, default, "post sturen"))).Adres);
        Assert.NotNull((await f.Met<HuishoudenOverzicht, HuishoudenBeeld>(v => v.GeefAsync(Samira, huis, default, "huisbezoek vandaag"))).Adres);
        Assert.Null((await f.Met<PersoonZoeken, Uitkomst<Pagina<GevondenPersoon>>>(v => v.GeefAsync(Samira, "test", null, 1, default))).Waarde.Rijen.Single().Adres);
        Assert.Null((await f.Met<PersoonInBeeld, PersoonBeeld?>(v => v.GeefAsync(Actor.Systeem("berichten"), geheim, Doelen.Levering, default)))!.Adres);
        Assert.NotNull((await f.Met<PersoonInBeeld, PersoonBeeld?>(v => v.GeefAsync(Inwoner(geheim), geheim, Doelen.EigenDossier, default)))!.Adres);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Namen_in_een_lijst_staan_er_alleen_van_wie_mag_en_elke_naam_is_terug_te_lezen(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        var elders = (await f.Met<RegistreerPersoon, Uitkomst<PersoonId>>(h => h.UitvoerenAsync(
            new(new Naam("Piet", "Elders"), new DateOnly(1980, 1, 1), null, "ander team"), new Proces(Actor.Medewerker("bo", "Bo", [Rol.Bureaudienst], "ander team"), Doelen.Vraag), default))).Waarde;
        Task<IReadOnlyDictionary<PersoonId, string>> Namen(Actor actor) =>
            f.Met<NamenVanPersonen, IReadOnlyDictionary<PersoonId, string>>(v => v.GeefAsync(actor, [f.Els, elders, f.Els, PersoonId.Nieuw()], Doelen.Onderzoek, default));
        async Task<IEnumerable<(string Wie, bool Toegestaan)>> WieKekenNaarElsAsync() =>
            (await f.Met<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(Inwoner(f.Els), f.Els, Periode.Jaar(2025), default)))
            .Where(r => r.Waarom == Doelen.Onderzoek.InWoorden).Select(r => (r.Wie, r.Toegestaan)).OrderDescending();

        Assert.Equal([KeyValuePair.Create(f.Els, "Els de Vries")], await Namen(Samira));
        Assert.Equal([KeyValuePair.Create(elders, "Piet Elders")], await Namen(Vreemde));
        Assert.Equal([("Vera", false), ("Samira", true)], await WieKekenNaarElsAsync());
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Zoeken_gaat_op_naam_of_geboortedatum_en_vindt_alleen_wie_bij_het_team_hoort(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        async Task<IEnumerable<string>> Zoek(Actor actor, string? naam, DateOnly? geboren = null) =>
            (await f.Met<PersoonZoeken, Uitkomst<Pagina<GevondenPersoon>>>(v => v.GeefAsync(actor, naam, geboren, 1, default))).Waarde.Rijen.Select(r => r.Naam);

        Assert.Equal(["Els de Vries", "Jan de Vries", "Jeroen de Vries", "Roos de Vries", "Wouter de Vries"], await Zoek(Bureaudienst, "vries"));
        Assert.Equal(5, (await Zoek(Samira, "DE VRI")).Count());
        Assert.Equal(["Riek Bakker"], await Zoek(Samira, null, new DateOnly(1946, 11, 30)));
        Assert.Empty(await Zoek(Samira, "vries", new DateOnly(1946, 11, 30)));
        Assert.Empty(await Zoek(Samira, "%%"));
        Assert.Empty(await Zoek(Vreemde, "vries"));
        Assert.Equal("GenoegOmTeZoeken", (await f.Met<PersoonZoeken, Uitkomst<Pagina<GevondenPersoon>>>(v => v.GeefAsync(Samira, "v", null, 1, default))).Weigering?.Regel);
        await Assert.ThrowsAsync<GeenToegangException>(() => Zoek(Actor.Medewerker("raad", "Raadslid", [Rol.Raadslid]), "vries"));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Op_hetzelfde_adres_staat_wie_bij_het_team_hoort_en_nooit_wie_een_geheim_adres_heeft(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        var geheim = (await f.Met<RegistreerPersoon, Uitkomst<PersoonId>>(h => h.UitvoerenAsync(
            new(new Naam("Priscilla", "Test"), new DateOnly(1990, 1, 1), null, Team) { Adres = new Adresgegevens("Dorpstraat", 12, null, "6921 AB", "Duiven"), GeheimAdres = true },
            new Proces(Bureaudienst, Doelen.Vraag), default))).Waarde;
        Task<IReadOnlyList<PersoonId>> Bij(Actor actor, PersoonId wie) => f.Met<OpHetzelfdeAdres, IReadOnlyList<PersoonId>>(v => v.GeefAsync(actor, wie, default));

        Assert.Equal([f.Jan, f.Jeroen, f.Roos, f.Wouter], await Bij(Bureaudienst, f.Els));
        Assert.Empty(await Bij(Bureaudienst, geheim));
        Assert.Empty(await Bij(Bureaudienst, f.Riek));
        Assert.Empty(await Bij(Vreemde, f.Els));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Op_het_adres_van_de_familie_komen_acht_hulpverleners_en_wie_dat_bekijkt_zegt_waarom(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, new DateOnly(2025, 3, 12));
        async Task Hulp(PersoonId wie, string functie, string organisatie, Leefgebied leefgebied = Leefgebied.Plan, Actor? door = null) =>
            _ = (await f.Met<VoegBestaandeHulpToe, Uitkomst<BestaandeHulpId>>(h => h.UitvoerenAsync(
                new(wie, new Helper(functie, Helpersoort.Professional, organisatie), Niveau.VrijToegankelijk, Leefgebied: leefgebied), Als(door ?? Samira), default))).Waarde;
        await Hulp(f.Roos, "begeleider Roos", "De Brug");
        await Hulp(f.Roos, "vervoerder", "Taxi Demo");
        await Hulp(f.Wouter, "ggz-behandelaar", "Ggz Demo");
        await Hulp(f.Wouter, "leerplichtambtenaar", "Gemeente");
        await Hulp(f.Wouter, "Halt-medewerker", "Halt", Leefgebied.Justitieel, Inwoner(f.Wouter));
        await Hulp(f.Jeroen, "werkbegeleider", "SW-bedrijf");
        await Hulp(f.Jeroen, "jobcoach", "Jobcoach Demo");
        await Hulp(f.Jan, "UWV-adviseur", "UWV");
        await Hulp(f.Riek, "HH-hulp", "Thuiszorg Demo");
        await Hulp(f.Riek, "wijkverpleegkundige", "Wijkzorg Demo");
        Task<Uitkomst<AdresbeeldAntwoord>> Kijk(string? reden) => f.Met<Adresbeeld, Uitkomst<AdresbeeldAntwoord>>(v => v.GeefAsync(Samira, f.Huishouden, reden, default));

        Assert.Equal(nameof(RedenIsGegeven), (await Kijk(null)).Weigering?.Regel);
        Assert.Equal(7, (await Kijk("samen het plan maken")).Waarde.Aantal);
        Assert.DoesNotContain((await Kijk("samen het plan maken")).Waarde.Organisaties, o => o == "Halt");

        await f.GeefRelatieAsync(f.Wouter, "samira", Leefgebied.Justitieel);
        var beeld = (await Kijk("samen het plan maken")).Waarde;
        Assert.Equal(8, beeld.Aantal);
        Assert.Equal(8, beeld.Organisaties.Count);
        Assert.Equal(10, (await f.ZieAsync(Samira)).Cijfers!.HulpverlenersVoor);
        await f.DeelPlanAsync();
        Assert.DoesNotContain((await f.ZieAsync(Inwoner(f.Els))).BestaandeHulp, h => h.Helper.Organisatie == "Halt");
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Zoeken_vindt_niemand_die_voor_deze_medewerker_is_afgeschermd_of_wiens_relatie_voorbij_is(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        await f.StelRelatieVastAsync(f.Jan, Relatiesoort.Geblokkeerd, Houder.Medewerker("samira"));
        await f.StelRelatieVastAsync(f.Riek, Relatiesoort.Team, Houder.Team("ander team"), tot: new DateOnly(2025, 3, 5));
        async Task<IEnumerable<string>> Zoek(Actor actor, string naam) =>
            (await f.Met<PersoonZoeken, Uitkomst<Pagina<GevondenPersoon>>>(v => v.GeefAsync(actor, naam, null, 1, default))).Waarde.Rijen.Select(r => r.Naam);

        Assert.Equal(["Els de Vries", "Jeroen de Vries", "Roos de Vries", "Wouter de Vries"], await Zoek(Samira, "vries"));
        Assert.Equal(5, (await Zoek(Collega, "vries")).Count());
        Assert.Empty(await Zoek(Vreemde, "bakker"));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Van_een_persoon_gaat_de_weg_naar_huishouden_gezin_en_plan(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor);

        var plek = await f.Met<GezinVanPersoon, PlekVanPersoon>(v => v.GeefAsync(Samira, f.Riek, default));
        Assert.Single(plek.Huishoudens);
        var gezin = Assert.Single(plek.Gezinnen);
        Assert.Equal((f.Gezin, Gezinssoort.SamengesteldOverMeerdereHuishoudens, f.Plan), (gezin.Id, gezin.Soort, gezin.Plan!.Value));
        Assert.Equal(6, gezin.Leden.Count);

        var bureau = await f.Met<GezinVanPersoon, PlekVanPersoon>(v => v.GeefAsync(Bureaudienst, f.Riek, default));
        Assert.Empty(bureau.Gezinnen);
        var els = Assert.Single((await f.Met<GezinVanPersoon, PlekVanPersoon>(v => v.GeefAsync(Inwoner(f.Els), f.Els, default))).Gezinnen);
        Assert.Equal([f.Els, f.Roos], els.Leden.Select(l => l.Persoon));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_inwoner_kiest_zelf_hoe_de_gemeente_contact_opneemt(Opslagmotor motor)
    {
        await using var f = await MetHuishoudenAsync(motor);
        Task<Uitkomst<Gedaan>> Kies(Actor wie, int versie) => f.Met<WijzigContactvoorkeur, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(f.Els, versie, Communicatievoorkeur.Telefoon, "nl", true), new Proces(wie, Doelen.EigenDossier), default));

        Assert.True((await Kies(Inwoner(f.Els), 0)).Gelukt);
        Assert.Equal("ActueleVersie", (await Kies(Inwoner(f.Els), 0)).Weigering?.Regel);
        await Assert.ThrowsAsync<GeenToegangException>(() => Kies(Inwoner(f.Jan), 1));
        var beeld = await f.Met<PersoonInBeeld, PersoonBeeld?>(v => v.GeefAsync(Inwoner(f.Els), f.Els, Doelen.EigenDossier, default));
        Assert.Equal((Communicatievoorkeur.Telefoon, true, "999990019"), (beeld!.Communicatievoorkeur, beeld.Leesniveauhulp, beeld.Bsn!.Value.Voluit));
        Assert.DoesNotContain("999990019", beeld.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Gezag_geldt_voor_een_kind_en_ligt_bij_een_volwassen_ander()
    {
        var dag = new DateOnly(2025, 3, 6);
        PersoonId kind = PersoonId.Nieuw(), ouder = PersoonId.Nieuw();

        Assert.Null(GezagOverMinderjarige.Toets(kind, new(2011, 2, 3), ouder, new(1973, 9, 2), dag));
        Assert.NotNull(GezagOverMinderjarige.Toets(kind, new(2006, 1, 20), ouder, new(1973, 9, 2), dag));
        Assert.NotNull(GezagOverMinderjarige.Toets(kind, null, ouder, new(1973, 9, 2), dag));
        Assert.NotNull(GezagOverMinderjarige.Toets(kind, new(2011, 2, 3), kind, new(2011, 2, 3), dag));
        Assert.NotNull(GezagOverMinderjarige.Toets(kind, new(2011, 2, 3), ouder, new(2008, 10, 8), dag));
    }

    [Theory]
    [InlineData("6921 AB", true)]
    [InlineData("6921ab", true)]
    [InlineData("0921AB", false)]
    [InlineData("6921", false)]
    [InlineData("AB6921", false)]
    public void Een_postcode_heeft_vier_cijfers_en_twee_letters(string postcode, bool goed) =>
        Assert.Equal(goed, AdresKlopt.Toets(new Adresgegevens("Dorpstraat", 1, null, postcode, "Duiven")) is null);

    [Fact]
    public void Wie_op_schrikkeldag_is_geboren_wordt_een_maart_een_jaar_ouder()
    {
        Assert.Equal(new DateOnly(2027, 3, 1), new DateOnly(2011, 3, 1).Wordt(16));
        Assert.Equal(new DateOnly(2026, 3, 1), new DateOnly(2008, 2, 29).Wordt(18));
        Assert.Equal(new DateOnly(2028, 2, 29), new DateOnly(2008, 2, 29).Wordt(20));
    }
}
