using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Monitor;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Xunit;

namespace Rotonde.Reizen.Tests.Werkplek;

/// <summary>One neighbourhood for the journeys of staff: the demo family after its ride, so that there are contracts, messages and a log.</summary>
public sealed class Stafbuurt : IAsyncLifetime
{
    public Buurt Buurt { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Buurt = await Buurt.StartAsync(
        Opslagmotor.Sqlite,
        Demomedewerkers.Alle.Select(m => (m.Subject, m.Naam, (string?)null)),
        async g =>
        {
            await Rit.RijAsync(g);
            using var kerncijfers = KwbRegio.Open();
            _ = (await g.MetAsync<ImporteerKwb, Uitkomst<ImporteerKwb.Antwoord>>(i => i.UitvoerenAsync(
                new(KwbParser.Lees(kerncijfers, KwbRegio.Jaar)), new Proces(Actor.Systeem("reis"), Sturing.Doel), CancellationToken.None))).Waarde;
            // A real browser throws away a cookie that ended in the past, and the identity provider keeps its own time: from here the story is now.
            g.Klok.Verstrijk(TimeProvider.System.GetUtcNow().AddMinutes(2) - g.Klok.GetUtcNow());
        });

    public ValueTask DisposeAsync() => Buurt.DisposeAsync();
}
