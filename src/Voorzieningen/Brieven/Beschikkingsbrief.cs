namespace Rotonde.Voorzieningen.Brieven;

/// <summary>One row of the table "what you get".</summary>
/// <param name="Wat">Which help.</param>
/// <param name="Hoeveel">How much, in words.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; none: until further notice.</param>
public sealed record Briefregel(string Wat, string Hoeveel, DateOnly Van, DateOnly? Tot);

/// <summary>The letter of a decision: everything it says, apart from the address.</summary>
public sealed record Beschikkingsbrief
{
    /// <summary>Who sends it.</summary>
    public required Briefafzender Afzender { get; init; }

    /// <summary>To whom, without address: "Riek Bakker".</summary>
    public required string Aan { get; init; }

    /// <summary>"Beste Riek Bakker,".</summary>
    public required string Aanhef { get; init; }

    /// <summary>Day of the letter: the day the decision is made known.</summary>
    public required DateOnly Dagtekening { get; init; }

    /// <summary>To mention when calling.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>Subject.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>What it is about.</summary>
    public required string Inleiding { get; init; }

    /// <summary>What was decided.</summary>
    public required IReadOnlyList<string> Besluit { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<string> Waarom { get; init; }

    /// <summary>What you get.</summary>
    public required IReadOnlyList<Briefregel> Hulp { get; init; }

    /// <summary>Details below the table.</summary>
    public required IReadOnlyList<string> Toelichting { get; init; }

    /// <summary>What we expect of you.</summary>
    public required IReadOnlyList<string> VanU { get; init; }

    /// <summary>What you may expect of us.</summary>
    public required IReadOnlyList<string> VanOns { get; init; }

    /// <summary>What it costs you.</summary>
    public required IReadOnlyList<string> Bijdrage { get; init; }

    /// <summary>The last day to object.</summary>
    public required DateOnly BezwaarTot { get; init; }

    /// <summary>Whom to ask.</summary>
    public required string Contactpersoon { get; init; }

    /// <summary>Who signed.</summary>
    public required string Ondertekenaar { get; init; }
}
