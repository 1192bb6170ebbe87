using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>
/// Somebody leaves the family and its plan, as after a divorce. From the next request on what the others share with the plan does not reach them any more, and
/// the regisseur is not active for them (AUTORISATIE R11). What is about themselves they keep.
/// </summary>
public sealed class VerlaatGezin(GezinDb db, Dossiertoegang dossier, Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>Ends the membership today.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(GezinsverbandId gezin, PersoonId persoon, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [persoon]);
            var leden = await db.Gezinsleden.Where(l => l.Gezin == gezin && l.Tot == null).ToListAsync(werk.Stop);
            if (leden.SingleOrDefault(l => l.Persoon == persoon) is not { } lid)
            {
                return new Weigering("HoortBijGezin", "Deze persoon hoort nu niet bij dit gezin.", nameof(persoon));
            }

            if (leden.Count == 1)
            {
                return new Weigering("GezinHeeftLid", "Dit is het laatste lid van het gezin. Sluit het plan af in plaats van het gezin leeg te maken.", nameof(persoon));
            }

            var vandaag = klok.Vandaag();
            lid.Tot = vandaag;
            var plannen = await db.Plannen.Where(p => p.Gezin == gezin && p.Status != Planstatus.Afgesloten).ToListAsync(werk.Stop);
            foreach (var plan in plannen)
            {
                if (await db.Planleden.SingleOrDefaultAsync(l => l.Plan == plan.Id && l.Persoon == persoon && l.Tot == null, werk.Stop) is not { } planlid)
                {
                    continue;
                }

                if (plan.Regievoerder == persoon)
                {
                    return new Weigering("RegievoerderBlijft", "Deze persoon voert de regie over het plan. Kies eerst wie de regie overneemt.", nameof(persoon));
                }

                planlid.Tot = vandaag;
                plan.Versie++;
                await relaties.BeeindigAsync(persoon, Relatiesoort.Planlid, Houder.Plan(plan.Id.Waarde), vandaag.AddDays(-1), werk.Stop);
                if (plan.Regisseur is { } regisseur)
                {
                    await relaties.BeeindigAsync(persoon, Relatiesoort.Regisseur, Houder.Medewerker(regisseur), vandaag.AddDays(-1), werk.Stop);
                }
            }

            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
