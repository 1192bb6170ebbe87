using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Another Aanspreekpunt becomes the one regisseur; the history stays. Dividing the work is a matter of the team that has the case.</summary>
public sealed class WijzigRegisseur(
    GezinDb db, Dossiertoegang dossier, Behandelrelaties relaties, Gebruikersregister gebruikers, TimeProvider klok) : IHandeling
{
    /// <summary>Who becomes regisseur.</summary>
    public sealed record Opdracht(PlanId Plan, string Regisseur, int Versie);

    /// <summary>Changes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var leden = await db.LedenAsync(opdracht.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, leden, stuk: opdracht.Plan.Waarde);
            if (await db.Plannen.SingleOrDefaultAsync(p => p.Id == opdracht.Plan, werk.Stop) is not { Status: not Planstatus.Afgesloten } plan)
            {
                return new Weigering("PlanIsOpen", "Dit plan is afgesloten of bestaat niet.");
            }

            if (ActueleVersie.Toets(opdracht.Versie, plan.Versie) is { } verouderd)
            {
                return verouderd;
            }

            var naam = await Plandeelname.NaamVanRegisseurAsync(gebruikers, opdracht.Regisseur, werk.Stop);
            if (!naam.Gelukt)
            {
                return naam.Weigering;
            }

            var vandaag = klok.Vandaag();
            foreach (var vorige in await db.Regisseurs.Where(r => r.Plan == plan.Id && r.Tot == null).ToListAsync(werk.Stop))
            {
                vorige.Tot = vandaag;
                foreach (var lid in leden)
                {
                    // From the next request on only the new regisseur is active on the plan (AUTORISATIE R11).
                    await relaties.BeeindigAsync(lid, Relatiesoort.Regisseur, Houder.Medewerker(vorige.Subject), vandaag.AddDays(-1), werk.Stop);
                }
            }

            await db.SaveChangesAsync(werk.Stop);
            db.Regisseurs.Add(new Regisseurschap { Id = Volgid.Nieuw(), Plan = plan.Id, Subject = opdracht.Regisseur, Van = vandaag });
            (plan.Regisseur, plan.RegisseurNaam) = (opdracht.Regisseur, naam.Waarde);
            plan.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            foreach (var lid in leden)
            {
                await Plandeelname.VertelPrivacyAsync(relaties, plan.Id, lid, opdracht.Regisseur, vandaag, werk.Stop);
            }

            werk.Vertel(new RegisseurGewijzigd(plan.Id));
            return default(Gedaan);
        },
        stop);
}
