using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Agenda.Acties;
using Rotonde.Data;
using Rotonde.Data.Verbinding;

namespace Rotonde.Agenda;

/// <summary>The tables of Agenda: where each action is. The policy itself is reference data (<see cref="Beleidsboek"/>).</summary>
public sealed class AgendaDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Actie> Acties => Set<Actie>();

    internal DbSet<Actietoets> Toetsen => Set<Actietoets>();
}

/// <summary>The technical entry point of Agenda.</summary>
public static class AgendaModule
{
    /// <summary>Adds the agenda; the policy is read and checked at once, so that a mistake in it stops the start and not a page.</summary>
    public static IServiceCollection AddAgenda(this IServiceCollection services)
    {
        services.AddSingleton(Beleidsboek.Standaard);
        return services.AddModule<AgendaDb>();
    }
}
