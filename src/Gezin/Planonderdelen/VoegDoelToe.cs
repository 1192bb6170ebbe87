using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>A goal as it is typed.</summary>
/// <param name="Plan">In which plan.</param>
/// <param name="Personen">Whose goal; with more persons it is one goal of all of them.</param>
/// <param name="EigenWoorden">In the resident's words.</param>
/// <param name="Resultaat">The result it is about.</param>
/// <param name="Criterium">How one sees that it was reached.</param>
/// <param name="Beginscore">0–10 now.</param>
/// <param name="Streefscore">0–10 aimed at.</param>
/// <param name="Einddatum">By when.</param>
/// <param name="Thema">Theme I–VI.</param>
/// <param name="Aandelen">Who does how much; together 100.</param>
/// <param name="Terugwindoel">What can be regained or learned, or why nothing can.</param>
public sealed record DoelInvoer(
    PlanId Plan, IReadOnlyList<PersoonId> Personen, string EigenWoorden, string Resultaat, string Criterium, int Beginscore, int Streefscore, DateOnly Einddatum, Thema Thema,
    Aandelen Aandelen, string Terugwindoel = "")
{
    /// <summary>Category: who may read it follows from it.</summary>
    public Leefgebied Leefgebied { get; init; } = Leefgebied.Plan;
}

/// <summary>Adds a goal to the plan, by the resident or the Aanspreekpunt .</summary>
public sealed class VoegDoelToe(GezinDb db, Dossiertoegang dossier, Dossierregister register, TimeProvider klok) : IHandeling
{
    /// <summary>Adds it.</summary>
    public Task<Uitkomst<DoelId>> UitvoerenAsync(DoelInvoer opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DoelId>(
        proces,
        async werk =>
        {
            await werk.EisOnderdeelAsync(opdracht.Leefgebied, opdracht.Personen);
            if ((await Deelnemers.ToetsAsync(db, opdracht.Plan, opdracht.Personen, werk.Stop) ?? DoelIsCompleet.Toets(opdracht, klok.Vandaag())) is { } weigering)
            {
                return weigering;
            }

            var doel = new Doel
            {
                Id = DoelId.Nieuw(),
                Plan = opdracht.Plan,
                EigenWoorden = opdracht.EigenWoorden.Trim(),
                Resultaat = opdracht.Resultaat.Trim(),
                Criterium = opdracht.Criterium.Trim(),
                Beginscore = opdracht.Beginscore,
                Streefscore = opdracht.Streefscore,
                Terugwindoel = opdracht.Terugwindoel.Trim(),
                Einddatum = opdracht.Einddatum,
                Thema = opdracht.Thema,
                Leefgebied = opdracht.Leefgebied,
                AandeelEigen = opdracht.Aandelen.Eigen,
                AandeelNetwerk = opdracht.Aandelen.Netwerk,
                AandeelProfessional = opdracht.Aandelen.Professional,
                Opsteller = proces.Actor.Subject,
            };
            db.Doelen.Add(doel);
            db.Betrokkenen.AddRange(Betrokkene.Van(doel.Id.Waarde, opdracht.Personen));
            (await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop)).Veranderd();
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerOnderdeelAsync(doel.Id.Waarde, doel.Leefgebied, opdracht.Personen, proces.Actor.Subject, werk.Stop);
            return doel.Id;
        },
        stop);
}

/// <summary>A part of a plan is about who takes part in it, while the plan is open.</summary>
internal static class Deelnemers
{
    public static async Task<Weigering?> ToetsAsync(GezinDb db, PlanId plan, IReadOnlyCollection<PersoonId> personen, CancellationToken stop)
    {
        var leden = await db.LedenAsync(plan, stop);
        if (personen.Any(p => !leden.Contains(p)))
        {
            return new Weigering("OnderdeelVanDeelnemer", "Deze persoon doet niet mee in dit plan.", "Personen");
        }

        return await db.Plannen.AnyAsync(p => p.Id == plan && p.Status == Planstatus.Afgesloten, stop)
            ? new Weigering("PlanIsOpen", "Dit plan is afgesloten en verandert niet meer.")
            : null;
    }
}
