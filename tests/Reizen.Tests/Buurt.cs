using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Rotonde.Aanmelding;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Portaal;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;
using Rotonde.Werkplek;

namespace Rotonde.Reizen.Tests;

/// <summary>
/// A neighbourhood for journeys: both hosts and the identity provider on real ports, one municipality on a real database, and a real Chromium.
/// Everybody logs in the way people do: by choosing a name at the identity provider.
/// </summary>
public sealed class Buurt : IAsyncDisposable
{
    private static readonly string[] Vlaggen =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> Chromium = new(async () =>
    {
        var pad = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium ontbreekt. Draai ./test, dat zet het klaar (Debian: apt-get install chromium).");
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = pad, Headless = true, Args = Vlaggen }));
    });

    private readonly List<WebApplication> _apps = [];

    private Buurt(Proefgemeente gemeente) => Gemeente = gemeente;

    public Proefgemeente Gemeente { get; }

    public string Portaal { get; private set; } = "";

    public string Werkplek { get; private set; } = "";

    /// <summary>Starts the neighbourhood.</summary>
    /// <param name="motor">Engine.</param>
    /// <param name="mensen">Who can be chosen at the identity provider: sub, name and, for residents, a test BSN.</param>
    /// <param name="vul">Fills the database first.</param>
    /// <param name="dag">Where the clock stands.</param>
    public static async Task<Buurt> StartAsync(
        Opslagmotor motor, IEnumerable<(string Sub, string Naam, string? Bsn)> mensen, Func<Proefgemeente, Task> vul, DateOnly? dag = null)
    {
        var buurt = new Buurt(Proefgemeente.Maak(motor, dag, d => d.AddSingleton<ITransport, Geheugenpost>()));
        await vul(buurt.Gemeente);
        var poorten = Poorten.Vrij(3);
        (buurt.Portaal, buurt.Werkplek) = ($"http://127.0.0.1:{poorten[0]}/duiven", $"http://127.0.0.1:{poorten[1]}/duiven");

        var bestand = Path.Combine(buurt.Gemeente.Map, "mensen.json");
        File.WriteAllText(bestand, JsonSerializer.Serialize(mensen.Select(m => new
        {
            sub = m.Sub, naam = m.Naam, omschrijving = "proef", soort = m.Bsn is null ? "Medewerker" : "Inwoner", gemeenten = new[] { "0226" }, bsn = m.Bsn,
        })));

        var aanmelding = AanmeldingApp.Maak([], b =>
        {
            b.Environment.EnvironmentName = "Development";
            b.Logging.SetMinimumLevel(LogLevel.Warning);
            b.Configuration["urls"] = $"http://127.0.0.1:{poorten[2]}";
            b.Configuration["Aanmelding:Mensen"] = bestand;
            b.Services.AddSingleton<TimeProvider>(buurt.Gemeente.Klok); // the same day as the hosts, or a token is from the future
            foreach (var (nummer, naam, adres) in new[] { (0, "portaal", buurt.Portaal), (1, "werkplek", buurt.Werkplek) })
            {
                b.Configuration[$"Aanmelding:Clients:{nummer}:Id"] = naam;
                b.Configuration[$"Aanmelding:Clients:{nummer}:Terug:0"] = $"{adres}/aanmelden/terug";
                b.Configuration[$"Aanmelding:Clients:{nummer}:NaAfmelden:0"] = $"{adres}/";
            }
        });

        var register = new Gemeentenregister([buurt.Gemeente.Gemeente]);
        Action<WebApplicationBuilder> Zet(string naam, int poort) => b =>
        {
            b.Environment.EnvironmentName = "Development";
            b.Logging.SetMinimumLevel(LogLevel.Warning);
            b.Configuration["urls"] = $"http://127.0.0.1:{poort}";
            b.Configuration["Sleutelmap"] = Path.Combine(buurt.Gemeente.Map, "sleutels");
            b.Configuration["Aanmelden:Authority"] = $"http://127.0.0.1:{poorten[2]}";
            b.Configuration["Aanmelden:ClientId"] = naam;
            b.Services.AddSingleton<TimeProvider>(buurt.Gemeente.Klok);
        };

        buurt._apps.AddRange([aanmelding, Portaalhost.Bouw([], Zet("portaal", poorten[0]), register), Werkplekhost.Bouw([], Zet("werkplek", poorten[1]), register)]);
        foreach (var app in buurt._apps)
        {
            await app.StartAsync();
        }

        return buurt;
    }

    /// <summary>A new browser window of its own, on a desktop or a phone, with or without JavaScript.</summary>
    public async Task<Venster> OpenAsync(bool telefoon = false, bool javascript = true)
    {
        var (_, browser) = await Chromium.Value;
        var context = await browser.NewContextAsync(new()
        {
            JavaScriptEnabled = javascript,
            Locale = "nl-NL",
            ViewportSize = telefoon ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 },
        });
        var pagina = await context.NewPageAsync();
        pagina.SetDefaultTimeout(20_000);
        return new Venster(this, pagina, javascript);
    }

    /// <summary>A window in which somebody is logged in, while the story stays on its day.</summary>
    /// <param name="wortel">Portaal or Werkplek.</param>
    /// <param name="naam">Name to choose at the identity provider.</param>
    /// <param name="telefoon">On a phone.</param>
    /// <param name="javascript">With scripts, or without.</param>
    public async Task<Venster> OpenAlsAsync(string wortel, string naam, bool telefoon = false, bool javascript = true)
    {
        var venster = await OpenAsync(telefoon, javascript);

        // The browser lives today and throws away a login cookie that ends in the days of the story: log in tomorrow, then go back to the story.
        var dag = Gemeente.Klok.Vandaag();
        Gemeente.Klok.GaNaar(TimeProvider.System.Vandaag().AddDays(1));
        await venster.MeldAanAsync(wortel, naam);
        Gemeente.Klok.GaNaar(dag);
        return venster;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        await Gemeente.DisposeAsync();
    }
}
