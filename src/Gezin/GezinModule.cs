using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data;

namespace Rotonde.Gezin;

/// <summary>The technical entry point of Gezin.</summary>
public static class GezinModule
{
    /// <summary>Adds households, conversations and plans.</summary>
    public static IServiceCollection AddGezin(this IServiceCollection services) => services.AddModule<GezinDb>();
}
