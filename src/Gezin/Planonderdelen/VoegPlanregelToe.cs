using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>A line of the plan as it is typed.</summary>
/// <param name="Plan">In which plan.</param>
/// <param name="Doel">For which goal; needed for help and care.</param>
/// <param name="Personen">For whom; the persons of the goal when empty.</param>
/// <param name="Omschrijving">What is done.</param>
/// <param name="Helper">Who does it.</param>
/// <param name="Ring">How near that is.</param>
/// <param name="Niveau">Level N0–N6.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
public sealed record PlanregelInvoer(
    PlanId Plan, DoelId? Doel, IReadOnlyList<PersoonId> Personen, string Omschrijving, Helper Helper, Ring Ring, Niveau Niveau, DateOnly Van, DateOnly? Tot = null)
{
    /// <summary>The act, for help and care only.</summary>
    public Wet? Wet { get; init; }

    /// <summary>The product, as Aanbieders names it.</summary>
    public string? Product { get; init; }

    /// <summary>Hours.</summary>
    public decimal? Uren { get; init; }

    /// <summary>How often.</summary>
    public Frequentie? Frequentie { get; init; }

    /// <summary>When it can become less.</summary>
    public string Afschaaldoel { get; init; } = "";

    /// <summary>Cost within twelve months, when known.</summary>
    public Bedrag Jaarbedrag { get; init; }

    /// <summary>One-off instead of structural.</summary>
    public bool Eenmalig { get; init; }

    /// <summary>Category; that of the goal when not said.</summary>
    public Leefgebied? Leefgebied { get; init; }

    /// <summary>The weighing, when it deviates from policy.</summary>
    public Afwijking? Afwijking { get; init; }
}

/// <summary>Adds a line to the plan. Who proposes it stays visible; help needs a goal, an act and a way to become less.</summary>
public sealed class VoegPlanregelToe(GezinDb db, Dossiertoegang dossier, Dossierregister register) : IHandeling
{
    /// <summary>Adds it.</summary>
    public Task<Uitkomst<PlanregelId>> UitvoerenAsync(PlanregelInvoer opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<PlanregelId>(
        proces,
        async werk =>
        {
            var doel = opdracht.Doel is { } id ? await db.Doelen.SingleOrDefaultAsync(d => d.Id == id && d.Plan == opdracht.Plan, werk.Stop) : null;
            IReadOnlyList<PersoonId> personen = opdracht.Personen.Count > 0 || doel is null
                ? opdracht.Personen
                : await db.Betrokkenen.Where(b => b.Stuk == doel.Id.Waarde).Select(b => b.Persoon).ToListAsync(werk.Stop);
            var leefgebied = opdracht.Leefgebied ?? doel?.Leefgebied ?? Leefgebied.Plan;
            await werk.EisOnderdeelAsync(leefgebied, personen);

            if ((await Deelnemers.ToetsAsync(db, opdracht.Plan, personen, werk.Stop) ?? Toets(opdracht, doel, personen)) is { } weigering)
            {
                return weigering;
            }

            var regel = new Planregel
            {
                Id = PlanregelId.Nieuw(),
                Plan = opdracht.Plan,
                Doel = doel?.Id,
                Omschrijving = opdracht.Omschrijving.Trim(),
                Wie = opdracht.Helper.Wie.Trim(),
                Helpersoort = opdracht.Helper.Soort,
                Organisatie = opdracht.Helper.Organisatie?.Trim() ?? "",
                Ring = opdracht.Ring,
                Niveau = opdracht.Niveau,
                Leefgebied = leefgebied,
                Wet = opdracht.Wet,
                Product = opdracht.Product,
                Uren = opdracht.Uren,
                Frequentie = opdracht.Frequentie,
                Van = opdracht.Van,
                Tot = opdracht.Tot,
                Afschaaldoel = opdracht.Afschaaldoel.Trim(),
                Jaarbedrag = proces.Actor.Persoon is null ? opdracht.Jaarbedrag : Bedrag.Nul,
                Eenmalig = opdracht.Eenmalig,
                AfwijkingRendement = opdracht.Afwijking?.Rendement.Trim(),
                AfwijkingLegitimiteit = opdracht.Afwijking?.Legitimiteit.Trim(),
                AfwijkingBetrokkenheid = opdracht.Afwijking?.Betrokkenheid.Trim(),
                Opsteller = proces.Actor.Subject,
            };
            db.Planregels.Add(regel);
            db.Betrokkenen.AddRange(Betrokkene.Van(regel.Id.Waarde, personen));
            (await db.Plannen.SingleAsync(p => p.Id == opdracht.Plan, werk.Stop)).Veranderd();
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerOnderdeelAsync(regel.Id.Waarde, leefgebied, personen, proces.Actor.Subject, werk.Stop);
            return regel.Id;
        },
        stop);

    private static Weigering? Toets(PlanregelInvoer regel, Doel? doel, IReadOnlyList<PersoonId> personen)
    {
        if (personen.Count == 0 || string.IsNullOrWhiteSpace(regel.Omschrijving) || string.IsNullOrWhiteSpace(regel.Helper.Wie))
        {
            return new Weigering("PlanregelIsCompleet", "Vul in voor wie de regel is, wat er gebeurt en wie het doet.", nameof(regel.Omschrijving));
        }

        if (doel is { Status: Doelstatus.Gesloten })
        {
            return new Weigering("DoelIsOpen", "Dit doel is gesloten. Kies een ander doel.", nameof(regel.Doel));
        }

        if (regel.Uren is <= 0 or > 10_000 || regel.Jaarbedrag.IsNegatief)
        {
            return new Weigering("PlanregelIsCompleet", "Uren en bedragen zijn groter dan nul.", nameof(regel.Uren));
        }

        return RegelperiodeKlopt.Toets(regel.Van, regel.Tot)
            ?? ProductDientEenDoel.Toets(regel.Product, doel?.Id, regel.Niveau)
            ?? EenWetPerRegel.Toets(regel.Niveau, regel.Wet)
            ?? HulpWerktNaarMinder.Toets(regel.Niveau, doel?.Terugwindoel, regel.Afschaaldoel)
            ?? AfwijkingIsGewogen.Toets(regel.Afwijking);
    }
}
