using Rotonde.Data.Register;
using Rotonde.Opslag;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Indeling;

namespace Rotonde.Werkplek;

/// <summary>The host for employees, providers and councillors. It knows every module.</summary>
public static class Werkplekhost
{
    /// <summary>Builds the host.</summary>
    /// <param name="args">Command line.</param>
    /// <param name="zet">More services or a test server, before anything is registered.</param>
    /// <param name="register">The municipalities; from the configuration when not given.</param>
    public static WebApplication Bouw(string[] args, Action<WebApplicationBuilder>? zet = null, Gemeentenregister? register = null)
    {
        // The pages are those of this assembly, also when another program (a test, the command line) starts the host.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Werkplekhost).Assembly.GetName().Name });
        zet?.Invoke(builder);
        builder.Services.AddRotonde(register ?? builder.Register(), builder.Sleutelmap());
        builder.Services.AddSingleton<INavigatie, Werkplekmenu>();
        builder.AddRotondeWeb(opties =>
        {
            opties.Kant = Webkant.Werkplek;
            opties.Dienst = "Werkplek";
        });

        var app = builder.Build();
        app.UseRotondeWeb();
        return app;
    }
}
