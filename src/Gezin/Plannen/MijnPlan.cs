using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;

namespace Rotonde.Gezin.Plannen;

/// <summary>The plan of the resident who looks: everything about themselves, of the others what they share, and which own parts nobody else sees (C32).</summary>
public sealed class MijnPlan(GezinDb db, Dossiertoegang dossier, Planlezer lezer, DeelbesluitOverzicht deelbesluiten, TimeProvider klok) : IVraag
{
    /// <summary>The plans the resident takes part in, the running one first; none when there is no plan.</summary>
    public async Task<IReadOnlyList<PlanBeeld>> GeefAsync(Actor actor, CancellationToken stop)
    {
        if (actor.Persoon is not { } zelf)
        {
            return [];
        }

        return await dossier.LeesAsync(
            actor, Gegevenssoort.Plan, [zelf], Doelen.EigenDossier,
            async _ =>
            {
                var plannen = await db.Plannen.AsNoTracking()
                    .Where(p => db.Planleden.Any(l => l.Plan == p.Id && l.Persoon == zelf && l.Tot == null))
                    .OrderBy(p => p.Status == Planstatus.Afgesloten).ThenByDescending(p => p.VastgesteldOp).ThenByDescending(p => p.BegonnenOp)
                    .Select(p => p.Id).ToListAsync(stop);
                if (plannen.Count == 0)
                {
                    return (IReadOnlyList<PlanBeeld>)[];
                }

                var vandaag = klok.Vandaag();
                var besluiten = await deelbesluiten.GeefAsync(actor, zelf, stop);
                var beelden = new List<PlanBeeld>();
                foreach (var plan in plannen)
                {
                    var houder = Houder.Plan(plan.Waarde);
                    var gedeeld = besluiten.Where(d => d.Ontvanger == houder && !d.Ingetrokken && d.Van <= vandaag && (d.Tot is null || d.Tot >= vandaag)).Select(d => d.Leefgebied).ToHashSet();
                    beelden.Add(await dossier.LeesStukAsync(
                        actor, plan.Waarde, Doelen.EigenDossier, raadpleging => lezer.LeesAsync(raadpleging, plan, gedeeld, zelf, stop), stop));
                }

                return beelden;
            },
            stop);
    }
}
