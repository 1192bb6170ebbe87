using Rotonde.Data;
using Rotonde.Data.Register;
using Rotonde.Gezin;
using Rotonde.Monitor;
using Rotonde.Portaal.Kaartapi;
using Rotonde.Portaal.Paginas.Toegang.Wegwijzer;
using Rotonde.Privacy;
using Rotonde.Toegang;
using Rotonde.Voorzieningen;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Indeling;

namespace Rotonde.Portaal;

/// <summary>The host for residents. It turns on only what residents need: no claims, no finance, no post room can be reached from a page.</summary>
public static class Portaalhost
{
    /// <summary>Builds the host.</summary>
    /// <param name="args">Command line.</param>
    /// <param name="zet">More services or a test server, before anything is registered.</param>
    /// <param name="register">The municipalities; from the configuration when not given.</param>
    public static WebApplication Bouw(string[] args, Action<WebApplicationBuilder>? zet = null, Gemeentenregister? register = null)
    {
        // The pages are those of this assembly, also when another program (a test, the command line) starts the host.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Portaalhost).Assembly.GetName().Name });
        zet?.Invoke(builder);
        builder.Services.AddData(register ?? builder.Register()).AddPrivacy(builder.Sleutelmap()).AddToegang().AddGezin().AddVoorzieningen().AddGepubliceerdeCijfers();
        builder.Services.AddSingleton<INavigatie, Portaalmenu>();
        builder.Services.AddSingleton<Antwoordenkoek>();
        builder.AddRotondeWeb(opties =>
        {
            opties.Kant = Webkant.Portaal;
            opties.Dienst = "Hulpportaal";
            opties.Uitweg = new Uri("https://www.knmi.nl/"); // the weather: nobody wonders why somebody looks there
            opties.MeldingPagina = "/Toegang/Melden/Index";
        });

        var app = builder.Build();
        app.UseRotondeWeb();
        app.MapKaartapi();
        return app;
    }
}
