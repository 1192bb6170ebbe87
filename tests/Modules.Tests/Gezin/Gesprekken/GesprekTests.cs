using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Gezin.FamilieDeVries;

namespace Rotonde.Modules.Tests.Gezin.Gesprekken;

/// <summary>C08, C09, R-048, R-049, R-055, R-062: the keukentafelgesprek.</summary>
public sealed class GesprekTests
{
    private static readonly DateOnly Dag = new(2025, 3, 12);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory, MemberData(nameof(Motoren))]
    public async Task Het_gesprek_met_zeven_doelen_wordt_vastgesteld_met_de_reactie_van_Els(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, Dag);
        var invoer = Invoer(f);
        var bewaard = (await Bewaar(f, new(invoer))).Waarde;

        Assert.Equal("ReactieHoortErbij", (await StelVast(f, bewaard)).Weigering?.Regel);
        Assert.True((await f.Met<ReageerOpGesprek, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(bewaard.Gesprek, f.Els, "klopt", Als(Inwoner(f.Els)), default))).Gelukt);
        Assert.True((await StelVast(f, bewaard)).Gelukt);

        var beeld = await f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Samira, bewaard.Gesprek, default));
        Assert.Equal(Gespreksstatus.Vastgesteld, beeld.Status);
        Assert.True(beeld.Inhoud.NetwerkAanwezig);
        Assert.Equal(Deelsoort.Verhaal, beeld.Inhoud.Delen[0].Soort);
        Assert.Equal(7, beeld.Inhoud.Delen.Count(d => d.Soort == Deelsoort.Antwoord));
        Assert.Equal(bewaard.Gesprek, Assert.Single(await f.Met<GesprekkenVanPersoon, IReadOnlyList<GesprekInLijst>>(v => v.GeefAsync(Inwoner(f.Riek), f.Riek, default))).Id);
        Assert.Equal("VastgesteldVerslagBlijft", (await Bewaar(f, new(invoer, bewaard.Gesprek, beeld.Versie))).Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Een_concept_mag_alles_missen_en_een_verouderd_scherm_overschrijft_niets(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, Dag);
        var leeg = new GesprekInvoer([new DeelnemerInvoer("Els", Deelnemersoort.Inwoner, f.Els)], []) { Plaats = "" };
        var een = (await Bewaar(f, new(leeg))).Waarde;
        var twee = (await Bewaar(f, new(Invoer(f), een.Gesprek, een.Versie))).Waarde;

        Assert.Equal(nameof(ActueleVersie), (await Bewaar(f, new(leeg, een.Gesprek, een.Versie))).Weigering?.Regel);

        var beeld = await f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Samira, een.Gesprek, default));
        Assert.Equal((twee.Versie, Invoer(f).Delen.Count), (beeld.Versie, beeld.Inhoud.Delen.Count));
        Assert.Equal(nameof(GesprekCompleet), (await StelVast(f, (await Bewaar(f, new(leeg, een.Gesprek, twee.Versie))).Waarde)).Weigering?.Regel);
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Ieder_leest_van_het_gesprek_alleen_wat_over_henzelf_of_hun_kind_gaat(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, Dag);
        var gesprek = (await Bewaar(f, new(Invoer(f)))).Waarde.Gesprek;

        var riek = await f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Inwoner(f.Riek), gesprek, default));
        Assert.All(riek.Inhoud.Delen, d => Assert.Equal([f.Riek], d.Personen));
        var els = await f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Inwoner(f.Els), gesprek, default));
        Assert.Contains(els.Inhoud.Delen, d => d.Personen.Contains(f.Roos));
        Assert.DoesNotContain(els.Inhoud.Delen, d => d.Personen.Contains(f.Wouter) || d.Personen.Contains(f.Riek));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Bureaudienst, gesprek, default)));
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Vreemde, gesprek, default)));
    }

    [Theory, MemberData(nameof(Motoren))]
    public async Task Wat_de_schrijver_niet_mag_zien_blijft_staan_als_die_het_concept_bewaart(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, Dag);
        await f.GeefRelatieAsync(f.Riek, "wijk", Leefgebied.Gezondheid);
        var wijk = Actor.Medewerker("wijk", "Wijkverpleegkundige", [Rol.Consulent], Team);
        var deel = new GespreksdeelInvoer(Deelsoort.Verhaal, [f.Riek], "de heup geneest slecht") { Leefgebied = Leefgebied.Gezondheid };
        var een = (await f.Met<BewaarGesprek, Uitkomst<GesprekBewaard>>(h => h.UitvoerenAsync(new(new GesprekInvoer([], [deel])), Als(wijk), default))).Waarde;

        var beeld = await f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Samira, een.Gesprek, default));
        Assert.Empty(beeld.Inhoud.Delen);
        Assert.True((await Bewaar(f, new(Invoer(f), een.Gesprek, een.Versie))).Gelukt);

        Assert.Contains((await f.Met<GesprekInBeeld, GesprekBeeld>(v => v.GeefAsync(Inwoner(f.Riek), een.Gesprek, default))).Inhoud.Delen, d => d.Tekst == deel.Tekst);
    }

    [Theory]
    [InlineData("niets", "zus helpt", "hulp", true)]
    [InlineData("", "zus helpt", "hulp", false)]
    [InlineData("ik doe dit", " ", "hulp", false)]
    [InlineData("ik doe dit", "zus helpt", "", false)]
    public void Per_doel_zijn_de_drie_vragen_beantwoord_en_niets_is_ook_een_antwoord(string zelf, string samen, string gemeente, bool goed) =>
        Assert.Equal(goed, DrieVragenBeantwoord.Toets([new(Deelsoort.Antwoord, [], "doel") { Zelf = zelf, Samen = samen, Gemeente = gemeente }]) is null);

    [Fact]
    public void Zonder_netwerk_aan_tafel_staat_er_waarom()
    {
        Assert.NotNull(NetwerkIsGevraagd.Toets(null, ""));
        Assert.NotNull(NetwerkIsGevraagd.Toets(false, ""));
        Assert.Null(NetwerkIsGevraagd.Toets(false, "wilde Jan niet"));
        Assert.Null(NetwerkIsGevraagd.Toets(true, ""));
    }

    [Fact]
    public void Een_signaal_leidt_tot_iets_of_er_staat_waarom_niet()
    {
        var kaal = new GespreksdeelInvoer(Deelsoort.Signaal, [], "post blijft dicht") { Signaal = Signaalsoort.Schulden };
        Assert.NotNull(SignaalKrijgtVervolg.Toets([kaal]));
        Assert.NotNull(SignaalKrijgtVervolg.Toets([kaal with { Vervolg = "bellen" }]));
        Assert.Null(SignaalKrijgtVervolg.Toets([kaal with { Vervolg = "bellen", VervolgUiterlijk = Dag }]));
        Assert.Null(SignaalKrijgtVervolg.Toets([kaal with { GeenActieReden = "loopt al" }]));
    }

    [Theory]
    [InlineData(0, Mantelzorgklasse.Geen)]
    [InlineData(1, Mantelzorgklasse.Licht)]
    [InlineData(3, Mantelzorgklasse.Licht)]
    [InlineData(4, Mantelzorgklasse.Matig)]
    [InlineData(8, Mantelzorgklasse.Matig)]
    [InlineData(9, Mantelzorgklasse.Zwaar)]
    [InlineData(15, Mantelzorgklasse.Zwaar)]
    public void De_score_bepaalt_hoe_zwaar_mantelzorg_is(int score, Mantelzorgklasse klasse) => Assert.Equal(klasse, Mantelzorgbelasting.Klasse(score));

    [Theory, MemberData(nameof(Motoren))]
    public async Task Het_spinnenweb_en_de_mantelzorgcheck_van_Els_zijn_voor_en_na_te_vergelijken(Opslagmotor motor)
    {
        await using var f = await MetPlanAsync(motor, Dag);
        async Task Meet(DateOnly dag, Spinnenweb web, int wonen)
        {
            f.Gemeente.Klok.GaNaar(dag);
            Assert.True((await f.Met<LegGezondheidVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Els, dag, web, Gezondheidsas.Meedoen), Als(Samira), default))).Gelukt);
            Assert.True((await f.Met<LegLeefdomeinenVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(f.Els, dag, [new(Leefdomein.Wonen, wonen)]), Als(Samira), default))).Gelukt);
        }

        await Meet(Dag, new Spinnenweb(6, 4, 6, 5, 3, 5), 2);
        await Meet(new DateOnly(2025, 7, 14), new Spinnenweb(6, 6, 6, 6, 5, 7), 4);
        Assert.Equal(nameof(SpinnenwebKlopt), (await f.Met<LegGezondheidVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(
            new(f.Els, Dag, new Spinnenweb(11, 4, 6, 5, 3, 5)), Als(Samira), default))).Weigering?.Regel);

        var metingen = await f.Met<MetingenVanPersoon, Metingen>(v => v.GeefAsync(Inwoner(f.Els), f.Els, default));
        Assert.Equal(2, metingen.Gezondheid.Count);
        Assert.True(metingen.Gezondheid[1].Vlak > metingen.Gezondheid[0].Vlak);
        Assert.Equal(2m, metingen.Zelfredzaamheidsverschil);
        await Assert.ThrowsAsync<GeenToegangException>(() => f.Met<MetingenVanPersoon, Metingen>(v => v.GeefAsync(Inwoner(f.Jan), f.Els, default)));
    }

    private static GesprekInvoer Invoer(FamilieDeVries f)
    {
        GespreksdeelInvoer Antwoord(PersoonId wie, string doel) =>
            new(Deelsoort.Antwoord, [wie], doel) { Thema = Thema.SamenlevenMeedoen, Zelf = "oefenen", Samen = "buur Piet helpt", Gemeente = "niets" };

        return new GesprekInvoer(
            [new("Els", Deelnemersoort.Inwoner, f.Els), new("Jan", Deelnemersoort.Inwoner, f.Jan), new("zus van Els", Deelnemersoort.Netwerk), new("Samira", Deelnemersoort.Professional)],
            [
                new(Deelsoort.Verhaal, [f.Els], "Het is te veel geworden."), new(Deelsoort.Aanbod, [f.Jan], "Jan kan rijden en klussen."),
                Antwoord(f.Roos, "zelf met de bus"), Antwoord(f.Wouter, "school afmaken"), Antwoord(f.Jeroen, "een diploma"), Antwoord(f.Jan, "weer werk"), Antwoord(f.Els, "uitrusten"),
                Antwoord(f.Riek, "zelf stofzuigen"), Antwoord(f.Riek, "zelf boodschappen doen"),
                new(Deelsoort.Signaal, [f.Els], "slaapt slecht") { Signaal = Signaalsoort.Overbelasting, Vervolg = "mantelzorgcheck", VervolgUiterlijk = new DateOnly(2025, 3, 19) },
            ])
        {
            Gezin = f.Gezin, Datum = Dag, NetwerkAanwezig = true, NetwerkToelichting = "zus van Els",
        };
    }

    private static Task<Uitkomst<GesprekBewaard>> Bewaar(FamilieDeVries f, BewaarGesprek.Opdracht opdracht) =>
        f.Met<BewaarGesprek, Uitkomst<GesprekBewaard>>(h => h.UitvoerenAsync(opdracht, Als(Samira), default));

    private static Task<Uitkomst<Gedaan>> StelVast(FamilieDeVries f, GesprekBewaard gesprek) =>
        f.Met<StelGesprekVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(gesprek.Gesprek, gesprek.Versie), Als(Samira), default));
}
