using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;

namespace Rotonde.Financien;

/// <summary>The tables of Financien. None of them is about a person.</summary>
public sealed class FinancienDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Iv3Opgave> Iv3 => Set<Iv3Opgave>();

    internal DbSet<Journaalregel> Journaal => Set<Journaalregel>();

    internal DbSet<Verplichting> Verplichtingen => Set<Verplichting>();

    internal DbSet<Prognosekeuze> Prognosekeuzes => Set<Prognosekeuze>();
}

/// <summary>The technical entry point of Financien.</summary>
public static class FinancienModule
{
    /// <summary>Adds budget, ledger and forecast.</summary>
    public static IServiceCollection AddFinancien(this IServiceCollection services)
    {
        services.AddScoped<GrootboekSql>();
        return services.AddModule<FinancienDb>();
    }
}
