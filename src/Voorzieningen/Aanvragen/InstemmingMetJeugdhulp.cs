using Rotonde.Basis;
using Rotonde.Basis.Regels;

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

/// <summary>Who must agree with help: below 12 those with authority, from 12 to 15 both, from 16 the young person.</summary>
[Regel("DT-9; Jeugdwet art. 7.3.4 en 7.3.5", "Tot 12 jaar stemmen de gezagdragers in, van 12 tot en met 15 jaar de jongere en de gezagdragers, vanaf 16 jaar de jongere zelf.")]
public static class InstemmingMetJeugdhulp
{
    /// <summary>Did everybody agree who must?</summary>
    /// <param name="jeugdige">The young person.</param>
    /// <param name="geboren">Date of birth.</param>
    /// <param name="dag">The day of the application.</param>
    /// <param name="gezagdragers">Who has authority.</param>
    /// <param name="vertegenwoordiger">Represents a young person who cannot decide alone; none: able, as is presumed.</param>
    /// <param name="gegeven">Who agreed.</param>
    public static Weigering? Toets(
        PersoonId jeugdige, DateOnly geboren, DateOnly dag, IReadOnlyCollection<PersoonId> gezagdragers, PersoonId? vertegenwoordiger, IReadOnlyCollection<Instemming> gegeven)
    {
        var leeftijd = geboren.Leeftijd(dag);
        var zelf = gegeven.Any(i => i.Persoon == jeugdige && i.Hoedanigheid == Hoedanigheid.Zelf);
        var allen = gezagdragers.Count > 0 && gezagdragers.All(g => gegeven.Any(i => i.Persoon == g && i.Hoedanigheid == Hoedanigheid.Gezagdrager));

        if (vertegenwoordiger is { } namens)
        {
            return gegeven.Any(i => i.Persoon == namens && i.Hoedanigheid is Hoedanigheid.Vertegenwoordiger or Hoedanigheid.Gezagdrager)
                ? null
                : Nee("De vertegenwoordiger moet nog instemmen met de hulp.");
        }

        return leeftijd switch
        {
            < 12 => allen ? null : Nee("Iedereen met gezag over het kind moet instemmen met de hulp."),
            < 16 when !zelf => Nee("Vanaf 12 jaar stemt de jongere ook zelf in met de hulp. Dat ontbreekt nog."),
            < 16 => allen ? null : Nee("Tot 16 jaar stemt ook iedereen met gezag in met de hulp. Dat ontbreekt nog."),
            _ => zelf ? null : Nee("Vanaf 16 jaar stemt de jongere zelf in met de hulp. Dat ontbreekt nog."),
        };
    }

    private static Weigering Nee(string uitleg) => new(nameof(InstemmingMetJeugdhulp), uitleg, "Instemmingen");
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
