using Rotonde.Basis.Regels;

namespace Rotonde.Bestaanszekerheid.HuishoudelijkeHulp;

/// <summary>A circumstance that changes the hours of household help.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="Omschrijving">In Dutch.</param>
/// <param name="UrenPerJaar">More or fewer hours a year.</param>
public sealed record Urenopslag(string Code, string Omschrijving, int UrenPerJaar);

/// <summary>An objective frame of norms for household help. The profile of a municipality holds its own.</summary>
/// <param name="Naam">Which frame.</param>
/// <param name="BasisurenPerJaar">Hours a year for a clean and liveable house.</param>
/// <param name="Opslagen">What may change it.</param>
/// <param name="Bron">Where it was decided.</param>
public sealed record Urenkader(string Naam, int BasisurenPerJaar, IReadOnlyList<Urenopslag> Opslagen, string Bron)
{
    /// <summary>The example of one region (E-13): demonstration, never a default for real use.</summary>
    public static Urenkader Voorbeeld { get; } = new(
        "Voorbeeld van één regio",
        108,
        [
            new("eigen-mogelijkheden", "De inwoner of een huisgenoot kan een deel zelf", -23),
            new("beperking", "Een beperking vraagt vaker schoonmaken", 26),
            new("beperking-zwaar", "Een zware beperking vraagt veel vaker schoonmaken", 52),
            new("samenstelling", "De samenstelling van het huishouden vraagt meer", 26),
            new("extra-kamer", "Een extra kamer die wordt gebruikt", 16),
            new("extra-kamer-leeg", "Een extra kamer die niet wordt gebruikt", 4),
        ],
        "E-13 (KPMG-normenkader, 108 uur; CVDR684640)");
}

/// <summary>Hours of household help by the frame.</summary>
/// <param name="PerJaar">Hours a year, never below zero.</param>
/// <param name="PerWeek">Hours a week in two decimals.</param>
public sealed record Urennorm(int PerJaar, decimal PerWeek)
{
    /// <summary>Base hours plus what applies, by year and by week (÷ 52).</summary>
    /// <param name="kader">The frame.</param>
    /// <param name="codes">Codes of what applies; a code may come more than once (two extra rooms).</param>
    /// <exception cref="InvalidOperationException">A code is not in the frame.</exception>
    [Regel("DOMAIN-MODEL §13.4", "De uren huishoudelijke hulp zijn de basisuren van het normenkader met de opslagen die gelden, gedeeld door 52 weken.")]
    public static Urennorm Toets(Urenkader kader, IEnumerable<string> codes)
    {
        var uren = Math.Max(0, kader.BasisurenPerJaar + codes.Sum(code => kader.Opslagen.Single(o => o.Code == code).UrenPerJaar));
        return new Urennorm(uren, decimal.Round(uren / 52m, 2, MidpointRounding.AwayFromZero));
    }
}
