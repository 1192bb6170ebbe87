using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Toewijzingen;
using Xunit;
using Bericht301 = Rotonde.Berichten.Berichttypen.Toewijzingsbericht;

namespace Rotonde.Modules.Tests.Voorzieningen.Toewijzingen;

public sealed class ToewijzingTests
{
    private static readonly Actor Aanbieder = Actor.Medewerker("bram", "Bram", [Rol.Aanbieder]) with { Organisatie = Proefburen.Agb };
    private static readonly Actor AndereAanbieder = Actor.Medewerker("anna", "Anna", [Rol.Aanbieder]) with { Organisatie = AgbCode.Parse("42420002") };

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Voorbij_het_contract_toewijzen_wordt_geweigerd_met_uitleg(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var voorziening = await zaak.ToegekendAsync(await zaak.InwonerAsync());
        zaak.Buren.Stand = zaak.Buren.Stand! with { Looptijd = new Periode(new DateOnly(2024, 1, 1), new DateOnly(2025, 4, 30)) };

        var uitkomst = await zaak.WijsToeAsync(voorziening);
        Assert.Equal(nameof(BinnenContract), uitkomst.Weigering?.Regel);
        Assert.Contains("30 april 2025", uitkomst.Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.True((await zaak.WijsToeAsync(voorziening, new DateOnly(2025, 4, 30))).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_poort_van_de_aanbieder_houdt_tegen_en_zegt_waarom(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var voorziening = await zaak.ToegekendAsync(await zaak.InwonerAsync());
        var stand = zaak.Buren.Stand!;

        zaak.Buren.Stand = stand with { Blokkade = "De aanbieder meldt dat er geen plaats is." };
        Assert.Equal((nameof(AanbiederspoortOpen), "De aanbieder meldt dat er geen plaats is."), Kort(await zaak.WijsToeAsync(voorziening)));
        zaak.Buren.Stand = stand with { Tarief = null };
        Assert.Equal(nameof(AanbiederspoortOpen), (await zaak.WijsToeAsync(voorziening)).Weigering?.Regel);
        zaak.Buren.Stand = null;
        Assert.Equal(nameof(AanbiederspoortOpen), (await zaak.WijsToeAsync(voorziening)).Weigering?.Regel);
        zaak.Buren.Stand = stand with { Waarschuwing = "Het plafond komt in zicht." };
        Assert.Equal("Het plafond komt in zicht.", (await zaak.WijsToeAsync(voorziening)).Waarde.Waarschuwing);

        static (string?, string?) Kort(Uitkomst<WijsToe.Antwoord> u) => (u.Weigering?.Regel, u.Weigering?.Uitleg);
    }

    [Fact]
    public void Hulp_per_week_zonder_einddatum_gaat_niet_weg()
    {
        // C22, CD076.
        Assert.NotNull(WeekfrequentieVraagtEinddatum.Toets(Frequentie.PerWeek, null));
        Assert.Null(WeekfrequentieVraagtEinddatum.Toets(Frequentie.PerWeek, new DateOnly(2026, 4, 13)));
        Assert.Null(WeekfrequentieVraagtEinddatum.Toets(Frequentie.PerMaand, null));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Nummers_zijn_uniek_per_wet_en_het_tweede_bericht_neemt_het_eerste_product_mee(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        var piet = await zaak.InwonerAsync("Piet", "Smit", new DateOnly(1950, 1, 1));
        var eerste = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;
        var tweede = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;
        var derde = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(piet))).Waarde;
        Assert.Equal([1L, 2L, 3L], new[] { eerste.Nummer, tweede.Nummer, derde.Nummer });

        await zaak.VerzendAsync(eerste.Toewijzing);
        Assert.Equal([1L, 2L], zaak.Buren.Verzonden[^1].Producten.Select(p => p.ToewijzingNummer)); // OP087
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_301_van_onze_beschikking_is_schoon_op_niveau_1_en_2(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(await zaak.InwonerAsync()))).Waarde;
        await zaak.VerzendAsync(toewijzing.Toewijzing);
        var (wet, agb, client, producten) = zaak.Buren.Verzonden.Single();
        Assert.Equal(Wet.Wmo, wet);

        var bericht = new Bericht301
        {
            Kop = new Berichtkop
            {
                Soort = Berichtsoort.Van(Standaard.IWmo, 301), Gemeente = Gemeentecode.Parse("0226"), Aanbieder = agb, Identificatie = "1", Dagtekening = zaak.Vandaag,
            },
            Client = client,
            Producten = producten,
        }.NaarBericht();
        Assert.Empty(Controle.VoorVerzending(bericht).Select(b => b.ToString()));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_geheim_adres_gaat_niet_mee_naar_de_aanbieder(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var priscilla = await zaak.InwonerAsync("Priscilla", "Jansen", new DateOnly(1990, 1, 1), geheimAdres: true);
        var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(priscilla))).Waarde;

        Assert.False((await zaak.VerzendAsync(toewijzing.Toewijzing)).Gelukt);
        zaak.Buren.Telefoon = "0316 000 000";
        Assert.True((await zaak.VerzendAsync(toewijzing.Toewijzing)).Gelukt);
        var contact = Assert.Single(zaak.Buren.Verzonden.Single().Client.Contacten);
        Assert.Null(contact.Adres);
        Assert.Equal("0316000000", Assert.Single(contact.Telefoons).Nummer);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_aanbieder_ziet_alleen_zijn_eigen_lopende_clienten(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;
        Assert.Empty((await LijstAsync(zaak, Aanbieder)).Rijen);

        await zaak.VerzendAsync(toewijzing.Toewijzing);
        Assert.Equal(riek, Assert.Single((await LijstAsync(zaak, Aanbieder)).Rijen).Persoon);
        Assert.Empty((await LijstAsync(zaak, AndereAanbieder)).Rijen);
        Assert.Empty((await LijstAsync(zaak, zaak.Vreemde)).Rijen);
        Assert.Single((await LijstAsync(zaak, zaak.Samira)).Rijen);
        Assert.Single(await zaak.Gemeente.MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Aanbieder, riek, default)));
        await Assert.ThrowsAsync<GeenToegangException>(
            () => zaak.Gemeente.MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(AndereAanbieder, riek, default)));

        // R9: a definite stop ends reading at once; R-371 asks nothing of the day after.
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 3));
        await zaak.StartAsync(toewijzing.Nummer, new DateOnly(2025, 4, 7), new DateOnly(2025, 4, 11));
        await zaak.StopAsync(toewijzing.Nummer, new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31), new DateOnly(2025, 6, 3));
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 4));
        Assert.Empty((await LijstAsync(zaak, Aanbieder)).Rijen);
        await Assert.ThrowsAsync<GeenToegangException>(
            () => zaak.Gemeente.MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Aanbieder, riek, default)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_contractmanager_ziet_aantallen_maar_geen_mensen(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek));

        var rij = Assert.Single((await LijstAsync(zaak, Actor.Medewerker("carla", "Carla", [Rol.Contractmanager]))).Rijen);
        Assert.Null(rij.Persoon);
        Assert.NotEqual(riek.Waarde, rij.Telnummer);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Te_laat_gemelde_start_telt_als_te_laat(Opslagmotor motor)
    {
        // C25: started on 14 April, told on the 28th, norm the 23rd.
        await using var zaak = Zaak.Maak(motor);
        var jan = await zaak.InwonerAsync("Jan", "Vries", new DateOnly(1969, 5, 12));
        var roos = await zaak.InwonerAsync("Roos", "Vries", new DateOnly(2011, 2, 3), gezag: [jan]);
        var voorziening = await zaak.ToegekendAsync(roos, Proefburen.Begeleiding, Zaak.TweeUurPerWeek, new DateOnly(2025, 4, 14), new DateOnly(2026, 4, 13));
        var toewijzing = (await zaak.WijsToeAsync(voorziening)).Waarde;
        await zaak.VerzendAsync(toewijzing.Toewijzing);
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));

        Assert.Equal(
            toewijzing.Nummer,
            Assert.Single((await zaak.Gemeente.MetAsync<ToewijzingenOverzicht, ToewijzingenOverzicht.Bladzijde>(
                v => v.GeefAsync(zaak.Samira, Toewijzingsfilter.NietGestart, 1, 20, default))).Rijen).Nummer);
        var start = (await zaak.StartAsync(toewijzing.Nummer, new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 28), Wet.Jeugdwet)).Waarde;
        Assert.Equal((new DateOnly(2025, 4, 23), false), (start.Norm, start.Tijdig));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Verlengen_blijft_binnen_het_besluit_en_vraagt_een_toets(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var voorziening = await zaak.ToegekendAsync(await zaak.InwonerAsync());
        var toewijzing = (await zaak.WijsToeAsync(voorziening, new DateOnly(2025, 4, 30))).Waarde;
        await zaak.VerzendAsync(toewijzing.Toewijzing);
        var toets = new Verlengingstoets(false, false, "Riek kan nog niet zelf stofzuigen.");

        Assert.Equal(nameof(VerlengingGetoetst), await RegelAsync(new DateOnly(2025, 5, 31), new Verlengingstoets(null, null, null)));
        Assert.Equal(nameof(VerlengingGetoetst), await RegelAsync(new DateOnly(2025, 5, 31), toets with { LichterMogelijk = true }));
        Assert.Equal(nameof(BinnenToekenning), await RegelAsync(new DateOnly(2025, 6, 30), toets));
        Assert.Equal(nameof(BinnenContract), await RegelAsync(new DateOnly(2027, 1, 1), toets));
        Assert.Null(await RegelAsync(new DateOnly(2025, 5, 31), toets));

        await zaak.VerzendAsync(toewijzing.Toewijzing);
        var product = Assert.Single(zaak.Buren.Verzonden[^1].Producten);
        Assert.Equal((toewijzing.Nummer, new DateOnly(2025, 5, 31), "04"), (product.ToewijzingNummer, product.Einddatum!.Value, product.RedenWijziging));

        async Task<string?> RegelAsync(DateOnly nieuw, Verlengingstoets t) => (await zaak.DoeAsync<VerlengToewijzing, Gedaan>(h => h.UitvoerenAsync(
            new VerlengToewijzing.Opdracht(toewijzing.Toewijzing, nieuw, t), Zaak.Proces(zaak.Samira, Doelen.Levering), default))).Weigering?.Regel;
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_onbekend_nummer_of_een_andere_afzender_krijgt_hetzelfde_antwoord(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        Assert.Equal("9019", (await zaak.StartAsync(77, new DateOnly(2025, 3, 20), new DateOnly(2025, 3, 26))).Weigering?.Regel);
    }

    private static Task<ToewijzingenOverzicht.Bladzijde> LijstAsync(Zaak zaak, Actor actor) =>
        zaak.Gemeente.MetAsync<ToewijzingenOverzicht, ToewijzingenOverzicht.Bladzijde>(v => v.GeefAsync(actor, Toewijzingsfilter.Alle, 1, 20, default));
}
