using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;
using Rotonde.Basis.Termijnen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>Amounts of the dwangsom, per day in three steps.</summary>
/// <param name="Eerste">Days 1 to 14.</param>
/// <param name="Tweede">Days 15 to 28.</param>
/// <param name="Derde">Days 29 to 42.</param>
public sealed record Dwangsombedragen(Bedrag Eerste, Bedrag Tweede, Bedrag Derde);

/// <summary>What is due.</summary>
/// <param name="Dagen">Days counted, at most 42.</param>
/// <param name="Bedrag">In all.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day counted.</param>
/// <param name="Bron">Where the amounts come from.</param>
public sealed record Dwangsomstand(int Dagen, Bedrag Bedrag, DateOnly Van, DateOnly Tot, string Bron);

/// <summary>What the municipality owes for each day it decides too late.</summary>
[Regel("Awb art. 4:17; R-104; T13", "Twee weken na de ingebrekestelling kost elke dag te laat geld: 14 dagen, 14 dagen en 14 dagen, dan stopt het.")]
public static class Dwangsom
{
    private const int Stap = 14;

    /// <summary>The amounts by date. Known from 2019 up to and including 2025; a change per 1 January 2026 was announced and is entered when it is certain.</summary>
    public static Parameter<Dwangsombedragen> Bedragen { get; } = new(
        "dwangsom",
        new Parameterwaarde<Dwangsombedragen>(
            new Dwangsombedragen(Bedrag.Euro(23m), Bedrag.Euro(35m), Bedrag.Euro(45m)),
            new Periode(new DateOnly(2019, 1, 1), new DateOnly(2025, 12, 31)),
            "Awb art. 4:17 lid 2 (E-03; ECLI:NL:RBDHA:2019:10639)"));

    /// <summary>The first day that counts: the day after two weeks from the letter.</summary>
    public static DateOnly EersteDag(DateOnly ingebrekestelling) => Termijn.Weken(2).Vanaf(ingebrekestelling).AddDays(1);

    /// <summary>What is due up to and including a day; none when nothing is due yet.</summary>
    /// <param name="ingebrekestelling">The day the letter was received.</param>
    /// <param name="besluitOp">The day the decision was made known; none: not yet.</param>
    /// <param name="dag">The day asked about.</param>
    /// <exception cref="InvalidOperationException">The amounts of those days are not known.</exception>
    public static Dwangsomstand? Bereken(DateOnly ingebrekestelling, DateOnly? besluitOp, DateOnly dag)
    {
        var van = EersteDag(ingebrekestelling);
        var laatste = besluitOp is { } op && op.AddDays(-1) < dag ? op.AddDays(-1) : dag;
        var dagen = Math.Min(laatste.DayNumber - van.DayNumber + 1, 3 * Stap);

        if (dagen <= 0)
        {
            return null;
        }

        var bedragen = Bedragen.Geldend(van);
        var bedrag = (bedragen.Waarde.Eerste * Math.Min(dagen, Stap))
            + (bedragen.Waarde.Tweede * Math.Clamp(dagen - Stap, 0, Stap))
            + (bedragen.Waarde.Derde * Math.Clamp(dagen - (2 * Stap), 0, Stap));
        return new Dwangsomstand(dagen, bedrag, van, van.AddDays(dagen - 1), bedragen.Bron);
    }
}

/// <summary>A letter that says we are late counts only when we are.</summary>
[Regel("Awb art. 4:17 lid 3; R-104", "Een ingebrekestelling telt pas als de beslistermijn voorbij is en er nog geen besluit is.")]
public static class IngebrekestellingNaTermijn
{
    /// <summary>Does the letter count?</summary>
    public static Weigering? Toets(DateOnly ontvangenOp, DateOnly beslisUiterlijk, bool aanvraagOpen, DateOnly vandaag)
    {
        if (ontvangenOp > vandaag)
        {
            return Nee("De datum van de brief ligt in de toekomst.");
        }

        if (!aanvraagOpen)
        {
            return Nee("Er is al een besluit. Dan telt deze brief niet meer.");
        }

        return ontvangenOp > beslisUiterlijk ? null : Nee($"De gemeente heeft tot en met {beslisUiterlijk.Voluit()} de tijd. Pas daarna telt deze brief.");
    }

    private static Weigering Nee(string uitleg) => new(nameof(IngebrekestellingNaTermijn), uitleg, "OntvangenOp");
}
