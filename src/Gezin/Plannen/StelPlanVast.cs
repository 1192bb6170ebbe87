using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>
/// The plan starts to run: one regisseur, no other running plan of the family, everybody of twelve and older was asked, deviations were approved by somebody
/// else, and who must agree to youth help has agreed (C14, C17).
/// </summary>
public sealed class StelPlanVast(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Which plan, as it was on the screen.</summary>
    /// <param name="Plan">Which.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    /// <param name="EersteEvaluatie">Day of the first evaluation; three months from today when not said (§6.1).</param>
    public sealed record Opdracht(PlanId Plan, int Versie, DateOnly? EersteEvaluatie = null);

    /// <summary>Establishes it.</summary>
    public async Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop)
    {
        try
        {
            return await VoerUitAsync(opdracht, proces, stop);
        }
        catch (DbUpdateException fout) when (fout.GetBaseException().Message.Contains("gezin_plan.Gezin", StringComparison.Ordinal)
            || fout.GetBaseException().Message.Contains("ux_gezin_plan_lopend", StringComparison.Ordinal))
        {
            // Two plans of one family at the same moment: the index of the database decided.
            return EenLopendPlan.Toets(Plansoort.Gezinsplan, true)!;
        }
    }

    private Task<Uitkomst<Gedaan>> VoerUitAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var leden = await db.LedenAsync(opdracht.Plan, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, leden);

            var plan = await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop);
            var doelen = await db.Doelen.Where(d => d.Plan == plan.Id).ToListAsync(werk.Stop);
            var regels = await db.Planregels.Where(r => r.Plan == plan.Id).ToListAsync(werk.Stop);
            var vandaag = klok.Vandaag();

            if ((ActueleVersie.Toets(opdracht.Versie, plan.Versie)
                ?? PlanIsCompleet.Toets(plan.Status, plan.Regisseur, doelen.Count)
                ?? EenLopendPlan.Toets(plan.Soort, await db.LooptErEenAnderAsync(plan.Gezin, plan.Id, werk.Stop))
                ?? await MeningenAsync(plan.Id, leden, vandaag, werk.Stop)
                ?? AfwijkingenAkkoord(regels)
                ?? await InstemmingenAsync(regels, vandaag, werk.Stop)) is { } weigering)
            {
                return weigering;
            }

            plan.Status = Planstatus.Actief;
            plan.VastgesteldOp = vandaag;
            plan.Versie++;

            foreach (var regel in regels.Where(r => r.Status == Planregelstatus.Voorgesteld))
            {
                regel.Status = Planregelstatus.Akkoord;
                regel.Versie++;
                werk.Vertel(new PlanregelGewijzigd(plan.Id, regel.Id, regel.Status));
            }

            foreach (var doel in doelen)
            {
                doel.NiveauBijVaststellen = regels.Where(r => r.Doel == doel.Id && r.Status != Planregelstatus.Vervallen).Select(r => (Niveau?)r.Niveau).Max();
            }

            var evaluatie = new Evaluatie { Id = EvaluatieId.Nieuw(), Plan = plan.Id, Gepland = opdracht.EersteEvaluatie ?? vandaag.AddMonths(3) };
            db.Evaluaties.Add(evaluatie);
            db.Vervolg.Add(Evaluatiemoment.Vervolg(plan, evaluatie, leden[0]));
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new PlanVastgesteld(plan.Id, plan.Gezin, vandaag, plan.Regie));
            return default(Gedaan);
        },
        stop);

    private static Weigering? AfwijkingenAkkoord(IEnumerable<Planregel> regels) =>
        regels.Any(r => r.IsAfwijking && r.AfwijkingAkkoordDoor is null && r.Status == Planregelstatus.Voorgesteld)
            ? new Weigering(nameof(AfwijkingIsGewogen), "In dit plan staat een afwijking van het beleid waar nog geen collega mee heeft ingestemd.", "Afwijking")
            : null;

    private async Task<Weigering?> MeningenAsync(PlanId plan, List<PersoonId> leden, DateOnly vandaag, CancellationToken stop)
    {
        var personen = await db.Personen.Where(p => leden.Contains(p.Id)).ToListAsync(stop);
        var gevraagd = await db.Meningen.Where(m => m.Plan == plan).Select(m => m.Persoon).ToListAsync(stop);
        return MeningIsGevraagd.Toets(personen.Where(p => p.Overleden is null).Select(p => (p.Naam.ToString(), p.Geboren, gevraagd.Contains(p.Id))), vandaag);
    }

    // DT-9, C14: youth help starts only when everybody who must agree has agreed.
    private async Task<Weigering?> InstemmingenAsync(List<Planregel> regels, DateOnly vandaag, CancellationToken stop)
    {
        var jeugdhulp = regels.Where(r => r.Wet == Wet.Jeugdwet && r.Status == Planregelstatus.Voorgesteld).ToList();
        if (jeugdhulp.Count == 0)
        {
            return null;
        }

        var wie = await db.BetrokkenenAsync([.. jeugdhulp.Select(r => r.Id.Waarde)], stop);
        foreach (var regel in jeugdhulp)
        {
            foreach (var jongere in wie[regel.Id.Waarde])
            {
                if (await Instemmingstand.ToetsAsync(db, regel, jongere, vandaag, stop) is { } weigering)
                {
                    return weigering;
                }
            }
        }

        return null;
    }
}

/// <summary>Reads what DT-9 needs.</summary>
internal static class Instemmingstand
{
    public static async Task<Weigering?> ToetsAsync(GezinDb db, Planregel regel, PersoonId jongere, DateOnly vandaag, CancellationToken stop)
    {
        var geboren = await db.Personen.Where(p => p.Id == jongere).Select(p => p.Geboren).SingleAsync(stop);
        var gezag = await GezagdragersAsync(db, jongere, vandaag, stop);
        var ingestemd = await db.Instemmingen.Where(i => i.Planregel == regel.Id).Select(i => i.Persoon).ToListAsync(stop);
        var betrokken = gezag.Append(jongere).ToArray();
        var namen = await db.Personen.Where(p => betrokken.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam.ToString(), stop);

        // That a young person is not able is a dated decision with its own step (AUTORISATIE R3); until then able is presumed.
        return InstemmingMetHulp.Toets(jongere, geboren?.Leeftijd(vandaag) ?? 18, true, gezag, ingestemd.ToHashSet(), p => namen[p]);
    }

    public static Task<List<PersoonId>> GezagdragersAsync(GezinDb db, PersoonId kind, DateOnly vandaag, CancellationToken stop) =>
        db.Gezag.Where(g => g.Kind == kind && g.Van <= vandaag && g.Tot >= vandaag).Select(g => g.Gezagdrager).Distinct().ToListAsync(stop);
}
