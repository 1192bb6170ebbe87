using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>A colleague agrees with a deviation from policy (R-078, invariant 12).</summary>
public sealed class KeurAfwijkingGoed(GezinDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Approves it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(PlanregelId planregel, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var regel = await db.EisPlanregelAsync(werk, planregel);
            if (!regel.IsAfwijking || proces.Actor.Persoon is not null)
            {
                return new Weigering(nameof(AfwijkingIsGewogen), "Over deze regel hoeft geen collega van de gemeente mee te beslissen.");
            }

            if (AfwijkingIsGewogen.Toets(regel.Opsteller, proces.Actor.Subject) is { } weigering)
            {
                return weigering;
            }

            regel.AfwijkingAkkoordDoor = proces.Actor.Subject;
            regel.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
