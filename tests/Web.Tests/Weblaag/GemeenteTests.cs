using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

public sealed class GemeenteTests
{
    [Fact]
    public async Task De_wortel_laat_de_gemeente_kiezen()
    {
        await using var opstelling = await Opstelling.StartAsync();

        var html = (await opstelling.Browser().HaalAsync(Opstelling.Host + "/")).Tekst;

        Assert.Contains("href=\"/duiven/\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/westervoort/\"", html, StringComparison.Ordinal);
        Assert.Contains("thema-neutraal.css", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/duiven/aanmelden/mislukt", "Gemeente Duiven", "thema-duiven.css")]
    [InlineData("/westervoort/aanmelden/mislukt", "Gemeente Westervoort", "thema-westervoort.css")]
    public async Task Het_eerste_deel_van_het_adres_kiest_gemeente_en_thema(string pad, string naam, string thema)
    {
        await using var opstelling = await Opstelling.StartAsync();

        var html = (await opstelling.Browser().HaalAsync(Opstelling.Host + pad)).Tekst;

        Assert.Contains(naam, html, StringComparison.Ordinal);
        Assert.Contains(thema, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/duiven/waar", "0226 /duiven /waar /duiven/waar")]
    [InlineData("/DUIVEN/waar", "0226 /duiven /waar /duiven/waar")]
    [InlineData("/westervoort/waar", "0293 /westervoort /waar /westervoort/waar")]
    public async Task Paginas_en_links_worden_zonder_gemeente_geschreven(string pad, string verwacht)
    {
        await using var opstelling = await Opstelling.StartAsync(meer: app =>
            app.MapGet("/waar", (HttpContext verzoek, LinkGenerator links) =>
                $"{verzoek.VereisteGemeente().Code} {verzoek.Request.PathBase} {verzoek.Request.Path} {links.GetPathByName(verzoek, "waar", null)}")
                .WithName("waar").WithMetadata(new OpenbaarAttribute("proef")));

        Assert.Equal(verwacht, (await opstelling.Browser().HaalAsync(Opstelling.Host + pad)).Tekst);
    }

    [Theory]
    [InlineData("/arnhem/")]
    [InlineData("/geheim")]
    [InlineData("/aanmelden/terug")]
    [InlineData("//duiven/geheim")]
    public async Task Een_onbekende_gemeente_is_niet_gevonden(string pad)
    {
        await using var opstelling = await Opstelling.StartAsync();

        var antwoord = await opstelling.Browser().HaalAsync(Opstelling.Host + pad);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.Contains("Pagina niet gevonden", antwoord.Tekst, StringComparison.Ordinal);
    }
}
