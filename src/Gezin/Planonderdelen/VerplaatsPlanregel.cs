using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Moves who helps to another ring, nearer or further. The log tells who moved it.</summary>
public sealed class VerplaatsPlanregel(GezinDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Moves it.</summary>
    /// <param name="planregel">Which.</param>
    /// <param name="ring">Whereto.</param>
    /// <param name="proces">Who and why.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="versie">The version that was on the screen; none: not from a screen.</param>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(PlanregelId planregel, Ring ring, Proces proces, CancellationToken stop, int? versie = null) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var regel = await db.EisPlanregelAsync(werk, planregel);
            if (ActueleVersie.Toets(versie ?? regel.Versie, regel.Versie) is { } verouderd)
            {
                return verouderd;
            }

            if (!Enum.IsDefined(ring))
            {
                return new Weigering("RingBestaat", "Kies een van de zes ringen.", nameof(ring));
            }

            regel.Ring = ring;
            regel.Versie++;
            (await db.Plannen.SingleAsync(p => p.Id == regel.Plan, werk.Stop)).Versie++;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
