using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Monitor.Kwartaalmonitor;

namespace Rotonde.Monitor;

/// <summary>The tables of Monitor: facts without persons, measurements, kerncijfers, editions.</summary>
public sealed class MonitorDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Lijnfeit> Lijnen => Set<Lijnfeit>();

    internal DbSet<Berichtfeit> Berichten => Set<Berichtfeit>();

    internal DbSet<GemetenWaarde> Metingen => Set<GemetenWaarde>();

    internal DbSet<Kerncijfer> Kerncijfers => Set<Kerncijfer>();

    internal DbSet<BewaardeEditie> Edities => Set<BewaardeEditie>();
}

/// <summary>The technical entry point of Monitor.</summary>
public static class MonitorModule
{
    /// <summary>Adds facts, indicators and the kwartaalmonitor.</summary>
    public static IServiceCollection AddMonitor(this IServiceCollection services)
    {
        services.AddScoped<FeitenSql>();
        services.AddScoped<Lijnnummers>();
        return services.AddModule<MonitorDb>();
    }

    /// <summary>Adds only the editions, for a host that shows what was published and may not know the modules that the figures come from.</summary>
    public static IServiceCollection AddGepubliceerdeCijfers(this IServiceCollection services) =>
        services.AddScoped<MonitorDb>().AddScoped<KwartaalmonitorOverzicht>();
}
