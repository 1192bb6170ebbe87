using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rotonde.Data.Register;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Bestanden;
using Rotonde.Weblaag.Beveiliging;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag;

/// <summary>
/// The shared web layer of Portaal and Werkplek in two calls: <c>builder.AddRotondeWeb(o =&gt; …)</c> and <c>app.UseRotondeWeb()</c>.
/// The host brings its pages under <c>/Paginas</c>, its <see cref="IGemeentekiezer"/>, its <see cref="INavigatie"/> and its <see cref="IAanmeldingVerwerker"/>.
/// </summary>
public static class RotondeWeb
{
    private const string Paginas = "/Paginas";

    /// <summary>Registers everything the two hosts share.</summary>
    public static WebApplicationBuilder AddRotondeWeb(this WebApplicationBuilder builder, Action<RotondeWebOptions> zet)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(zet);

        var opties = new RotondeWebOptions();
        builder.Configuration.GetSection("Aanmelden").Bind(opties.Aanmelden);
        zet(opties);
        if (builder.Environment.IsDevelopment())
        {
            opties.PadenZonderGemeente.Add("stijl");
        }

        // The request line holds what people search for; it does not belong in a log.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);

        var diensten = builder.Services;
        diensten.AddSingleton(opties);
        diensten.TryAddSingleton(TimeProvider.System);
        diensten.TryAddSingleton<INavigatie, GeenNavigatie>();
        if (builder.Services.Any(d => d.ServiceType == typeof(Gemeentenregister)))
        {
            builder.AddDossiers(opties);
        }

        diensten.TryAddSingleton<IGemeentekiezer>(new VasteGemeenten());
        diensten.TryAddSingleton<IMenuwacht, AangemeldMagZien>();
        diensten.AddSingleton<IStartupFilter, Verklaringscontrole>();

        diensten.AddRazorPages(paginas => paginas.RootDirectory = Paginas)
            .AddApplicationPart(typeof(RotondeWeb).Assembly)
            .AddMvcOptions(mvc =>
            {
                NederlandseMeldingen.Zet(mvc);
                mvc.ModelBinderProviders.Insert(0, new WaardeBinder.Provider());
                mvc.Filters.Add<OudFormulierFilter>();
            });
        diensten.AddRateLimiter(Drukte.Zet);
        if (builder.Configuration.GetSection("Proxies").Get<string[]>() is { Length: > 0 } proxies)
        {
            diensten.Configure<ForwardedHeadersOptions>(opties =>
            {
                opties.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                foreach (var proxy in proxies)
                {
                    opties.KnownProxies.Add(IPAddress.Parse(proxy));
                }
            });
        }

        diensten.AddRouting(routes => routes.LowercaseUrls = true);

        var beveiligd = Beveiligd(builder.Environment);
        diensten.AddAntiforgery(af =>
        {
            af.SuppressXFrameOptionsHeader = true;
            af.Cookie.Name = Cookienaam(beveiligd, opties, "formulier");
            ZetCookie(af.Cookie, beveiligd);
        });
        diensten.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(bewaard =>
        {
            bewaard.Cookie.Name = Cookienaam(beveiligd, opties, "boodschap");
            ZetCookie(bewaard.Cookie, beveiligd);
        });

        var bescherming = diensten.AddDataProtection().SetApplicationName($"rotonde-{opties.Kant}");
        if (builder.Configuration["Sleutelmap"] is { Length: > 0 } map)
        {
            bescherming.PersistKeysToFileSystem(new DirectoryInfo(map));
        }

        diensten.AddSingleton<IAuthorizationHandler, AangemeldWaarNodig>();
        diensten.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new AangemeldWaarNodig()).Build());
        diensten.AddRotondeAanmelden(opties, beveiligd);
        return builder;
    }

    // With the register of Data: the gemeente of the path is the database of the request, and every page knows who acts.
    private static void AddDossiers(this WebApplicationBuilder builder, RotondeWebOptions opties)
    {
        var diensten = builder.Services;
        diensten.AddHttpContextAccessor();
        diensten.AddSingleton<IGemeentekiezer, Registerkiezer>();
        diensten.AddScoped<Actorbron>();
        diensten.AddScoped<IMenuwacht, Rechtenmenu>();
        diensten.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc => mvc.Filters.Add<Dossierfilter>());
        diensten.AddScoped(typeof(IAanmeldingVerwerker), opties.Kant == Webkant.Portaal ? typeof(Inwoneraanmelding) : typeof(Medewerkeraanmelding));
    }

    /// <summary>Sets the pipeline and maps the pages of the host and of this layer. Endpoints of the host's own come after it.</summary>
    public static WebApplication UseRotondeWeb(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);

        var nederlands = CultureInfo.GetCultureInfo("nl-NL");
        app.UseForwardedHeaders();
        app.UseMiddleware<Beveiligingskoppen>();
        app.Use((verzoek, volgende) =>
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (nederlands, nederlands);
            return volgende(verzoek);
        });
        app.Use(async (verzoek, volgende) =>
        {
            if (!await Bestandenmap.ServeerAsync(verzoek))
            {
                await volgende(verzoek);
            }
        });
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        if (Beveiligd(app.Environment))
        {
            app.UseHsts();
        }

        app.Use(AlsLezen);
        app.UseMiddleware<Gemeentemiddleware>();
        if (app.Services.GetService<Gemeentenregister>() is not null)
        {
            app.UseMiddleware<Gemeentekeuze>();
        }

        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorPages();
        return app;
    }

    /// <summary>An error page is read, whatever was sent: without this the page would refuse the form that was just refused.</summary>
    private static Task AlsLezen(HttpContext verzoek, RequestDelegate volgende)
    {
        if (verzoek.Features.Get<IExceptionHandlerFeature>() is not null || verzoek.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            if (verzoek.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            {
                verzoek.Items[OudFormulierFilter.Sleutel] = true;
            }

            verzoek.Features.Set<IAntiforgeryValidationFeature>(null);
            verzoek.Request.Method = HttpMethods.Get;
            verzoek.Request.ContentType = null;
        }

        return volgende(verzoek);
    }

    /// <summary>On loopback in Development and in tests plain http is allowed; everywhere else cookies travel over https only.</summary>
    private static bool Beveiligd(IHostEnvironment omgeving) => !omgeving.IsDevelopment();

    // The prefix __Host- makes browsers insist on Secure, Path=/ and no Domain.
    internal static string Cookienaam(bool beveiligd, RotondeWebOptions opties, string waarvoor) =>
        $"{(beveiligd ? "__Host-" : "")}rotonde-{opties.Kant.ToString().ToLowerInvariant()}-{waarvoor}";

    internal static void ZetCookie(CookieBuilder cookie, bool beveiligd)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.SecurePolicy = beveiligd ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }
}
