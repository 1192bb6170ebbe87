using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Starts a plan for a family: by the Aanspreekpunt, or by a member of the family. Everybody shares only what they decide to share (C07, C07b).</summary>
public sealed class StartPlan(
    GezinDb db, Dossiertoegang dossier, Dossierregister register, Behandelrelaties relaties, Gebruikersregister gebruikers, TimeProvider klok) : IHandeling
{
    /// <summary>The plan.</summary>
    /// <param name="Gezin">For which family.</param>
    /// <param name="Regisseur">Subject of the Aanspreekpunt that becomes regisseur; ignored when a resident starts the plan.</param>
    /// <param name="Soort">Kind.</param>
    /// <param name="Leden">For whom; the whole family when not said.</param>
    /// <param name="Regievoerder">Who of the family directs; the resident that starts the plan, or the oldest who takes part in decisions, when not said.</param>
    public sealed record Opdracht(
        GezinsverbandId Gezin, string? Regisseur = null, Plansoort Soort = Plansoort.Gezinsplan, IReadOnlyList<PersoonId>? Leden = null, PersoonId? Regievoerder = null);

    /// <summary>Starts it as a concept, with direction by the family .</summary>
    public Task<Uitkomst<PlanId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<PlanId>(
        proces,
        async werk =>
        {
            var gezinsleden = await db.Gezinsleden.Where(l => l.Gezin == opdracht.Gezin && l.Tot == null)
                .OrderByDescending(l => l.BeslistMee)
                .ThenBy(l => db.Personen.Where(p => p.Id == l.Persoon).Select(p => p.Geboren).FirstOrDefault())
                .Select(l => l.Persoon).ToListAsync(werk.Stop);
            var leden = opdracht.Leden ?? gezinsleden;
            var inwoner = proces.Actor.Persoon is { } zelf && gezinsleden.Contains(zelf);
            if (inwoner)
            {
                await werk.EisAsync(Gegevenssoort.Planitem, Actie.Schrijven, [proces.Actor.Persoon!.Value], leefgebied: Leefgebied.Plan);
            }
            else
            {
                await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [.. leden.Union(gezinsleden)]);
            }

            if (leden.Count == 0 || leden.Any(l => !gezinsleden.Contains(l)) || (opdracht.Regievoerder is { } voerder && !leden.Contains(voerder)))
            {
                return new Weigering("PlanIsVoorHetGezin", "Een plan is voor leden van het gezin. Voeg iemand eerst toe aan het gezin.", nameof(opdracht.Leden));
            }

            if (EenLopendPlan.Toets(opdracht.Soort, await db.LooptErEenAnderAsync(opdracht.Gezin, null, werk.Stop)) is { } weigering)
            {
                return weigering;
            }

            var regisseur = inwoner ? null : opdracht.Regisseur;
            string? naam = null;
            if (regisseur is not null)
            {
                var gevonden = await Plandeelname.NaamVanRegisseurAsync(gebruikers, regisseur, werk.Stop);
                if (!gevonden.Gelukt)
                {
                    return gevonden.Weigering;
                }

                naam = gevonden.Waarde;
            }

            var vandaag = klok.Vandaag();
            var plan = new Plan
            {
                Id = PlanId.Nieuw(),
                Gezin = opdracht.Gezin,
                Soort = opdracht.Soort,
                Regie = Regie.Gezin,
                Regievoerder = opdracht.Regievoerder ?? (inwoner ? proces.Actor.Persoon : leden[0]),
                Regisseur = regisseur,
                RegisseurNaam = naam,
                BegonnenOp = vandaag,
                Opsteller = proces.Actor.Subject,
            };
            db.Plannen.Add(plan);
            db.Planleden.AddRange(leden.Select(l => new Planlid { Plan = plan.Id, Persoon = l, Van = vandaag }));
            if (regisseur is not null)
            {
                db.Regisseurs.Add(new Regisseurschap { Id = Volgid.Nieuw(), Plan = plan.Id, Subject = regisseur, Van = vandaag });
            }

            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerAsync(plan.Id.Waarde, Gegevenssoort.Plan, leden, werk.Stop, opsteller: proces.Actor.Subject);
            foreach (var lid in leden)
            {
                await Plandeelname.VertelPrivacyAsync(relaties, plan.Id, lid, regisseur, vandaag, werk.Stop);
            }

            werk.Vertel(new PlanGestart(plan.Id, plan.Gezin));
            return plan.Id;
        },
        stop);
}

/// <summary>Whether another plan of the family runs.</summary>
internal static class LopendePlannen
{
    public static Task<bool> LooptErEenAnderAsync(this GezinDb db, GezinsverbandId gezin, PlanId? behalve, CancellationToken stop) =>
        db.Plannen.AnyAsync(
            p => p.Gezin == gezin && p.Id != behalve && p.Soort != Plansoort.Individueel && (p.Status == Planstatus.Actief || p.Status == Planstatus.Bijgesteld), stop);
}
