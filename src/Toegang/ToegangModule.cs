using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Data;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Toegang;

/// <summary>The technical entry point of Toegang.</summary>
public static class ToegangModule
{
    /// <summary>Adds question, melding and the social map.</summary>
    public static IServiceCollection AddToegang(this IServiceCollection services)
    {
        services.TryAddSingleton<Woordenschatten>();
        return services.AddModule<ToegangDb>();
    }
}
