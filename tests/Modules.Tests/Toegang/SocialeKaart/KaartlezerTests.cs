using System.Text;
using Rotonde.Basis;
using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

/// <summary>The demo map that ships: complete, honest about being a demo, and never above N4.</summary>
public sealed class KaartlezerTests
{
    private static readonly IReadOnlyList<Aanbod> Kaart = Kaartlezer.Voorbeeldkaart();

    [Fact]
    public void De_kaart_heeft_ruim_zestig_voorzieningen_over_zes_themas_en_drie_soorten() // R-002, R-108
    {
        Assert.True(Kaart.Count >= 60);
        Assert.Equal(6, Kaart.SelectMany(a => a.Themas).Distinct().Count());
        Assert.Equal(3, Kaart.Select(a => a.Soort).Distinct().Count());
        Assert.Equal(Kaart.Count, Kaart.Select(a => a.Id).Distinct().Count());
        Assert.Equal(Kaart.Count, Kaart.Select(a => a.Naam).Distinct().Count());
    }

    [Fact]
    public void Op_de_kaart_staat_niets_waarvoor_een_indicatie_nodig_is() => // R-001, R-019
        Assert.All(Kaart, a => Assert.False(a.Niveau.VereistIndicatie()));

    [Fact]
    public void Alles_is_als_demo_gemerkt_en_noemt_zijn_bron() =>
        Assert.All(Kaart, a => Assert.True(a.Demo && a.Bron.Length > 0));

    [Fact]
    public void Elke_voorziening_zegt_wat_het_kost_hoe_u_er_komt_en_wanneer_het_is_gecontroleerd() =>
        Assert.All(Kaart, a =>
        {
            Assert.NotEmpty(a.Kosten);
            Assert.NotEmpty(a.Aanmelden);
            Assert.NotEmpty(a.Talen);
            Assert.NotEmpty(a.Onderwerpen);
            Assert.NotEmpty(a.VoorWie);
            Assert.InRange(a.GecontroleerdOp, new DateOnly(2024, 1, 1), new DateOnly(2025, 3, 31));
            Assert.True(a.Soort == Aanbodsoort.Zelfhulpmiddel || (a.Locaties.Count > 0 && a.Open.Count > 0), a.Naam);
        });

    [Fact]
    public void Een_plaats_is_het_midden_van_een_postcodegebied_en_nooit_een_adres_of_telefoonnummer()
    {
        Assert.All(Kaart.SelectMany(a => a.Locaties), l => Assert.Equal(Postcodes.Zoek(l.Postcode4)!.Midden, l.Punt));
        Assert.DoesNotMatch(@"\d{6,}|0\d{2,3}[- ]\d|(straat|weg|laan|plein) \d|@", string.Join(' ', Kaart.Select(a => $"{a.Naam} {a.Omschrijving} {a.Aanmelden}")));
    }

    [Fact]
    public void De_gewone_voorzieningen_van_de_collectieve_lijst_staan_erop() // R-121, R-126
    {
        var woorden = string.Join(' ', Kaart.Select(a => $"{a.Naam} {a.Trefwoorden}")).ToLowerInvariant();

        Assert.All(
            ["openbaar vervoer", "boodschappendienst", "maaltijd", "vrijwillig vervoer", "scootmobielpool", "regiotaxipas", "re-integratie", "sociale supermarkt", "scheiden zonder schade", "kansrijke start"],
            w => Assert.Contains(w, woorden, StringComparison.Ordinal));
    }

    [Fact]
    public void Zinnen_op_de_kaart_zijn_kort() // R-010
    {
        var zinnen = Kaart.SelectMany(a => a.Omschrijving.Split(['.', '?', '!'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(zinnen, z => Assert.True(z.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 17, z));
    }

    [Theory]
    [InlineData("N5")]
    [InlineData("")]
    public void Een_voorziening_zonder_niveau_of_boven_N4_wordt_geweigerd(string niveau)
    {
        var json = $$"""
            {"hsds_version":"3.0","total_items":1,"contents":[{"id":"7294858a-4303-577a-9889-26120222d969","name":"Begeleiding","status":"active",
            "organization":{"id":"7294858a-4303-577a-9889-26120222d960","name":"X"},
            "attributes":[{"id":"7294858a-4303-577a-9889-26120222d961","link_entity":"service","taxonomy_term":{"id":"7294858a-4303-577a-9889-26120222d962","code":"{{niveau}}","name":"x","taxonomy":"rotonde-niveau"} } ] } ] }
            """;

        Assert.Throws<FormatException>(() => Kaartlezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }
}
