using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planmaten;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Scores a goal and says what happens: go on, change, scale down or stop (C28). A goal closes only with an end score (invariant 11).</summary>
public sealed class EvalueerDoel(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The evaluation.</summary>
    /// <param name="Doel">Which goal.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    /// <param name="Score">0–10 now.</param>
    /// <param name="Uitkomst">What happens.</param>
    /// <param name="Sluit">Close the goal, reached or not.</param>
    /// <param name="Gas">Goal attainment −2 to +2, when used.</param>
    /// <param name="Toelichting">In short.</param>
    public sealed record Opdracht(DoelId Doel, int Versie, int? Score, Evaluatieuitkomst Uitkomst, bool Sluit = false, int? Gas = null, string Toelichting = "");

    /// <summary>Evaluates it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var doel = await db.Doelen.SingleOrDefaultAsync(d => d.Id == opdracht.Doel, werk.Stop);
            await werk.EisOnderdeelAsync(
                doel?.Leefgebied ?? Leefgebied.Plan, await db.Betrokkenen.Where(b => b.Stuk == opdracht.Doel.Waarde).Select(b => b.Persoon).ToListAsync(werk.Stop));

            if (doel is null || doel.Status == Doelstatus.Gesloten)
            {
                return new Weigering("DoelIsOpen", "Dit doel is al gesloten.");
            }

            if ((ActueleVersie.Toets(opdracht.Versie, doel.Versie) ?? DoelSluitMetScore.Toets(opdracht.Score, opdracht.Gas, opdracht.Sluit)) is { } weigering)
            {
                return weigering;
            }

            if (opdracht.Score is not { } score)
            {
                return new Weigering(nameof(DoelSluitMetScore), "Geef het doel een cijfer van 0 tot en met 10.", nameof(opdracht.Score));
            }

            var vandaag = klok.Vandaag();
            var regels = await db.Planregels.Where(r => r.Doel == doel.Id).ToListAsync(werk.Stop);
            db.Doelevaluaties.Add(new Doelevaluatie
            {
                Id = Volgid.Nieuw(), Doel = doel.Id, Datum = vandaag, Score = score, Gas = opdracht.Gas, Uitkomst = opdracht.Uitkomst, Toelichting = opdracht.Toelichting.Trim(),
                HoogsteNiveau = regels.Where(r => Regelactief.Op(r.Status, r.Looptijd, vandaag)).Select(r => (Niveau?)r.Niveau).Max(),
            });

            if (opdracht.Sluit)
            {
                (doel.Status, doel.Eindscore, doel.Gas) = (Doelstatus.Gesloten, score, opdracht.Gas);
            }

            doel.Versie++;
            (await db.Plannen.SingleAsync(p => p.Id == doel.Plan, werk.Stop)).Versie++;
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new DoelGeevalueerd(
                doel.Plan, doel.Id, vandaag, doel.Thema, Planmaat.Doelrealisatie(doel.Beginscore, doel.Streefscore, score), opdracht.Uitkomst, opdracht.Sluit));
            return default(Gedaan);
        },
        stop);
}

/// <summary>Does a line count on a day?</summary>
internal static class Regelactief
{
    public static bool Telt(Planregelstatus status) => status is not (Planregelstatus.Vervallen or Planregelstatus.NietGestart);

    public static bool Op(Planregelstatus status, Periode looptijd, DateOnly dag) => Telt(status) && looptijd.Bevat(dag);
}
