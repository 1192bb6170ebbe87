using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Moves who helps to another ring, nearer or further. The log tells who moved it.</summary>
public sealed class VerplaatsPlanregel(GezinDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Moves it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(PlanregelId planregel, Ring ring, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var regel = await db.EisPlanregelAsync(werk, planregel);
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
