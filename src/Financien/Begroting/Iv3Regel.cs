using Rotonde.Basis;

namespace Rotonde.Financien.Begroting;

/// <summary>Which of the yearly returns of a municipality to the CBS.</summary>
public enum Iv3Verslagsoort
{
    /// <summary>X000: the primary budget.</summary>
    Begroting = 0,

    /// <summary>X001: first quarter.</summary>
    Kwartaal1 = 1,

    /// <summary>X002: second quarter.</summary>
    Kwartaal2 = 2,

    /// <summary>X003: third quarter.</summary>
    Kwartaal3 = 3,

    /// <summary>X004: fourth quarter.</summary>
    Kwartaal4 = 4,

    /// <summary>X005: the annual accounts.</summary>
    Jaarrekening = 5,
}

/// <summary>The cost of one taakveld of one municipality in one return.</summary>
/// <param name="Gemeente">Municipality code.</param>
/// <param name="Naam">Name of the municipality in that year.</param>
/// <param name="Jaar">Budget year.</param>
/// <param name="Soort">Which return.</param>
/// <param name="Inwoners">Inhabitants in that year.</param>
/// <param name="Taakveld">Code of the scheme of that year.</param>
/// <param name="Lasten">Cost; the file counts in thousands of euros.</param>
public sealed record Iv3Regel(Gemeentecode Gemeente, string Naam, int Jaar, Iv3Verslagsoort Soort, int Inwoners, string Taakveld, Bedrag Lasten);

/// <summary>Something wrong in an import file: where, what, and how to mend it.</summary>
/// <param name="Regelnummer">Line in the file, the heading is 1.</param>
/// <param name="Wat">What is wrong, in Dutch.</param>
/// <param name="Herstel">What to do about it, in Dutch.</param>
public sealed record Iv3Bevinding(int Regelnummer, string Wat, string Herstel)
{
    /// <summary>As one sentence.</summary>
    public override string ToString() => $"Regel {Regelnummer}: {Wat} {Herstel}";
}

/// <summary>What came of reading a file: all its lines, or none of them and every finding.</summary>
/// <param name="Regels">The lines; empty when there is any finding.</param>
/// <param name="Bevindingen">Everything that is wrong.</param>
/// <param name="Signalen">What is right but asks attention, such as a return that was not delivered.</param>
public sealed record Iv3Inlezing(IReadOnlyList<Iv3Regel> Regels, IReadOnlyList<Iv3Bevinding> Bevindingen, IReadOnlyList<string> Signalen)
{
    /// <summary>Was the file taken?</summary>
    public bool Geslaagd => Bevindingen.Count == 0;
}
