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
public sealed class Toewijzingenboek(RegisterSql sql) : IVraag
{
    /// <summary>The latest version of each, with start and stop: two queries.</summary>
    public async Task<IReadOnlyDictionary<long, VerzondenToewijzing>> ZoekAsync(Wet wet, AgbCode aanbieder, IReadOnlyCollection<long> nummers, CancellationToken stop)
    {
        var standaard = wet == Wet.Jeugdwet ? Standaard.IJw : Standaard.IWmo;
        var uit = new Dictionary<long, VerzondenToewijzing>();
        var leveringen = (await sql.LeveringenAsync(standaard, aanbieder, nummers.Distinct(), stop)).ToLookup(l => l.Toewijzing);
        foreach (var t in LaatsteVersies(await sql.ToewijzingenAsync(standaard, aanbieder, nummers.Distinct(), stop)))
        {
            var starts = leveringen[t.Nummer].Where(l => l.RedenStop is null).ToList();
            var laatsteStart = starts.Count == 0 ? (DateOnly?)null : starts.Max(l => l.Begin);
            uit[t.Nummer] = new VerzondenToewijzing(
                t.Nummer, t.Persoon, t.Categorie, t.Code, t.Ingang, t.Einde, t.Volume, t.Eenheid, t.Frequentie, t.Budget,
                starts.Count == 0 ? null : starts.Min(l => l.Begin),
                leveringen[t.Nummer].Where(l => l.RedenStop is not (null or Berichten.Berichttypen.StopProduct.Tijdelijk) && l.Begin == laatsteStart).Max(l => l.Einde));
        }

        return uit;
    }

    // IV013: the highest date and time is the latest version. OP286: a 301 that the provider rejected, or that never arrived, counts as not sent.
    internal static async Task<IReadOnlyList<Toewijzingsfeit>> LaatsteVersiesAsync(
        PostkamerDb db, Standaard standaard, AgbCode aanbieder, long[] nummers, CancellationToken stop)
    {
        var versies = await db.Toewijzingen.AsNoTracking()
            .Where(t => t.Aanbieder == aanbieder && t.Standaard == standaard && nummers.Contains(t.Nummer)
                && db.Poststukken.Any(p => p.Id == t.Bericht && !Poststuk.NietVerzonden.Contains(p.Staat)))
            .ToListAsync(stop);
        return LaatsteVersies(versies);
    }

    internal static IReadOnlyList<Toewijzingsfeit> LaatsteVersies(IReadOnlyList<Toewijzingsfeit> versies)
    {
        var laatste = new Dictionary<long, Toewijzingsfeit>();
        foreach (var versie in versies)
        {
            if (!laatste.TryGetValue(versie.Nummer, out var ander)
                || (versie.Versiedatum, versie.Versietijd, versie.Id).CompareTo((ander.Versiedatum, ander.Versietijd, ander.Id)) > 0)
            {
                laatste[versie.Nummer] = versie;
            }
        }

        return [.. laatste.Values];
    }
}
