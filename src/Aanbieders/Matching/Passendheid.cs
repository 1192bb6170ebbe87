using Rotonde.Basis.Parameters;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Aanbieders.Matching;

/// <summary>How much each part counts; together 1. A dated parameter per municipality.</summary>
/// <param name="Fit">Treats the problems.</param>
/// <param name="Ervaring">Good experiences.</param>
/// <param name="Wacht">Waiting time.</param>
/// <param name="Nabij">Distance.</param>
/// <param name="Continuiteit">Already in the family.</param>
/// <param name="Voorkeur">Preferred by the young person or parents.</param>
/// <param name="Kosten">Tariff against the median.</param>
public sealed record Gewichten(decimal Fit, decimal Ervaring, decimal Wacht, decimal Nabij, decimal Continuiteit, decimal Voorkeur, decimal Kosten)
{
    /// <summary>The sum; 1 for a usable set.</summary>
    public decimal Som => Fit + Ervaring + Wacht + Nabij + Continuiteit + Voorkeur + Kosten;
}

/// <summary>The fixed numbers of the score.</summary>
/// <param name="Gewichten">How much each part counts.</param>
/// <param name="VoorafErvaring">Mean experience of the product group, 0 to 1.</param>
/// <param name="Afvlakking">So many imagined clients with the mean experience (m), so that two good cases do not outrank sixty .</param>
/// <param name="MaximaleWachtweken">At this waiting time the part is 0.</param>
/// <param name="MaximaleKilometers">At this distance the part is 0.</param>
public sealed record Passendheidsnorm(Gewichten Gewichten, decimal VoorafErvaring, int Afvlakking, decimal MaximaleWachtweken, decimal MaximaleKilometers)
{
    /// <summary>The norm per date. A municipality that decides otherwise adds a period.</summary>
    public static Parameter<Passendheidsnorm> Norm { get; } = new(
        "matching.passendheid",
        new Parameterwaarde<Passendheidsnorm>(
            new Passendheidsnorm(new Gewichten(0.30m, 0.20m, 0.20m, 0.10m, 0.10m, 0.05m, 0.05m), 0.75m, 20, 14m, 30m),
            new Periode(new DateOnly(2019, 1, 1)),
            "DOMAIN-MODEL §9; 14 weken is de Treeknorm in totaal"));
}

/// <summary>What is known of a provider for this question. No fact about the young person is in it.</summary>
/// <param name="Aanbieder">Which provider.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Fit">Share of the problem categories, weighted by severity, that it treats: 0 to 1.</param>
/// <param name="Positief">Positive experiences with these problems.</param>
/// <param name="Ervaringen">All experiences.</param>
/// <param name="Wachtweken">Waiting time in weeks.</param>
/// <param name="Kilometers">Distance.</param>
/// <param name="AlInGezin">Already active in the family.</param>
/// <param name="Voorkeur">Preferred by the young person or parents.</param>
/// <param name="Tarief">Tariff per unit.</param>
/// <param name="Uitsluitingen">Hard conditions that are not met, in words; any one excludes.</param>
public sealed record Kandidaat(
    AanbiederId Aanbieder, string Naam, decimal Fit, int Positief, int Ervaringen, decimal Wachtweken, decimal Kilometers, bool AlInGezin, bool Voorkeur, Bedrag Tarief,
    IReadOnlyList<string>? Uitsluitingen = null);

/// <summary>One part of a score.</summary>
/// <param name="Naam">Name of the part.</param>
/// <param name="Waarde">0 to 1.</param>
/// <param name="Gewicht">How much it counts.</param>
public sealed record Scoredeel(string Naam, decimal Waarde, decimal Gewicht)
{
    /// <summary>Points this part adds to the score, of 100.</summary>
    public decimal Punten => 100m * Waarde * Gewicht;
}

/// <summary>A provider with its score and the parts that made it. People decide; choosing another one than the first is allowed, with a reason .</summary>
public sealed record Passend(Kandidaat Kandidaat, IReadOnlyList<Scoredeel> Delen)
{
    /// <summary>0 to 100.</summary>
    public decimal Score => Delen.Sum(d => d.Punten);

    /// <summary>As the screen shows it: one decimal, half away from zero.</summary>
    public decimal Afgerond => decimal.Round(Score, 1, MidpointRounding.AwayFromZero);
}

/// <summary>The ranked list and those that a hard condition excluded, with the reason .</summary>
public sealed record Matchlijst(IReadOnlyList<Passend> Passend, IReadOnlyList<Kandidaat> Uitgesloten);

/// <summary>The matchmaking score of DOMAIN-MODEL §9. Pure, nothing is stored: no score of or about a person exists (invariant 8).</summary>
public static class Passendheid
{
    /// <summary>Ranks the candidates; the same score is ordered by name.</summary>
    /// <param name="kandidaten">Who could do it.</param>
    /// <param name="mediaan">Median tariff of the product; above zero.</param>
    /// <param name="norm">Weights and limits of the day.</param>
    [Regel("DOMAIN-MODEL §9, R-135, R-137", "Aanbieders die aan alle harde voorwaarden voldoen staan op volgorde van een score uit zeven zichtbare delen.")]
    public static Matchlijst Rangschik(IReadOnlyList<Kandidaat> kandidaten, Bedrag mediaan, Passendheidsnorm norm)
    {
        var toegelaten = kandidaten.Where(k => k.Uitsluitingen is null or []).Select(k => Bereken(k, mediaan, norm));
        return new Matchlijst(
            [.. toegelaten.OrderByDescending(p => p.Score).ThenBy(p => p.Kandidaat.Naam, StringComparer.Ordinal)],
            [.. kandidaten.Where(k => k.Uitsluitingen is { Count: > 0 })]);
    }

    /// <summary>The score of one candidate.</summary>
    /// <exception cref="ArgumentException">The weights do not add up to 1, or the median is not above zero.</exception>
    public static Passend Bereken(Kandidaat kandidaat, Bedrag mediaan, Passendheidsnorm norm)
    {
        var g = norm.Gewichten;
        if (g.Som != 1m)
        {
            throw new ArgumentException($"De gewichten zijn samen {g.Som}, niet 1.", nameof(norm));
        }

        if (mediaan.Centen <= 0)
        {
            throw new ArgumentException("Een mediaan tarief is hoger dan nul.", nameof(mediaan));
        }

        var ervaring = (kandidaat.Positief + (norm.VoorafErvaring * norm.Afvlakking)) / (kandidaat.Ervaringen + norm.Afvlakking);
        var kosten = 1m - ((kandidaat.Tarief.Centen - mediaan.Centen) / (decimal)mediaan.Centen);

        return new Passend(kandidaat,
        [
            new Scoredeel("past bij de vraag", Tussen0En1(kandidaat.Fit), g.Fit),
            new Scoredeel("ervaring", Tussen0En1(ervaring), g.Ervaring),
            new Scoredeel("wachttijd", Tussen0En1(1m - (kandidaat.Wachtweken / norm.MaximaleWachtweken)), g.Wacht),
            new Scoredeel("nabijheid", Tussen0En1(1m - (kandidaat.Kilometers / norm.MaximaleKilometers)), g.Nabij),
            new Scoredeel("al in het gezin", kandidaat.AlInGezin ? 1m : 0m, g.Continuiteit),
            new Scoredeel("voorkeur", kandidaat.Voorkeur ? 1m : 0m, g.Voorkeur),
            new Scoredeel("kosten", Tussen0En1(kosten), g.Kosten),
        ]);
    }

    private static decimal Tussen0En1(decimal waarde) => Math.Clamp(waarde, 0m, 1m);
}
