using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Toegang.Meldingen;

/// <summary>Free independent cliëntondersteuning comes before the research.</summary>
public static class EerstClientondersteuning
{
    /// <summary>Refuses the start of the research without an offer before or on the day of the gesprek.</summary>
    [Regel("Wmo 2015 art. 2.3.2 lid 3, R-041", "Het onderzoek begint niet voordat gratis cliëntondersteuning is aangeboden.")]
    public static Weigering? Toets(DateOnly? aangeboden, DateOnly gesprek) =>
        aangeboden is { } dag && dag <= gesprek
            ? null
            : new Weigering(nameof(EerstClientondersteuning), "Bied eerst gratis cliëntondersteuning aan en leg de datum vast.");
}

/// <summary>The seven items of the research.</summary>
public static class OnderzoekCompleet
{
    /// <summary>The letters of Wmo 2015 art. 2.3.2 lid 4.</summary>
    public const string Onderdelen = "abcdefg";

    /// <summary>Refuses a report that misses items.</summary>
    [Regel("Wmo 2015 art. 2.3.2 lid 4 onder a–g, R-050", "Het onderzoek is pas af als de onderdelen a tot en met g zijn ingevuld.")]
    public static Weigering? Toets(IReadOnlyDictionary<char, string> onderdelen)
    {
        var leeg = Onderdelen.Where(o => string.IsNullOrWhiteSpace(onderdelen.GetValueOrDefault(o))).ToList();
        return leeg.Count == 0 ? null : new Weigering(nameof(OnderzoekCompleet), $"Het verslag mist nog: {string.Join(", ", leeg)}.");
    }
}

/// <summary>A personal plan in time or later; it is always read.</summary>
public static class PersoonlijkPlanTijdig
{
    /// <summary>In time up to and including the last day.</summary>
    [Regel("Wmo 2015 art. 2.3.2 lid 2, R-040", "Een persoonlijk plan binnen 7 dagen is tijdig; een later plan telt mee als informatie.")]
    public static bool Toets(DateOnly tot, DateOnly ingediend) => ingediend <= tot;
}

/// <summary>Who asks for somebody else says whether that person knows.</summary>
public static class WeetDeInwonerHet
{
    /// <summary>Refuses when it is about somebody else and nothing was said.</summary>
    [Regel("R-003", "Wie voor een ander meldt, zegt of die persoon het weet.")]
    public static Weigering? Toets(bool voorEenAnder, bool? weetErvan) =>
        voorEenAnder && weetErvan is null
            ? new Weigering(nameof(WeetDeInwonerHet), "Zeg of de persoon weet dat u dit meldt.", "weetErvan")
            : null;
}
