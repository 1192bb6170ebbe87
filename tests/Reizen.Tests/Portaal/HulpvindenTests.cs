using Microsoft.Playwright;
using Xunit;

namespace Rotonde.Reizen.Tests.Portaal;

/// <summary>Somebody with a worry finds help: by searching, or question by question.</summary>
public sealed class HulpvindenTests(Portaalbuurt fixture) : IClassFixture<Portaalbuurt>
{
    [Theory(Timeout = 120_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Iemand_zoekt_hulp_en_vindt_een_plek_in_de_buurt(bool telefoon)
    {
        await using var venster = await fixture.OpenAsync(telefoon);
        await venster.NaarPortaalAsync();
        await venster.ZietAsync("Waar kunnen we u bij helpen?");
        await venster.IsGoedAsync("start");

        await venster.VulAsync("Wat zoekt u?", "rekeningen");
        await venster.VulAsync("Uw postcode", "6921");
        await venster.KlikAsync("Zoeken");
        await venster.ZietAsync("gezien vanaf Duiven");
        await venster.IsGoedAsync("zoeken");

        await venster.KlikAsync(venster.Pagina.Locator(".treffer__naam a").First);
        await venster.ZietAsync("Laatst nagekeken op");
        await venster.IsGoedAsync("voorziening");
        await Portaalbuurt.DrukAfAsync(venster, "voorziening");
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_niets_vindt_krijgt_een_volgende_stap_en_kan_een_keuze_weghalen(bool telefoon)
    {
        await using var venster = await fixture.OpenAsync(telefoon);
        await venster.NaarPortaalAsync("/zoeken?woorden=xyzzyq&postcode=1011&gratis=true&thema=II");
        await venster.ZietAsync("Wij vonden niets");
        await venster.ZietAsync("Deze postcode kennen we niet");
        await venster.IsGoedAsync("zoeken-niets");

        await venster.KlikAsync(venster.Pagina.Locator(".chip", new() { HasText = "gratis" }));
        Assert.DoesNotContain("gratis", venster.Pagina.Url, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("xyzzyq", venster.Pagina.Url, StringComparison.Ordinal);
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Wie_moe_wordt_bewaart_de_antwoorden_en_gaat_later_op_een_ander_apparaat_verder(bool telefoon, bool javascript)
    {
        await using var venster = await fixture.OpenAsync(telefoon, javascript);
        await venster.NaarPortaalAsync("/rotonde");
        await venster.KlikAsync("Beginnen");
        await AntwoordAsync(venster, "Nee, er is nu geen gevaar");
        await venster.KlikAsync("Overslaan");
        await venster.Pagina.GetByLabel("Voor mijn gezin").CheckAsync();
        await venster.KlikAsync("Bewaar en ga later verder");
        await venster.IsGoedAsync("later-bewaren");

        await venster.VulAsync("Uw geboortedatum", "3-4-2975");
        await venster.KlikAsync("Bewaar mijn antwoorden");
        await venster.ZietAsync("Deze datum kan niet uw geboortedatum zijn");
        await venster.IsGoedAsync("later-fout");
        await venster.VulAsync("Uw geboortedatum", "3 april 1975");
        await venster.KlikAsync("Bewaar mijn antwoorden");
        await venster.ZietAsync("Uw antwoorden zijn bewaard");
        await venster.IsGoedAsync("later-bewaard");
        await Portaalbuurt.DrukAfAsync(venster, "later-bewaard");
        var code = await venster.Pagina.Locator(".gelukt__nummer strong").InnerTextAsync();

        await using var later = await fixture.OpenAsync(!telefoon, javascript);
        await later.NaarPortaalAsync("/rotonde");
        await later.KlikAsync(later.Pagina.GetByRole(AriaRole.Link, new() { Name = "Heeft u al een code?" }));
        await later.IsGoedAsync("later-verder");
        await later.VulAsync("Uw code", code.ToLowerInvariant());
        await later.VulAsync("Uw geboortedatum", "4-4-1975");
        await later.KlikAsync(later.Pagina.GetByRole(AriaRole.Button, new() { Name = "Verder", Exact = true }));
        await later.ZietAsync("Met deze code en geboortedatum vinden wij niets");
        await later.VulAsync("Uw geboortedatum", "3-4-1975");
        await later.KlikAsync(later.Pagina.GetByRole(AriaRole.Button, new() { Name = "Verder", Exact = true }));
        await later.ZietAsync("Vult u dit alleen in?");
        await later.KlikAsync("Vorige");
        Assert.True(await later.Pagina.GetByLabel("Voor mijn gezin").IsCheckedAsync());
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true, "knop")]
    [InlineData(false, "knop")]
    [InlineData(true, "escape")]
    public async Task Wie_niet_gezien_mag_worden_is_in_een_klik_weg_en_achter_terug_staat_niets(bool javascript, string hoe)
    {
        await using var venster = await fixture.OpenAsync(telefoon: true, javascript);
        await venster.Pagina.RouteAsync("https://www.knmi.nl/**", r => r.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weer</title><h1>Het weer</h1>" }));
        await venster.NaarPortaalAsync("/rotonde");
        await venster.KlikAsync("Beginnen");
        await AntwoordAsync(venster, "Nee, er is nu geen gevaar");
        await AntwoordAsync(venster, "Ja, en ik kan het zelf niet stoppen");
        await venster.ZietAsync("Voor wie zoekt u hulp?");
        await venster.Pagina.WaitForLoadStateAsync(LoadState.Load); // the script of the page runs before this

        if (hoe == "knop")
        {
            await venster.Pagina.GetByRole(AriaRole.Button, new() { Name = "Verlaat deze site snel" }).ClickAsync();
        }
        else
        {
            for (var i = 0; i < 3; i++)
            {
                await venster.Pagina.Keyboard.PressAsync("Escape");
            }
        }

        await venster.Pagina.WaitForURLAsync("https://www.knmi.nl/");
        for (var i = 0; i < 100 && (await venster.Pagina.Context.CookiesAsync()).Any(k => k.Name.Contains("antwoorden", StringComparison.Ordinal)); i++)
        {
            await Task.Delay(50);
        }

        await venster.Pagina.GoBackAsync();
        Assert.Equal(0, await venster.Pagina.Locator("input:checked").CountAsync());
        await venster.NaarPortaalAsync("/rotonde/3");
        await venster.ZietAsync("Uw antwoorden zijn er niet meer");
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task De_vragen_leiden_naar_hulp_en_naar_een_melding_waarin_alles_al_staat(bool telefoon, bool javascript)
    {
        await using var venster = await fixture.OpenAsync(telefoon, javascript);
        await venster.NaarPortaalAsync("/rotonde");
        await venster.IsGoedAsync("rotonde-begin");
        await venster.KlikAsync("Beginnen");
        await venster.IsGoedAsync("rotonde-vraag-1");

        await AntwoordAsync(venster, "Nee, er is nu geen gevaar");
        await venster.KlikAsync("Overslaan");

        // Nothing chosen: the sentence stands at the question.
        await venster.KlikAsync("Volgende");
        await venster.ZietAsync("Kies een antwoord.");
        await venster.IsGoedAsync("rotonde-fout");

        await AntwoordAsync(venster, "Voor mijn gezin");
        await AntwoordAsync(venster, "Ja, ik vul het alleen in");
        await venster.VulAsync("Wat is er aan de hand?", "Mijn man is zijn baan kwijt. We komen niet meer rond.");
        await venster.KlikAsync("Volgende");
        await AntwoordAsync(venster, "Het gaat redelijk");
        await venster.KlikAsync("Overslaan");
        await AntwoordAsync(venster, "Het gaat slecht");
        await venster.IsGoedAsync("rotonde-schaal");

        // Back without loss, by the button of the page and by the button of the browser.
        await venster.KlikAsync("Vorige");
        Assert.True(await venster.Pagina.GetByLabel("Het gaat slecht").IsCheckedAsync());
        await venster.KlikAsync("Volgende");
        await venster.ZietAsync("Hoe gaat het met wat u overdag doet?");
        await venster.Pagina.GoBackAsync();
        Assert.True(await venster.Pagina.GetByLabel("Het gaat slecht").IsCheckedAsync());
        await venster.KlikAsync("Volgende");

        await venster.KlikAsync("Laat nu al hulp zien");
        await venster.ZietAsync("Dit kan u helpen");
        Assert.Equal(
            ["Wat kan ik zelf?", "Wat kan met mensen die ik ken?", "Wat is er in mijn buurt?", "Wie kan mij gratis helpen?", "Praten met de gemeente"],
            await venster.Pagina.Locator(".blok__kop").AllTextContentsAsync());
        await venster.IsGoedAsync("rotonde-resultaat");
        await Portaalbuurt.DrukAfAsync(venster, "rotonde-resultaat");

        // Nothing of what was said is in an address.
        Assert.DoesNotContain("slecht", venster.Pagina.Url, StringComparison.OrdinalIgnoreCase);

        // One answer changed, and back at the result.
        await venster.KlikAsync(venster.Pagina.GetByRole(AriaRole.Button, new() { NameRegex = new("Veranderen.*Hoe gaat het met wonen") }));
        await venster.KiesAsync("Het gaat goed");
        await venster.KlikAsync("Opslaan");
        await venster.ZietAsync("Dit kan u helpen");

        await venster.VolgAsync("Melding doen");
        await venster.ZietAsync("Wat u al vertelde, staat al ingevuld");
        Assert.Contains("zijn baan kwijt", await venster.Pagina.GetByLabel("Waar heeft u hulp bij nodig?").InputValueAsync(), StringComparison.Ordinal);
        Assert.True(await venster.Pagina.GetByLabel("Voor mijzelf of mijn gezin").IsCheckedAsync());
        await venster.IsGoedAsync("melding-ingevuld");
    }

    [Theory(Timeout = 120_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bij_gevaar_stoppen_de_vragen_en_staan_de_nummers_er(bool telefoon)
    {
        await using var venster = await fixture.OpenAsync(telefoon);
        await venster.NaarPortaalAsync("/rotonde/1");
        await AntwoordAsync(venster, "Ja, er is geweld of ik word bedreigd");
        await venster.ZietAsync("Er is nu gevaar");
        Assert.True(await venster.Pagina.Locator("a[href='tel:112']").First.IsVisibleAsync());
        Assert.True(await venster.Pagina.Locator("a[href='tel:08002000']").First.IsVisibleAsync());
        await venster.IsGoedAsync("rotonde-stop");

        // Nothing of it stays behind on this device.
        await venster.NaarPortaalAsync("/rotonde/1");
        Assert.False(await venster.Pagina.GetByLabel("Ja, er is geweld of ik word bedreigd").IsCheckedAsync());
    }

    private static async Task AntwoordAsync(Venster venster, string antwoord)
    {
        await venster.KiesAsync(antwoord);
        await venster.KlikAsync("Volgende");
    }
}
