using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Overdrachten;

namespace Rotonde.Toegang.Meldingen;

/// <summary>Something that runs for somebody.</summary>
/// <param name="Soort">Question or melding.</param>
/// <param name="Id">Id of the piece.</param>
/// <param name="Nummer">Number to read out.</param>
/// <param name="Persoon">For whom.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="BinnenOp">Day it came in.</param>
/// <param name="Team">Team it lies with.</param>
public sealed record Lopend(Werksoort Soort, Guid Id, string Nummer, PersoonId Persoon, string Status, DateOnly BinnenOp, string Team);

/// <summary>What runs already for these persons, looked up before something new is begun: what was told once is not asked again. No text is read.</summary>
public sealed class LooptAl(ToegangDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The open questions, those in other hands that wait for contact, and meldingen, the newest first.</summary>
    public Task<IReadOnlyList<Lopend>> GeefAsync(Actor actor, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        PersoonId?[] wie = [.. personen.Distinct()];
        return dossier.LijstAsync(
            actor, Gegevenssoort.Werkvoorraad, Doelen.Vraag,
            async () =>
            {
                var vragen = await db.Hulpvragen.AsNoTracking()
                    .Where(h => wie.Contains(h.Persoon) && (h.Status == Hulpvraagstatus.Nieuw || h.Status == Hulpvraagstatus.InTriage
                        || db.Overdrachten.Any(o => o.Hulpvraag == h.Id && (o.Status == Overdrachtstatus.Wacht || o.Status == Overdrachtstatus.Aanvaard))))
                    .Select(h => new { h.Id, h.Nummer, h.Persoon, h.Status, h.GesteldOp, h.Team }).ToListAsync(stop);
                var meldingen = await db.Meldingen.AsNoTracking()
                    .Where(m => wie.Contains(m.Persoon) && m.Status != Meldingstatus.Gesloten && m.Status != Meldingstatus.Aanvraag)
                    .Select(m => new { m.Id, m.Zaaknummer, m.Persoon, m.Status, m.OntvangenOp, m.Team }).ToListAsync(stop);
                return (IReadOnlyList<Lopend>)
                [
                    .. vragen.Select(h => new Lopend(Werksoort.Hulpvraag, h.Id.Waarde, h.Nummer, h.Persoon!.Value, h.Status.ToString(), h.GesteldOp.DagInNederland(), h.Team))
                        .Concat(meldingen.Select(m => new Lopend(Werksoort.Melding, m.Id.Waarde, m.Zaaknummer, m.Persoon!.Value, m.Status.ToString(), m.OntvangenOp, m.Team)))
                        .OrderByDescending(l => l.BinnenOp).ThenBy(l => l.Nummer, StringComparer.Ordinal),
                ];
            },
            l => l.Persoon, stop);
    }
}
