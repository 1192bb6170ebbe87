using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Vragen;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>A question as the Bureaudienst judges it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Nummer">Number the asker got.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Contact">How to reach the asker; none for who stays unknown.</param>
/// <param name="Kanaal">Along which way.</param>
/// <param name="Melder">Who asks.</param>
/// <param name="WeetErvan">Does the person know, when it is about somebody else?</param>
/// <param name="Tekst">In own words.</param>
/// <param name="Gesteld">Day in the Netherlands.</param>
/// <param name="ContactUiterlijk">Last day for contact.</param>
/// <param name="Onderwerpen">What was answered per subject, the worst first: score 1 to 5.</param>
/// <param name="Regel">Row of DT-1 that fired, when there was a dialogue.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Team">With which team.</param>
/// <param name="ToegewezenAan">Subject of who goes on.</param>
/// <param name="Reden">Why it ended as it did.</param>
/// <param name="Antwoord">What the asker read.</param>
/// <param name="AfgehandeldOp">When it ended.</param>
/// <param name="OpgepaktOp">Since when somebody looks at it.</param>
/// <param name="Versie">Version, so that a stale screen is noticed.</param>
/// <param name="Overdrachten">Into whose hands it went, the last first.</param>
public sealed record HulpvraagInBeeld(
    HulpvraagId Id, string Nummer, PersoonId? Persoon, string? Contact, Kanaal Kanaal, Melder Melder, bool? WeetErvan, string Tekst, DateOnly Gesteld, DateOnly ContactUiterlijk,
    IReadOnlyList<(Onderwerp Onderwerp, int Score)> Onderwerpen, string? Regel, Hulpvraagstatus Status, string Team, string? ToegewezenAan, string? Reden, string? Antwoord,
    DateOnly? AfgehandeldOp, DateTimeOffset? OpgepaktOp, int Versie, IReadOnlyList<Overdrachtbeeld> Overdrachten)
{
    /// <summary>The handover that runs, when there is one.</summary>
    public Overdrachtbeeld? Lopend => Overdrachten.FirstOrDefault(o => o.IsOpen);

    /// <summary>Does it still wait for an end?</summary>
    public bool IsOpen => Hulpvraagverloop.IsOpen(Status);
}

/// <summary>One question, for who judges it: the Bureaudienst and the team it lies with .</summary>
public sealed class HulpvraagOverzicht(ToegangDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The question.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or may not be seen.</exception>
    public Task<HulpvraagInBeeld> GeefAsync(Actor actor, HulpvraagId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Vraag,
        async _ =>
        {
            var h = await db.Hulpvragen.AsNoTracking().SingleAsync(v => v.Id == id, stop);
            var onderwerpen = h.Dialoog is { } stand && Dialoog.TryLees(stand, out var dialoog) ? dialoog.Onderwerpen : [];
            var overdrachten = await db.Overdrachten.AsNoTracking().Where(v => v.Hulpvraag == id).OrderByDescending(v => v.Id).ToListAsync(stop);
            return new HulpvraagInBeeld(
                h.Id, h.Nummer, h.Persoon, h.Contact, h.Kanaal, h.Melder, h.WeetErvan, h.Tekst, h.GesteldOp.DagInNederland(), h.ContactUiterlijk, onderwerpen, h.Regel, h.Status, h.Team,
                h.ToegewezenAan, h.Reden, h.Antwoord, h.AfgehandeldOp, h.OpgepaktOp, h.Versie, [.. overdrachten.Select(Overdrachtbeeld.Van)]);
        },
        stop);
}
