using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Family or network directs again. Also used to give direction from the family to somebody of the network.</summary>
public sealed class GeefRegieTerug(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Who directs from now on: a member of the plan, or somebody of the network by name, with the day the family gave its mandate (DT-4).</summary>
    /// <param name="Plan">Which plan.</param>
    /// <param name="Regievoerder">A member of the plan.</param>
    /// <param name="Netwerk">Somebody of the network, by name.</param>
    /// <param name="MandaatOp">When the family gave its mandate.</param>
    /// <param name="Versie">The version that was on the screen; none: not from a screen.</param>
    public sealed record Opdracht(PlanId Plan, PersoonId? Regievoerder, string? Netwerk = null, DateOnly? MandaatOp = null, int? Versie = null);

    /// <summary>Gives direction back.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var leden = await db.LedenAsync(opdracht.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, leden);
            var plan = await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop);

            if (ActueleVersie.Toets(opdracht.Versie ?? plan.Versie, plan.Versie) is { } verouderd)
            {
                return verouderd;
            }

            if (opdracht.Regievoerder is { } persoon ? !leden.Contains(persoon) : string.IsNullOrWhiteSpace(opdracht.Netwerk))
            {
                return new Weigering("RegievoerderIsBekend", "Kies wie van het gezin de regie voert, of vul de naam in van iemand uit het netwerk.", nameof(opdracht.Regievoerder));
            }

            var vandaag = klok.Vandaag();
            if (opdracht.Regievoerder is null && (opdracht.MandaatOp is not { } mandaat || mandaat > vandaag))
            {
                return new Weigering("MandaatVanHetGezin", "Vul in wanneer het gezin heeft afgesproken dat deze persoon de regie voert.", nameof(opdracht.MandaatOp));
            }

            foreach (var overname in await db.Regieovernames.Where(r => r.Plan == plan.Id && r.TeruggegevenOp == null).ToListAsync(werk.Stop))
            {
                overname.TeruggegevenOp = vandaag;
                foreach (var vervolg in await db.Vervolg.Where(v => v.Aanleiding == overname.Id && v.GedaanOp == null).ToListAsync(werk.Stop))
                {
                    (vervolg.GedaanOp, vervolg.GedaanDoor) = (vandaag, proces.Actor.Subject);
                }
            }

            plan.Regie = opdracht.Regievoerder is null ? Regie.Netwerk : Regie.Gezin;
            plan.Regievoerder = opdracht.Regievoerder;
            plan.MandaatOp = opdracht.Regievoerder is null ? opdracht.MandaatOp : null;
            plan.RegievoerderNaam = opdracht.Regievoerder is null ? opdracht.Netwerk!.Trim() : null;
            plan.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new RegieTeruggegeven(plan.Id, vandaag));
            return default(Gedaan);
        },
        stop);
}
