using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Does every product serve a goal?</summary>
[Regel("DOMAIN-MODEL §5 invariant 2", "Een planregel met een product hoort bij een doel.")]
public static class ProductDientEenDoel
{
    /// <summary>Refuses a product without a goal.</summary>
    public static Weigering? Toets(string? product, DoelId? doel, Niveau niveau) => doel is null && (product is not null || niveau.VereistIndicatie())
        ? new(nameof(ProductDientEenDoel), "Kies eerst het doel waarvoor deze hulp nodig is. Hulp zonder doel kan niet in het plan.", "Doel")
        : null;
}

/// <summary>Is it said what can be regained, and how the help becomes less?</summary>
[Regel("R-054, C16", "Hulp en zorg hebben een terugwindoel, of een reden waarom niets terug te winnen is, en een afschaaldoel.")]
public static class HulpWerktNaarMinder
{
    /// <summary>Refuses help on N5 or N6 without aim to regain and to scale down.</summary>
    public static Weigering? Toets(Niveau niveau, string? terugwindoel, string? afschaaldoel)
    {
        if (!niveau.VereistIndicatie())
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(terugwindoel))
        {
            return new(nameof(HulpWerktNaarMinder), "Vul bij het doel in wat iemand terug kan winnen of leren, of waarom dat niet kan.", "Terugwindoel");
        }

        return string.IsNullOrWhiteSpace(afschaaldoel)
            ? new(nameof(HulpWerktNaarMinder), "Vul in wanneer deze hulp minder kan worden of kan stoppen.", "Afschaaldoel")
            : null;
    }
}

/// <summary>Does every individual provision have exactly one act?</summary>
[Regel("R-060", "Hulp en zorg vallen onder precies één wet; het basisniveau onder geen.")]
public static class EenWetPerRegel
{
    /// <summary>Refuses help without an act, or an act without help.</summary>
    public static Weigering? Toets(Niveau niveau, Wet? wet)
    {
        if (niveau.VereistIndicatie() && wet is null)
        {
            return new(nameof(EenWetPerRegel), "Kies onder welke wet deze hulp valt.", "Wet");
        }

        return !niveau.VereistIndicatie() && wet is not null
            ? new(nameof(EenWetPerRegel), "Vrij toegankelijke hulp valt niet onder een wet. Laat de wet leeg.", "Wet")
            : null;
    }
}

/// <summary>Is a deviation weighed and approved by somebody else?</summary>
[Regel("DOMAIN-MODEL §5 invariant 12, R-078", "Een afwijking van beleid heeft drie afwegingen en een akkoord van een ander dan de opsteller.")]
public static class AfwijkingIsGewogen
{
    /// <summary>Refuses a deviation with an empty weighing.</summary>
    public static Weigering? Toets(Afwijking? afwijking) => afwijking is not null
            && (string.IsNullOrWhiteSpace(afwijking.Rendement) || string.IsNullOrWhiteSpace(afwijking.Legitimiteit) || string.IsNullOrWhiteSpace(afwijking.Betrokkenheid))
        ? new(nameof(AfwijkingIsGewogen), "Weeg bij een afwijking van het beleid alle drie: rendement, legitimiteit en betrokkenheid.", "Afwijking")
        : null;

    /// <summary>Refuses that the author approves.</summary>
    public static Weigering? Toets(string opsteller, string akkoordDoor) => string.Equals(opsteller, akkoordDoor, StringComparison.Ordinal)
        ? new(nameof(AfwijkingIsGewogen), "U hebt deze afwijking zelf opgesteld. Een collega moet ermee instemmen.")
        : null;
}

/// <summary>Is a goal complete?</summary>
[Regel("R-057, R-077, R-086", "Een doel staat in eigen woorden, met resultaat, criterium, begin- en streefscore en einddatum; de aandelen zijn samen 100.")]
public static class DoelIsCompleet
{
    /// <summary>Refuses what is missing.</summary>
    public static Weigering? Toets(DoelInvoer doel, DateOnly vandaag)
    {
        if (doel.Personen.Count == 0)
        {
            return new(nameof(DoelIsCompleet), "Kies van wie dit doel is.", nameof(doel.Personen));
        }

        if (string.IsNullOrWhiteSpace(doel.EigenWoorden))
        {
            return new(nameof(DoelIsCompleet), "Schrijf het doel op in de eigen woorden van de inwoner.", nameof(doel.EigenWoorden));
        }

        if (string.IsNullOrWhiteSpace(doel.Resultaat) || string.IsNullOrWhiteSpace(doel.Criterium))
        {
            return new(nameof(DoelIsCompleet), "Vul in wat het resultaat is en waaraan u merkt dat het is gelukt.", nameof(doel.Resultaat));
        }

        if (doel.Beginscore is < 0 or > 10 || doel.Streefscore is < 0 or > 10)
        {
            return new(nameof(DoelIsCompleet), "De scores van een doel liggen van 0 tot en met 10.", nameof(doel.Beginscore));
        }

        return doel.Einddatum < vandaag
            ? new(nameof(DoelIsCompleet), "De einddatum van het doel ligt in het verleden. Kies vandaag of een latere dag.", nameof(doel.Einddatum))
            : AandelenZijnHonderd.Toets(doel.Aandelen);
    }
}

/// <summary>Do the shares make a whole?</summary>
[Regel("DOMAIN-MODEL §5 invariant 13, R-086", "De aandelen van de inwoner zelf, het netwerk en professionals zijn per doel samen 100 procent.")]
public static class AandelenZijnHonderd
{
    /// <summary>Refuses another sum or a negative share.</summary>
    public static Weigering? Toets(Aandelen aandelen) =>
        aandelen.Eigen < 0 || aandelen.Netwerk < 0 || aandelen.Professional < 0 || aandelen.Eigen + aandelen.Netwerk + aandelen.Professional != 100
            ? new(nameof(AandelenZijnHonderd), "Wat iemand zelf doet, wat het netwerk doet en wat professionals doen is samen 100 procent. Pas een van de drie aan.", "Aandelen")
            : null;
}

/// <summary>Is there an end score when a goal closes?</summary>
[Regel("DOMAIN-MODEL §5 invariant 11, R-077", "Een doel sluit met een eindscore van 0 tot en met 10; doelrealisatie (GAS) ligt van -2 tot en met +2.")]
public static class DoelSluitMetScore
{
    /// <summary>Refuses to close without a score, and scores outside their scale.</summary>
    public static Weigering? Toets(int? score, int? gas, bool sluit)
    {
        if (score is null && sluit)
        {
            return new(nameof(DoelSluitMetScore), "Geef het doel eerst een eindcijfer van 0 tot en met 10. Daarna kan het dicht.", "Score");
        }

        if (score is < 0 or > 10)
        {
            return new(nameof(DoelSluitMetScore), "Het cijfer van een doel ligt van 0 tot en met 10.", "Score");
        }

        return gas is < -2 or > 2 ? new(nameof(DoelSluitMetScore), "De mate waarin het doel is gehaald ligt van -2 tot en met +2.", "Gas") : null;
    }
}

/// <summary>Do the days follow each other?</summary>
[Regel("REQUIREMENTS M05", "De laatste dag van een planregel ligt niet voor de eerste.")]
public static class RegelperiodeKlopt
{
    /// <summary>Refuses an end before the start.</summary>
    public static Weigering? Toets(DateOnly van, DateOnly? tot) => Periode.TryMaak(van, tot, out _)
        ? null
        : new(nameof(RegelperiodeKlopt), "De laatste dag ligt voor de eerste dag. Controleer beide data.", "Tot");
}
