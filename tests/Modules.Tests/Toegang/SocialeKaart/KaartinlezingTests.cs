using System.Text;
using System.Text.Json.Nodes;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

/// <summary>A file is taken whole or refused with everything that is wrong with it .</summary>
public sealed class KaartinlezingTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Fact]
    public void De_kaart_die_wij_meeleveren_is_zonder_bevindingen()
    {
        using var stroom = Rotonde.Toegang.Bijlage.Open("sociale-kaart.json");
        var inlezing = Kaartinlezing.Lees(stroom);
        Assert.Empty(inlezing.Bevindingen);
        Assert.Equal(Kaartlezer.Voorbeeldkaart().Count, inlezing.Kaart.Count);
    }

    [Fact]
    public void Alles_wat_er_mis_is_wordt_genoemd_met_de_plaats()
    {
        var bestand = Voorbeeld();
        var inhoud = bestand["contents"]!.AsArray();
        inhoud[0]!["name"] = null;
        inhoud[0]!["organization"] = null;
        inhoud[1]!["id"] = inhoud[2]!["id"]!.GetValue<string>();
        inhoud[3]!["attributes"] = new JsonArray();
        inhoud[4]!["schedules"]![0]!["byday"] = "MA";
        inhoud[5]!["assured_date"] = "gisteren";
        inhoud[6]!["name"] = "";
        inhoud[7]!["languages"] = new JsonArray((JsonNode?)null);
        inhoud[8]!["status"] = "inactive";
        inhoud[9]!["attributes"]![0]!["taxonomy_term"]!["code"] = "winkel";
        inhoud[10]!["url"] = "javascript:alert(1)";

        var inlezing = Kaartinlezing.Lees(Stroom(bestand));

        string[] gevonden = [.. inlezing.Bevindingen.Select(b => b.ToString())];
        Assert.All(
            ["contents[0].name: De naam", "contents[0].organization: De organisatie", "contents[2].id", "contents[3].attributes", "contents[4].schedules[0]", "contents[5].assured_date", "contents[6].name", "contents[7]", "contents[9].attributes", "contents[10].url"],
            plaats => Assert.Contains(gevonden, g => g.StartsWith(plaats, StringComparison.Ordinal)));
        Assert.Equal(1, inlezing.Overgeslagen);
    }

    [Theory]
    [InlineData("", "regel 1")]
    [InlineData("{\n\"contents\": [\n{\"id\": }]}", "regel 3")]
    [InlineData("{}", "contents")]
    [InlineData("{\"contents\": {}}", "contents")]
    [InlineData("[]", "contents")]
    [InlineData("[null, 3, \"tekst\", {}]", "contents[0]")]
    [InlineData("null", "regel 1, kolom 1")]
    [InlineData("naam;organisatie;omschrijving;niveau;kleur", "regel 1, kolom 5")]
    [InlineData("naam;organisatie;omschrijving;niveau;themas", "bestand")]
    public void Wat_geen_kaart_is_wordt_met_uitleg_geweigerd(string tekst, string plaats)
    {
        var inlezing = Kaartinlezing.Lees(new MemoryStream(Encoding.UTF8.GetBytes(tekst)));
        Assert.Equal(plaats, inlezing.Bevindingen[0].Plaats);
        Assert.Empty(inlezing.Kaart);
    }

    [Fact]
    public void Een_tabel_leest_als_voorzieningen_en_noemt_elke_fout_met_regel_en_kolom()
    {
        const string kop = "naam;organisatie;omschrijving;niveau;themas;voor_wie;talen;openingstijden;plek;postcode;nagekeken_op;vanaf;website\n";
        var goed = Kaartinlezing.Lees(Stroom(kop + "Sjoelen;Wijkraad;\"Sjoelen; met koffie.\";n2;III|IV;oudere;;ma 9.30-12.00|vr 14.00-16.00;Wijkgebouw;6921 AB;3-2-2025;18;https://example.invalid\n;;;;;;;;;;;;\n"));
        Assert.Empty(goed.Bevindingen);
        var a = Assert.Single(goed.Kaart);
        Assert.Equal(("Sjoelen; met koffie.", Niveau.InformeelNetwerk, 2, 2, "Duiven", new DateOnly(2025, 2, 3), 18), (a.Omschrijving, a.Niveau, a.Themas.Count, a.Open.Count, a.Locaties[0].Plaats, a.GecontroleerdOp, a.Vanaf));
        Assert.Equal(a.Id, Kaartinlezing.Lees(Stroom(kop + "Sjoelen;Wijkraad;Anders.;N2;III;;;;;;;;")).Kaart[0].Id);

        var fout = Kaartinlezing.Lees(Stroom(kop + ";Wijkraad;Tekst.;N7;X;iedereen;;ooit;Hal;1234;gisteren;jong;loo.nl\nEen;Twee;Drie.;N2;I;;;;;;;;\nEen;Twee;Drie.;N2;I;;;;;;;;\n"));
        string[] plaatsen = [.. fout.Bevindingen.Select(b => b.Plaats)];
        Assert.All(["naam", "niveau", "themas", "voor_wie", "openingstijden", "plek", "nagekeken_op", "vanaf", "website"], k => Assert.Contains($"regel 2, kolom {k}", plaatsen));
        Assert.Contains("regel 4, kolom naam", plaatsen);
        Assert.DoesNotContain(plaatsen, p => p.StartsWith("regel 3", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_voorbeeld_zegt_wat_nieuw_gewijzigd_en_ongewijzigd_is_en_overnemen_doet_precies_dat(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var bestand = Voorbeeld();
        var inhoud = bestand["contents"]!.AsArray();
        var (gewijzigd, nieuw) = (Guid.Parse(inhoud[0]!["id"]!.GetValue<string>()), Guid.CreateVersion7());
        inhoud[0]!["fees_description"] = "Vijf euro.";
        inhoud[1]!["id"] = nieuw.ToString();
        inhoud[1]!["name"] = "Jeu de boules";
        var kaart = Kaartinlezing.Lees(Stroom(bestand)).Kaart;

        var verschil = await gemeente.MetAsync<Kaartbeheer, Kaartverschil>(k => k.VergelijkAsync(KaartbeheerTests.Rens, kaart, CancellationToken.None));
        Assert.Equal((nieuw, gewijzigd, 85), (Assert.Single(verschil.Nieuw).Id.Waarde, Assert.Single(verschil.Gewijzigd).Aanbod.Id.Waarde, verschil.Ongewijzigd));
        Assert.Equal("kosten", Assert.Single(verschil.Gewijzigd[0].Velden).Veld);

        Assert.True((await gemeente.MetAsync<VulSocialeKaart, Uitkomst<int>>(v => v.UitvoerenAsync(kaart, KaartbeheerTests.In(KaartbeheerTests.Rens), CancellationToken.None))).Gelukt);
        Assert.Equal(88, (await KaartbeheerTests.LijstAsync(gemeente, new Kaartvraag())).Totaal); // the one whose id is no longer in the file stays
        Assert.Equal((2, Kaartwijziging.Ingelezen), ((await KaartbeheerTests.BladAsync(gemeente, new VoorzieningId(gewijzigd))).Versie, (await KaartbeheerTests.BladAsync(gemeente, new VoorzieningId(gewijzigd))).Geschiedenis[0].Soort));
        Assert.Equal(1, (await KaartbeheerTests.BladAsync(gemeente, kaart[5].Id)).Versie);
        Assert.Equal(nieuw, (await gemeente.MetAsync<ZoekVoorzieningen, Zoekresultaat>(z => z.GeefAsync(Actor.Anoniem, new Zoekopdracht("jeu de boules"), CancellationToken.None))).Treffers[0].Aanbod.Id.Waarde);
        var opnieuw = await gemeente.MetAsync<Kaartbeheer, Kaartverschil>(k => k.VergelijkAsync(KaartbeheerTests.Rens, kaart, CancellationToken.None));
        Assert.Equal((0, 0, 87), (opnieuw.Nieuw.Count, opnieuw.Gewijzigd.Count, opnieuw.Ongewijzigd));
    }

    private static JsonNode Voorbeeld()
    {
        using var stroom = Rotonde.Toegang.Bijlage.Open("sociale-kaart.json");
        return JsonNode.Parse(stroom)!;
    }

    private static MemoryStream Stroom(JsonNode bestand) => Stroom(bestand.ToJsonString());

    private static MemoryStream Stroom(string bestand) => new(Encoding.UTF8.GetBytes(bestand));
}
