using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Makes the index anew from the map, inside the transaction of the handeling that changed it.</summary>
internal sealed class Zoekindexbouw(ToegangDb db, Werkeenheid werk)
{
    public async Task HerbouwAsync(CancellationToken stop)
    {
        // First the one row that every change touches: a second editor waits here, and then reads the map with what the first one changed.
        var stand = await db.Zoekindexstanden.SingleOrDefaultAsync(stop);
        if (stand is null)
        {
            db.Zoekindexstanden.Add(stand = new Zoekindexstand { Id = 1, Versie = 1, Aantal = 0 });
        }
        else
        {
            stand.Versie++;
        }

        await db.SaveChangesAsync(stop);

        var sql = new ZoekSql(werk);
        var documenten = new List<Zoekdocument>();
        await foreach (var voorziening in db.Voorzieningen.AsNoTracking().Where(v => v.GeldigTot == null).AsAsyncEnumerable().WithCancellation(stop))
        {
            documenten.Add(Zoekdocument.Van(voorziening.Aanbod));
        }

        await db.Zoektermen.ExecuteDeleteAsync(stop);
        await db.Zoekwoorden.ExecuteDeleteAsync(stop);
        await sql.SchrijfTermenAsync(documenten, stop);
        await sql.SchrijfWoordenAsync(Woordenschat.Van(documenten).Woorden, stop);

        stand.Aantal = documenten.Count;
        await db.SaveChangesAsync(stop);
    }
}
