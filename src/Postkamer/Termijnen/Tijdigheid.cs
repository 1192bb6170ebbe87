using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Postkamer.Register;

namespace Rotonde.Postkamer.Termijnen;

/// <summary>Timeliness of one kind of message of one provider in one month (R-162, I-24).</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Richting">In or out.</param>
/// <param name="Aanbieder">The other side.</param>
/// <param name="Maand">First day of the month in which the term fell due.</param>
/// <param name="MetNorm">Messages with a term.</param>
/// <param name="Tijdig">Of those, within it.</param>
public sealed record Tijdigheidsregel(string Soort, Richting Richting, AgbCode? Aanbieder, DateOnly Maand, int MetNorm, int Tijdig);

/// <summary>
/// Counts messages by whether they were in time: every message with a term that fell due in the period. An answer that is overdue and did not come counts as
/// not in time, under the kind of the answer that is missing. Counts about no person, for the monitor.
/// </summary>
public sealed class Tijdigheid(PostkamerDb db, TimeProvider klok) : IVraag
{
    /// <summary>The counts over a period, by kind, direction, provider and month.</summary>
    public async Task<IReadOnlyList<Tijdigheidsregel>> TelAsync(Periode periode, CancellationToken stop)
    {
        var (begin, einde, vandaag) = (periode.Begin, periode.Einde ?? DateOnly.MaxValue, klok.Vandaag());
        var gekomen = await db.Poststukken.AsNoTracking()
            .Where(p => p.Norm >= begin && p.Norm <= einde && p.Staat != Berichtstaat.Geweigerd && p.Staat != Berichtstaat.TeVersturen)
            .Select(p => new { p.Soort, p.Richting, p.Aanbieder, Norm = p.Norm!.Value, p.Dag }).ToListAsync(stop);
        var uitgebleven = await db.Poststukken.AsNoTracking()
            .Where(p => p.AntwoordUiterlijk >= begin && p.AntwoordUiterlijk <= einde && p.AntwoordUiterlijk < vandaag && p.Antwoord == null
                && (p.Staat == Berichtstaat.Verzonden || p.Staat == Berichtstaat.Ontvangen))
            .Select(p => new { p.Soort, p.Richting, p.Aanbieder, Norm = p.AntwoordUiterlijk!.Value }).ToListAsync(stop);

        return
        [
            .. gekomen.Select(p => (p.Soort, p.Richting, p.Aanbieder, p.Norm, Tijdig: p.Dag <= p.Norm))
                .Concat(uitgebleven.Select(p => (
                    Soort: Berichten.Structuur.Berichtsoort.Parse(p.Soort).Antwoord!.Value.ToString(),
                    Richting: p.Richting == Richting.Uit ? Richting.In : Richting.Uit, p.Aanbieder, p.Norm, Tijdig: false)))
                .GroupBy(p => (p.Soort, p.Richting, p.Aanbieder, Maand: new DateOnly(p.Norm.Year, p.Norm.Month, 1)))
                .Select(g => new Tijdigheidsregel(g.Key.Soort, g.Key.Richting, g.Key.Aanbieder, g.Key.Maand, g.Count(), g.Count(p => p.Tijdig)))
                .OrderBy(r => r.Maand).ThenBy(r => r.Soort, StringComparer.Ordinal).ThenBy(r => r.Aanbieder?.ToString(), StringComparer.Ordinal),
        ];
    }
}
