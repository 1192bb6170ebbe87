using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data;

namespace Rotonde.Aanbieders;

/// <summary>The technical entry point of Aanbieders.</summary>
public static class AanbiedersModule
{
    /// <summary>Adds providers, contracts, products, tariffs and matching.</summary>
    public static IServiceCollection AddAanbieders(this IServiceCollection services) => services.AddModule<AanbiedersDb>();
}
