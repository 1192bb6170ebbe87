using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>The concept goes to everybody for their opinion.</summary>
public sealed class BrengPlanInOverleg(GezinDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Brings the plan to everybody.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(PlanId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, await db.LedenAsync(id, werk.Stop));
            var plan = await db.Plannen.SingleAsync(p => p.Id == id, werk.Stop);
            if (plan.Status != Planstatus.Concept)
            {
                return new Weigering("AlleenConceptInOverleg", "Dit plan is geen concept meer.");
            }

            plan.Status = Planstatus.InOverleg;
            plan.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
