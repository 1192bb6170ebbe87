using System.Net;
using Rotonde.Demo.Mensen;
using Rotonde.Web.Tests.Werkplek;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>A resident says how to be reached.</summary>
public sealed class ContactTests
{
    [Fact]
    public async Task Een_inwoner_kiest_hoe_wij_contact_hebben_en_een_oud_scherm_hoort_dat_R048()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Portaal);
        var els = await wereld.AlsAsync(Demoinwoners.Els);
        using var browser = wereld.Host.Als(els);
        var pagina = await browser.GetStringAsync(new Uri("mijn/contact", UriKind.Relative));

        Assert.True((await Ritwereld.VulInAsync(browser, "mijn/contact", pagina, null, ("Invoer.Voorkeur", "Telefoon"), ("Invoer.Taal", "tr"))).Gelukt);
        var oud = await Ritwereld.VulInAsync(browser, "mijn/contact", pagina, null, ("Invoer.Voorkeur", "Brief"), ("Invoer.Taal", "nl"), ("Verzoeksleutel", Guid.CreateVersion7().ToString()));
        Assert.False(oud.Gelukt);
        Assert.Contains("Iemand anders heeft dit intussen veranderd", oud.Html, StringComparison.Ordinal);
        using var bezoeker = wereld.Host.Als(null);
        using var antwoord = await bezoeker.GetAsync(new Uri("mijn/contact", UriKind.Relative));
        Assert.True(antwoord.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.NotFound, $"{antwoord.StatusCode}");
    }
}
