using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Rotonde.Data.Register;
using Rotonde.Portaal;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Indeling;
using Rotonde.Werkplek;

namespace Rotonde.Web.Tests.Hosts;

/// <summary>A real host in process on a real database; only the login is replaced by a header, so that a test can be anybody at once.</summary>
public sealed class Hostproef : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Hostproef(WebApplication app, Proefgemeente gemeente) => (_app, Gemeente) = (app, gemeente);

    public Proefgemeente Gemeente { get; }

    public IServiceProvider Diensten => _app.Services;

    public static async Task<Hostproef> StartAsync(Webkant kant, Proefgemeente gemeente)
    {
        void Zet(WebApplicationBuilder builder)
        {
            builder.Environment.EnvironmentName = "Development";
            builder.Configuration["Sleutelmap"] = Path.Combine(gemeente.Map, "sleutels");
            builder.Services.AddSingleton<TimeProvider>(gemeente.Klok);
            builder.WebHost.UseTestServer();
            builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, Proefaanmelding>(Proefaanmelding.Schema, null);
            builder.Services.PostConfigure<AuthenticationOptions>(o => (o.DefaultAuthenticateScheme, o.DefaultChallengeScheme) = (Proefaanmelding.Schema, Proefaanmelding.Schema));
        }

        var register = new Gemeentenregister([gemeente.Gemeente]);
        var app = kant == Webkant.Portaal ? Portaalhost.Bouw([], Zet, register) : Werkplekhost.Bouw([], Zet, register);
        await app.StartAsync();
        return new Hostproef(app, gemeente);
    }

    /// <summary>A browser in which this actor is logged in; none is a visitor. Cookies are kept, redirects are not followed.</summary>
    public HttpClient Als(Actor? actor)
    {
        var client = new HttpClient(new Koekjes { InnerHandler = _app.GetTestServer().CreateHandler() }) { BaseAddress = new Uri("http://localhost/duiven/") };
        if (actor is not null)
        {
            client.DefaultRequestHeaders.Add("X-Proef-Sub", actor.Subject);
            client.DefaultRequestHeaders.Add("X-Proef-Naam", actor.Naam);
            client.DefaultRequestHeaders.Add("X-Proef-Persoon", actor.Persoon?.ToString() ?? "");
        }

        return client;
    }

    /// <summary>A request of a visitor from an address on the internet.</summary>
    public Task<HttpContext> VanafAsync(string adres, HttpMethod methode, string pad) => _app.GetTestServer().SendAsync(verzoek =>
    {
        verzoek.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(adres);
        (verzoek.Request.Method, verzoek.Request.Path) = (methode.Method, "/duiven/" + pad);
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private sealed class Koekjes : DelegatingHandler
    {
        private readonly System.Net.CookieContainer _koekjes = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_koekjes.GetCookieHeader(request.RequestUri!) is { Length: > 0 } koekje)
            {
                request.Headers.Add("Cookie", koekje);
            }

            var antwoord = await base.SendAsync(request, cancellationToken);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var nieuw))
            {
                foreach (var koek in nieuw)
                {
                    _koekjes.SetCookies(request.RequestUri!, koek);
                }
            }

            return antwoord;
        }
    }

    private sealed class Proefaanmelding(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public const string Schema = "Proef";

        // Where the real login begins; no identity provider runs here.
        protected override Task HandleChallengeAsync(AuthenticationProperties properties)
        {
            Response.Redirect($"{Request.PathBase}/aanmelden");
            return Task.CompletedTask;
        }

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers["X-Proef-Sub"].FirstOrDefault() is not { Length: > 0 } sub)
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            Claim[] claims =
            [
                new(Sessie.SubClaim, sub),
                new(Aangemelde.NaamClaim, Request.Headers["X-Proef-Naam"].ToString()),
                new(Actorbron.PersoonClaim, Request.Headers["X-Proef-Persoon"].ToString()),
            ];
            return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(claims, Schema)), Schema)));
        }
    }
}
