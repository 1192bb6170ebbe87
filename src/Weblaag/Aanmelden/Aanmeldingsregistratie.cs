using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>Registers the session cookie and the OpenID Connect client.</summary>
internal static class Aanmeldingsregistratie
{
    public const string Oidc = "oidc";

    public static void AddRotondeAanmelden(this IServiceCollection diensten, RotondeWebOptions opties, bool beveiligd)
    {
        diensten.TryAddScoped<IAanmeldingVerwerker, NiemandAangemeld>();
        diensten.TryAddSingleton<ITicketStore, Sessielijst>();
        diensten.AddSingleton<Uitlogadres>();
        diensten.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<ITicketStore>((cookie, sessies) => cookie.SessionStore = sessies);

        var aanmelden = diensten.AddAuthentication(keuze =>
            {
                keuze.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                keuze.DefaultChallengeScheme = opties.Aanmelden.Authority.Length == 0 ? CookieAuthenticationDefaults.AuthenticationScheme : Oidc;
            })
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = RotondeWeb.Cookienaam(beveiligd, opties, "sessie");
                RotondeWeb.ZetCookie(cookie.Cookie, beveiligd);
                cookie.CookieManager = new CookiePerGemeente();
                cookie.ExpireTimeSpan = opties.StilteNu;
                cookie.SlidingExpiration = true;
                cookie.Events.OnSigningIn = Sessie.BegintAsync;
                cookie.Events.OnValidatePrincipal = Sessie.ControleerAsync;

                // Forbidden looks exactly like not existing (HUIS decision 5).
                cookie.Events.OnRedirectToAccessDenied = AlsOfHetNietBestaat;
                cookie.Events.OnRedirectToLogin = AlsOfHetNietBestaat;
            });

        if (opties.Aanmelden.Authority.Length == 0)
        {
            return;
        }

        aanmelden.AddOAuth<OidcOptions, OidcHandler>(Oidc, oidc =>
        {
            oidc.Authority = opties.Aanmelden.Authority;
            oidc.ClientId = opties.Aanmelden.ClientId;
            oidc.ClientSecret = opties.Aanmelden.ClientSecret;
            oidc.ToegestaneLoa = [.. opties.Aanmelden.ToegestaneLoa];
            oidc.VereisHttps = beveiligd;
            oidc.CallbackPath = "/aanmelden/terug";
            oidc.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            oidc.Scope.Add("openid");
            oidc.Scope.Add("profile");
            oidc.SaveTokens = false;
            oidc.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(10);
            oidc.BackchannelTimeout = TimeSpan.FromSeconds(10);
            oidc.CorrelationCookie.Name = "rotonde-aanmelden-";
            oidc.CorrelationCookie.HttpOnly = true;
            oidc.CorrelationCookie.SameSite = SameSiteMode.Lax;
            oidc.CorrelationCookie.SecurePolicy = beveiligd ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            oidc.Events.OnRemoteFailure = Mislukt;
        });
        diensten.AddSingleton<IPostConfigureOptions<OidcOptions>, OidcOptions.Voorbereiding>();
    }

    private static Task AlsOfHetNietBestaat(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task Mislukt(RemoteFailureContext context)
    {
        // Anything else is a fault of ours or of the network: the one error page.
        if (context.Failure is not Aanmeldfout fout)
        {
            return Task.CompletedTask;
        }

        var verzoek = context.HttpContext;
        verzoek.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger<OidcHandler>()
            .LogWarning("Aanmelden mislukt: {Reden}", fout.Message);

        // Only sentences of our own are shown, carried by an encrypted cookie; what the provider wrote stays out.
        var bewaard = verzoek.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(verzoek);
        bewaard[Aanmeldfout.Bewaard] = fout.Uitleg;
        bewaard.Save();
        context.Response.Redirect($"{context.Request.PathBase}/aanmelden/mislukt");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
