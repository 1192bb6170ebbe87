using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Bezwaren;

/// <summary>An objection as who decides on it, or the resident, sees it.</summary>
/// <param name="Bezwaar">Which.</param>
/// <param name="Beschikking">Against which decision.</param>
/// <param name="Persoon">Whose.</param>
/// <param name="Wet">Law.</param>
/// <param name="OntvangenOp">When it came in.</param>
/// <param name="Gronden">Why the resident does not agree, in their own words.</param>
/// <param name="OpTijd">Did it come in time?</param>
/// <param name="BeslisUiterlijk">The last day to decide.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Uitkomst">What came of it.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Les">What the municipality learns from it; not for the resident.</param>
/// <param name="BeslistOp">When it was decided.</param>
public sealed record Bezwaarbeeld(
    BezwaarId Bezwaar, BeschikkingId Beschikking, PersoonId Persoon, Wet Wet, DateOnly OntvangenOp, string Gronden, bool OpTijd, DateOnly BeslisUiterlijk, Bezwaarstatus Status,
    Bezwaaruitkomst? Uitkomst, string? Motivering, string? Les, DateOnly? BeslistOp);

/// <summary>One objection. Who took the decision does not find it (Awb art. 10:3 lid 3).</summary>
public sealed class BezwaarInBeeld(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>Gives it; not allowed looks like not there.</summary>
    public Task<Bezwaarbeeld> GeefAsync(Actor actor, BezwaarId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, actor.Persoon is null ? Doelen.Besluit : Doelen.EigenDossier,
        async _ =>
        {
            var b = await db.Bezwaren.AsNoTracking().SingleAsync(x => x.Id == id, stop);
            return new Bezwaarbeeld(
                b.Id, b.Beschikking, b.Persoon, b.Wet, b.OntvangenOp, b.Gronden, b.OpTijd, b.BeslisUiterlijk, b.Status, b.Uitkomst, b.Motivering, actor.Persoon is null ? b.Les : null, b.BeslistOp);
        },
        stop);
}

/// <summary>An objection that waits for a decision.</summary>
/// <param name="Bezwaar">Which.</param>
/// <param name="Persoon">Whose.</param>
/// <param name="Wet">Law.</param>
/// <param name="OntvangenOp">When it came in.</param>
/// <param name="BeslisUiterlijk">The last day to decide.</param>
public sealed record Bezwaarregel(BezwaarId Bezwaar, PersoonId Persoon, Wet Wet, DateOnly OntvangenOp, DateOnly BeslisUiterlijk);

/// <summary>The open objections of the actor's teams against decisions that somebody else took, what is due first on top.</summary>
public sealed class OpenBezwaren(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>A page, for who may decide on objections; nothing for anybody else.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public Task<IReadOnlyList<Bezwaarregel>> GeefAsync(Actor actor, int bladzijde, int grootte, CancellationToken stop) =>
        !Beslisser.KanOoit(actor, Actie.Besluiten, Gegevenssoort.KlachtEnBezwaar)
            ? Task.FromResult<IReadOnlyList<Bezwaarregel>>([])
            : dossier.LijstAsync<Bezwaarregel>(
                actor, Gegevenssoort.Werkvoorraad, Doelen.Besluit,
                async () =>
                {
                    var teams = actor.Teams.ToArray();
                    grootte = Math.Clamp(grootte, 1, 200);
                    return await db.Bezwaren.AsNoTracking()
                        .Where(b => teams.Contains(b.Team) && b.Status != Bezwaarstatus.Beslist && db.Beschikkingen.Any(x => x.Id == b.Beschikking && x.OndertekendDoor != actor.Subject))
                        .OrderBy(b => b.BeslisUiterlijk).ThenBy(b => b.Id).Skip((Math.Max(bladzijde, 1) - 1) * grootte).Take(grootte)
                        .Select(b => new Bezwaarregel(b.Id, b.Persoon, b.Wet, b.OntvangenOp, b.BeslisUiterlijk)).ToListAsync(stop);
                },
                r => r.Persoon, stop);
}
