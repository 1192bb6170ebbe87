using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>An application that waits for a decision.</summary>
/// <param name="Aanvraag">Which.</param>
/// <param name="Persoon">Whose.</param>
/// <param name="Wet">Law.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IngediendOp">When it came in.</param>
/// <param name="BeslisUiterlijk">The last day to decide.</param>
/// <param name="Dagen">Days left; negative is too late.</param>
/// <param name="Behandelaar">Who handles it.</param>
/// <param name="WachtOpBesluit">A concept is ready for a BESLISSER.</param>
public sealed record Termijnregel(
    AanvraagId Aanvraag, PersoonId Persoon, Wet Wet, Aanvraagstatus Status, DateOnly IngediendOp, DateOnly BeslisUiterlijk, int Dagen, string Behandelaar, bool WachtOpBesluit);

/// <summary>What is due, first things first: the work of the teams of the actor, filtered in SQL, a page at a time.</summary>
public sealed class Termijnen(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IVraag
{
    /// <summary>A page.</summary>
    /// <param name="Rijen">The rows.</param>
    /// <param name="Totaal">How many in all.</param>
    /// <param name="TeLaat">How many are past their last day.</param>
    public sealed record Bladzijde(IReadOnlyList<Termijnregel> Rijen, int Totaal, int TeLaat);

    /// <summary>Gives a page.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Bladzijde> GeefAsync(Actor actor, int bladzijde, int grootte, CancellationToken stop)
    {
        var (totaal, teLaat) = (0, 0);
        grootte = Math.Clamp(grootte, 1, 200);
        var rijen = await dossier.LijstAsync(actor, Gegevenssoort.Werkvoorraad, Doelen.Besluit, async () =>
        {
            var teams = actor.Teams.ToArray();
            var vandaag = klok.Vandaag();
            Aanvraagstatus[] open = [Aanvraagstatus.Ontvangen, Aanvraagstatus.Hersteltermijn, Aanvraagstatus.InBehandeling, Aanvraagstatus.Verlengd];
            var vraag = db.Aanvragen.AsNoTracking().Where(a => teams.Contains(a.Team) && open.Contains(a.Status));
            totaal = await vraag.CountAsync(stop);
            teLaat = await vraag.CountAsync(a => a.BeslisUiterlijk < vandaag, stop);
            var bladzij = await vraag.OrderBy(a => a.BeslisUiterlijk).ThenBy(a => a.Id).Skip((Math.Max(bladzijde, 1) - 1) * grootte).Take(grootte)
                .Select(a => new
                {
                    a.Id, a.Persoon, a.Wet, a.Status, a.IngediendOp, a.BeslisUiterlijk, a.Behandelaarnaam,
                    Concept = db.Beschikkingen.Any(b => b.Aanvraag == a.Id && b.Status == Beschikkingen.Beschikkingstatus.Concept),
                }).ToListAsync(stop);
            return (IReadOnlyList<Termijnregel>)
            [
                .. bladzij.Select(a => new Termijnregel(
                    a.Id, a.Persoon, a.Wet, a.Status, a.IngediendOp, a.BeslisUiterlijk, a.BeslisUiterlijk.DayNumber - vandaag.DayNumber, a.Behandelaarnaam, a.Concept)),
            ];
        }, r => r.Persoon, stop);
        return new Bladzijde(rijen, totaal, teLaat);
    }
}
