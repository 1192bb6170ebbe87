using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Monitor;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
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
            foreach (var vraag in new[] { "Ik durf niet meer alleen naar buiten.", "Wie helpt mij met de tuin?" })
            {
                _ = (await g.MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(v => v.UitvoerenAsync(
                    new(vraag, Kanaal.Telefoon, Melder.Zelf, Contact: "06 12345678"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None))).Waarde;
            }
        });

    public ValueTask DisposeAsync() => Buurt.DisposeAsync();
}
