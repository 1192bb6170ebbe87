using System.Net;
using System.Security.Cryptography;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

/// <summary>DREIGINGEN 29, goal G17: a provider or someone in between that says something wrong is not believed.</summary>
public sealed class ValseTokensTests
{
    private static readonly Klok Tijd = new();

    private static readonly Dictionary<string, Action<ValseAanmelddienst.Vervalsing>> Vervalsingen = new()
    {
        ["andere nonce"] = token => token.Claims["nonce"] = "verzonnen",
        ["geen nonce"] = token => token.Claims.Remove("nonce"),
        ["lege nonce"] = token => token.Claims["nonce"] = "",
        ["andere uitgever"] = token => token.Claims["iss"] = "https://andere.test",
        ["geen uitgever"] = token => token.Claims.Remove("iss"),
        ["voor een ander"] = token => token.Claims["aud"] = "portaal",
        ["voor niemand"] = token => token.Claims.Remove("aud"),
        ["twee ontvangers zonder azp"] = token => token.Claims["aud"] = new[] { "werkplek", "portaal" },
        ["azp van een ander"] = token => token.Claims["azp"] = "portaal",
        ["verlopen"] = token => token.Claims["exp"] = Seconden(-2),
        ["zonder einde"] = token => token.Claims.Remove("exp"),
        ["nog niet geldig"] = token => token.Claims["nbf"] = Seconden(5),
        ["gemaakt in de toekomst"] = token => token.Claims["iat"] = Seconden(5),
        ["zonder tijd"] = token => token.Claims.Remove("iat"),
        ["zonder sub"] = token => token.Claims.Remove("sub"),
        ["andere sleutel"] = token => token.Sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256),
        ["onbekende sleutel"] = token => (token.Kid, token.Sleutel) = ("anders", ECDsa.Create(ECCurve.NamedCurves.nistP256)),
        ["niet getekend"] = token => token.Alg = "none",
        ["publieke sleutel als geheim"] = token => token.Alg = "HS256",
        ["handtekening eraf"] = token => token.Nabewerking = tekst => tekst[..(tekst.LastIndexOf('.') + 1)],
        ["inhoud veranderd"] = token => token.Nabewerking = tekst => Verander(tekst),
        ["geen token"] = token => token.Antwoord = Json("{}"),
        ["geen json"] = token => token.Antwoord = Json("<html>"),
        ["fout van de dienst"] = token => token.Antwoord = new(HttpStatusCode.BadRequest),
        ["onzin als token"] = token => token.Nabewerking = _ => "a.b.c",
    };

    public static TheoryData<string> Namen => [.. Vervalsingen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Een_vals_bewijs_wordt_geweigerd(string vervalsing)
    {
        await using var opstelling = await Opstelling.StartAsync(terugkanaal: echt => new ValseAanmelddienst(echt, Vervalsingen[vervalsing]));
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1"));

        Assert.EndsWith("/duiven/aanmelden/mislukt", na.Naar, StringComparison.Ordinal);
        Assert.Null(opstelling.Verwerker.Laatste);
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), koek => koek.Name.Contains("sessie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hetzelfde_bewijs_zonder_vervalsing_wordt_geloofd()
    {
        await using var opstelling = await Opstelling.StartAsync(terugkanaal: echt => new ValseAanmelddienst(echt, _ => { }));
        var browser = opstelling.Browser();

        var na = await browser.HaalAsync(await Opstelling.KiesAsync(browser, "med-1"));

        Assert.Equal($"{Opstelling.Host}/duiven/geheim", na.Naar);
    }

    private static long Seconden(int minuten) => Tijd.Nu.AddMinutes(minuten).ToUnixTimeSeconds();

    private static HttpResponseMessage Json(string tekst) => new(HttpStatusCode.OK) { Content = new StringContent(tekst, System.Text.Encoding.UTF8, "application/json") };

    private static string Verander(string token)
    {
        var delen = token.Split('.');
        var inhoud = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(delen[1]).Replace("med-1", "med-2", StringComparison.Ordinal);
        return $"{delen[0]}.{Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(inhoud)}.{delen[2]}";
    }
}
