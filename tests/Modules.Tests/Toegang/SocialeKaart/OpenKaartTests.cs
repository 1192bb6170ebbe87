using System.Text;
using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Data.Converters;
using Rotonde.Data.Register;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

/// <summary>The social map as open data: every answer is read back with the model of HSDS 3 .</summary>
public sealed class OpenKaartTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Fact]
    public void Wat_als_HSDS_wordt_geschreven_leest_als_dezelfde_voorziening()
    {
        var kaart = Kaartlezer.Voorbeeldkaart();
        Aanbod[] alle =
        [
            .. kaart,
            kaart[0] with { Telefoon = "0316 12 34 56", Website = "https://example.invalid/", Nakijktermijn = 6, Locaties = [new("Hal", "Duiven", "6921", new Punt(51.9, 6.0), null, false, "Plein 1"), new("Lijn", "", "", default, null, true)] },
            kaart[0] with { Open = [], Talen = [], VoorWie = [], Kosten = "", Aanmelden = "", Bron = "", Trefwoorden = "", GecontroleerdOp = DateOnly.MinValue, Locaties = [] },
        ];
        foreach (var a in alle)
        {
            var tekst = JsonSerializer.Serialize(new HsdsPagina("3.0", null, 1, [Hsdsschrijver.Heel(a, new DateOnly(2025, 3, 3))]), HsdsPagina.Opties);
            var terug = Assert.Single(Kaartlezer.Lees(Stroom(tekst)));
            Assert.Equal(JsonSerializer.Serialize(a, Json.Opties), JsonSerializer.Serialize(terug, Json.Opties));
        }
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Elk_antwoord_leest_met_het_model_van_HSDS_en_bladeren_geeft_alles_precies_een_keer(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var alle = Kaartlezer.Voorbeeldkaart();
        var (gezien, blad) = (new List<HsdsService>(), (HsdsBlad<HsdsService>?)null);
        for (var nummer = 1; blad is not { LastPage: true }; nummer++)
        {
            var bladzijde = nummer;
            blad = Lees<HsdsBlad<HsdsService>>(await gemeente.MetAsync<OpenKaart, string>(k => k.ServicesAsync(Actor.Anoniem, null, bladzijde, 20, false, CancellationToken.None)));
            Assert.Equal((alle.Count, (alle.Count + 19) / 20, nummer, nummer == 1, blad.Contents.Count), (blad.TotalItems, blad.TotalPages, blad.PageNumber, blad.FirstPage, blad.Size));
            gezien.AddRange(blad.Contents);
        }

        Assert.Equal(alle.Select(a => a.Id.Waarde).Order(), gezien.Select(s => s.Id).Order());
        Assert.All(gezien, s => Assert.True(s.Languages is null && s.Organization.Name.Length > 0 && s.Status == "active"));
        Assert.Equal(alle.Count(a => a.IsOnzeker(new DateOnly(2025, 3, 3))), gezien.Count(s => s.Alert is not null));

        foreach (var a in alle.Take(10))
        {
            var een = Lees<HsdsService>((await gemeente.MetAsync<OpenKaart, string?>(k => k.ServiceAsync(Actor.Anoniem, a.Id.Waarde, CancellationToken.None)))!);
            Assert.Equal((a.Naam, a.Locaties.Count), (een.Name, een.ServiceAtLocations!.Count));
        }

        var organisaties = Lees<HsdsBlad<HsdsOrganization>>(await gemeente.MetAsync<OpenKaart, string>(k => k.OrganisatiesAsync(Actor.Anoniem, null, 1, 100, CancellationToken.None)));
        Assert.Equal(alle.Select(a => a.Organisatie).Distinct().Order(StringComparer.Ordinal), organisaties.Contents.Select(o => o.Name));
        Assert.All(gezien, s => Assert.Contains(s.Organization.Id, organisaties.Contents.Select(o => o.Id)));
        Assert.Equal(organisaties.Contents[0], Lees<HsdsOrganization>((await gemeente.MetAsync<OpenKaart, string?>(k => k.OrganisatieAsync(Actor.Anoniem, organisaties.Contents[0].Id, CancellationToken.None)))!));

        var leeg = Lees<HsdsBlad<HsdsService>>(await gemeente.MetAsync<OpenKaart, string>(k => k.ServicesAsync(Actor.Anoniem, "bestaat niet", 7, 20, false, CancellationToken.None)));
        Assert.True(leeg is { Empty: true, LastPage: true, TotalItems: 0 });
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_download_is_de_hele_kaart_en_wat_eraf_is_staat_er_niet_in(Opslagmotor motor)
    {
        await using var gemeente = await ZoekVoorzieningenTests.GevuldAsync(motor);
        var blad = await KaartbeheerTests.BladAsync(gemeente, "Dorpskamer Loo");
        await gemeente.MetAsync<HaalVoorzieningWeg, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(blad.Aanbod.Id, 1), KaartbeheerTests.In(KaartbeheerTests.Rens), CancellationToken.None));

        var kaart = Kaartlezer.Lees(Stroom(await gemeente.MetAsync<OpenKaart, string>(k => k.AllesAsync(Actor.Anoniem, CancellationToken.None))));

        string[] verwacht = [.. Kaartlezer.Voorbeeldkaart().Where(a => a.Id != blad.Aanbod.Id).Select(a => JsonSerializer.Serialize(a, Json.Opties)).Order(StringComparer.Ordinal)];
        Assert.Equal(verwacht, kaart.Select(a => JsonSerializer.Serialize(a, Json.Opties)).Order(StringComparer.Ordinal));
        Assert.Null(await gemeente.MetAsync<OpenKaart, string?>(k => k.ServiceAsync(Actor.Anoniem, blad.Aanbod.Id.Waarde, CancellationToken.None)));
    }

    private static T Lees<T>(string json) => JsonSerializer.Deserialize<T>(json, HsdsPagina.Opties)!;

    private static MemoryStream Stroom(string tekst) => new(Encoding.UTF8.GetBytes(tekst));
}
