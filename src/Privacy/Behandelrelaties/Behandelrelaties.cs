using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Behandelrelaties;

/// <summary>Where the modules tell Privacy who stands in which relation to whom. Call it inside a handeling: it takes effect in the next request (AUTORISATIE R11).</summary>
public sealed class Behandelrelaties(PrivacyDb db) : IHandeling
{
    /// <summary>Notes a relation; the same active relation is noted once.</summary>
    /// <returns>Was it not there yet?</returns>
    public async Task<bool> StelVastAsync(
        PersoonId persoon, Relatiesoort soort, string houder, DateOnly van, string grondslag, CancellationToken stop, DateOnly? tot = null, Leefgebied? leefgebied = null)
    {
        var bestaat = await db.Behandelrelaties.AnyAsync(
            r => r.Persoon == persoon && r.Soort == soort && r.Houder == houder && r.Leefgebied == leefgebied && (r.Tot == null || r.Tot >= van), stop);
        if (bestaat)
        {
            return false;
        }

        db.Behandelrelaties.Add(new Behandelrelatie
        {
            Id = Volgid.Nieuw(), Persoon = persoon, Soort = soort, Houder = houder, Leefgebied = leefgebied, Van = van, Tot = tot, Grondslag = grondslag,
        });
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Ends a relation on its last day.</summary>
    public async Task BeeindigAsync(PersoonId persoon, Relatiesoort soort, string houder, DateOnly laatsteDag, CancellationToken stop)
    {
        foreach (var relatie in await db.Behandelrelaties
            .Where(r => r.Persoon == persoon && r.Soort == soort && r.Houder == houder && (r.Tot == null || r.Tot > laatsteDag)).ToListAsync(stop))
        {
            relatie.Tot = laatsteDag < relatie.Van ? relatie.Van.AddDays(-1) : laatsteDag;
        }

        await db.SaveChangesAsync(stop);
    }
}
