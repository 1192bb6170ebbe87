using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Sets the day of an evaluation of the plan.</summary>
public sealed class PlanEvaluatieIn(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Which plan, and when.</summary>
    public sealed record Opdracht(PlanId Plan, DateOnly Gepland);

    /// <summary>Plans it.</summary>
    public Task<Uitkomst<EvaluatieId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<EvaluatieId>(
        proces,
        async werk =>
        {
            var leden = await db.LedenAsync(opdracht.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, leden);
            var plan = await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop);
            if (!plan.Loopt || opdracht.Gepland < klok.Vandaag())
            {
                return new Weigering("EvaluatieInDeToekomst", "Kies voor de evaluatie van een lopend plan vandaag of een latere dag.", nameof(opdracht.Gepland));
            }

            var evaluatie = new Evaluatie { Id = EvaluatieId.Nieuw(), Plan = plan.Id, Gepland = opdracht.Gepland };
            db.Evaluaties.Add(evaluatie);
            db.Vervolg.Add(Evaluatiemoment.Vervolg(plan, evaluatie, leden[0]));
            await db.SaveChangesAsync(werk.Stop);
            return evaluatie.Id;
        },
        stop);
}

/// <summary>The follow-up that belongs to a planned evaluation.</summary>
internal static class Evaluatiemoment
{
    public static Vervolg Vervolg(Plan plan, Evaluatie evaluatie, PersoonId persoon) => new()
    {
        Id = VervolgId.Nieuw(), Soort = Vervolgsoort.Evaluatie, Persoon = persoon, Plan = plan.Id, Aanleiding = evaluatie.Id.Waarde,
        Omschrijving = "Evalueer het plan met het gezin", Uiterlijk = evaluatie.Gepland,
    };
}
