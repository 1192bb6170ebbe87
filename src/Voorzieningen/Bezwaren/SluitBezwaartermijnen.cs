using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;

namespace Rotonde.Voorzieningen.Bezwaren;

/// <summary>When a decision can no longer be objected to.</summary>
[Regel("Awb art. 6:7 en 6:9; DOMAIN-MODEL §6.1", "Een besluit staat vast als de bezwaartermijn voorbij is en ook een brief die op de laatste dag op de post ging, binnen had kunnen zijn.")]
public static class BesluitStaatVast
{
    /// <summary>Does it?</summary>
    public static bool Toets(DateOnly bezwaarTot, DateOnly vandaag) => vandaag > bezwaarTot.AddDays(7);
}

/// <summary>Daily: decisions without objection become final. The Worker runs it.</summary>
public sealed class SluitBezwaartermijnen(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    private const int PerKeer = 500;

    /// <summary>Closes at most five hundred; answers how many. Run again while it answers five hundred.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(CancellationToken stop) => dossier.DoeAsync<int>(
        new Proces(Actor.Systeem("bezwaartermijnen"), Doelen.Besluit), async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Beschikking, Actie.Schrijven, []);
            var vandaag = klok.Vandaag();
            var grens = vandaag.AddDays(-8);
            var klaar = await db.Beschikkingen.Where(b => b.Status == Beschikkingstatus.Bekendgemaakt && b.BezwaarTot <= grens).OrderBy(b => b.Id).Take(PerKeer).ToListAsync(werk.Stop);

            foreach (var beschikking in klaar.Where(b => BesluitStaatVast.Toets(b.BezwaarTot!.Value, vandaag)))
            {
                beschikking.Status = Beschikkingstatus.Onherroepelijk;
                beschikking.Versie++;
                if (await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == beschikking.Aanvraag && a.Status == Aanvraagstatus.Bekendgemaakt, werk.Stop) is { } aanvraag)
                {
                    aanvraag.Status = Aanvraagstatus.Onherroepelijk;
                    aanvraag.Versie++;
                }
            }

            await db.SaveChangesAsync(werk.Stop);
            return klaar.Count;
        }, stop);
}
