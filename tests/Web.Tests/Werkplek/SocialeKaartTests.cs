using System.Net;
using System.Text.RegularExpressions;
using Rotonde.Demo.Mensen;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>The redacteur keeps up the social map in the Werkplek .</summary>
public sealed partial class SocialeKaartTests
{
    private static readonly Rotonde.Privacy.Rechten.Actor Renske = Demomedewerkers.Van("renske").Actor;

    [Fact]
    public async Task De_lijst_staat_in_het_menu_van_de_redacteur_en_zegt_wat_er_te_doen_is()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        Assert.Contains("href=\"/duiven/sociale-kaart\"", (await wereld.ZieAsync(Renske, "")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/duiven/sociale-kaart\"", (await wereld.ZieAsync(Werkplekproef.Bram, "")).Html, StringComparison.Ordinal);

        var (code, html) = await wereld.ZieAsync(Renske, "sociale-kaart");
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.Contains("1 tot en met 25 van 87", html, StringComparison.Ordinal);
        Assert.Contains("toe aan nakijken", html, StringComparison.Ordinal);
        var gezocht = (await wereld.ZieAsync(Renske, "sociale-kaart?woorden=repaircaf&stand=Onzeker")).Html;
        Assert.Contains("Repaircafé", gezocht, StringComparison.Ordinal);
        Assert.DoesNotContain("Bibliotheek", gezocht, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await wereld.ZieAsync(Renske, "sociale-kaart?woorden=bestaat-niet")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_wijziging_met_fouten_verliest_niets_en_een_goede_is_terug_te_draaien()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var adres = await AdresAsync(wereld, "dorpskamer loo");
        Assert.Contains("donderdag 10.00 tot 12.00", (await wereld.ZieAsync(Renske, adres)).Html, StringComparison.Ordinal);

        var (_, fout) = await VulInAsync(wereld, adres, "Wijzig", ("Invoer.Naam", "Huiskamer van Loo"), ("Invoer.Open", "donderdag tien uur\nvrijdag 9.00 tot 12.00"), ("Invoer.Website", "loo.nl"));
        Assert.Contains("‘donderdag tien uur’ is geen openingstijd", fout, StringComparison.Ordinal);
        Assert.Contains("Begin met https://.", fout, StringComparison.Ordinal);
        Assert.Contains("value=\"Huiskamer van Loo\"", fout, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await VulInAsync(wereld, adres, "Wijzig", ("Invoer.Naam", "Huiskamer van Loo"), ("Invoer.Open", "vr 9.00-12.00"))).Code);
        var na = (await wereld.ZieAsync(Renske, adres)).Html;
        Assert.Contains("<h1>Huiskamer van Loo</h1>", na, StringComparison.Ordinal);
        Assert.Contains("<del>donderdag 10.00 tot 12.00</del>", na, StringComparison.Ordinal);
        Assert.Contains("<ins>vrijdag 9.00 tot 12.00</ins>", na, StringComparison.Ordinal);
        Assert.DoesNotContain("<strong>Plekken</strong>", na, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await VulInAsync(wereld, adres, "Terug")).Code);
        Assert.Contains("<h1>Dorpskamer Loo</h1>", (await wereld.ZieAsync(Renske, adres)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Klopt_nog_haalt_onzeker_weg_en_wat_van_de_kaart_gaat_komt_terug()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var adres = await AdresAsync(wereld, "repaircaf");
        Assert.Contains("Toe aan nakijken", (await wereld.ZieAsync(Renske, adres)).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await VulInAsync(wereld, adres, "Bevestig")).Code);
        Assert.DoesNotContain("Toe aan nakijken", (await wereld.ZieAsync(Renske, adres)).Html, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await VulInAsync(wereld, adres, "Weg")).Code);
        var weg = (await wereld.ZieAsync(Renske, adres)).Html;
        Assert.Contains("Inwoners vinden deze voorziening niet meer", weg, StringComparison.Ordinal);
        Assert.DoesNotContain("Invoer.Naam", weg, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await VulInAsync(wereld, adres, "Terug")).Code);
        Assert.Contains("Invoer.Naam", (await wereld.ZieAsync(Renske, adres)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_nieuwe_voorziening_komt_met_een_postcode_op_de_kaart()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var (_, leeg) = await VulInAsync(wereld, "sociale-kaart/nieuw", null, ("Invoer.Naam", ""));
        Assert.Contains("Vul de naam in.", leeg, StringComparison.Ordinal);
        Assert.Contains("Kies minstens één thema.", leeg, StringComparison.Ordinal);

        var (code, _) = await VulInAsync(
            wereld, "sociale-kaart/nieuw", null, ("Invoer.Naam", "Sjoelen"), ("Invoer.Organisatie", "Wijkraad"), ("Invoer.Omschrijving", "Sjoelen met de buurt."), ("Invoer.Niveau", "InformeelNetwerk"),
            ("Invoer.Themas", "III"), ("Invoer.Talen", "nl"), ("Invoer.Plaatsen[0].Naam", "Wijkgebouw"), ("Invoer.Plaatsen[0].Postcode", "6921 AB"));
        Assert.Equal(HttpStatusCode.Redirect, code);
        var html = (await wereld.ZieAsync(Renske, await AdresAsync(wereld, "sjoelen"))).Html;
        Assert.Contains("value=\"6921\"", html, StringComparison.Ordinal);
        Assert.Contains("Op de kaart gezet", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestand_met_fouten_verandert_niets_en_een_goed_bestand_gaat_eerst_langs_een_voorbeeld()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        using var browser = wereld.Host.Als(Renske);
        const string pad = "sociale-kaart/inlezen";

        Assert.Contains("contents[0].id", await StuurAsync(browser, pad, "{\"contents\":[{}]}"), StringComparison.Ordinal);
        Assert.Contains("Alles staat al op de kaart", await StuurAsync(browser, pad, await KaartAsync(wereld)), StringComparison.Ordinal);

        var voorbeeld = await StuurAsync(browser, pad, (await KaartAsync(wereld)).Replace("\"Dorpskamer Loo\"", "\"Huiskamer Loo\"", StringComparison.Ordinal));
        Assert.Contains("Gewijzigd: Naam", WebUtility.HtmlDecode(voorbeeld), StringComparison.Ordinal);
        using var overgenomen = await Formulier.Van(voorbeeld, pad, "NeemOver").VerstuurAsync(browser);
        Assert.Equal(HttpStatusCode.Redirect, overgenomen.StatusCode);
        Assert.Contains("Ingelezen uit een bestand", (await wereld.ZieAsync(Renske, await AdresAsync(wereld, "huiskamer loo"))).Html, StringComparison.Ordinal);
    }

    private static Task<string> KaartAsync(Ritwereld wereld) => wereld.Gemeente.MetAsync<OpenKaart, string>(k => k.AllesAsync(Rotonde.Privacy.Rechten.Actor.Anoniem, CancellationToken.None));

    private static async Task<string> StuurAsync(HttpClient browser, string pad, string kaart)
    {
        var formulier = Formulier.Van(await browser.GetStringAsync(new Uri(pad, UriKind.Relative)), pad, "Bekijk");
        using var inhoud = new MultipartFormDataContent { { new StringContent(formulier.Verborgen[Formulier.Sleutelveld]), Formulier.Sleutelveld }, { new StringContent(kaart), "Bestand", "kaart.json" } };
        using var antwoord = await browser.PostAsync(new Uri(formulier.Adres, UriKind.RelativeOrAbsolute), inhoud);
        return await antwoord.Content.ReadAsStringAsync();
    }

    // As a browser sends it: everything that stands in the form, and these fields instead of what stood there.
    private static async Task<(HttpStatusCode Code, string Html)> VulInAsync(Ritwereld wereld, string pad, string? handler, params (string Veld, string Waarde)[] velden)
    {
        using var browser = wereld.Host.Als(Renske);
        var formulier = Formulier.Van(await browser.GetStringAsync(new Uri(pad, UriKind.Relative)), pad, handler);
        var ingevuld = Veld().Matches(formulier.Html).Where(m => m.Value.Contains("type=\"text\"", StringComparison.Ordinal) || m.Value.Contains("type=\"tel\"", StringComparison.Ordinal) || m.Value.Contains("checked", StringComparison.Ordinal))
            .Select(m => (Attribuut(m.Value, "name"), Attribuut(m.Value, "value")))
            .Concat(Tekstvlak().Matches(formulier.Html).Select(m => (Attribuut(m.Value, "name"), WebUtility.HtmlDecode(m.Groups[1].Value).TrimStart('\n'))))
            .Concat(Lijst().Matches(formulier.Html).Select(m => (Attribuut(m.Value, "name"), Attribuut(Gekozen().Match(m.Value).Value, "value"))))
            .Where(v => velden.All(w => w.Veld != v.Item1));
        using var antwoord = await formulier.VerstuurAsync(browser, [.. ingevuld, .. velden]);
        return (antwoord.StatusCode, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()));
    }

    private static string Attribuut(string element, string naam) => WebUtility.HtmlDecode(Regex.Match(element, $"\\s{naam}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Veld();

    [GeneratedRegex("<textarea[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Tekstvlak();

    [GeneratedRegex("<select[^>]*>.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Lijst();

    [GeneratedRegex("<option[^>]*selected[^>]*>")]
    private static partial Regex Gekozen();

    private static async Task<string> AdresAsync(Ritwereld wereld, string naam) =>
        Regex.Match((await wereld.ZieAsync(Renske, $"sociale-kaart?woorden={Uri.EscapeDataString(naam)}")).Html, "/duiven/(sociale-kaart/[0-9a-f-]{36})").Groups[1].Value;
}
