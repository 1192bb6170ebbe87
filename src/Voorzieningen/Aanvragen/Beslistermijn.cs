using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;
using Rotonde.Basis.Termijnen;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>Within which time each law asks for a decision, by date.</summary>
public static class Beslistermijnen
{
    private static readonly Periode VanafDecentralisatie = new(new DateOnly(2015, 1, 1));

    private static readonly Dictionary<Wet, Parameter<Termijn>> PerWet = new()
    {
        [Wet.Wmo] = Een("beslistermijn-wmo", Termijn.Weken(2), "Wmo 2015 art. 2.3.5 lid 2 (E-01)"),
        [Wet.Jeugdwet] = Een("beslistermijn-jeugdwet", Termijn.Weken(8), "Awb art. 4:13 lid 2 (R-090)"),
        [Wet.Participatiewet] = Een("beslistermijn-participatiewet", Termijn.Weken(8), "Awb art. 4:13 lid 2 (E-05)"),
        [Wet.Wgs] = Een("beslistermijn-wgs", Termijn.Weken(8), "Wgs art. 4a: bij verordening, ten hoogste 8 weken vanaf het eerste gesprek (DOMAIN-MODEL §6.1)"),
    };

    /// <summary>The term of a law, with its dated values and articles.</summary>
    public static Parameter<Termijn> Van(Wet wet) => PerWet[wet];

    private static Parameter<Termijn> Een(string code, Termijn termijn, string bron) => new(code, new Parameterwaarde<Termijn>(termijn, VanafDecentralisatie, bron));
}

/// <summary>A stretch in which the term stands still.</summary>
/// <param name="GevraagdOp">The day the resident was asked to complete the application.</param>
/// <param name="HerstelUiterlijk">The last day to do so.</param>
/// <param name="AangevuldOp">The day it was completed; none: not (yet).</param>
public readonly record struct Opschortingsperiode(DateOnly GevraagdOp, DateOnly HerstelUiterlijk, DateOnly? AangevuldOp)
{
    /// <summary>
    /// Days that do not count: from the day after the request until the day of completion, which counts again, or through the last day of the term when
    /// nothing came (Awb 4:15 lid 1 onder a).
    /// </summary>
    public int Dagen => AangevuldOp is { } op && op <= HerstelUiterlijk
        ? Math.Max(0, op.DayNumber - GevraagdOp.DayNumber - 1)
        : HerstelUiterlijk.DayNumber - GevraagdOp.DayNumber;
}

/// <summary>The last day to decide.</summary>
[Regel("Awb art. 4:13 en 4:15; Algemene termijnenwet art. 1", "De beslistermijn loopt door met de dagen waarin de inwoner de aanvraag aanvult, en eindigt nooit op een zaterdag, zondag of feestdag.")]
public static class Beslisdatum
{
    /// <summary>The last day on which a decision is in time.</summary>
    /// <param name="vanaf">The day of the application; it does not count itself.</param>
    /// <param name="termijn">The term of the law, or a shorter one of the municipality.</param>
    /// <param name="opschortingen">Stretches in which the term stands still.</param>
    /// <param name="verlengdTot">The day of a motivated extension; counts when later.</param>
    public static DateOnly Bereken(DateOnly vanaf, Termijn termijn, IEnumerable<Opschortingsperiode> opschortingen, DateOnly? verlengdTot = null)
    {
        var stil = opschortingen.Sum(o => o.Dagen);
        var einde = termijn.Eenheid switch
        {
            Termijneenheid.Weken => Termijn.Dagen((7 * termijn.Aantal) + stil).Vanaf(vanaf),
            Termijneenheid.Dagen => Termijn.Dagen(termijn.Aantal + stil).Vanaf(vanaf),
            _ => Termijn.Dagen(stil).Vanaf(termijn.Vanaf(vanaf)),
        };
        return verlengdTot is { } later && later > einde ? later : einde;
    }
}

/// <summary>A municipality may promise more than the law, never less.</summary>
[Regel("DOMAIN-MODEL §5 invariant 6; R-087", "Een gemeente mag een wettelijke termijn korter maken, nooit langer.")]
public static class TermijnAlleenKorter
{
    /// <summary>May the municipality use this term instead of that of the law?</summary>
    /// <param name="wettelijk">Of the law.</param>
    /// <param name="eigen">Of the municipality.</param>
    /// <param name="dag">A day to compare both on: weeks, months and working days have no fixed length.</param>
    public static Weigering? Toets(Termijn wettelijk, Termijn eigen, DateOnly dag) => eigen.Vanaf(dag) <= wettelijk.Vanaf(dag)
        ? null
        : new Weigering(nameof(TermijnAlleenKorter), $"De wet geeft {wettelijk}. Uw gemeente mag een kortere termijn kiezen, geen langere.", "Termijn");
}
