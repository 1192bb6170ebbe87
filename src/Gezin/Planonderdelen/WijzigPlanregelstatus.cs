using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>A line of the plan takes a step of its course. Downstream modules call it as the system when something was granted, allocated, started or stopped.</summary>
public sealed class WijzigPlanregelstatus(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Which step.</summary>
    /// <param name="Planregel">Which line.</param>
    /// <param name="Naar">Where to.</param>
    /// <param name="Datum">First day when it starts, last day when it stops; today when not said.</param>
    /// <param name="Jaarbedrag">Cost within twelve months, when it became known.</param>
    /// <param name="Versie">The version that was on the screen; none: not from a screen.</param>
    public sealed record Opdracht(PlanregelId Planregel, Planregelstatus Naar, DateOnly? Datum = null, Bedrag? Jaarbedrag = null, int? Versie = null);

    /// <summary>Takes the step.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var regel = await db.EisPlanregelAsync(werk, opdracht.Planregel);
            if ((ActueleVersie.Toets(opdracht.Versie ?? regel.Versie, regel.Versie) ?? Planregelverloop.Toets(regel.Status, opdracht.Naar, regel.Niveau) ?? StapVanDeJuiste.Toets(proces.Actor, opdracht.Naar, regel.Niveau)
                ?? await MagAkkoordAsync(regel, opdracht.Naar, werk.Stop)) is { } weigering)
            {
                return weigering;
            }

            var datum = opdracht.Datum ?? klok.Vandaag();
            if (opdracht.Naar == Planregelstatus.Gestopt && RegelperiodeKlopt.Toets(regel.Van, datum) is { } periode)
            {
                return periode;
            }

            if (opdracht.Naar == Planregelstatus.Gestopt)
            {
                regel.Tot = datum;
            }
            else if (opdracht.Naar == Planregelstatus.Gestart && regel.Status is Planregelstatus.Akkoord or Planregelstatus.Toegewezen && (regel.Tot is null || datum <= regel.Tot))
            {
                regel.Van = datum;
            }

            regel.Jaarbedrag = proces.Actor.Persoon is null ? opdracht.Jaarbedrag ?? regel.Jaarbedrag : regel.Jaarbedrag;
            regel.Status = opdracht.Naar;
            regel.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new PlanregelGewijzigd(regel.Plan, regel.Id, regel.Status));
            return default(Gedaan);
        },
        stop);

    // A line that joins a running plan meets what StelPlanVast asks of the others (invariant 12, DT-9).
    private async Task<Weigering?> MagAkkoordAsync(Planregel regel, Planregelstatus naar, CancellationToken stop)
    {
        if (naar != Planregelstatus.Akkoord)
        {
            return null;
        }

        if (regel.IsAfwijking && regel.AfwijkingAkkoordDoor is null)
        {
            return new Weigering(nameof(AfwijkingIsGewogen), "Deze regel wijkt af van het beleid. Een collega moet eerst instemmen.");
        }

        if (regel.Wet == Wet.Jeugdwet)
        {
            foreach (var jongere in await db.Betrokkenen.Where(b => b.Stuk == regel.Id.Waarde).Select(b => b.Persoon).ToListAsync(stop))
            {
                if (await Instemmingstand.ToetsAsync(db, regel, jongere, klok.Vandaag(), stop) is { } weigering)
                {
                    return weigering;
                }
            }
        }

        return null;
    }
}

/// <summary>Fetches a line after asking permission for it.</summary>
internal static class Planregelrecht
{
    public static async Task<Planregel> EisPlanregelAsync(this GezinDb db, Werk werk, PlanregelId id)
    {
        var regel = await db.Planregels.SingleOrDefaultAsync(r => r.Id == id, werk.Stop);
        var personen = await db.Betrokkenen.Where(b => b.Stuk == id.Waarde).Select(b => b.Persoon).ToListAsync(werk.Stop);
        await werk.EisOnderdeelAsync(regel?.Leefgebied ?? Privacy.Rechten.Leefgebied.Plan, personen);
        return regel ?? throw new InvalidOperationException($"Planregel {id} bestaat niet.");
    }
}
