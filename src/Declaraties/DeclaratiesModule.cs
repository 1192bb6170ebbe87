using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Data;
using Rotonde.Declaraties.Controles;

namespace Rotonde.Declaraties;

/// <summary>The technical entry point of Declaraties.</summary>
public static class DeclaratiesModule
{
    /// <summary>Adds claims control. Another <see cref="IToewijzingen"/> that is added before or after wins over the one that reads the messages.</summary>
    public static IServiceCollection AddDeclaraties(this IServiceCollection services)
    {
        services.TryAddScoped<IToewijzingen, ToewijzingenUitBerichten>();
        return services.AddModule<DeclaratiesDb>();
    }
}
