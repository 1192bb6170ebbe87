using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;

namespace Rotonde.Data;

/// <summary>The technical entry point of Data, and what every module's entry point calls.</summary>
public static class DataModule
{
    /// <summary>Adds the register, the unit of work and the outbox.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, Gemeentenregister register)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(register);
        services.AddScoped<Gemeentescope>();
        services.AddScoped<Werkeenheid>();
        services.AddScoped<DataDb>();
        services.AddSingleton<Bezorger>();
        services.AddSingleton(_ => new Luisteraars(services.Where(IsLuisteraar).Select(s => s.ServiceType)));
        return services;
    }

    /// <summary>
    /// Adds a module: its context and, found by their markers, all its handelingen, questions and listeners. Adding one touches one folder.
    /// </summary>
    public static IServiceCollection AddModule<TDb>(this IServiceCollection services)
        where TDb : ModuleDb
    {
        services.AddScoped<TDb>();

        foreach (var soort in typeof(TDb).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && IsDienst(t)))
        {
            services.TryAddScoped(soort);
        }

        return services;
    }

    private static bool IsDienst(Type soort) =>
        typeof(IHandeling).IsAssignableFrom(soort) || typeof(IVraag).IsAssignableFrom(soort) || Hoort(soort);

    private static bool IsLuisteraar(ServiceDescriptor dienst) => Hoort(dienst.ServiceType);

    private static bool Hoort(Type soort) =>
        soort.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ILuisteraar<>));
}
