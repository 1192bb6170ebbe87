using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Closes the plan when all goals have their end score; the regisseur stops being active on it, the family keeps its plan.</summary>
public sealed class SluitPlan(GezinDb db, Dossiertoegang dossier, Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>Which plan, and why.</summary>
    public sealed record Opdracht(PlanId Plan, int Versie, string Reden);

    /// <summary>Closes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var leden = await db.LedenAsync(opdracht.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, leden);
            var plan = await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop);
            var open = await db.Doelen.CountAsync(d => d.Plan == plan.Id && d.Status == Doelstatus.Open, werk.Stop);
            if ((ActueleVersie.Toets(opdracht.Versie, plan.Versie) ?? PlanSluitMetScores.Toets(plan.Loopt, open, opdracht.Reden)) is { } weigering)
            {
                return weigering;
            }

            var vandaag = klok.Vandaag();
            (plan.Status, plan.AfgeslotenOp, plan.Afsluitreden) = (Planstatus.Afgesloten, vandaag, opdracht.Reden.Trim());
            plan.Versie++;
            foreach (var vervolg in await db.Vervolg.Where(v => v.Plan == plan.Id && v.GedaanOp == null).ToListAsync(werk.Stop))
            {
                (vervolg.GedaanOp, vervolg.GedaanDoor) = (vandaag, proces.Actor.Subject);
            }

            foreach (var regisseur in await db.Regisseurs.Where(r => r.Plan == plan.Id && r.Tot == null).ToListAsync(werk.Stop))
            {
                regisseur.Tot = vandaag;
                foreach (var lid in leden)
                {
                    await relaties.BeeindigAsync(lid, Relatiesoort.Regisseur, Houder.Medewerker(regisseur.Subject), vandaag, werk.Stop);
                }
            }

            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new PlanGesloten(plan.Id, plan.Gezin, vandaag));
            return default(Gedaan);
        },
        stop);
}
