using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Rotonde.Aanmelding;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Portaal;
using Rotonde.Testbasis;
using Rotonde.Werkplek;

namespace Rotonde.Bench;

/// <summary>Portaal, Werkplek and the identity provider of the demo on real ports, in this process. People log in as they do in a browser.</summary>
internal sealed partial class Webbuurt : IAsyncDisposable
{
    /// <summary>The resident among the people to choose from.</summary>
    public const string Inwoner = "inwoner";

    private readonly List<WebApplication> _apps = [];

    private Webbuurt(string portaal, string werkplek) => (Portaal, Werkplek) = (portaal, werkplek);

    public string Portaal { get; }

    public string Werkplek { get; }

    public static async Task<Webbuurt> StartAsync(Gemeentenregister register, string map, Bsn inwoner)
    {
        var poorten = Poorten.Vrij(3);
        var buurt = new Webbuurt($"http://127.0.0.1:{poorten[0]}/duiven", $"http://127.0.0.1:{poorten[1]}/duiven");
        var mensen = Path.Combine(map, "mensen.json");
        File.WriteAllText(mensen, JsonSerializer.Serialize((IEnumerable<object>)
        [
            new { sub = Inwoner, naam = Inwoner, omschrijving = "", soort = "Inwoner", gemeenten = new[] { "0226" }, bsn = (string?)inwoner.Voluit },
            .. Demomedewerkers.Alle.Select(m => new { sub = m.Subject, naam = m.Naam, omschrijving = "", soort = "Medewerker", gemeenten = new[] { "0226" }, bsn = (string?)null }),
        ]));

        void Zet(WebApplicationBuilder bouw, int poort, params (string Sleutel, string Waarde)[] instellingen)
        {
            bouw.Environment.EnvironmentName = "Development";
            bouw.Logging.SetMinimumLevel(LogLevel.Error);
            bouw.Configuration["urls"] = $"http://127.0.0.1:{poort}";
            foreach (var (sleutel, waarde) in instellingen)
            {
                bouw.Configuration[sleutel] = waarde;
            }
        }

        Action<WebApplicationBuilder> Host(string naam, int poort) => b => Zet(
            b, poort, ("Sleutelmap", map), ("Aanmelden:Authority", $"http://127.0.0.1:{poorten[2]}"), ("Aanmelden:ClientId", naam));

        buurt._apps.AddRange(
        [
            AanmeldingApp.Maak([], b => Zet(
                b, poorten[2], ("Aanmelding:Mensen", mensen),
                ("Aanmelding:Clients:0:Id", "portaal"), ("Aanmelding:Clients:0:Terug:0", $"{buurt.Portaal}/aanmelden/terug"), ("Aanmelding:Clients:0:NaAfmelden:0", $"{buurt.Portaal}/"),
                ("Aanmelding:Clients:1:Id", "werkplek"), ("Aanmelding:Clients:1:Terug:0", $"{buurt.Werkplek}/aanmelden/terug"), ("Aanmelding:Clients:1:NaAfmelden:0", $"{buurt.Werkplek}/"))),
            Portaalhost.Bouw([], Host("portaal", poorten[0]), register),
            Werkplekhost.Bouw([], Host("werkplek", poorten[1]), register),
        ]);
        foreach (var app in buurt._apps)
        {
            await app.StartAsync();
        }

        return buurt;
    }

    /// <summary>A browser without scripts in which this person is logged in; without a person it is a visitor's.</summary>
    public static async Task<HttpClient> OpenAsync(string wortel, string? sub)
    {
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseCookies = true }) { BaseAddress = new Uri(wortel + "/") };
        if (sub is null)
        {
            return browser;
        }

        var keuze = await browser.GetAsync("aanmelden");
        var velden = Verborgen().Matches(await keuze.Content.ReadAsStringAsync()).ToLookup(v => v.Groups["naam"].Value, v => WebUtility.HtmlDecode(v.Groups["waarde"].Value));
        using var formulier = new FormUrlEncodedContent([.. velden.Select(v => KeyValuePair.Create(v.Key, v.First())), KeyValuePair.Create("sub", sub)]);
        var terug = await browser.PostAsync(keuze.RequestMessage!.RequestUri, formulier);
        return terug.IsSuccessStatusCode && terug.RequestMessage!.RequestUri!.AbsoluteUri == wortel + "/"
            ? browser
            : throw new InvalidOperationException($"{sub} kon niet inloggen: {(int)terug.StatusCode} op {terug.RequestMessage!.RequestUri!.AbsolutePath}.");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<naam>[^\"]*)\" value=\"(?<waarde>[^\"]*)\">")]
    private static partial Regex Verborgen();
}
