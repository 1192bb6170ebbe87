using System.Net;
using Rotonde.Data.Register;
using Rotonde.Testbasis;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>R-031: who must not be seen here is gone in one click, and what was on the device with it.</summary>
public sealed class VerlatenTests
{
    [Fact]
    public async Task Wie_snel_weg_moet_is_ergens_anders_en_alles_wat_wij_hier_legden_is_weg()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        Assert.Contains("Verlaat deze site snel", await browser.GetStringAsync("rotonde"), StringComparison.Ordinal);

        using var weg = await browser.PostAsync(new Uri("verlaten", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.OK, weg.StatusCode);
        Assert.Equal("0;url=https://www.knmi.nl/", Assert.Single(weg.Headers.GetValues("Refresh")));
        Assert.Contains("\"cookies\"", Assert.Single(weg.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        Assert.Contains(weg.Headers.GetValues("Set-Cookie"), k => k.StartsWith("rotonde-portaal-formulier=;", StringComparison.Ordinal) && k.Contains("1970", StringComparison.Ordinal));
        Assert.DoesNotContain("Rotonde", await weg.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Op_de_werkplek_is_er_geen_uitweg()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Werkplek, gemeente);
        using var browser = host.Als(null);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(new Uri("verlaten", UriKind.Relative), null)).StatusCode);
    }
}
