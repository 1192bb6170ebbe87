using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Gezin.Planonderdelen;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>As what somebody signs or agrees.</summary>
public enum Hoedanigheid
{
    /// <summary>For themself.</summary>
    Zelf,

    /// <summary>As holder of authority over a child.</summary>
    Gezagdrager,

    /// <summary>As representative of somebody who cannot decide alone.</summary>
    Vertegenwoordiger,
}

/// <summary>Somebody agrees.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Hoedanigheid">As what.</param>
/// <param name="Op">When.</param>
public sealed record Instemming(PersoonId Persoon, Hoedanigheid Hoedanigheid, DateOnly Op);

/// <summary>
/// DT-9 for an application. Who must agree is Gezin's rule (<see cref="InstemmingMetHulp"/>); this one adds that authority must be known first, or a child of 13
/// could be helped without any parent knowing.
/// </summary>
[Regel("DT-9; Jeugdwet art. 7.3.4 en 7.3.5", "Tot 16 jaar kan jeugdhulp pas worden aangevraagd als bekend is wie het gezag heeft.")]
public static class InstemmingMetJeugdhulp
{
    /// <summary>Did everybody agree who must?</summary>
    /// <param name="jeugdige">The young person.</param>
    /// <param name="geboren">Date of birth.</param>
    /// <param name="dag">The day of the application.</param>
    /// <param name="gezagdragers">Who has authority.</param>
    /// <param name="gegeven">Who agreed.</param>
    /// <param name="naamVan">Names for the sentence.</param>
    public static Weigering? Toets(
        PersoonId jeugdige, DateOnly geboren, DateOnly dag, IReadOnlyCollection<PersoonId> gezagdragers, IReadOnlyCollection<Instemming> gegeven, Func<PersoonId, string> naamVan)
    {
        var leeftijd = geboren.Leeftijd(dag);

        if (leeftijd < 16 && gezagdragers.Count == 0)
        {
            return new Weigering(nameof(InstemmingMetJeugdhulp), $"Leg eerst vast wie het gezag heeft over {naamVan(jeugdige)}.", "Instemmingen");
        }

        var ingestemd = gegeven.Where(i => i.Persoon == jeugdige ? i.Hoedanigheid == Hoedanigheid.Zelf : i.Hoedanigheid == Hoedanigheid.Gezagdrager);
        return InstemmingMetHulp.Toets(jeugdige, leeftijd, true, gezagdragers, ingestemd.Select(i => i.Persoon).ToHashSet(), naamVan);
    }
}

/// <summary>An application counts when the resident, or who may act for them, signed it.</summary>
[Regel("Wmo 2015 art. 2.3.2 en 2.3.5; Awb art. 4:2", "Een aanvraag is ondertekend door de inwoner of door wie de inwoner vertegenwoordigt.")]
public static class AanvraagOndertekend
{
    /// <summary>Did somebody sign who may?</summary>
    public static Weigering? Toets(PersoonId inwoner, IReadOnlyCollection<Instemming> gegeven, DateOnly dag)
    {
        if (!gegeven.Any(i => i.Persoon == inwoner ? i.Hoedanigheid == Hoedanigheid.Zelf : i.Hoedanigheid != Hoedanigheid.Zelf))
        {
            return new Weigering(nameof(AanvraagOndertekend), "De handtekening onder de aanvraag ontbreekt nog.", "Instemmingen");
        }

        return gegeven.Any(i => i.Op > dag)
            ? new Weigering(nameof(AanvraagOndertekend), "Een handtekening kan niet in de toekomst gezet zijn.", "Instemmingen")
            : null;
    }
}
