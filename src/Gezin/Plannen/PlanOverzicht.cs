using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planmaten;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>A member of the plan the reader may see.</summary>
public sealed record PlanlidBeeld(PersoonId Persoon, string Naam, string Relatie);

/// <summary>A line of the plan.</summary>
public sealed record PlanregelBeeld(
    PlanregelId Id, DoelId? Doel, IReadOnlyList<PersoonId> Personen, string Omschrijving, Helper Helper, Ring Ring, Niveau Niveau, Wet? Wet, string? Product, decimal? Uren,
    Frequentie? Frequentie, Periode Looptijd, string Afschaaldoel, Bedrag Jaarbedrag, bool Eenmalig, Planregelstatus Status, string Opsteller, Leefgebied Leefgebied, Afwijking? Afwijking,
    bool AfwijkingAkkoord)
{
    /// <summary>True only on the page of its owner: the others in the plan do not see this part (domein/README 10).</summary>
    public bool NietGedeeld { get; init; }

    /// <summary>To send back with a change.</summary>
    public int Versie { get; init; }
}

/// <summary>One evaluation of a goal.</summary>
public sealed record DoelevaluatieBeeld(DateOnly Datum, int Score, int? Gas, Evaluatieuitkomst Uitkomst, string Toelichting);

/// <summary>A goal with its lines.</summary>
public sealed record DoelBeeld(
    DoelId Id, int Versie, IReadOnlyList<PersoonId> Personen, string EigenWoorden, string Resultaat, string Criterium, int Beginscore, int Streefscore, int? Eindscore, int? Gas,
    string Terugwindoel, DateOnly Einddatum, Thema Thema, Aandelen Aandelen, Doelstatus Status, string Opsteller, Leefgebied Leefgebied, IReadOnlyList<PlanregelBeeld> Regels,
    IReadOnlyList<DoelevaluatieBeeld> Evaluaties)
{
    /// <summary>True only on the page of its owner.</summary>
    public bool NietGedeeld { get; init; }
}

/// <summary>A note in the plan.</summary>
public sealed record AantekeningBeeld(AantekeningId Id, IReadOnlyList<PersoonId> Personen, Aantekeningsoort Soort, string Tekst, Leefgebied Leefgebied, DateOnly Datum)
{
    /// <summary>True only on the page of its owner.</summary>
    public bool NietGedeeld { get; init; }
}

/// <summary>An opinion on the plan.</summary>
public sealed record MeningBeeld(PersoonId Persoon, Oordeel Oordeel, string Opmerking, DateOnly GegevenOp);

/// <summary>A moment of evaluation.</summary>
public sealed record EvaluatieBeeld(EvaluatieId Id, DateOnly Gepland, DateOnly? Gehouden, Evaluatieuitkomst? Uitkomst, string? Aanwezigen, string? Verslag);

/// <summary>A take-over of direction; the motivation only for who may see everybody in the plan.</summary>
public sealed record RegieovernameBeeld(DateOnly Van, DateOnly Tot, DateOnly? TeruggegevenOp, string? MotiveringInwoner, string? MotiveringNetwerk, string? Terugkeercriterium);

/// <summary>Help before the plan.</summary>
public sealed record BestaandeHulpBeeld(BestaandeHulpId Id, PersoonId Persoon, Helper Helper, Niveau Niveau, Bedrag Jaarbedrag, bool Gevraagd);

/// <summary>The measures of the plan, over the parts this reader may see (DOMAIN-MODEL §8, R-075).</summary>
/// <param name="HulpverlenersVoor">Professionals before the plan.</param>
/// <param name="HulpverlenersNu">Professionals today.</param>
/// <param name="VrijwilligersNu">Volunteers today.</param>
/// <param name="KostenVoor">Yearly cost before.</param>
/// <param name="KostenNa">Yearly cost of the plan, from the day it was established (or started).</param>
/// <param name="Doelrealisatie">0 to 1; none before the first score.</param>
/// <param name="Afschaalindex">0 to 1; none before a level is known.</param>
public sealed record Plancijfers(
    int HulpverlenersVoor, int HulpverlenersNu, int VrijwilligersNu, Bedrag KostenVoor, Jaarkosten KostenNa, decimal? Doelrealisatie, decimal? Afschaalindex);

/// <summary>The plan as this reader may see it: what may not be seen is not there.</summary>
/// <param name="Id">Which.</param>
/// <param name="HeeftRegisseur">Is there a regisseur? All that the Bureaudienst sees.</param>
public sealed record PlanBeeld(PlanId Id, bool HeeftRegisseur)
{
    /// <summary>For the next change.</summary>
    public int Versie { get; init; }

    /// <summary>Family.</summary>
    public GezinsverbandId? Gezin { get; init; }

    /// <summary>Name of the family.</summary>
    public string? Gezinsnaam { get; init; }

    /// <summary>State.</summary>
    public Planstatus? Status { get; init; }

    /// <summary>Kind.</summary>
    public Plansoort? Soort { get; init; }

    /// <summary>Who directs.</summary>
    public Regie? Regie { get; init; }

    /// <summary>Name of who directs, when the reader may see that person.</summary>
    public string? Regievoerder { get; init; }

    /// <summary>Subject of the regisseur, for staff.</summary>
    public string? Regisseur { get; init; }

    /// <summary>Name of the regisseur.</summary>
    public string? RegisseurNaam { get; init; }

    /// <summary>Since when it is being made.</summary>
    public DateOnly? BegonnenOp { get; init; }

    /// <summary>Since when it runs.</summary>
    public DateOnly? VastgesteldOp { get; init; }

    /// <summary>Members.</summary>
    public IReadOnlyList<PlanlidBeeld> Leden { get; init; } = [];

    /// <summary>Goals with their lines.</summary>
    public IReadOnlyList<DoelBeeld> Doelen { get; init; } = [];

    /// <summary>Lines without a goal, or of a goal this reader does not see.</summary>
    public IReadOnlyList<PlanregelBeeld> LosseRegels { get; init; } = [];

    /// <summary>Notes.</summary>
    public IReadOnlyList<AantekeningBeeld> Aantekeningen { get; init; } = [];

    /// <summary>Opinions.</summary>
    public IReadOnlyList<MeningBeeld> Meningen { get; init; } = [];

    /// <summary>Evaluations.</summary>
    public IReadOnlyList<EvaluatieBeeld> Evaluaties { get; init; } = [];

    /// <summary>The last take-over of direction.</summary>
    public RegieovernameBeeld? Regieovername { get; init; }

    /// <summary>Help before the plan.</summary>
    public IReadOnlyList<BestaandeHulpBeeld> BestaandeHulp { get; init; } = [];

    /// <summary>Measures.</summary>
    public Plancijfers? Cijfers { get; init; }

    /// <summary>What asks attention, in words (a missing future plan).</summary>
    public IReadOnlyList<string> Aandacht { get; init; } = [];
}

/// <summary>The whole plan as the reader may see it, part by part (C07, C07b, C32).</summary>
public sealed class PlanOverzicht(Dossiertoegang dossier, Planlezer lezer) : IVraag
{
    /// <summary>The plan.</summary>
    public Task<PlanBeeld> GeefAsync(Actor actor, PlanId plan, CancellationToken stop) => dossier.LeesStukAsync(
        actor, plan.Waarde, Doelen.Plan, raadpleging => lezer.LeesAsync(raadpleging, plan, new HashSet<Leefgebied>(), null, stop), stop);
}
