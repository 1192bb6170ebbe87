using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>Reads what the decision needs, in the transaction that also reads the data: four small queries, whatever the number of persons.</summary>
public sealed class Feitenlezer(PrivacyDb db)
{
    internal async Task<Feiten> LeesAsync(Actor actor, IReadOnlyCollection<PersoonId> personen, DateOnly vandaag, CancellationToken stop)
    {
        if (personen.Count == 0 || actor.IsSysteem)
        {
            return new Feiten([.. personen.Select(p => new Persoonsfeiten(p, null, [], []))]);
        }

        var ids = personen.Distinct().ToArray();
        var sleutels = actor.Sleutels().ToList();

        // Whoever takes part in a plan, or directs it, is reached by what is shared with that plan.
        var planHouders = await db.Behandelrelaties
            .Where(r => sleutels.Contains(r.Houder) && (r.Soort == Relatiesoort.Regisseur || r.Soort == Relatiesoort.Aanspreekpunt) && ids.Contains(r.Persoon)
                && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag))
            .Select(r => r.Persoon).Distinct().ToListAsync(stop);
        var planleden = actor.Persoon is { } zelf ? [zelf] : planHouders;
        var plannen = planleden.Count == 0
            ? []
            : await db.Behandelrelaties
                .Where(r => planleden.Contains(r.Persoon) && r.Soort == Relatiesoort.Planlid && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag))
                .Select(r => r.Houder).Distinct().ToListAsync(stop);
        sleutels.AddRange(plannen);

        var geboren = await db.Personen.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Geboren }).ToDictionaryAsync(p => p.Id, p => p.Geboren, stop);
        var relaties = await db.Behandelrelaties.AsNoTracking().Where(r => ids.Contains(r.Persoon) && sleutels.Contains(r.Houder)).ToListAsync(stop);
        var delen = await db.Deelbesluiten.AsNoTracking()
            .Where(d => ids.Contains(d.Persoon) && sleutels.Contains(d.Ontvanger) && d.IngetrokkenOp == null).ToListAsync(stop);

        return new Feiten(
        [
            .. ids.Select(id => new Persoonsfeiten(
                id,
                geboren.GetValueOrDefault(id),
                [.. relaties.Where(r => r.Persoon == id && (r.Tot is null || r.Tot >= r.Van)).Select(r => new Relatiefeit(r.Id, r.Soort, r.Leefgebied, new Periode(r.Van, r.Tot)))],
                [.. delen.Where(d => d.Persoon == id && (d.Tot is null || d.Tot >= d.Van)).Select(d => new Deelfeit(d.Id.Waarde, d.Leefgebied, new Periode(d.Van, d.Tot)))])),
        ]);
    }
}
