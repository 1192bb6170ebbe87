using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Something to come back to.</summary>
/// <param name="Id">Which.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Persoon">About whom.</param>
/// <param name="Omschrijving">What.</param>
/// <param name="Uiterlijk">By when.</param>
public sealed record VervolgInBeeld(VervolgId Id, Vervolgsoort Soort, PersoonId Persoon, string Omschrijving, DateOnly Uiterlijk);

/// <summary>What still has to be done for a plan and the people in it, what is due first on top .</summary>
public sealed class VervolgVanPlan(GezinDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The open follow-ups about whom the reader may see.</summary>
    public Task<IReadOnlyList<VervolgInBeeld>> GeefAsync(Actor actor, PlanId plan, CancellationToken stop) => dossier.LeesStukAsync(
        actor, plan.Waarde, Doelen.Plan,
        async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.AlleenDatErEenRegisseurIs) || raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return (IReadOnlyList<VervolgInBeeld>)[];
            }

            var leden = await db.Planleden.AsNoTracking().Where(l => l.Plan == plan && l.Tot == null).Select(l => l.Persoon).ToListAsync(stop);
            var rijen = await db.Vervolg.AsNoTracking().Where(v => v.GedaanOp == null && (v.Plan == plan || (v.Plan == null && leden.Contains(v.Persoon)))).OrderBy(v => v.Uiterlijk).ToListAsync(stop);
            return [.. rijen.Where(v => raadpleging.Mag(v.Persoon)).Select(v => new VervolgInBeeld(v.Id, v.Soort, v.Persoon, v.Omschrijving, v.Uiterlijk))];
        },
        stop);
}
