using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Gezin.Huishoudens;

namespace Rotonde.Gezin.Plannen;

/// <summary>Does the family have no other running plan?</summary>
[Regel("DOMAIN-MODEL §5 invariant 1, R-071", "Van een gezin loopt hoogstens één plan.")]
public static class EenLopendPlan
{
    /// <summary>Refuses a second running plan; a plan of one person may run beside it.</summary>
    public static Weigering? Toets(Plansoort soort, bool erLooptEenAnder) => erLooptEenAnder && soort != Plansoort.Individueel
        ? new(nameof(EenLopendPlan), "Dit gezin heeft al een plan dat loopt. Eén gezin heeft één plan: werk verder in dat plan, of sluit het eerst af.")
        : null;
}

/// <summary>Can the plan start to run?</summary>
[Regel("DOMAIN-MODEL §5 invariant 1, R-065, R-071", "Een plan loopt pas als er precies één regisseur is en minstens één doel.")]
public static class PlanIsCompleet
{
    /// <summary>Refuses a plan without regisseur, without goal, or in another state.</summary>
    public static Weigering? Toets(Planstatus status, string? regisseur, int doelen)
    {
        if (status is not (Planstatus.Concept or Planstatus.InOverleg))
        {
            return new(nameof(PlanIsCompleet), "Dit plan is al vastgesteld of afgesloten.");
        }

        if (string.IsNullOrWhiteSpace(regisseur))
        {
            return new(nameof(PlanIsCompleet), "Dit plan heeft nog geen regisseur. Kies eerst wie de regisseur is.", "Regisseur");
        }

        return doelen == 0 ? new(nameof(PlanIsCompleet), "Dit plan heeft nog geen doel. Voeg eerst een doel toe.", "Doelen") : null;
    }
}

/// <summary>Has everybody of twelve and older been asked?</summary>
[Regel("DT-9, R-080", "Van iedere deelnemer van 12 jaar en ouder staat de mening in het plan; niet akkoord houdt niets tegen.")]
public static class MeningIsGevraagd
{
    /// <summary>Refuses a plan that somebody of twelve or older was not asked about.</summary>
    /// <param name="deelnemers">Name, date of birth (unknown counts as adult) and whether an opinion is there.</param>
    /// <param name="dag">The day the plan starts to run.</param>
    public static Weigering? Toets(IEnumerable<(string Naam, DateOnly? Geboren, bool Gevraagd)> deelnemers, DateOnly dag)
    {
        var mist = deelnemers.Where(d => !d.Gevraagd && (d.Geboren is not { } geboren || geboren.Leeftijd(dag) >= 12)).Select(d => d.Naam).ToList();
        return mist.Count == 0
            ? null
            : new(nameof(MeningIsGevraagd), $"De mening van {string.Join(" en ", mist)} staat nog niet in het plan. Vraag het en schrijf het op; ook niet akkoord is een antwoord.", "Meningen");
    }
}

/// <summary>Is a take-over of direction temporary and motivated?</summary>
[Regel("DT-4, R-073", "Het Aanspreekpunt neemt de regie alleen over met twee motiveringen en een terugkeercriterium, voor hoogstens zes maanden.")]
public static class RegieovernameIsTijdelijk
{
    /// <summary>Longest time, in months (R-073).</summary>
    public const int HoogstensMaanden = 6;

    /// <summary>Refuses a take-over without motivation, end or return.</summary>
    public static Weigering? Toets(string motiveringInwoner, string motiveringNetwerk, string terugkeercriterium, DateOnly van, DateOnly? tot)
    {
        if (string.IsNullOrWhiteSpace(motiveringInwoner) || string.IsNullOrWhiteSpace(motiveringNetwerk))
        {
            return new(nameof(RegieovernameIsTijdelijk), "Schrijf op waarom de inwoner de regie nu niet kan voeren, en waarom het netwerk dat ook niet kan.", "Motivering");
        }

        if (string.IsNullOrWhiteSpace(terugkeercriterium))
        {
            return new(nameof(RegieovernameIsTijdelijk), "Schrijf op wanneer de regie teruggaat naar het gezin.", "Terugkeercriterium");
        }

        return tot is not { } einde || einde < van || einde > van.AddMonths(HoogstensMaanden)
            ? new(nameof(RegieovernameIsTijdelijk), $"Regie overnemen is tijdelijk. Kies een laatste dag tussen {van.Voluit()} en {van.AddMonths(HoogstensMaanden).Voluit()}.", "Tot")
            : null;
    }
}

/// <summary>Can the plan be closed?</summary>
[Regel("DOMAIN-MODEL §5 invariant 11, R-077", "Een plan sluit als al zijn doelen een eindscore hebben.")]
public static class PlanSluitMetScores
{
    /// <summary>Refuses while goals are open or no reason is given.</summary>
    public static Weigering? Toets(bool loopt, int openDoelen, string reden)
    {
        if (!loopt)
        {
            return new(nameof(PlanSluitMetScores), "Alleen een plan dat loopt kan worden afgesloten.");
        }

        if (openDoelen > 0)
        {
            return new(nameof(PlanSluitMetScores), $"Er {(openDoelen == 1 ? "staat nog één doel" : $"staan nog {openDoelen} doelen")} open. Geef eerst elk doel een eindcijfer.", "Doelen");
        }

        return string.IsNullOrWhiteSpace(reden) ? new(nameof(PlanSluitMetScores), "Schrijf op waarom het plan sluit.", "Reden") : null;
    }
}

/// <summary>Who directs, and what comes with it.</summary>
/// <param name="Regie">Who directs the own life.</param>
/// <param name="Overname">A temporary take-over with its motivation is needed.</param>
/// <param name="Veiligheidsplan">A safety plan and DT-5 come with it.</param>
/// <param name="GecertificeerdeInstelling">A GI directs the part of the court measure; the Aanspreekpunt coordinates the rest.</param>
public sealed record Regieadvies(Regie Regie, bool Overname, bool Veiligheidsplan, bool GecertificeerdeInstelling);

/// <summary>DT-4: advice by rule, people decide. The Aanspreekpunt is regisseur in every row.</summary>
[Regel("DT-4", "Het gezin heeft de regie; kan het gezin niet, dan iemand uit het netwerk; kan die ook niet, dan tijdelijk het Aanspreekpunt.")]
public static class Regiekeuze
{
    /// <summary>The advice.</summary>
    public static Regieadvies Kies(bool gezinKan, bool netwerkKan, bool veiligheid, bool maatregel) => new(
        gezinKan ? Regie.Gezin : netwerkKan ? Regie.Netwerk : Regie.TijdelijkAanspreekpunt, !gezinKan && !netwerkKan, veiligheid, maatregel);
}

/// <summary>Is there a future plan where one is due?</summary>
[Regel("R-082, domein/README 9", "Een jongere vanaf 16 jaar en 6 maanden met een individuele voorziening heeft een toekomstplan.")]
public static class ToekomstplanIsEr
{
    /// <summary>Is it missing?</summary>
    public static bool Ontbreekt(DateOnly? geboren, bool heeftVoorziening, bool heeftToekomstplan, DateOnly dag) =>
        geboren is { } g && dag >= g.AddMonths((16 * 12) + 6) && dag < g.Wordt(18) && heeftVoorziening && !heeftToekomstplan;
}
