using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Voorzieningen.Brieven;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>A decision as the resident sees it in their own file.</summary>
/// <param name="Beschikking">Which.</param>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Besluit">What was decided.</param>
/// <param name="BekendgemaaktOp">When.</param>
/// <param name="BezwaarTot">The last day to object.</param>
/// <param name="BezwaarKanNog">Can the resident still object today?</param>
/// <param name="LooptBezwaar">Is there an objection?</param>
public sealed record MijnBeschikking(
    BeschikkingId Beschikking, string Onderwerp, Besluit Besluit, DateOnly BekendgemaaktOp, DateOnly BezwaarTot, bool BezwaarKanNog, bool LooptBezwaar);

/// <summary>The decisions of a person, for that person and who has authority.</summary>
public sealed class MijnBeschikkingen(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IVraag
{
    /// <summary>All signed decisions, newest first.</summary>
    public Task<IReadOnlyList<MijnBeschikking>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) =>
        dossier.LeesAsync(actor, Gegevenssoort.Beschikking, [persoon], Doelen.EigenDossier, async _ =>
        {
            var rijen = await db.Beschikkingen.AsNoTracking().Where(b => b.Persoon == persoon && b.Status != Beschikkingstatus.Concept)
                .OrderByDescending(b => b.BekendgemaaktOp).ThenByDescending(b => b.Id).ToListAsync(stop);
            return (IReadOnlyList<MijnBeschikking>)[.. await MetBezwaarAsync(rijen, stop)];
        }, stop);

    /// <summary>One signed decision, for the person and who has authority; none when it is not signed.</summary>
    public Task<MijnBeschikking?> EenAsync(Actor actor, BeschikkingId beschikking, CancellationToken stop) =>
        dossier.LeesStukAsync(actor, beschikking.Waarde, Doelen.EigenDossier, async raadpleging =>
        {
            var b = await db.Beschikkingen.AsNoTracking().SingleAsync(x => x.Id == beschikking, stop);
            return !b.Ondertekend || raadpleging.Beperkt(Voorwaarde.AlleenStatus) ? null : (await MetBezwaarAsync([b], stop))[0];
        }, stop);

    private async Task<List<MijnBeschikking>> MetBezwaarAsync(List<Beschikking> rijen, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var ids = rijen.Select(b => b.Id).ToArray();

        // A late objection leaves the status of the decision as it was, yet it waits for an answer.
        var open = await db.Bezwaren.AsNoTracking().Where(x => ids.Contains(x.Beschikking) && x.Status != Bezwaarstatus.Beslist).Select(x => x.Beschikking).ToListAsync(stop);
        return
        [
            .. rijen.Select(b => new MijnBeschikking(
                b.Id, Briefteksten.Onderwerp(b.Wet), b.Besluit, b.BekendgemaaktOp!.Value, b.BezwaarTot!.Value, vandaag <= b.BezwaarTot && !open.Contains(b.Id), open.Contains(b.Id))),
        ];
    }

    /// <summary>
    /// The letter as print HTML. The address stands in it for the person; a geheim adres is left out for everybody else, a parent too (invariant 15).
    /// None when it is not signed.
    /// </summary>
    public Task<string?> BriefAsync(Actor actor, BeschikkingId beschikking, CancellationToken stop) =>
        dossier.LeesStukAsync(actor, beschikking.Waarde, Doelen.EigenDossier, async raadpleging =>
        {
            var b = await db.Beschikkingen.AsNoTracking().SingleAsync(x => x.Id == beschikking, stop);
            return b.Brief is not { } brief || raadpleging.Beperkt(Voorwaarde.AlleenStatus)
                ? null
                : Briefschrijver.MetAdres(brief, b.AdresGeheim && actor.Persoon != b.Persoon ? null : b.Adresblok);
        }, stop);
}

/// <summary>The letter for the envelope, with the address on it.</summary>
public sealed class Postbrief(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>
    /// Gives it. For a geheim adres the protected field is asked for as well, and that needs a reason for this one look (<c>OmReden</c>); without it this
    /// looks like not there. None when it is not signed.
    /// </summary>
    public Task<string?> GeefAsync(Actor actor, BeschikkingId beschikking, Doel doel, CancellationToken stop) =>
        dossier.LeesStukAsync(actor, beschikking.Waarde, doel, async raadpleging =>
        {
            var b = await db.Beschikkingen.AsNoTracking().SingleAsync(x => x.Id == beschikking, stop);
            if (b.Brief is not { } brief || raadpleging.Beperkt(Voorwaarde.AlleenStatus))
            {
                return null;
            }

            return b.AdresGeheim
                ? await dossier.LeesAsync(actor, Gegevenssoort.BeschermdVeld, [b.Persoon], doel, _ => Task.FromResult<string?>(Briefschrijver.MetAdres(brief, b.Adresblok)), stop)
                : Briefschrijver.MetAdres(brief, b.Adresblok);
        }, stop);
}
