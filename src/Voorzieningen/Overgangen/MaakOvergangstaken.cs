using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Overgangen;

/// <summary>Makes the tasks that are due today (R-083, C23). The Worker runs it daily; running it again makes nothing twice.</summary>
public sealed class MaakOvergangstaken(Dossiertoegang dossier, VoorzieningenDb db, IPersoonsgegevens personen, TimeProvider klok) : IHandeling
{
    private static readonly Voorzieningstatus[] Actief = [Voorzieningstatus.Toegekend, Voorzieningstatus.Toegewezen, Voorzieningstatus.Gestart, Voorzieningstatus.Onderbroken];

    /// <summary>Makes them; answers how many.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(CancellationToken stop) => dossier.DoeAsync<int>(
        new Proces(Actor.Systeem("overgangen"), Doelen.Plan),
        async werk =>
        {
            var vandaag = klok.Vandaag();
            var momenten = Enum.GetValues<Overgangsmoment>().Length;
            var jongeren = await db.Voorzieningen.AsNoTracking()
                .Where(v => v.Wet == Wet.Jeugdwet && Actief.Contains(v.Status) && v.Van <= vandaag && (v.Tot == null || v.Tot >= vandaag)
                    && db.Overgangstaken.Count(t => t.Persoon == v.Persoon) < momenten)
                .GroupBy(v => v.Persoon).Select(g => new { Persoon = g.Key, Team = g.Min(v => v.Team)! }).ToListAsync(werk.Stop);
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, []);
            var gemaakt = 0;

            foreach (var jongere in jongeren)
            {
                if ((await personen.GeefAsync(jongere.Persoon, werk.Stop))?.Geboren is not { } geboren)
                {
                    continue;
                }

                var bestaand = await db.Overgangstaken.Where(t => t.Persoon == jongere.Persoon).Select(t => t.Moment).ToListAsync(werk.Stop);
                var nieuw = DoorgaandeZorglijn.Taken(geboren, true, vandaag).Where(t => !bestaand.Contains(t.Moment)).ToList();
                db.Overgangstaken.AddRange(nieuw.Select(t => new Overgangstaak
                {
                    Id = Volgid.Nieuw(), Persoon = jongere.Persoon, Moment = t.Moment, Dag = t.Dag, Team = jongere.Team,
                }));
                gemaakt += nieuw.Count;
            }

            await db.SaveChangesAsync(werk.Stop);
            return gemaakt;
        },
        stop);
}

/// <summary>A task that is open.</summary>
public sealed record Overgangsregel(Guid Id, PersoonId Persoon, Overgangsmoment Moment, DateOnly Dag);

/// <summary>The open tasks of the own teams, the oldest first.</summary>
public sealed class OpenOvergangstaken(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>One page.</summary>
    public Task<IReadOnlyList<Overgangsregel>> GeefAsync(Actor actor, int bladzijde, int grootte, CancellationToken stop)
    {
        var teams = actor.Teams.ToArray();
        return dossier.LijstAsync(
            actor, Gegevenssoort.Werkvoorraad, Doelen.Plan,
            async () => (IReadOnlyList<Overgangsregel>)await db.Overgangstaken.AsNoTracking()
                .Where(t => t.GedaanOp == null && (actor.IsSysteem || teams.Contains(t.Team)))
                .OrderBy(t => t.Dag).ThenBy(t => t.Id).Skip((Math.Max(1, bladzijde) - 1) * grootte).Take(Math.Clamp(grootte, 1, 100))
                .Select(t => new Overgangsregel(t.Id, t.Persoon, t.Moment, t.Dag)).ToListAsync(stop),
            r => r.Persoon, stop);
    }
}
