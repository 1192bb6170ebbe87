using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Termijnen;

/// <summary>A message whose answer is late.</summary>
/// <param name="Bericht">Which message.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Richting">Out: the provider owes us a retour. In: we owe the provider an answer.</param>
/// <param name="Aanbieder">The other side.</param>
/// <param name="Identificatie">Identification of the message.</param>
/// <param name="Dag">Day it was sent or received.</param>
/// <param name="AntwoordUiterlijk">Last day of the answer.</param>
public sealed record TeLaatAntwoord(BerichtId Bericht, string Soort, Richting Richting, AgbCode? Aanbieder, string Identificatie, DateOnly Dag, DateOnly AntwoordUiterlijk);

/// <summary>Which answers are late: the sender must watch for missing retours (SPEC §7).</summary>
public sealed class TeLateAntwoorden(PostkamerDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>All late answers, the oldest first; at most 500.</summary>
    public Task<IReadOnlyList<TeLaatAntwoord>> GeefAsync(Actor actor, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.Postkamer,
        async _ =>
        {
            var vandaag = klok.Vandaag();
            return (IReadOnlyList<TeLaatAntwoord>)await db.Poststukken.AsNoTracking()
                .Where(p => (p.Staat == Berichtstaat.Verzonden || p.Staat == Berichtstaat.Ontvangen) && p.AntwoordUiterlijk < vandaag && p.Antwoord == null)
                .OrderBy(p => p.AntwoordUiterlijk).ThenBy(p => p.Id).Take(500)
                .Select(p => new TeLaatAntwoord(p.Id, p.Soort, p.Richting, p.Aanbieder, p.Identificatie, p.Dag, p.AntwoordUiterlijk!.Value))
                .ToListAsync(stop);
        },
        Voorwaarde.AlleenMetadata);
}
