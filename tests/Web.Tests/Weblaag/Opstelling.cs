using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rotonde.Aanmelding;
using Rotonde.Basis;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

/// <summary>A small host on the web layer and the identity provider, both in this process, over https names that lead nowhere else.</summary>
internal sealed class Opstelling : IAsyncDisposable
{
    public const string Host = "https://werkplek.test";
    public const string Idp = "https://aanmelding.test";
    public const string TestBsn = "999990019";

    private readonly string _mensen = Path.Combine(Path.GetTempPath(), $"mensen-{Guid.CreateVersion7()}.json");
    private readonly List<WebApplication> _apps = [];

    public Klok Klok { get; } = new();

    public Verwerker Verwerker { get; } = new();

    public HttpMessageHandler HostHandler { get; private set; } = null!;

    public HttpMessageHandler IdpHandler { get; private set; } = null!;

    public WebApplication App { get; private set; } = null!;

    public static async Task<Opstelling> StartAsync(
        string omgeving = "Test",
        Webkant kant = Webkant.Werkplek,
        Func<HttpMessageHandler, HttpMessageHandler>? terugkanaal = null,
        Action<RotondeWebOptions>? opties = null,
        Action<WebApplication>? meer = null)
    {
        var opstelling = new Opstelling();
        await opstelling.StartIdpAsync();
        await opstelling.StartHostAsync(omgeving, kant, terugkanaal, opties, meer);
        return opstelling;
    }

    public Browser Browser() => new(new Dictionary<string, HttpMessageHandler> { ["werkplek.test"] = HostHandler, ["aanmelding.test"] = IdpHandler });

    /// <summary>Logs in as a demo person, up to and with the answer to the host; returns the address of that answer, not yet visited.</summary>
    public static async Task<string> KiesAsync(Browser browser, string sub, string begin = $"{Host}/duiven/geheim")
    {
        var vraag = await browser.HaalAsync(begin);
        Assert.StartsWith(Idp + "/authorize?", vraag.Naar, StringComparison.Ordinal);
        var pagina = await browser.HaalAsync(vraag.Naar!);
        Assert.Equal(200, (int)pagina.Status);
        var keuze = await browser.PostAsync($"{Idp}/authorize", Formulier.Van(pagina.Tekst, pagina.Adres).Met(("sub", sub)));
        return keuze.Naar!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps)
        {
            await app.DisposeAsync();
        }

        File.Delete(_mensen);
    }

    private async Task StartIdpAsync()
    {
        await File.WriteAllTextAsync(_mensen, JsonSerializer.Serialize(new object[]
        {
            new { sub = "inw-1", naam = "Moeder De Vries", omschrijving = "inwoner van Duiven", soort = "inwoner", gemeenten = new[] { "0226" }, bsn = TestBsn, loa = "substantieel" },
            new { sub = "med-1", naam = "Anke Bos", omschrijving = "aanspreekpunt", soort = "medewerker", gemeenten = new[] { "0226", "0293" }, loa = "laag" },
            new { sub = "raad-1", naam = "Mila <de Wit>", omschrijving = "raadslid", soort = "raadslid", gemeenten = new[] { "0226" }, loa = "laag" },
        }));

        var app = AanmeldingApp.Maak([], builder =>
        {
            builder.Environment.EnvironmentName = Environments.Development;
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(Klok);
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Aanmelding:Mensen"] = _mensen,
                ["Aanmelding:Clients:0:Id"] = "werkplek",
                ["Aanmelding:Clients:0:Geheim"] = "alleen-voor-de-test",
                ["Aanmelding:Clients:0:Terug:0"] = $"{Host}/duiven/aanmelden/terug",
                ["Aanmelding:Clients:0:Terug:1"] = $"{Host}/westervoort/aanmelden/terug",
                ["Aanmelding:Clients:0:NaAfmelden:0"] = $"{Host}/duiven/afmelden",
            });
        });
        _apps.Add(app);
        await app.StartAsync();
        IdpHandler = app.GetTestServer().CreateHandler();
    }

    private async Task StartHostAsync(string omgeving, Webkant kant, Func<HttpMessageHandler, HttpMessageHandler>? terugkanaal, Action<RotondeWebOptions>? opties, Action<WebApplication>? meer)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = omgeving, ApplicationName = typeof(Opstelling).Assembly.GetName().Name });
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(Klok);
        builder.Services.AddSingleton<IAanmeldingVerwerker>(Verwerker);
        builder.Services.AddSingleton<IGemeentekiezer>(new VasteGemeenten(
            new(Gemeentecode.Parse("0226"), "Duiven", "duiven", "duiven"),
            new(Gemeentecode.Parse("0293"), "Westervoort", "westervoort", "westervoort")));
        builder.AddRotondeWeb(web =>
        {
            web.Kant = kant;
            web.Dienst = "Proef";
            web.Aanmelden.Authority = Idp;
            web.Aanmelden.ClientId = "werkplek";
            web.Aanmelden.ClientSecret = "alleen-voor-de-test";
            opties?.Invoke(web);
        });
        var idp = IdpHandler;
        builder.Services.Configure<OidcOptions>("oidc", oidc => oidc.BackchannelHttpHandler = terugkanaal?.Invoke(idp) ?? idp);

        App = builder.Build();
        App.UseRotondeWeb();
        var aangemeld = new AangemeldAttribute("proef");
        App.MapGet("/geheim", (ClaimsPrincipal wie) => string.Join('\n', wie.Claims.Select(claim => $"{claim.Type}={claim.Value}"))).WithMetadata(aangemeld);
        App.MapGet("/verboden", () => Results.Forbid()).WithMetadata(aangemeld);
        App.MapGet("/kapot", string () => throw new InvalidOperationException("geheim " + TestBsn)).WithMetadata(new OpenbaarAttribute("proef"));
        meer?.Invoke(App);
        _apps.Add(App);
        await App.StartAsync();
        HostHandler = App.GetTestServer().CreateHandler();
    }
}

/// <summary>Lets everyone in with their name, and remembers what it was given.</summary>
internal sealed class Verwerker : IAanmeldingVerwerker
{
    public GecontroleerdeAanmelding? Laatste { get; private set; }

    public Func<GecontroleerdeAanmelding, Uitkomst<IReadOnlyList<Claim>>> Antwoord { get; set; } =
        aanmelding => Uitkomst<IReadOnlyList<Claim>>.Goed([new("name", aanmelding.Naam), new("rolnaam", "Aanspreekpunt"), new("persoon", "p-1")]);

    public bool Geldt { get; set; } = true;

    public Task<Uitkomst<IReadOnlyList<Claim>>> VerwerkAsync(GecontroleerdeAanmelding aanmelding, CancellationToken stop)
    {
        Laatste = aanmelding;
        return Task.FromResult(Antwoord(aanmelding));
    }

    public Task<bool> GeldtNogAsync(ClaimsPrincipal wie, CancellationToken stop) => Task.FromResult(Geldt);
}
