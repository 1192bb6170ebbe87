using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Rotonde.Weblaag.Verklaringen;

/// <summary>
/// Refuses to start when a page or endpoint says nothing about who may come in: a forgotten declaration must never become an open door.
/// Runs when the pipeline is built, before the server listens.
/// </summary>
internal sealed class Verklaringscontrole : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);

        var zonder = Zonder(app.ApplicationServices);
        if (zonder.Count > 0)
        {
            throw new InvalidOperationException(
                $"Zonder toegangsverklaring ([Openbaar], [Aangemeld] of [Toegang]): {string.Join(", ", zonder)}. De toepassing start niet.");
        }
    };

    /// <summary>Names of all pages and endpoints without a declaration.</summary>
    internal static IReadOnlyList<string> Zonder(IServiceProvider diensten) =>
        [.. Alle(diensten).Where(ingang => ingang.Verklaring is null).Select(ingang => ingang.Naam).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Compiled pages carry the attributes of their page model on the endpoint.
    internal static Microsoft.AspNetCore.Http.EndpointMetadataCollection? Metadata(IServiceProvider diensten, string pagina) =>
        diensten.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(e => (Endpoint: e, Pagina: e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(p => p.Pagina?.ViewEnginePath == pagina)
            .Select(p => diensten.GetRequiredService<PageLoader>().LoadAsync(p.Pagina!, p.Endpoint.Metadata).GetAwaiter().GetResult().Endpoint?.Metadata ?? p.Endpoint.Metadata)
            .FirstOrDefault();

    internal static IEnumerable<Ingang> Alle(IServiceProvider diensten) =>
        diensten.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => new Ingang(
            endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? endpoint.DisplayName ?? endpoint.ToString() ?? "?",
            endpoint.Metadata.GetMetadata<IToegangsverklaring>()));
}

/// <summary>One way into the application, with what it declares.</summary>
/// <param name="Naam">The path of the page, or the name of the endpoint.</param>
/// <param name="Verklaring">Its declaration.</param>
public sealed record Ingang(string Naam, IToegangsverklaring? Verklaring)
{
    /// <summary>All pages and endpoints of a built application, for the test that compares them with the table of rights.</summary>
    public static IReadOnlyList<Ingang> Alle(IServiceProvider diensten) => [.. Verklaringscontrole.Alle(diensten)];

    /// <summary>All declarations of one page; a page for looking and changing has more than one.</summary>
    public static IReadOnlyList<IToegangsverklaring> AlleVerklaringen(IServiceProvider diensten, string pagina) =>
        Verklaringscontrole.Metadata(diensten, pagina)?.GetOrderedMetadata<IToegangsverklaring>() is { Count: > 0 } geladen
            ? geladen
            // Pages that were compiled with the host carry their attributes before they are loaded.
            : diensten.GetRequiredService<EndpointDataSource>().Endpoints
                .FirstOrDefault(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == pagina)?.Metadata.GetOrderedMetadata<IToegangsverklaring>() ?? [];
}
