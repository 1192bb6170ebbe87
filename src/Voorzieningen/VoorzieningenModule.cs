using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Data;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen;

/// <summary>The technical entry point of Voorzieningen.</summary>
public static class VoorzieningenModule
{
    /// <summary>
    /// Adds applications, decisions, letters, contributions and allocations. What neighbours answer comes through small interfaces; a host that does not
    /// connect them gets answers that close the door: no contract, no person, no post.
    /// </summary>
    public static IServiceCollection AddVoorzieningen(this IServiceCollection services)
    {
        // The resident's host has no Aanbieders: there the gate simply stays closed.
        services.TryAddScoped<IContracten>(sp => sp.GetService<Contracten>() is { } contracten
            ? new ContractenVanAanbieders(contracten, sp.GetRequiredService<Productcatalogus>(), sp.GetRequiredService<AanbiederOverzicht>())
            : new GeenContracten());
        services.TryAddScoped<IPersoonsgegevens>(sp => sp.GetService<PersoonInBeeld>() is { } personen
            ? new PersoonsgegevensVanGezin(personen)
            : new GeenPersoonsgegevens());
        services.TryAddScoped<IBerichtverzending>(sp => sp.GetService<VerzendBericht>() is { } verzend
            ? new BerichtverzendingVanPostkamer(
                verzend, sp.GetRequiredService<Berichtnummers>(), sp.GetRequiredService<Gemeentescope>(), sp.GetRequiredService<TimeProvider>())
            : new GeenBerichtverzending());
        services.TryAddSingleton<IBriefafzender, NeutraleBriefafzender>();
        services.TryAddSingleton<IPdfschrijver, WeasyprintPdfschrijver>();
        return services.AddModule<VoorzieningenDb>();
    }
}
