using System.Net;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Testbasis;
using Rotonde.Toegang.Vragen;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>The start page and the numbers for danger, whatever happens to the database.</summary>
public sealed class StartpaginaTests
{
    [Fact]
    public async Task De_startpagina_en_het_stopscherm_werken_als_de_database_niet_antwoordt()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        File.Move(Path.Combine(gemeente.Map, "0226.db"), Path.Combine(gemeente.Map, "weg.db"));
        File.WriteAllText(Path.Combine(gemeente.Map, "0226.db"), "dit is geen database");
        using var browser = host.Als(null);

        var start = await browser.GetStringAsync("");
        Assert.Contains("Waar kunnen we u bij helpen?", start, StringComparison.Ordinal);
        Assert.All(Noodnummers.Alle, n => Assert.Contains(n.Nummer, start, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("rotonde/1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("melding")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zoeken")]
    [InlineData("rotonde")]
    [InlineData("rotonde/1")]
    [InlineData("melding")]
    [InlineData("vraag?hoe=Anoniem")]
    public async Task Een_melding_doen_is_overal_een_klik_ver(string pad)
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        Assert.Contains("href=\"/duiven/melding\"", await browser.GetStringAsync(pad), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_eerste_pagina_weegt_met_alles_erbij_hooguit_honderd_kilobyte()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var html = await browser.GetByteArrayAsync(new Uri("", UriKind.Relative));
        var bestanden = System.Text.RegularExpressions.Regex.Matches(System.Text.Encoding.UTF8.GetString(html), "(?:href|src)=\"(/_content/[^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(bestanden.Count >= 6);
        var samen = html.Length;
        foreach (var bestand in bestanden)
        {
            samen += (await browser.GetByteArrayAsync(new Uri("http://localhost" + bestand))).Length;
        }

        Assert.InRange(samen, 1, 100_000);
    }
}
