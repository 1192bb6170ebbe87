using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Berichten.Register;
using Rotonde.Data;
using Rotonde.Declaraties.Controles;

namespace Rotonde.Declaraties;

/// <summary>The technical entry point of Declaraties.</summary>
public static class DeclaratiesModule
{
    /// <summary>
    /// Adds claims control, and with it the product list that the Postkamer judges TR381 by. Another <see cref="IToewijzingen"/> or <see cref="IProductlijsten"/>
    /// that is added before or after wins.
    /// </summary>
    public static IServiceCollection AddDeclaraties(this IServiceCollection services)
    {
        services.TryAddScoped<IToewijzingen, ToewijzingenUitBerichten>();
        services.TryAddScoped<IProductlijsten, ProductlijstUitCatalogus>();
        return services.AddModule<DeclaratiesDb>();
    }
}
