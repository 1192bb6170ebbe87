using Microsoft.EntityFrameworkCore;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;

namespace Rotonde.Privacy.Logboek;

/// <summary>
/// The single sequencer of the access log: gives committed rows their number, without gaps (LOGBOEK §6.2). Run by the Worker; numbering after commit keeps readers from waiting for each other.
/// </summary>
public sealed class Volgnummering(PrivacyDb db, Werkeenheid werk) : IHandeling
{
    /// <summary>Numbers what has no number yet; answers how many rows.</summary>
    public Task<int> NummerAsync(CancellationToken stop) => werk.InTransactieAsync(
        async s =>
        {
            // A number that was counted once is never given again, also when its row is gone.
            var hoogste = Math.Max(await db.Toegang.MaxAsync(r => r.Volgnummer, s) ?? 0, await db.Logcontroles.MaxAsync(c => (long?)c.TotEnMet, s) ?? 0);
            var nieuw = await db.Toegang.Where(r => r.Volgnummer == null).OrderBy(r => r.Id).Take(5000).ToListAsync(s);

            foreach (var regel in nieuw)
            {
                regel.Volgnummer = ++hoogste;
            }

            await db.SaveChangesAsync(s);
            return (nieuw.Count, true);
        },
        stop);

    /// <summary>Are the numbers 1, 2, 3 … without a gap? For the verifier and tests.</summary>
    public async Task<bool> IsZonderGatAsync(CancellationToken stop)
    {
        var aantal = await db.Toegang.LongCountAsync(r => r.Volgnummer != null, stop);
        var hoogste = await db.Toegang.MaxAsync(r => r.Volgnummer, stop) ?? 0;
        return aantal == hoogste;
    }
}
