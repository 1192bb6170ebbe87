using Rotonde.Basis;

namespace Rotonde.Privacy.Rechten;

/// <summary>How somebody relates to a person.</summary>
public enum Relatiesoort
{
    /// <summary>The team that does the statutory task for this person.</summary>
    Team,

    /// <summary>The one director of the plan.</summary>
    Regisseur,

    /// <summary>The Aanspreekpunt or consulent on the case.</summary>
    Aanspreekpunt,

    /// <summary>Has authority over a child (source BRP), or represents an adult.</summary>
    Gezag,

    /// <summary>Takes part in the same plan.</summary>
    Planlid,

    /// <summary>Provider with an active allocation.</summary>
    Aanbieder,

    /// <summary>Referred this person.</summary>
    Verwijzer,

    /// <summary>May not look: kin, colleague or unsafe.</summary>
    Geblokkeerd,
}

/// <summary>One relation to a person that concerns the actor.</summary>
/// <param name="Id">For the log.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Leefgebied">Only for this category; none is the ordinary task.</param>
/// <param name="Geldig">From when to when.</param>
public sealed record Relatiefeit(Guid Id, Relatiesoort Soort, Leefgebied? Leefgebied, Periode Geldig);

/// <summary>One deelbesluit of a person that reaches the actor.</summary>
/// <param name="Id">For the log.</param>
/// <param name="Leefgebied">Category.</param>
/// <param name="Geldig">From when to when.</param>
public sealed record Deelfeit(Guid Id, Leefgebied Leefgebied, Periode Geldig);

/// <summary>What is known about the actor and one person.</summary>
/// <param name="Persoon">Whom it is about.</param>
/// <param name="Geboren">Date of birth; ages decide who reads (AUTORISATIE R3).</param>
/// <param name="Relaties">Relations that concern the actor.</param>
/// <param name="Deelbesluiten">Deelbesluiten that reach the actor.</param>
public sealed record Persoonsfeiten(PersoonId Persoon, DateOnly? Geboren, IReadOnlyList<Relatiefeit> Relaties, IReadOnlyList<Deelfeit> Deelbesluiten);

/// <summary>Everything the decision needs besides actor, action and kind. Read in the transaction that also reads the data.</summary>
/// <param name="Personen">The persons it is about; none for what is not about persons.</param>
public sealed record Feiten(IReadOnlyList<Persoonsfeiten> Personen)
{
    /// <summary>Category of the information; none is the ordinary task.</summary>
    public Leefgebied? Leefgebied { get; init; }

    /// <summary>Who prepared it (AUTORISATIE R7).</summary>
    public string? Opsteller { get; init; }

    /// <summary>The team it lies with, for what has no known person yet.</summary>
    public string? Team { get; init; }

    /// <summary>Did the actor give a reason for this look?</summary>
    public bool RedenGegeven { get; init; }

    /// <summary>Nothing but the role.</summary>
    public static Feiten Geen { get; } = new([]);
}
