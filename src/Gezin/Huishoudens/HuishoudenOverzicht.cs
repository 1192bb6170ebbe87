using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>A member of the household the reader may see.</summary>
public sealed record HuishoudlidBeeld(PersoonId Persoon, string Naam, Huishoudrol Rol, DateOnly? Geboren, int? Leeftijd);

/// <summary>The running plan, as far as the reader may know of it.</summary>
/// <param name="Plan">Which; none for who may only know that there is a regisseur.</param>
/// <param name="Status">State.</param>
/// <param name="RegisseurNaam">Who is regisseur.</param>
/// <param name="HeeftRegisseur">Is there one?</param>
public sealed record LopendPlanBeeld(PlanId? Plan, Planstatus? Status, string? RegisseurNaam, bool HeeftRegisseur);

/// <summary>The household at a glance.</summary>
/// <param name="Id">Which.</param>
/// <param name="Adres">Where; none when it is secret or not known.</param>
/// <param name="Leden">Who the reader may see.</param>
/// <param name="Plan">The plan that runs or is being made.</param>
public sealed record HuishoudenBeeld(HuishoudenId Id, string? Adres, IReadOnlyList<HuishoudlidBeeld> Leden, LopendPlanBeeld? Plan);

/// <summary>Who lives here, how old they are, which plan runs and who is regisseur.</summary>
public sealed class HuishoudenOverzicht(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>The household.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="id">Which.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="reden">Reason to see a secret address, for who may.</param>
    public Task<HuishoudenBeeld> GeefAsync(Actor actor, HuishoudenId id, CancellationToken stop, string? reden = null) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Plan,
        async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return new HuishoudenBeeld(id, null, [], null);
            }

            var vandaag = klok.Vandaag();
            var leden = await db.Huishoudleden.AsNoTracking().Where(l => l.Huishouden == id && l.Van <= vandaag && (l.Tot == null || l.Tot >= vandaag)).ToListAsync(stop);
            leden.RemoveAll(l => !raadpleging.Mag(l.Persoon));
            var ids = leden.Select(l => l.Persoon).ToArray();
            var personen = await db.Personen.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);

            // Secret for one is secret for the house: the others live at the same door (invariant 15).
            var geheim = await db.Huishoudleden.Where(l => l.Huishouden == id && (l.Tot == null || l.Tot >= vandaag))
                .AnyAsync(l => db.Personen.Any(p => p.Id == l.Persoon && p.GeheimAdres), stop);
            var adres = !geheim || (reden is not null && await MagBeschermdAsync(actor, ids, reden, stop)) ? await AdresAsync(id, stop) : null;

            return new HuishoudenBeeld(
                id, adres,
                [
                    .. leden.OrderBy(l => l.Rol).ThenBy(l => personen[l.Persoon].Geboren)
                        .Select(l => new HuishoudlidBeeld(l.Persoon, personen[l.Persoon].Naam.ToString(), l.Rol, personen[l.Persoon].Geboren, personen[l.Persoon].Geboren?.Leeftijd(vandaag))),
                ],
                ids.Length == 0 ? null : await PlanAsync(actor, ids, stop));
        },
        stop);

    private async Task<bool> MagBeschermdAsync(Actor actor, PersoonId[] personen, string reden, CancellationToken stop)
    {
        try
        {
            return await dossier.LeesAsync(actor, Gegevenssoort.BeschermdVeld, personen, Doelen.Plan.OmReden(reden), r => Task.FromResult(personen.All(r.Mag) && !r.Beperkt(Voorwaarde.Metadata)), stop);
        }
        catch (GeenToegangException)
        {
            return false;
        }
    }

    private async Task<string?> AdresAsync(HuishoudenId id, CancellationToken stop)
    {
        var adres = await db.Adressen.AsNoTracking().Where(a => db.Huishoudens.Any(h => h.Id == id && h.Adres == a.Id)).SingleOrDefaultAsync(stop);
        return adres?.Gegevens.ToString();
    }

    private async Task<LopendPlanBeeld?> PlanAsync(Actor actor, PersoonId[] personen, CancellationToken stop)
    {
        try
        {
            return await dossier.LeesAsync(
                actor, Gegevenssoort.Plan, personen, Doelen.Plan,
                async raadpleging =>
                {
                    var zichtbaar = personen.Where(raadpleging.Mag).ToArray();

                    // From the few members to their plans by index; the other way round it would walk all plans.
                    var plannen = await db.Planleden.AsNoTracking().Where(l => zichtbaar.Contains(l.Persoon) && l.Tot == null).Select(l => l.Plan).Distinct().ToArrayAsync(stop);
                    var plan = await db.Plannen.AsNoTracking()
                        .Where(p => plannen.Contains(p.Id) && p.Status != Planstatus.Afgesloten && p.Soort != Plansoort.Individueel)
                        .OrderBy(p => p.VastgesteldOp == null).ThenByDescending(p => p.BegonnenOp).FirstOrDefaultAsync(stop);
                    return plan is null || raadpleging.Beperkt(Voorwaarde.Metadata) ? null
                        : raadpleging.Beperkt(Voorwaarde.AlleenDatErEenRegisseurIs) ? new LopendPlanBeeld(null, null, null, plan.Regisseur is not null)
                        : new LopendPlanBeeld(plan.Id, plan.Status, plan.RegisseurNaam, plan.Regisseur is not null);
                },
                stop);
        }
        catch (GeenToegangException)
        {
            return null;
        }
    }
}
