using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Aanmelding.Pagina;
using Rotonde.Aanmelding.Personen;
using Rotonde.Aanmelding.Uitgifte;

namespace Rotonde.Aanmelding;

/// <summary>
/// The identity provider for development and demonstration: whoever clicks a name is that person. It therefore runs on this machine only:
/// it refuses Production and every address that is not loopback. It speaks the same OpenID Connect as a real provider, so that the hosts need no second way in.
/// </summary>
public static class AanmeldingApp
{
    /// <summary>Builds the application.</summary>
    /// <param name="args">Command line; <c>--Aanmelding:Mensen mensen.json</c> names the demo people.</param>
    /// <param name="zet">Changes before building (tests).</param>
    /// <exception cref="InvalidOperationException">The environment is Production.</exception>
    public static WebApplication Maak(string[] args, Action<WebApplicationBuilder>? zet = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        zet?.Invoke(builder);

        if (!builder.Environment.IsDevelopment())
        {
            throw new InvalidOperationException("Aanmelding is alleen voor ontwikkeling en demonstratie: zonder wachtwoord kiest men wie men is. Het start alleen in Development.");
        }

        // The query holds codes and states; they do not belong in a log.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(diensten => Mensen.Lees(diensten.GetRequiredService<IConfiguration>()));
        builder.Services.AddSingleton(diensten => Clients.Lees(diensten.GetRequiredService<IConfiguration>()));
        builder.Services.AddSingleton<Sleutel>();
        builder.Services.AddSingleton<Codes>();
        builder.Services.AddSingleton<IStartupFilter, AlleenDezeMachine>();
        builder.Services.AddHostedService<AlleenDezeMachine>();

        var app = builder.Build();
        app.Use(Beveilig);
        app.MapGet("/aanmelding.css", Opmaak.Css);
        app.MapGet("/.well-known/openid-configuration", Ontdekking.Beschrijf);
        app.MapGet("/jwks", (Sleutel sleutel) => Results.Json(sleutel.Openbaar));
        app.MapGet("/authorize", Kiespagina.Toon);
        app.MapPost("/authorize", Kiespagina.KiesAsync);
        app.MapPost("/token", Tokens.GeefAsync);
        app.MapGet("/userinfo", Tokens.Wie);
        app.MapPost("/userinfo", Tokens.Wie);
        app.MapGet("/end_session", Uitgang.Sluit);
        app.MapGet("/", () => Opmaak.Pagina("Aanmelding", "<h1>Aanmelding</h1><p>Dit is de aanmelddienst van de demonstratie. Begin bij het Hulpportaal of de Werkplek; die sturen u hierheen om in te loggen.</p>", null));
        return app;
    }

    /// <summary>Refuses requests that did not come over loopback, also behind a wrong binding, and sets the headers of every answer.</summary>
    private static Task Beveilig(HttpContext verzoek, RequestDelegate volgende)
    {
        if (verzoek.Connection.RemoteIpAddress is { } van && !IPAddress.IsLoopback(van))
        {
            verzoek.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        var koppen = verzoek.Response.Headers;
        koppen.CacheControl = "no-store";
        koppen.XContentTypeOptions = "nosniff";
        koppen["Referrer-Policy"] = "no-referrer";

        // After the choice the answer leads to the client, so form-action names the clients.
        var clients = verzoek.RequestServices.GetRequiredService<Clients>();
        koppen.ContentSecurityPolicy = $"default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' {string.Join(' ', clients.Herkomsten)}".TrimEnd();
        return volgende(verzoek);
    }

    /// <summary>
    /// Refuses every address that is not loopback: before the server listens for what is configured, and again when it listens for what Kestrel made of it.
    /// </summary>
    internal sealed class AlleenDezeMachine(IServer server) : IHostedLifecycleService, IStartupFilter
    {
        /// <summary>The addresses that are not loopback.</summary>
        public static IReadOnlyList<string> Buiten(IEnumerable<string> adressen) =>
            [.. adressen.Where(adres => !(Uri.TryCreate(adres.Replace("://+", "://0.0.0.0", StringComparison.Ordinal).Replace("://*", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.IsLoopback))];

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
        {
            Controleer();
            return next;
        }

        public Task StartedAsync(CancellationToken cancellationToken)
        {
            Controleer();
            return Task.CompletedTask;
        }

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        private void Controleer()
        {
            var buiten = Buiten(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
            if (buiten.Count > 0)
            {
                throw new InvalidOperationException($"Aanmelding luistert alleen op deze machine (loopback), niet op {string.Join(", ", buiten)}.");
            }
        }
    }
}
