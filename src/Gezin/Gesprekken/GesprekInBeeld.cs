using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>A reaction of a resident the reader may see.</summary>
public sealed record ReactieInBeeld(PersoonId Persoon, string Tekst, DateTimeOffset Moment);

/// <summary>The record of a conversation as this reader may see it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Status">Draft or established.</param>
/// <param name="Versie">For the next save.</param>
/// <param name="Inhoud">Participants and the parts the reader may see.</param>
/// <param name="Reacties">Reactions of the persons the reader may see.</param>
public sealed record GesprekBeeld(GesprekId Id, Gespreksstatus Status, int Versie, GesprekInvoer Inhoud, IReadOnlyList<ReactieInBeeld> Reacties);

/// <summary>A conversation, part by part as the reader may see it.</summary>
public sealed class GesprekInBeeld(GezinDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The record.</summary>
    public Task<GesprekBeeld> GeefAsync(Actor actor, GesprekId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Onderzoek,
        async raadpleging =>
        {
            var gesprek = await db.Gesprekken.AsNoTracking().Include(g => g.Deelnemers).SingleAsync(g => g.Id == id, stop);

            // The FG sees that it exists; the contents only with a second person, which comes with its own step (rechten.csv).
            if (raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return new GesprekBeeld(id, gesprek.Status, gesprek.Versie, new GesprekInvoer([], []), []);
            }

            var delen = await db.Gespreksdelen.AsNoTracking().Where(d => d.Gesprek == id).OrderBy(d => d.Nummer).ToListAsync(stop);
            var wie = await db.BetrokkenenAsync([.. delen.Select(d => d.Id)], stop);
            var zichtbaar = await dossier.VanAsync(
                actor, Doelen.Onderzoek, Gegevenssoort.Gesprek, [.. delen.Select(d => new Onderdeel(d.Id, d.Leefgebied, [.. wie[d.Id]]))], stop);
            var reacties = await db.Gespreksreacties.AsNoTracking().Where(r => r.Gesprek == id).ToListAsync(stop);

            return new GesprekBeeld(
                id, gesprek.Status, gesprek.Versie,
                new GesprekInvoer(
                    [.. gesprek.Deelnemers.OrderBy(d => d.Nummer).Select(d => new DeelnemerInvoer(d.Naam, d.Soort, d.Persoon is { } p && raadpleging.Mag(p) ? p : null))],
                    [.. delen.Where(d => zichtbaar.Contains(d.Id)).Select(d => GesprekLezer.Deel(d, [.. wie[d.Id]]))])
                {
                    Gezin = gesprek.Gezin, Datum = gesprek.Datum, Plaats = gesprek.Plaats, NetwerkAanwezig = gesprek.NetwerkAanwezig, NetwerkToelichting = gesprek.NetwerkToelichting,
                },
                [.. reacties.Where(r => raadpleging.Mag(r.Persoon)).Select(r => new ReactieInBeeld(r.Persoon, r.Tekst, r.Moment))]);
        },
        stop);
}
