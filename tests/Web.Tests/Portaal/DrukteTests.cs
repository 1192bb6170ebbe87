using Microsoft.AspNetCore.Http;
using Rotonde.Data.Register;
using Rotonde.Testbasis;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Beveiliging;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>One address cannot keep others out or try codes without end; whoever shares it with many reads what to do.</summary>
public sealed class DrukteTests
{
    [Fact]
    public async Task Wie_te_veel_formulieren_stuurt_leest_dat_hij_even_moet_wachten_en_een_ander_merkt_er_niets_van()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        var statussen = new List<int>();
        for (var i = 0; i < Drukte.Formulieren + 5; i++)
        {
            statussen.Add((await host.VanafAsync("203.0.113.7", HttpMethod.Post, "rotonde/verder")).Response.StatusCode);
        }

        Assert.DoesNotContain(429, statussen.Take(Drukte.Formulieren));
        var geweigerd = await host.VanafAsync("203.0.113.7", HttpMethod.Post, "rotonde/verder");
        Assert.Equal(429, geweigerd.Response.StatusCode);
        Assert.True(int.Parse(geweigerd.Response.Headers.RetryAfter.ToString(), System.Globalization.CultureInfo.InvariantCulture) > 0);
        using var lezer = new StreamReader(geweigerd.Response.Body);
        var tekst = await lezer.ReadToEndAsync();
        Assert.Contains("Even wachten", tekst, StringComparison.Ordinal);
        Assert.Contains("wat u typte staat er nog", tekst, StringComparison.Ordinal);

        // Reading goes on, and so does everybody elsewhere.
        Assert.Equal(200, (await host.VanafAsync("203.0.113.7", HttpMethod.Get, "rotonde")).Response.StatusCode);
        Assert.NotEqual(429, (await host.VanafAsync("203.0.113.8", HttpMethod.Post, "rotonde/verder")).Response.StatusCode);
    }

    [Fact]
    public async Task Wie_te_veel_bladzijden_opent_leest_het_ook()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        HttpContext? laatste = null;
        for (var i = 0; i < 3 * Drukte.Paginas && laatste?.Response.StatusCode != 429; i++)
        {
            laatste = await host.VanafAsync("2001:db8:0:7::1", HttpMethod.Get, "bestaat-niet");
        }

        using var lezer = new StreamReader(laatste!.Response.Body);
        Assert.Contains("Even wachten", await lezer.ReadToEndAsync(), StringComparison.Ordinal);

        // The same house, another device.
        Assert.Equal(429, (await host.VanafAsync("2001:db8:0:7::2", HttpMethod.Get, "bestaat-niet")).Response.StatusCode);
        Assert.Equal(404, (await host.VanafAsync("2001:db8:0:8::1", HttpMethod.Get, "bestaat-niet")).Response.StatusCode);
    }
}
