using System.Net;
using Rotonde.Demo.Mensen;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>Whoever has nothing to do with people finds no page about people.</summary>
public sealed class RechtenTests
{
    [Theory]
    [InlineData("personen")]
    [InlineData("personen/nieuw")]
    [InlineData("werkvoorraad")]
    public async Task Een_raadslid_vindt_geen_bladzijde_over_mensen(string pad)
    {
        await using var proef = await StartAsync();
        using var rosa = proef.Host.Als(Demomedewerkers.Van("rosa").Actor);
        using var antwoord = await rosa.GetAsync(new Uri(pad, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("samira", "personen")]
    [InlineData("bram", "personen/nieuw")]
    [InlineData("beatrijs", "werkvoorraad")]
    public async Task Wie_er_werk_mee_heeft_vindt_de_bladzijde(string wie, string pad)
    {
        await using var proef = await StartAsync();
        using var browser = proef.Host.Als(Demomedewerkers.Van(wie).Actor);
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }
}
