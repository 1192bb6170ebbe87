using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>The open API of the social map over HTTP: what openapi.json says is what there is .</summary>
public sealed class KaartapiTests
{
    [Theory]
    [InlineData(Opslagmotor.Sqlite)]
    [InlineData(Opslagmotor.PostgreSql)]
    public async Task Elk_adres_van_de_beschrijving_bestaat_en_antwoordt_zoals_zij_zegt(Opslagmotor motor)
    {
        await using var gemeente = await GevuldAsync(motor);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        var api = await LeesAsync(browser, "api/v1/openapi.json");
        var paden = api["paths"]!.AsObject();

        // What is mapped and what is described are the same, but for what catches the rest.
        var gemaakt = host.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(p => p.StartsWith("/api/v1", StringComparison.Ordinal) && !p.EndsWith("/{**rest}", StringComparison.Ordinal)).Select(p => p["/api/v1".Length..].TrimEnd('/') is { Length: > 0 } rest ? rest : "/");
        Assert.Equal(paden.Select(p => p.Key).Order(StringComparer.Ordinal), gemaakt.Order(StringComparer.Ordinal));
        Assert.Equal("http://localhost/duiven/api/v1", api["servers"]![0]!["url"]!.GetValue<string>());

        var dienst = (await LeesAsync(browser, "api/v1/services"))["contents"]![0]!;
        foreach (var (pad, beschreven) in paden)
        {
            var id = pad.StartsWith("/organizations", StringComparison.Ordinal) ? dienst["organization"]!["id"]! : dienst["id"]!;
            foreach (var vraag in pad == "/services" ? new[] { "", "?full=true&perPage=100" } : [""])
            {
                using var antwoord = await browser.GetAsync(new Uri("api/v1" + (pad == "/" ? "" : pad.Replace("{id}", id.GetValue<string>(), StringComparison.Ordinal)) + vraag, UriKind.Relative));
                var goed = beschreven!["get"]!["responses"]!["200"]!;
                var (soort, inhoud) = goed["content"]!.AsObject().Single();
                Assert.Equal((HttpStatusCode.OK, soort), (antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType));
                Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
                Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
                Assert.False(antwoord.Headers.Contains("Set-Cookie"));
                Past(api, inhoud!["schema"]!, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync()), pad);
            }
        }
    }

    [Fact]
    public async Task Bladeren_zoeken_en_de_hele_kaart_ophalen()
    {
        await using var gemeente = await GevuldAsync(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);

        // HSDS says per_page: a client of HSDS need not know ours.
        using var antwoord = await browser.GetAsync(new Uri("api/v1/services?page=2&per_page=10", UriKind.Relative));
        var blad = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        Assert.Equal((87, 9, 2, 10), (blad["total_items"]!.GetValue<int>(), blad["total_pages"]!.GetValue<int>(), blad["page_number"]!.GetValue<int>(), blad["size"]!.GetValue<int>()));
        Assert.Equal(
            "<http://localhost/duiven/api/v1/services?page=1&perPage=10>; rel=\"prev\", <http://localhost/duiven/api/v1/services?page=3&perPage=10>; rel=\"next\"", string.Join(", ", antwoord.Headers.GetValues("Link")));
        Assert.All((await LeesAsync(browser, "api/v1/services?search=DORPSKAMER"))["contents"]!.AsArray(), s => Assert.Contains("Dorpskamer", s!["name"]!.GetValue<string>(), StringComparison.Ordinal));

        using var download = await browser.GetAsync(new Uri("api/v1/downloads/sociale-kaart.json", UriKind.Relative));
        Assert.Equal("sociale-kaart.json", download.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal(87, Kaartlezer.Lees(await download.Content.ReadAsStreamAsync()).Count);
    }

    [Theory]
    [InlineData("GET", "services/", 404)]
    [InlineData("GET", "services/geen-id", 404)]
    [InlineData("GET", "services/01920000-0000-7000-8000-000000000000", 404)]
    [InlineData("GET", "organizations/01920000-0000-7000-8000-000000000000", 404)]
    [InlineData("GET", "bestaat-niet", 404)]
    [InlineData("GET", "services?page=0", 400)]
    [InlineData("GET", "services?perPage=101", 400)]
    [InlineData("GET", "organizations?page=alles", 400)]
    [InlineData("POST", "services", 405)]
    [InlineData("DELETE", "services/01920000-0000-7000-8000-000000000000", 405)]
    public async Task Een_fout_is_een_probleem_met_uitleg_en_nooit_een_bladzijde(string hoe, string pad, int code)
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        using var verzoek = new HttpRequestMessage(new HttpMethod(hoe), new Uri("api/v1/" + pad, UriKind.Relative));
        using var antwoord = await browser.SendAsync(verzoek);
        var probleem = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        Assert.Equal((code, "application/problem+json", code), ((int)antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType, probleem["status"]!.GetValue<int>()));
        Assert.All(["title", "detail"], deel => Assert.NotEmpty(probleem[deel]!.GetValue<string>()));
        Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
    }

    private static async Task<Proefgemeente> GevuldAsync(Opslagmotor motor)
    {
        var gemeente = Proefgemeente.Maak(motor);
        _ = (await gemeente.MetAsync<VulSocialeKaart, Rotonde.Basis.Uitkomst<int>>(v => v.UitvoerenAsync(null, new Proces(Actor.Systeem("vulling"), Doelen.Beheer), CancellationToken.None))).Waarde;
        return gemeente;
    }

    private static async Task<JsonNode> LeesAsync(HttpClient browser, string pad) => JsonNode.Parse(await browser.GetStringAsync(new Uri(pad, UriKind.Relative)))!;

    // Enough of JSON Schema for this description: references, types, what must be there, and nothing that is not described.
    private static void Past(JsonNode api, JsonNode schema, JsonNode? waarde, string plek)
    {
        if (schema["$ref"]?.GetValue<string>() is { } verwijzing)
        {
            Past(api, api["components"]!["schemas"]![verwijzing.Split('/')[^1]]!, waarde, plek);
            return;
        }

        switch (schema["type"]!.GetValue<string>())
        {
            case "object":
                foreach (var verplicht in schema["required"]?.AsArray() ?? [])
                {
                    Assert.True(waarde!.AsObject().ContainsKey(verplicht!.GetValue<string>()), $"{plek} mist {verplicht}");
                }

                foreach (var (naam, deel) in schema["properties"] is null ? new JsonObject() : waarde!.AsObject())
                {
                    Past(api, schema["properties"]![naam] ?? throw new InvalidOperationException($"{plek} heeft {naam}, en dat staat niet in de beschrijving"), deel, $"{plek}.{naam}");
                }

                break;
            case "array":
                foreach (var deel in waarde!.AsArray())
                {
                    Past(api, schema["items"]!, deel, plek + "[]");
                }

                break;
            case var soort:
                var gevonden = waarde!.GetValueKind().ToString();
                Assert.True(soort switch { "integer" or "number" => gevonden == "Number", "boolean" => gevonden is "True" or "False", _ => gevonden == "String" }, $"{plek} is {gevonden}, verwacht {soort}");
                break;
        }
    }
}
