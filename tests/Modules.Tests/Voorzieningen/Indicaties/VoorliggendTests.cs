using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Gezin;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Indicaties;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Indicaties;

public sealed class VoorliggendTests
{
    private static readonly Voorliggendtabel Tabel = Voorliggendtabel.Geldend(new DateOnly(2025, 3, 19));

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Fact]
    public void De_tabel_kent_negen_bronnen_op_volgorde()
    {
        Assert.Equal(Enum.GetValues<Voorliggendebron>(), Tabel.Rijen.Select(r => r.Bron));
        Assert.All(Tabel.Rijen, r => Assert.NotEmpty(r.Vragen));
    }

    [Fact]
    public void Wat_eerder_geschikt_is_gaat_voor_tenzij_iemand_uitlegt_waarom_niet()
    {
        var antwoorden = Zaak.Antwoorden();
        antwoorden[4] = new Voorliggendantwoord(Voorliggendebron.AlgemeneVoorziening, true, true, true, true, Voorliggendconclusie.Geschikt, "De boodschappendienst komt elke week.");
        Assert.Contains("Algemene voorziening", VoorliggendEerst.Toets(Tabel, antwoorden)!.Uitleg, StringComparison.Ordinal);
        Assert.NotNull(ProductVraagtCheck.Toets(Tabel, antwoorden, Niveau.Hulp, false));

        antwoorden[4] = antwoorden[4] with { TochVerder = "De boodschappendienst maakt niet schoon." };
        Assert.Null(VoorliggendEerst.Toets(Tabel, antwoorden));
        Assert.Null(ProductVraagtCheck.Toets(Tabel, antwoorden, Niveau.Hulp, false));
    }

    [Fact]
    public void Wat_niet_op_tijd_is_of_te_duur_is_niet_geschikt()
    {
        var antwoord = new Voorliggendantwoord(Voorliggendebron.AlgemeenGebruikelijk, true, true, true, false, Voorliggendconclusie.Geschikt, "Een robotstofzuiger is te koop.");
        Assert.NotNull(VoorliggendEerst.Toets(Tabel, [antwoord]));
        Assert.NotNull(VoorliggendEerst.Toets(Tabel, [antwoord with { Betaalbaar = true, Tijdig = false }]));
        Assert.Null(VoorliggendEerst.Toets(Tabel, [antwoord with { Betaalbaar = true }]));
    }

    [Fact]
    public void Een_product_wacht_tot_elke_eerdere_bron_is_bekeken()
    {
        for (var i = 0; i < 7; i++)
        {
            var antwoorden = Zaak.Antwoorden();
            antwoorden.RemoveAt(i);
            Assert.NotNull(ProductVraagtCheck.Toets(Tabel, antwoorden, Niveau.Hulp, false));
        }

        Assert.Null(ProductVraagtCheck.Toets(Tabel, Zaak.Antwoorden(), Niveau.Hulp, false));
        Assert.NotNull(ProductVraagtCheck.Toets(Tabel, Zaak.Antwoorden(), Niveau.Zorg, false));
    }

    [Theory]
    [InlineData("U heeft genoeg inkomen om zelf hulp te betalen.")]
    [InlineData("Met uw spaargeld kunt u een hulp betalen.")]
    public void Geld_is_nooit_een_reden_om_hulp_te_weigeren(string motivering)
    {
        Assert.NotNull(InkomenGeenWeigeringsgrond.Toets(Wet.Wmo, true, motivering));
        Assert.NotNull(InkomenGeenWeigeringsgrond.Toets(Wet.Jeugdwet, true, motivering));
        Assert.Null(InkomenGeenWeigeringsgrond.Toets(Wet.Participatiewet, true, motivering));
        Assert.Null(InkomenGeenWeigeringsgrond.Toets(Wet.Wmo, false, motivering));
        Assert.Null(InkomenGeenWeigeringsgrond.Toets(Wet.Wmo, true, "Uw zoon kan dit doen."));
    }

    [Theory]
    [InlineData(Verwijzer.Aanspreekpunt, true, Wet.Wmo, true)]
    [InlineData(Verwijzer.Aanspreekpunt, false, Wet.Wmo, false)]
    [InlineData(Verwijzer.Huisarts, false, Wet.Jeugdwet, true)]
    [InlineData(Verwijzer.Huisarts, false, Wet.Wmo, false)]
    [InlineData(Verwijzer.GecertificeerdeInstelling, false, Wet.Jeugdwet, true)]
    [InlineData(Verwijzer.Rechter, false, Wet.Jeugdwet, true)]
    [InlineData(Verwijzer.Anders, true, Wet.Jeugdwet, false)]
    public void Alleen_wie_mag_verwijzen_stelt_een_indicatie(Verwijzer verwijzer, bool mandaat, Wet wet, bool mag) =>
        Assert.Equal(mag, Verwijsbevoegd.Toets(verwijzer, mandaat, wet, Niveau.Hulp, new DateOnly(2025, 3, 19)).Weigering is null);

    [Fact]
    public void Boven_tienduizend_euro_voor_een_doel_zijn_twee_opties_gewogen()
    {
        // C20: A1 and A2 together are € 12.064.
        Bedrag[] roos = [Bedrag.Euro(4_992m), Bedrag.Euro(7_072m)];
        var dag = new DateOnly(2025, 4, 1);
        var groep = new Optie("Groep en individueel bij De Brug", false, 4, 5, 3, Bedrag.Euro(12_064m), "Sluit aan bij wat Roos kent.");
        var eigen = new Optie("Meer bij opa en oma", true, 3, 2, 5, Bedrag.Nul, "Te zwaar voor Riek.");

        Assert.NotNull(TweeOptiesBovenGrens.Toets(roos, [], dag));
        Assert.NotNull(TweeOptiesBovenGrens.Toets(roos, [groep], dag));
        Assert.Null(TweeOptiesBovenGrens.Toets(roos, [groep, eigen], dag));
        Assert.NotNull(TweeOptiesBovenGrens.Toets(roos, [groep, eigen with { Passendheid = 6 }], dag));
        Assert.Null(TweeOptiesBovenGrens.Toets([Bedrag.Euro(10_000m)], [], dag));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Zonder_check_van_het_doel_komt_er_geen_indicatie(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        var aanvraag = await zaak.AanvraagAsync(riek);
        var opdracht = new StelIndicatie.Opdracht(
            riek, DoelId.Nieuw(), Proefburen.HulpThuis.Id, Zaak.TweeUurPerWeek, new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31), "Na acht weken weer zelf.", aanvraag);

        var zonder = await zaak.DoeAsync<StelIndicatie, IndicatieId>(h => h.UitvoerenAsync(opdracht, Zaak.Proces(zaak.Samira), default));
        Assert.Equal(nameof(ProductVraagtCheck), zonder.Weigering?.Regel);

        var doel = await zaak.BekekenDoelAsync(riek);
        Assert.True((await zaak.DoeAsync<StelIndicatie, IndicatieId>(h => h.UitvoerenAsync(opdracht with { Doel = doel }, Zaak.Proces(zaak.Samira), default))).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_check_kan_opnieuw_worden_gedaan_voor_hetzelfde_doel(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var riek = await zaak.InwonerAsync();
        var doel = await zaak.BekekenDoelAsync(riek);

        Assert.True((await zaak.DoeAsync<LegVoorliggendVast, Gedaan>(h => h.UitvoerenAsync(
            new LegVoorliggendVast.Opdracht(riek, doel, Zaak.Antwoorden()[..3]), Zaak.Proces(zaak.Samira), default))).Gelukt);
        Assert.Equal(3, await zaak.LeesAsync(riek, db => db.Set<VoorliggendCheckregel>().Count()));
    }
}
