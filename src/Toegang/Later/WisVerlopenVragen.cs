using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.Later;

/// <summary>Daily: answers whose last day has passed are gone, as was promised. The Worker runs it.</summary>
public sealed class WisVerlopenVragen(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Wipes them; answers how many.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(CancellationToken stop) => dossier.DoeAsync<int>(
        new Proces(Actor.Systeem("bewaarde vragen"), Doelen.Vraag), async werk =>
        {
            werk.VoorIedereen();
            var vandaag = klok.Vandaag();
            return await db.BewaardeVragen.Where(b => b.TotEnMet < vandaag).ExecuteDeleteAsync(werk.Stop);
        }, stop);
}
