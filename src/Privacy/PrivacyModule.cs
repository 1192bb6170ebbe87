using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Privacy;

/// <summary>The technical entry point of Privacy.</summary>
public static class PrivacyModule
{
    /// <summary>Adds rights, relations, sharing, the logs and the only way to look: <see cref="Dossiertoegang"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="sleutelmap">Folder for the secrets of embedded use; none: only the environment.</param>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, string? sleutelmap)
    {
        services.AddSingleton(new Sleutelbewaring(sleutelmap));
        services.AddScoped<Pseudoniemen>();
        services.AddScoped<Dossiertoegang>();
        services.AddScoped<Feitenlezer>();
        return services.AddModule<PrivacyDb>();
    }
}
