using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Berichtenlijst;

/// <summary>
/// Everything that was said about the same allocations: the request (315, 317), what was allocated or answered (301, 319), start and stop (305, 307), the
/// declarations (323, from the day they are answered) and every answer. What was rejected is found with its own answer only. Metadata only, of what the reader may see; inside the question that shows a message.
/// </summary>
public sealed class Berichtgesprek(PostkamerDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>Longest conversation that is given: what comes after is left out and said to be.</summary>
    public const int Lengte = 200;

    // A declaration over hundreds of allocations has no conversation of its own to show.
    private const int Nummergrens = 100;
    private const int Leesgrens = 50;

    // Whoever sees less of a message than its content still sees that there is one.
    private static readonly Voorwaarde[] Minder =
        [Voorwaarde.AlleenMetadata, Voorwaarde.AlleenStatus, Voorwaarde.AlleenPrestatie, Voorwaarde.Gepseudonimiseerd, Voorwaarde.MinimaleBerichtset];

    /// <param name="actor">Who reads.</param>
    /// <param name="stuk">The message that is open.</param>
    /// <param name="nummers">Allocations in it that the reader sees.</param>
    /// <param name="referenties">Requests in it that the reader sees.</param>
    /// <param name="personen">Persons in it that the reader sees.</param>
    /// <param name="stop">Cancels.</param>
    internal async Task<(IReadOnlyList<Berichtregel> Berichten, bool Afgekapt)> ZoekAsync(
        Actor actor, Poststuk stuk, IReadOnlyCollection<long> nummers, IReadOnlyCollection<string> referenties, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        var gesprekken = new HashSet<BerichtId> { stuk.Gesprek };
        var teVeel = nummers.Count > Nummergrens;
        if (!teVeel && stuk.Aanbieder is { } aanbieder && Berichtsoort.TryParse(stuk.Soort, out var soort))
        {
            var over = await OverAsync(aanbieder, soort.Standaard, [.. nummers], [.. referenties], stop);
            foreach (var deel in over.Chunk(500))
            {
                gesprekken.UnionWith(await db.Poststukken.AsNoTracking().Where(p => deel.Contains(p.Id)).Select(p => p.Gesprek).Distinct().ToListAsync(stop));
            }
        }

        BerichtId[] sleutels = [.. gesprekken.Take(500)];
        var rijen = await db.Poststukken.AsNoTracking()
            .Where(p => sleutels.Contains(p.Gesprek) && p.Aanbieder == stuk.Aanbieder).OrderBy(p => p.Moment).ThenBy(p => p.Id).Take(Lengte + 1).ToListAsync(stop);
        var zichtbaar = new Dictionary<Gegevenssoort, bool>();
        var uit = new List<Berichtregel>();
        foreach (var rij in rijen.Take(Lengte))
        {
            if (!zichtbaar.TryGetValue(rij.Gegeven, out var mag))
            {
                zichtbaar.Add(rij.Gegeven, mag = await MagAsync(actor, rij.Gegeven, personen, stop));
            }

            if (mag || rij.Id == stuk.Id)
            {
                uit.Add(Berichtenoverzicht.Regel(rij, klok.Vandaag()));
            }
        }

        return (uit, teVeel || rijen.Count > Lengte);
    }

    private async Task<IReadOnlyCollection<BerichtId>> OverAsync(AgbCode aanbieder, Standaard standaard, HashSet<long> nummers, HashSet<string> referenties, CancellationToken stop)
    {
        var toewijzingen = db.Toewijzingen.AsNoTracking().Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard);
        var stappen = db.Verzoekstappen.AsNoTracking().Where(s => s.Aanbieder == aanbieder && s.Standaard == standaard);
        long[] n = [.. nummers];
        string[] r = [.. referenties];

        // Only the 301 says which allocation honours which request.
        BerichtId[] tussen =
        [
            .. (await toewijzingen.Where(t => n.Contains(t.Nummer)).Select(t => t.Bericht).Distinct().ToListAsync(stop))
                .Concat(await stappen.Where(s => r.Contains(s.Referentie) && s.Stap == Verzoekstap.Toegewezen).Select(s => s.Bericht).Distinct().ToListAsync(stop))
                .Distinct().OrderByDescending(b => b.Waarde).Take(Leesgrens),
        ];
        foreach (var bytes in await db.Inhoud.Where(i => tussen.Contains(i.Bericht)).Select(i => i.Bytes).ToListAsync(stop))
        {
            foreach (var product in Berichtlezer.Lees(bytes).Bericht?.Wortel.Alles().Where(e => e.Naam == "ToegewezenProduct") ?? [])
            {
                if (product.Tekst("ReferentieAanbieder") is { } referentie && long.TryParse(product.Tekst("ToewijzingNummer"), out var nummer)
                    && (nummers.Contains(nummer) || referenties.Contains(referentie)))
                {
                    nummers.Add(nummer);
                    referenties.Add(referentie);
                }
            }
        }

        n = [.. nummers];
        r = [.. referenties];
        long?[] vrij = [.. n.Select(x => (long?)x)];
        var uit = new HashSet<BerichtId>();
        uit.UnionWith(await toewijzingen.Where(t => n.Contains(t.Nummer)).Select(t => t.Bericht).Distinct().ToListAsync(stop));
        uit.UnionWith(await stappen.Where(s => r.Contains(s.Referentie)).Select(s => s.Bericht).Distinct().ToListAsync(stop));
        uit.UnionWith(await db.Verzoeken.AsNoTracking().Where(v => v.Aanbieder == aanbieder && v.Standaard == standaard && r.Contains(v.Referentie))
            .Select(v => v.Bericht).Distinct().ToListAsync(stop));
        uit.UnionWith(await db.Leveringen.AsNoTracking().Where(l => l.Aanbieder == aanbieder && l.Standaard == standaard && vrij.Contains(l.Toewijzing))
            .Select(l => l.Bericht).Distinct().ToListAsync(stop));
        uit.UnionWith(await db.Prestaties.AsNoTracking().Where(p => p.Aanbieder == aanbieder && p.Standaard == standaard && n.Contains(p.Toewijzing))
            .Select(p => p.Bericht).Distinct().ToListAsync(stop));
        return uit;
    }

    private async Task<bool> MagAsync(Actor actor, Gegevenssoort soort, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        if (personen.Count == 0)
        {
            return false;
        }

        try
        {
            return await dossier.LeesAsync(actor, soort, personen, Doelen.Levering, raadpleging =>
            {
                // Only metadata is given, so every limit is followed, whichever holds.
                _ = raadpleging.BeperktDoor(Minder);
                return Task.FromResult(raadpleging.Personen.Count > 0);
            },
            stop);
        }
        catch (GeenToegangException)
        {
            return false;
        }
    }
}
