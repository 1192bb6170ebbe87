using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Rotonde.Aanmelding;
using Rotonde.Aanmelding.Personen;
using Rotonde.Web.Tests.Weblaag;
using Rotonde.Web.Tests.Hosts;
using Xunit;

namespace Rotonde.Web.Tests.Aanmelding;

public sealed class AanmeldingTests
{
    private const string Terug = Opstelling.Host + "/duiven/aanmelden/terug";
    private const string Verifier = "een-lange-willekeurige-tekst-van-minstens-43-tekens";

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void De_aanmelddienst_start_niet_buiten_ontwikkeling(string omgeving)
    {
        var fout = Assert.Throws<InvalidOperationException>(() => AanmeldingApp.Maak([], builder => builder.Environment.EnvironmentName = omgeving));
        Assert.Contains("alleen voor ontwikkeling", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    public async Task De_aanmelddienst_luistert_alleen_op_deze_machine(string adres)
    {
        await using var app = AanmeldingApp.Maak(["--urls", adres], builder => builder.Environment.EnvironmentName = Environments.Development);
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());
        Assert.Contains("loopback", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5010", true)]
    [InlineData("http://localhost:5010", true)]
    [InlineData("http://[::1]:5010", true)]
    [InlineData("http://[::]:5010", false)]
    [InlineData("http://+:5010", false)]
    [InlineData("http://192.168.1.4:5010", false)]
    [InlineData("http://unix:/tmp/s", false)]
    public void Loopback_is_alleen_deze_machine(string adres, bool goed) =>
        Assert.Equal(goed, AanmeldingApp.AlleenDezeMachine.Buiten([adres]).Count == 0);

    [Fact]
    public async Task De_pagina_toont_mensen_per_soort_en_zoekt_zonder_script()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        var alle = (await browser.HaalAsync(Vraag())).Tekst;
        Assert.Contains("<h2>Inwoners</h2>", alle, StringComparison.Ordinal);
        Assert.Contains("<h2>Raadsleden</h2>", alle, StringComparison.Ordinal);
        Assert.Contains("Mila &lt;de Wit&gt;", alle, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", alle, StringComparison.Ordinal);
        Assert.DoesNotContain(Opstelling.TestBsn, alle, StringComparison.Ordinal);

        var gezocht = (await browser.HaalAsync(Vraag() + "&zoek=ANKE")).Tekst;
        Assert.Contains("Anke Bos", gezocht, StringComparison.Ordinal);
        Assert.DoesNotContain("Moeder De Vries", gezocht, StringComparison.Ordinal);
        Assert.Contains("name=\"state\" value=\"s1\"", gezocht, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client_id", "onbekend")]
    [InlineData("redirect_uri", "https://kwaad.test/terug")]
    [InlineData("redirect_uri", Terug + "/")]
    [InlineData("redirect_uri", Terug + "?x=1")]
    public async Task Naar_een_onbekend_adres_gaat_nooit_een_antwoord(string deel, string waarde)
    {
        await using var opstelling = await Opstelling.StartAsync();

        var antwoord = await opstelling.Browser().HaalAsync(Vraag((deel, waarde)));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Null(antwoord.Naar);
    }

    [Theory]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("scope", "profile", "invalid_scope")]
    [InlineData("code_challenge", "", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    public async Task Een_vraag_zonder_PKCE_of_met_een_andere_stroom_wordt_geweigerd(string deel, string waarde, string fout)
    {
        await using var opstelling = await Opstelling.StartAsync();

        var antwoord = await opstelling.Browser().HaalAsync(Vraag((deel, waarde)));

        Assert.StartsWith($"{Terug}?error={fout}", antwoord.Naar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_code_geeft_een_keer_tokens_en_een_tweede_keer_maakt_ze_waardeloos()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        var code = await CodeAsync(browser);

        var eerste = await RuilAsync(browser, code);
        Assert.Equal(HttpStatusCode.OK, eerste.Status);
        var token = JsonDocument.Parse(eerste.Tekst).RootElement.GetProperty("access_token").GetString()!;
        Assert.Contains("\"sub\":\"inw-1\"", (await WieAsync(opstelling, token)).Tekst, StringComparison.Ordinal);

        var tweede = await RuilAsync(browser, code);
        Assert.Equal(HttpStatusCode.BadRequest, tweede.Status);
        Assert.Contains("invalid_grant", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await WieAsync(opstelling, token)).Status);
    }

    [Theory]
    [InlineData("code_verifier", "een-andere-tekst-van-een-dief-die-de-code-zag-langskomen")]
    [InlineData("code_verifier", "")]
    [InlineData("redirect_uri", Opstelling.Host + "/westervoort/aanmelden/terug")]
    [InlineData("code", "verzonnen")]
    public async Task Een_code_is_niets_waard_voor_wie_hem_onderschept(string deel, string waarde)
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        var antwoord = await RuilAsync(browser, await CodeAsync(browser), (deel, waarde));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Contains("invalid_grant", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_client_zonder_zijn_geheim_krijgt_niets()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        var antwoord = await RuilAsync(browser, await CodeAsync(browser), ("client_secret", "geraden"));

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.Status);
    }

    [Fact]
    public async Task Een_code_geldt_een_minuut()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();
        var (opTijd, teLaat) = (await CodeAsync(browser), await CodeAsync(browser));

        opstelling.Klok.Nu += TimeSpan.FromSeconds(60);
        Assert.Equal(HttpStatusCode.OK, (await RuilAsync(browser, opTijd)).Status);

        opstelling.Klok.Nu += TimeSpan.FromSeconds(1);
        Assert.Equal(HttpStatusCode.BadRequest, (await RuilAsync(browser, teLaat)).Status);
    }

    [Fact]
    public async Task Een_formulier_van_een_andere_site_kiest_niemand()
    {
        await using var opstelling = await Opstelling.StartAsync();
        using var client = new HttpMessageInvoker(opstelling.IdpHandler, disposeHandler: false);
        var velden = QueryHelpers.ParseQuery(new Uri(Vraag()).Query).ToDictionary(paar => paar.Key, paar => paar.Value.ToString());
        velden["sub"] = "inw-1";
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Opstelling.Idp + "/authorize") { Content = new FormUrlEncodedContent(velden) };
        verzoek.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Na_afmelden_gaat_men_alleen_naar_een_bekend_adres()
    {
        await using var opstelling = await Opstelling.StartAsync();
        var browser = opstelling.Browser();

        Assert.Equal(Opstelling.Host + "/duiven/afmelden", (await browser.HaalAsync($"{Opstelling.Idp}/end_session?client_id=werkplek&post_logout_redirect_uri={Uri.EscapeDataString(Opstelling.Host + "/duiven/afmelden")}")).Naar);
        Assert.Null((await browser.HaalAsync($"{Opstelling.Idp}/end_session?client_id=werkplek&post_logout_redirect_uri=https%3A%2F%2Fkwaad.test")).Naar);
    }

    [Fact]
    public async Task De_sleutels_zijn_alleen_de_openbare_helft()
    {
        await using var opstelling = await Opstelling.StartAsync();

        var sleutels = (await opstelling.Browser().HaalAsync(Opstelling.Idp + "/jwks")).Tekst;

        Assert.Contains("\"x\":", sleutels, StringComparison.Ordinal);
        Assert.DoesNotContain("\"d\":", sleutels, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Menssoort.Medewerker, "999990019")]
    [InlineData(Menssoort.Inwoner, "123456789")]
    public void Alleen_een_inwoner_heeft_een_BSN_en_dat_klopt(Menssoort soort, string bsn)
    {
        var fout = Assert.Throws<InvalidOperationException>(() => new Mensen([new("x", "X", "", soort, [], bsn)]));
        Assert.DoesNotContain(bsn, fout.Message, StringComparison.Ordinal);
    }

    private static string Vraag(params (string Naam, string Waarde)[] anders)
    {
        var delen = new Dictionary<string, string?>
        {
            ["client_id"] = "werkplek",
            ["redirect_uri"] = Terug,
            ["response_type"] = "code",
            ["scope"] = "openid profile",
            ["state"] = "s1",
            ["nonce"] = "n1",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
        };
        foreach (var (naam, waarde) in anders)
        {
            delen[naam] = waarde;
        }

        return QueryHelpers.AddQueryString(Opstelling.Idp + "/authorize", delen);
    }

    private static async Task<string> CodeAsync(Browser browser)
    {
        var pagina = await browser.HaalAsync(Vraag());
        var keuze = await browser.PostAsync(Opstelling.Idp + "/authorize", Formulier.Van(pagina.Tekst, pagina.Adres).Met(("sub", "inw-1")));
        return QueryHelpers.ParseQuery(new Uri(keuze.Naar!).Query)["code"].ToString();
    }

    private static Task<Browser.Antwoord> RuilAsync(Browser browser, string code, params (string Naam, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = Terug,
            ["client_id"] = "werkplek",
            ["client_secret"] = "alleen-voor-de-test",
            ["code_verifier"] = Verifier,
        };
        foreach (var (naam, waarde) in anders)
        {
            velden[naam] = waarde;
        }

        return browser.PostAsync(Opstelling.Idp + "/token", velden);
    }

    private static async Task<(HttpStatusCode Status, string Tekst)> WieAsync(Opstelling opstelling, string token)
    {
        using var client = new HttpMessageInvoker(opstelling.IdpHandler, disposeHandler: false);
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, Opstelling.Idp + "/userinfo");
        verzoek.Headers.Authorization = new("Bearer", token);
        using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
    }
}
