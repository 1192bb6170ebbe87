using System.Net;
using System.Security.Claims;
using Rotonde.Basis;
using Rotonde.Weblaag;
using Rotonde.Web.Tests.Hosts;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

public sealed class AanmeldenTests
{
    private const string Geheim = Opstelling.Host + "/duiven/geheim";

    [Fact]
    public async Task Wie_inlogt_komt_terug_waar_hij_was_en_is_wie_hij_koos()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        var terug = await Opstelling.KiesAsync(browser, "med-1");
        Assert.StartsWith(Opstelling.Host + "/duiven/aanmelden/terug?", terug, StringComparison.Ordinal);
        var na = await browser.HaalAsync(terug, volg: true);

        Assert.Equal(Geheim, na.Adres);
        Assert.Contains("name=Anke Bos", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("gemeente=0226", na.Tekst, StringComparison.Ordinal);
        Assert.Equal("laag", opstelling.Verwerker.Laatste!.Loa);
        Assert.Null(opstelling.Verwerker.Laatste.Bsn);
    }

    [Fact]
    public async Task Het_BSN_dient_alleen_om_de_persoon_te_vinden_en_komt_niet_in_de_sessie()
    {
        await using var opstelling = await Opstelling.StartAsync(kant: Webkant.Portaal);
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "inw-1"), volg: true);

        Assert.Equal(Bsn.Parse(Opstelling.TestBsn), opstelling.Verwerker.Laatste!.Bsn);
        Assert.DoesNotContain(opstelling.Verwerker.Laatste.Claims, claim => claim.Type == "bsn");
        Assert.Contains("persoon=p-1", na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Opstelling.TestBsn, na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("bsn", na.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Een_host_die_het_BSN_toch_in_de_sessie_zet_krijgt_een_fout_en_geen_sessie()
    {
        await using var opstelling = await Opstelling.StartAsync();
        opstelling.Verwerker.Antwoord = aanmelding => Uitkomst<IReadOnlyList<Claim>>.Goed([new("nummer", $"x{aanmelding.Bsn!.Value.Voluit}")]);
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "inw-1"));

        Assert.Equal(HttpStatusCode.InternalServerError, na.Status);
        Assert.DoesNotContain(Opstelling.TestBsn, na.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);
    }

    [Fact]
    public async Task Wie_de_host_niet_toelaat_leest_waarom_en_is_niet_aangemeld()
    {
        await using var opstelling = await Opstelling.StartAsync();
        opstelling.Verwerker.Antwoord = _ => new Weigering("GeenRol", "U hebt geen rol bij deze gemeente.");
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "raad-1"), volg: true);

        Assert.Contains("U hebt geen rol bij deze gemeente.", na.Tekst, StringComparison.Ordinal);
        Assert.StartsWith(Opstelling.Idp, (await browser.HaalAsync(Geheim)).Naar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niet_wil_inloggen_wordt_niet_ingelogd()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, ""), volg: true);

        Assert.Contains("U hebt het inloggen afgebroken.", na.Tekst, StringComparison.Ordinal);
        Assert.Null(opstelling.Verwerker.Laatste);
    }

    [Fact]
    public async Task Met_te_weinig_zekerheid_komt_niemand_binnen()
    {
        await using var opstelling = await Opstelling.StartAsync(kant: Webkant.Portaal, opties: web => web.Aanmelden.ToegestaneLoa.Add("substantieel"));

        var laag = opstelling.Browser();
        Assert.Contains("hogere zekerheid", (await laag.HaalAsync(await Opstelling.KiesAsync(laag, "med-1"), volg: true)).Tekst, StringComparison.Ordinal);
        Assert.Null(opstelling.Verwerker.Laatste);

        var hoog = opstelling.Browser();
        Assert.Equal(Geheim, (await hoog.HaalAsync(await Opstelling.KiesAsync(hoog, "inw-1"), volg: true)).Adres);
    }

    [Fact]
    public async Task Het_antwoord_van_de_aanmelddienst_werkt_een_keer()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        var terug = await Opstelling.KiesAsync(browser, "med-1");

        Assert.Equal(Geheim, (await browser.HaalAsync(terug)).Naar);
        Assert.EndsWith("/duiven/aanmelden/mislukt", (await browser.HaalAsync(terug)).Naar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gestolen_antwoord_werkt_niet_in_een_andere_browser()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var terug = await Opstelling.KiesAsync(opstelling.Browser(), "med-1");

        var dief = opstelling.Browser();
        Assert.EndsWith("/duiven/aanmelden/mislukt", (await dief.HaalAsync(terug)).Naar, StringComparison.Ordinal);
        Assert.NotNull((await dief.HaalAsync(Geheim)).Naar);
        Assert.Null(opstelling.Verwerker.Laatste);
    }

    [Theory]
    [InlineData("state", "verzonnen")]
    [InlineData("state", "")]
    [InlineData("iss", "https://andere.test")]
    [InlineData("code", "verzonnen")]
    [InlineData("code", "")]
    [InlineData("error", "server_error")]
    public async Task Een_veranderd_antwoord_wordt_geweigerd(string deel, string waarde)
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        var terug = new Uri(await Opstelling.KiesAsync(browser, "med-1"));
        var delen = System.Web.HttpUtility.ParseQueryString(terug.Query);
        delen[deel] = waarde;

        var na = await browser.HaalAsync($"{terug.GetLeftPart(UriPartial.Path)}?{delen}");

        Assert.EndsWith("/duiven/aanmelden/mislukt", na.Naar, StringComparison.Ordinal);
        Assert.Null(opstelling.Verwerker.Laatste);
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);
    }

    [Fact]
    public async Task Een_sessie_van_de_ene_gemeente_opent_niets_in_de_andere()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1"), volg: true);

        Assert.StartsWith(Opstelling.Idp, (await browser.HaalAsync($"{Opstelling.Host}/westervoort/geheim")).Naar, StringComparison.Ordinal);

        // Also not when the cookie is copied under the name of the other gemeente.
        var sessie = browser.Cookies.GetAllCookies().Single(koek => koek.Name.EndsWith("sessie-0226", StringComparison.Ordinal));
        browser.Cookies.Add(new Cookie(sessie.Name.Replace("0226", "0293", StringComparison.Ordinal), sessie.Value, "/", "werkplek.test") { Secure = true });
        Assert.StartsWith(Opstelling.Idp, (await browser.HaalAsync($"{Opstelling.Host}/westervoort/geheim")).Naar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_uitloggen_is_elke_kopie_van_de_sessie_waardeloos()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1"), volg: true);
        var kopie = browser.Cookies.GetCookieHeader(new Uri(Geheim));

        var pagina = await browser.HaalAsync($"{Opstelling.Host}/duiven/afmelden");
        var uit = await browser.PostAsync($"{Opstelling.Host}/duiven/afmelden", Formulier.Van(pagina.Tekst, pagina.Adres, "afmelden").Met());

        Assert.StartsWith($"{Opstelling.Idp}/end_session?client_id=werkplek", uit.Naar, StringComparison.Ordinal);
        Assert.Contains("cache", uit.Koppen["Clear-Site-Data"], StringComparison.Ordinal);
        Assert.Equal($"{Opstelling.Host}/duiven/afmelden", (await browser.HaalAsync(uit.Naar!)).Naar);
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);

        var dief = opstelling.Browser();
        dief.Cookies.SetCookies(new Uri(Geheim), kopie.Replace("; ", ",", StringComparison.Ordinal));
        Assert.StartsWith(Opstelling.Idp, (await dief.HaalAsync(Geheim)).Naar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Webkant.Werkplek, 29, 31)]
    [InlineData(Webkant.Portaal, 14, 16)]
    public async Task Een_sessie_eindigt_na_stilte(Webkant kant, int nog, int nietMeer)
    {
        await using var opstelling = await Opstelling.StartAsync(kant: kant);
        var browser = opstelling.Browser();
        await browser.HaalAsync(await Opstelling.KiesAsync(browser, "inw-1"), volg: true);

        opstelling.Klok.Nu += TimeSpan.FromMinutes(nog);
        Assert.Equal(HttpStatusCode.OK, (await browser.HaalAsync(Geheim)).Status);

        // The request above made it slide on.
        opstelling.Klok.Nu += TimeSpan.FromMinutes(nog);
        Assert.Equal(HttpStatusCode.OK, (await browser.HaalAsync(Geheim)).Status);

        opstelling.Klok.Nu += TimeSpan.FromMinutes(nietMeer);
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);
    }

    [Fact]
    public async Task Een_drukke_sessie_eindigt_ook()
    {
        await using var opstelling = await Opstelling.StartAsync(kant: Webkant.Portaal);
        var browser = opstelling.Browser();
        await browser.HaalAsync(await Opstelling.KiesAsync(browser, "inw-1"), volg: true);

        for (var minuten = 0; minuten < 110; minuten += 10)
        {
            opstelling.Klok.Nu += TimeSpan.FromMinutes(10);
            Assert.Equal(HttpStatusCode.OK, (await browser.HaalAsync(Geheim)).Status);
        }

        opstelling.Klok.Nu += TimeSpan.FromMinutes(10);
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);
    }

    [Fact]
    public async Task Wie_geen_toegang_meer_heeft_is_er_bij_het_volgende_verzoek_uit()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1"), volg: true);

        opstelling.Verwerker.Geldt = false;
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);

        // And the session is gone, not only refused.
        opstelling.Verwerker.Geldt = true;
        Assert.NotNull((await browser.HaalAsync(Geheim)).Naar);
    }

    [Theory]
    [InlineData("https://kwaad.test/", "/duiven/")]
    [InlineData("//kwaad.test/", "/duiven/")]
    [InlineData("/westervoort/geheim", "/duiven/")]
    [InlineData("/duiven/geheim?a=1", "/duiven/geheim?a=1")]
    public async Task Na_inloggen_gaat_niemand_naar_een_andere_site_of_gemeente(string terug, string verwacht)
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1", $"{Opstelling.Host}/duiven/aanmelden?terug={Uri.EscapeDataString(terug)}"));

        Assert.Equal(Opstelling.Host + verwacht, na.Naar);
    }

    [Fact]
    public async Task Cookies_gaan_alleen_over_https_en_zijn_voor_scripts_onzichtbaar()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        var vraag = await browser.HaalAsync(Geheim);
        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1"));

        foreach (var koek in new[] { vraag.Koppen["Set-Cookie"], na.Koppen["Set-Cookie"] })
        {
            Assert.Contains("secure", koek, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", koek, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", koek, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("__Host-rotonde-werkplek-sessie-0226=", na.Koppen["Set-Cookie"], StringComparison.Ordinal);
    }
}
