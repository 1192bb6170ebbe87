using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Notes that an evaluation was held, with whom, and what it decided (C28). The goals are scored one by one with <see cref="EvalueerDoel"/>.</summary>
public sealed class HoudEvaluatie(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>What came out of it.</summary>
    /// <param name="Evaluatie">Which.</param>
    /// <param name="Aanwezigen">Who was there.</param>
    /// <param name="Uitkomst">What was decided.</param>
    /// <param name="Verslag">In short.</param>
    /// <param name="Volgende">Day of the next one; three months from today when not said and the plan goes on.</param>
    public sealed record Opdracht(EvaluatieId Evaluatie, string Aanwezigen, Evaluatieuitkomst Uitkomst, string Verslag = "", DateOnly? Volgende = null);

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var evaluatie = await db.Evaluaties.SingleOrDefaultAsync(e => e.Id == opdracht.Evaluatie, werk.Stop);
            var leden = evaluatie is null ? [] : await db.LedenAsync(evaluatie.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, leden);

            if (evaluatie is null || evaluatie.Gehouden is not null)
            {
                return new Weigering("EvaluatieEenKeer", "Deze evaluatie is al gehouden.");
            }

            if (string.IsNullOrWhiteSpace(opdracht.Aanwezigen))
            {
                return new Weigering("EvaluatieHeeftAanwezigen", "Vul in wie er bij de evaluatie was.", nameof(opdracht.Aanwezigen));
            }

            var vandaag = klok.Vandaag();
            var plan = await db.Plannen.SingleAsync(p => p.Id == evaluatie.Plan, werk.Stop);
            (evaluatie.Gehouden, evaluatie.Aanwezigen, evaluatie.Verslag, evaluatie.Uitkomst) =
                (vandaag, opdracht.Aanwezigen.Trim(), opdracht.Verslag.Trim(), opdracht.Uitkomst);
            foreach (var vervolg in await db.Vervolg.Where(v => v.Aanleiding == evaluatie.Id.Waarde && v.GedaanOp == null).ToListAsync(werk.Stop))
            {
                (vervolg.GedaanOp, vervolg.GedaanDoor) = (vandaag, proces.Actor.Subject);
            }

            if (opdracht.Uitkomst is Evaluatieuitkomst.Aanpassen or Evaluatieuitkomst.Afschalen)
            {
                plan.Veranderd();
            }

            if (opdracht.Uitkomst != Evaluatieuitkomst.Stoppen && !await db.Evaluaties.AnyAsync(e => e.Plan == plan.Id && e.Gehouden == null && e.Id != evaluatie.Id, werk.Stop))
            {
                var volgende = new Evaluatie { Id = EvaluatieId.Nieuw(), Plan = plan.Id, Gepland = opdracht.Volgende ?? vandaag.AddMonths(3) };
                db.Evaluaties.Add(volgende);
                db.Vervolg.Add(Evaluatiemoment.Vervolg(plan, volgende, leden[0]));
            }

            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new PlanGeevalueerd(plan.Id, evaluatie.Id, evaluatie.Gepland, vandaag, opdracht.Uitkomst));
            return default(Gedaan);
        },
        stop);
}
