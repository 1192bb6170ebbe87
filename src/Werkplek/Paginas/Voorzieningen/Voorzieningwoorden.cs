using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Voorzieningen;

/// <summary>Applications and decisions in the words of the people who work with them.</summary>
internal static class Voorzieningwoorden
{
    public static IReadOnlyList<Keuze> Eenheden { get; } = Keuze.Van<Eenheid>(e => e switch
    {
        Eenheid.Minuut => "minuten",
        Eenheid.Uur => "uren",
        Eenheid.Dagdeel => "dagdelen",
        Eenheid.Etmaal => "etmalen",
        Eenheid.StukOutput => "stuks (resultaat)",
        Eenheid.StukInspanning => "stuks (keren)",
        _ => null,
    });

    public static IReadOnlyList<Keuze> Frequenties { get; } = Keuze.Van<Frequentie>(f => f switch
    {
        Frequentie.PerDag => "per dag",
        Frequentie.PerWeek => "per week",
        Frequentie.PerMaand => "per maand",
        _ => "in totaal",
    });

    public static IReadOnlyList<Keuze> Conclusies { get; } = Keuze.Van<Voorliggendconclusie>(c => c switch
    {
        Voorliggendconclusie.Niet => "niet geschikt",
        Voorliggendconclusie.Deels => "deels",
        _ => "geschikt",
    });

    public static IReadOnlyList<Keuze> Besluiten { get; } = Keuze.Van<Besluit>(b => b.VolgtOpAanvraag() ? b.InWoorden() : null);

    public static IReadOnlyList<Keuze> Gronden { get; } = Keuze.Van<Afwijzingsgrond>(g => g.InWoorden());

    public static string InWoorden(this Afwijzingsgrond grond) => grond switch
    {
        Afwijzingsgrond.EigenKracht => "eigen kracht",
        Afwijzingsgrond.GebruikelijkeHulp => "gebruikelijke hulp",
        Afwijzingsgrond.Netwerk => "hulp uit het netwerk",
        Afwijzingsgrond.AlgemeenGebruikelijk => "algemeen gebruikelijk",
        Afwijzingsgrond.AlgemeneVoorziening => "algemene voorziening",
        Afwijzingsgrond.AnderStelsel => "hulp uit een andere wet",
        Afwijzingsgrond.GeenNoodzaak => "niet nodig",
        Afwijzingsgrond.AndereGemeente => "een andere gemeente is aan zet",
        Afwijzingsgrond.NietCompleet => "niet op tijd compleet",
        _ => throw new ArgumentOutOfRangeException(nameof(grond)),
    };

    public static string InWoorden(this Beschikkingstatus status) => status switch
    {
        Beschikkingstatus.Concept => "concept",
        Beschikkingstatus.Bekendgemaakt => "bekendgemaakt",
        Beschikkingstatus.InBezwaar => "in bezwaar",
        Beschikkingstatus.Onherroepelijk => "definitief",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string InWoorden(this Bezwaaruitkomst uitkomst) => uitkomst switch
    {
        Bezwaaruitkomst.Gegrond => "gegrond: de inwoner heeft gelijk",
        Bezwaaruitkomst.DeelsGegrond => "deels gegrond",
        Bezwaaruitkomst.Ongegrond => "ongegrond: het besluit blijft",
        Bezwaaruitkomst.NietOntvankelijk => "niet-ontvankelijk: te laat of niet compleet",
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    /// <summary>Why an allocation ends early; a longer one has a form of its own.</summary>
    public static string? InWoorden(this Wijzigingsreden reden) => reden switch
    {
        Wijzigingsreden.Overleden => "de inwoner is overleden",
        Wijzigingsreden.Contractwijziging => "het contract met de aanbieder wijzigt",
        Wijzigingsreden.Verkorting => "een nieuw besluit: korter",
        Wijzigingsreden.AnderDomein => "de hulp komt uit een andere wet",
        Wijzigingsreden.Verhuizing => "de inwoner verhuist naar een andere gemeente",
        Wijzigingsreden.AndereAanbieder => "de inwoner stapt over naar een andere aanbieder",
        Wijzigingsreden.Verwijderd => "weghalen: deze toewijzing had er niet moeten zijn",
        Wijzigingsreden.AdministratieveCorrectie => "een fout in de administratie herstellen",
        _ => null,
    };

    /// <summary>The team in which the statutory task is done; the Bureaudienst only receives.</summary>
    public static string Taakteam(this Actor actor) =>
        actor.Teams.Where(t => t != Bureaudienstteam.Naam).Order(StringComparer.Ordinal).FirstOrDefault() ?? actor.Teams.FirstOrDefault() ?? "";

    /// <summary>The way of an application as steps.</summary>
    public static IReadOnlyList<Stap> Trein(Aanvraagbeeld a, DateOnly vandaag)
    {
        var beslist = a.Beschikkingen.Any(b => b.Status != Beschikkingstatus.Concept);
        var concept = a.Beschikkingen.Any(b => b.Status == Beschikkingstatus.Concept);
        var open = a.Status.IsOpen();
        List<Stap> stappen =
        [
            new("Aanvraag", Stapstand.Klaar, a.IngediendOp),
            new("Indicatie", a.Indicaties.Count > 0 ? Stapstand.Klaar : open ? Stapstand.Nu : Stapstand.Vervallen),
            new("Concept", concept || beslist ? Stapstand.Klaar : !open ? Stapstand.Vervallen : a.Indicaties.Count > 0 ? Stapstand.Nu : Stapstand.Straks),
            new("Besluit", beslist ? Stapstand.Klaar : !open ? Stapstand.Vervallen : a.BeslisUiterlijk < vandaag ? Stapstand.TeLaat : concept ? Stapstand.Nu : Stapstand.Straks, a.BeslisUiterlijk, Uiterlijk: !beslist),
        ];
        return stappen;
    }
}
