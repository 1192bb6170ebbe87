using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Xunit;

namespace Rotonde.Reizen.Tests.Portaal;

/// <summary>One neighbourhood for all journeys of residents: the demo family after its ride, with the social map filled.</summary>
public sealed class Portaalbuurt : IAsyncLifetime
{
    public Buurt Buurt { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Buurt = await Buurt.StartAsync(
        Opslagmotor.Sqlite,
        Demoinwoners.Alle.Select(i => (i.Subject, i.Naam, (string?)i.Bsn.Voluit)),
        async g =>
        {
            await Rit.RijAsync(g);

            // The browser has a clock of its own: a login cookie of a day that is over would be thrown away at once.
            g.Klok.GaNaar(TimeProvider.System.Vandaag().AddDays(1));
        });

    public ValueTask DisposeAsync() => Buurt.DisposeAsync();

    /// <summary>A window that does not wait long: the neighbourhood is on this machine.</summary>
    public async Task<Venster> OpenAsync(bool telefoon, bool javascript = true)
    {
        var venster = await Buurt.OpenAsync(telefoon, javascript);
        return venster;
    }

    /// <summary>A paper copy beside the pictures, when somebody wants to look.</summary>
    public static async Task DrukAfAsync(Venster venster, string naam)
    {
        if (Environment.GetEnvironmentVariable("ROTONDE_SCHERMEN") is { Length: > 0 } map)
        {
            await venster.Pagina.PdfAsync(new() { Path = Path.Combine(map, $"{naam}.pdf"), Format = "A4", PreferCSSPageSize = true, PrintBackground = true });
        }
    }
}
