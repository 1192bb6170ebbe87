using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

/// <summary>Distance, filters, pages and order of the social map.</summary>
public sealed class ZoekindexTests
{
    private static readonly IReadOnlyList<Aanbod> Alles = Kaartlezer.Voorbeeldkaart();
    private static readonly Zoekindex Kaart = new(Alles);

    [Fact]
    public void Met_een_postcode_staat_de_dichtstbijzijnde_ontmoetingsplek_bovenaan()
    {
        Assert.Equal("Ontmoetingsplek Westervoort", Kaart.Zoek(new Zoekopdracht("ontmoetingsplek", "6931")).Treffers[0].Aanbod.Naam);
        Assert.Equal("Ontmoetingsplek Duiven", Kaart.Zoek(new Zoekopdracht("ontmoetingsplek", "6921 AB")).Treffers[0].Aanbod.Naam);
    }

    [Fact]
    public void Zonder_woorden_is_de_lijst_op_afstand()
    {
        var treffers = Kaart.Zoek(new Zoekopdracht(Postcode: "7071", PerBladzijde: 50)).Treffers;

        Assert.Equal(treffers.Select(t => t.Kilometers).OrderBy(k => k ?? double.MaxValue), treffers.Select(t => t.Kilometers));
        Assert.Equal(0, treffers[0].Kilometers!.Value, 3);
    }

    [Fact]
    public void Binnen_vijf_kilometer_valt_de_rest_weg() =>
        Assert.All(
            Kaart.Zoek(new Zoekopdracht(Postcode: "6921", BinnenKm: 5, PerBladzijde: 50)).Treffers,
            t => Assert.True(t.Kilometers is null or <= 5));

    [Fact]
    public void Een_onbekende_postcode_geeft_resultaten_zonder_afstand()
    {
        var resultaat = Kaart.Zoek(new Zoekopdracht("schulden", "1012"));

        Assert.Null(resultaat.Gebied);
        Assert.NotEmpty(resultaat.Treffers);
        Assert.All(resultaat.Treffers, t => Assert.Null(t.Kilometers));
    }

    [Fact]
    public void Filters_houden_alleen_over_wat_past()
    {
        var taal = Kaart.Zoek(new Zoekopdracht(Taal: "ar", PerBladzijde: 50)).Treffers;
        var dag = Kaart.Zoek(new Zoekopdracht(Dag: DayOfWeek.Saturday, Gratis: true, PerBladzijde: 50)).Treffers;
        var kind = Kaart.Zoek(new Zoekopdracht(Leeftijd: 10, VoorWie: Doelgroep.Jongere, PerBladzijde: 50)).Treffers;

        Assert.NotEmpty(taal);
        Assert.All(taal, t => Assert.Contains("ar", t.Aanbod.Talen));
        Assert.NotEmpty(dag);
        Assert.All(dag, t => Assert.True(t.Aanbod.Kosten.StartsWith("Gratis", StringComparison.Ordinal) && (t.Aanbod.Open.Count == 0 || t.Aanbod.Open.Any(o => o.Dag == DayOfWeek.Saturday))));
        Assert.NotEmpty(kind);
        Assert.All(kind, t => Assert.True(t.Aanbod.PastBijLeeftijd(10)));
        Assert.DoesNotContain(kind, t => t.Aanbod.Naam == "Jongerencoach"); // from 12
    }

    [Fact]
    public void Bladzijden_tonen_samen_alles_precies_een_keer()
    {
        var eerste = Kaart.Zoek(new Zoekopdracht("hulp", PerBladzijde: 7));
        var namen = Enumerable.Range(1, eerste.Bladzijden).SelectMany(b => Kaart.Zoek(new Zoekopdracht("hulp", PerBladzijde: 7, Bladzijde: b)).Treffers).Select(t => t.Aanbod.Id).ToList();

        Assert.True(eerste.Bladzijden > 1);
        Assert.Equal(eerste.Totaal, namen.Count);
        Assert.Equal(namen.Count, namen.Distinct().Count());
    }

    [Fact]
    public void Bij_gelijke_stand_gaat_lichter_voor_zwaarder_en_samen_voor_alleen()
    {
        Aanbod Maak(string naam, Niveau niveau, bool groep) => Alles[0] with { Id = VoorzieningId.Nieuw(), Naam = naam, Niveau = niveau, InGroep = groep, Locaties = [] };
        var index = new Zoekindex([Maak("Wandelen B", Niveau.VrijToegankelijk, true), Maak("Wandelen A", Niveau.AlgemeneVoorziening, false), Maak("Wandelen C", Niveau.AlgemeneVoorziening, true)]);

        Assert.Equal(["Wandelen C", "Wandelen A", "Wandelen B"], index.Zoek(new Zoekopdracht("wandelen")).Treffers.Select(t => t.Aanbod.Naam));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀🏳️‍🌈 ﷽ Ω≈ç√ ␀")]
    [InlineData("de het een")]
    [InlineData("xqzvw")]
    public void Rare_invoer_geeft_nooit_een_fout(string woorden) =>
        Assert.True(Kaart.Zoek(new Zoekopdracht(woorden, woorden)).Bladzijden >= 1);

    [Fact]
    public void Willekeurige_tekst_geeft_nooit_een_fout_en_nooit_meer_dan_een_bladzijde() =>
        Prop.ForAll<string, int, int>((woorden, bladzijde, per) =>
            Kaart.Zoek(new Zoekopdracht(woorden, "6921", Bladzijde: bladzijde, PerBladzijde: per)).Treffers.Count <= 50).QuickCheckThrowOnFailure();

    [Fact]
    public void Afstand_is_symmetrisch_en_klopt_met_een_bekende_afstand()
    {
        var duiven = Postcodes.Zoek("6921")!.Midden;
        var ulft = Postcodes.Zoek("7071")!.Midden;

        Assert.Equal(duiven.KilometersTot(ulft), ulft.KilometersTot(duiven), 9);
        Assert.InRange(new Punt(52, 5).KilometersTot(new Punt(53, 5)), 111.1, 111.3); // one degree of latitude
        Assert.Equal(0, duiven.KilometersTot(duiven));
    }
}
