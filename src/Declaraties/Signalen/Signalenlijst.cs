using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Signalen;

/// <summary>An open signal, with the person as a pseudonym.</summary>
public sealed record Signaalrij(
    SignaalId Id, DeclaratieId Declaratie, DeclaratieregelId Regel, string Persoon, AgbCode Aanbieder, string Code, string Uitleg, bool HoudtBetalingTegen, DateOnly Ontstaan);

/// <summary>The signals that wait for a person, the oldest first: tasks of the controller.</summary>
public sealed class Signalenlijst(DeclaratiesDb db, Dossiertoegang dossier, Pseudoniemen pseudoniemen) : IVraag
{
    /// <summary>One page of open signals. Only who judges declarations sees them; a provider does not see what a person still has to weigh.</summary>
    public async Task<IReadOnlyList<Signaalrij>> GeefAsync(Actor actor, int bladzijde, int grootte, CancellationToken stop)
    {
        var grens = Math.Clamp(grootte, 1, 200);
        var rijen = await dossier.LijstAsync(
            actor, Gegevenssoort.Declaratieregel, Doelen.Declaratie,
            async () => actor.IsSysteem || actor.Rollen.Contains(Rol.Controller) || actor.Rollen.Contains(Rol.Contractmanager)
                ? await db.Signalen.AsNoTracking().Where(s => s.AfgehandeldOp == null).OrderBy(s => s.Ontstaan).ThenBy(s => s.Id)
                    .Skip((Math.Max(bladzijde, 1) - 1) * grens).Take(grens).ToListAsync(stop)
                : (IReadOnlyList<Signaal>)[],
            s => s.Persoon, stop, Voorwaarde.Gepseudonimiseerd);
        return
        [
            .. rijen.Select(s => new Signaalrij(
                s.Id, s.Declaratie, s.Regel, s.Persoon is { } persoon ? "persoon " + pseudoniemen.Van(persoon)[..8] : "onbekende persoon", s.Aanbieder, s.Code, s.Uitleg,
                s.HoudtBetalingTegen, s.Ontstaan)),
        ];
    }
}
