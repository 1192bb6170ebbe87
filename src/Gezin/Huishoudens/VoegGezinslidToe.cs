using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Somebody joins the family, and with it the plan that runs. What the others share with the plan reaches the new member from then on.</summary>
public sealed class VoegGezinslidToe(GezinDb db, Dossiertoegang dossier, Dossierregister register, Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>Adds the member.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(GezinsverbandId gezinId, Gezinsplaats lid, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var leden = await db.Gezinsleden.Where(l => l.Gezin == gezinId && l.Tot == null).Select(l => l.Persoon).ToListAsync(werk.Stop);
            await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [.. leden, lid.Persoon]);

            if (leden.Contains(lid.Persoon))
            {
                return new Weigering("GezinslidEenKeer", "Deze persoon hoort al bij het gezin.", nameof(lid.Persoon));
            }

            if (await Bekend.ToetsAsync(db, [lid.Persoon], werk.Stop) is { } onbekend)
            {
                return onbekend;
            }

            var vandaag = klok.Vandaag();
            var gezin = await db.Gezinnen.SingleAsync(g => g.Id == gezinId, werk.Stop);
            var persoon = await db.Personen.SingleAsync(p => p.Id == lid.Persoon, werk.Stop);
            var inKern = await db.Huishoudleden.AnyAsync(l => l.Huishouden == gezin.Kern && l.Persoon == lid.Persoon && (l.Tot == null || l.Tot >= vandaag), werk.Stop);
            if (ToestemmingAnderHuishouden.Toets(persoon.Naam.ToString(), inKern, persoon.Geboren, lid.ToestemmingOp, vandaag) is { } weigering)
            {
                return weigering;
            }

            db.Gezinsleden.Add(new Gezinslid
            {
                Gezin = gezinId, Persoon = lid.Persoon, Relatie = lid.Relatie.Trim(), BeslistMee = lid.BeslistMee, ToestemmingOp = lid.ToestemmingOp, Van = vandaag,
            });
            gezin.Soort = inKern ? gezin.Soort : Gezinssoort.SamengesteldOverMeerdereHuishoudens;
            await register.VoegBetrokkeneToeAsync(gezinId.Waarde, lid.Persoon, werk.Stop);

            foreach (var plan in await db.Plannen.Where(p => p.Gezin == gezinId && p.Status != Planstatus.Afgesloten && p.Soort != Plansoort.Individueel).ToListAsync(werk.Stop))
            {
                db.Planleden.Add(new Planlid { Plan = plan.Id, Persoon = lid.Persoon, Van = vandaag });
                plan.Versie++;
                await register.VoegBetrokkeneToeAsync(plan.Id.Waarde, lid.Persoon, werk.Stop);
                await Plandeelname.VertelPrivacyAsync(relaties, plan.Id, lid.Persoon, plan.Regisseur, vandaag, werk.Stop);
            }

            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
