namespace Rotonde.Agenda.Toetsen;

/// <summary>What a set is for.</summary>
public enum Principesetsoort
{
    /// <summary>Each principle is judged.</summary>
    Principes,

    /// <summary>Each is scored 1 to 5 with a motivation.</summary>
    Wegingen,

    /// <summary>Each is met or not.</summary>
    Voorwaarden,
}

/// <summary>One principle.</summary>
/// <param name="Code">Code within the set.</param>
/// <param name="Tekst">The principle.</param>
/// <param name="Verplicht">Legal or compulsory: "niet" stops everything. No source marks one; a municipality does so in its profile.</param>
public sealed record Principe(string Code, string Tekst, bool Verplicht);

/// <summary>A set of principles to test a plan with.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Naam">Whose and what.</param>
/// <param name="Soort">What it is for.</param>
/// <param name="Vraag">The guiding question, literally; only where the source has one.</param>
/// <param name="Principes">The principles, in order.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Principeset(string Code, string Naam, Principesetsoort Soort, string? Vraag, IReadOnlyList<Principe> Principes, string Bron);

/// <summary>All sets.</summary>
/// <param name="Bron">See each set.</param>
/// <param name="Sets">The sets.</param>
public sealed record Principesets(string Bron, IReadOnlyList<Principeset> Sets);
