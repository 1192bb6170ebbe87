using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Postkamer.Register;

/// <summary>An allocation as the provider was told, with what the provider told of its delivery.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Persoon">For whom; none when the gemeente does not know the BSN.</param>
/// <param name="Categorie">Product category; none when generic.</param>
/// <param name="Code">Product code; none when aspecific.</param>
/// <param name="Begin">First day.</param>
/// <param name="Einde">Last day; none is open-ended.</param>
/// <param name="Volume">How much; none when there is no volume.</param>
/// <param name="Eenheid">Unit of the volume.</param>
/// <param name="Frequentie">Frequency of the volume.</param>
/// <param name="Budget">Budget; none when there is none.</param>
/// <param name="Gestart">First day of help that was reported; none when no start came in.</param>
/// <param name="Gestopt">Last day of help after a final stop; none when it runs, or pauses.</param>
public sealed record VerzondenToewijzing(
    long Nummer, PersoonId? Persoon, string? Categorie, string? Code, DateOnly Begin, DateOnly? Einde, long? Volume, string? Eenheid, string? Frequentie, Bedrag? Budget,
    DateOnly? Gestart, DateOnly? Gestopt);

/// <summary>The allocations of a provider from the messages, for modules downstream, inside their own handeling.</summary>
public sealed class Toewijzingenboek(PostkamerDb db) : IVraag
{
    /// <summary>The latest version of each, with start and stop: two queries per 500.</summary>
    public async Task<IReadOnlyDictionary<long, VerzondenToewijzing>> ZoekAsync(Wet wet, AgbCode aanbieder, IReadOnlyCollection<long> nummers, CancellationToken stop)
    {
        var standaard = wet == Wet.Jeugdwet ? Standaard.IJw : Standaard.IWmo;
        var uit = new Dictionary<long, VerzondenToewijzing>();
        foreach (var deel in nummers.Distinct().Chunk(500))
        {
            long?[] gevraagd = [.. deel.Select(n => (long?)n)];
            var leveringen = (await db.Leveringen.AsNoTracking()
                .Where(l => l.Aanbieder == aanbieder && l.Standaard == standaard && gevraagd.Contains(l.Toewijzing)).ToListAsync(stop)).ToLookup(l => l.Toewijzing!.Value);

            foreach (var t in await LaatsteVersiesAsync(db, standaard, aanbieder, deel, stop))
            {
                var starts = leveringen[t.Nummer].Where(l => l.RedenStop is null).ToList();
                var laatsteStart = starts.Count == 0 ? (DateOnly?)null : starts.Max(l => l.Begin);
                uit[t.Nummer] = new VerzondenToewijzing(
                    t.Nummer, t.Persoon, t.Categorie, t.Code, t.Ingang, t.Einde, t.Volume, t.Eenheid, t.Frequentie, t.Budget,
                    starts.Count == 0 ? null : starts.Min(l => l.Begin),
                    leveringen[t.Nummer].Where(l => l.RedenStop is not (null or Berichten.Berichttypen.StopProduct.Tijdelijk) && l.Begin == laatsteStart).Max(l => l.Einde));
            }
        }

        return uit;
    }

    // IV013: the highest date and time is the latest version. OP286: a 301 that the provider rejected, or that never arrived, counts as not sent.
    internal static async Task<IReadOnlyList<Toewijzingsfeit>> LaatsteVersiesAsync(
        PostkamerDb db, Standaard standaard, AgbCode aanbieder, long[] nummers, CancellationToken stop)
    {
        var versies = await db.Toewijzingen.AsNoTracking()
            .Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard && nummers.Contains(t.Nummer)
                && db.Poststukken.Any(p => p.Id == t.Bericht && p.Staat != Berichtstaat.Afgekeurd && p.Staat != Berichtstaat.NietAangekomen && p.Staat != Berichtstaat.Hersteld))
            .ToListAsync(stop);
        return [.. versies.GroupBy(v => v.Nummer).Select(g => g.OrderBy(v => v.Versiedatum).ThenBy(v => v.Versietijd).ThenBy(v => v.Id).Last())];
    }
}
