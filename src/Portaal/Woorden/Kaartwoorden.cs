using System.Globalization;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Portaal.Woorden;

/// <summary>The words of the social map as residents read them: no numbers of themes, no codes of languages.</summary>
public static class Kaartwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>A theme in people's words.</summary>
    public static string InWoorden(this Thema thema) => thema switch
    {
        Thema.I => "Opvoeden, school en leren",
        Thema.II => "Werk, geld en schulden",
        Thema.III => "Meedoen en mensen ontmoeten",
        Thema.IV => "Gezond leven en bewegen",
        Thema.V => "Wonen en veilig zijn",
        Thema.VI => "Zorgen voor uzelf of een ander",
        _ => throw new ArgumentOutOfRangeException(nameof(thema)),
    };

    /// <summary>What belongs to a theme, in a few examples.</summary>
    public static string Voorbeelden(this Thema thema) => thema switch
    {
        Thema.I => "Kinderen, puberteit, hulp op school, scheiden",
        Thema.II => "Rondkomen, rekeningen, toeslagen, werk zoeken",
        Thema.III => "Koffie drinken, iets te doen, vrijwilligerswerk, taal",
        Thema.IV => "Sporten, wandelen, drank en drugs, somber zijn",
        Thema.V => "Huis aanpassen, buren, energie, huur",
        Thema.VI => "Mantelzorg, huishouden, vervoer, maaltijden",
        _ => throw new ArgumentOutOfRangeException(nameof(thema)),
    };

    /// <summary>Who an offer is for.</summary>
    public static string InWoorden(this Doelgroep wie) => wie switch
    {
        Doelgroep.Jongere => "kinderen en jongeren",
        Doelgroep.Ouder => "ouders",
        Doelgroep.Volwassene => "volwassenen",
        Doelgroep.Oudere => "ouderen",
        Doelgroep.Mantelzorger => "mantelzorgers",
        _ => throw new ArgumentOutOfRangeException(nameof(wie)),
    };

    /// <summary>A language (ISO 639-1) by its Dutch name; a code we have no word for stays as it is.</summary>
    public static string Taalnaam(string code) => code switch
    {
        "nl" => "Nederlands",
        "en" => "Engels",
        "ar" => "Arabisch",
        "tr" => "Turks",
        "ti" => "Tigrinya",
        "uk" => "Oekraïens",
        "pl" => "Pools",
        "de" => "Duits",
        _ => code,
    };

    /// <summary>A day of the week.</summary>
    public static string Dagnaam(this DayOfWeek dag) => Nederlands.DateTimeFormat.GetDayName(dag);

    /// <summary>A distance as the crow flies; under a kilometre the centre of a postcode says no more.</summary>
    public static string Afstand(double kilometers) =>
        kilometers < 1 ? "minder dan 1 km" : string.Create(Nederlands, $"{Math.Round(kilometers, kilometers < 10 ? 1 : 0, MidpointRounding.AwayFromZero):0.#} km");

    /// <summary>The ages that are welcome; none when everybody is.</summary>
    public static string? Leeftijden(this Aanbod aanbod) => (aanbod.Vanaf, aanbod.TotEnMet) switch
    {
        (null, null) => null,
        ({ } van, null) => $"vanaf {van} jaar",
        (null, { } tot) => $"tot en met {tot} jaar",
        ({ } van, { } tot) => $"van {van} tot en met {tot} jaar",
    };

    /// <summary>For whom, in one line.</summary>
    public static string WieInWoorden(this Aanbod aanbod) =>
        aanbod.VoorWie.Count == 0 ? "iedereen" : Opsomming(aanbod.VoorWie.Select(InWoorden));

    /// <summary>The places in one line, the nearest first when a postcode was given.</summary>
    public static string? PlaatsenInWoorden(this Aanbod aanbod, Punt? vanaf)
    {
        var plaatsen = aanbod.Locaties.Where(l => !l.Online)
            .OrderBy(l => vanaf is { } punt ? l.Punt.KilometersTot(punt) : 0)
            .Select(l => l.Plaats).Where(p => p.Length > 0).Distinct().ToArray();
        return plaatsen.Length switch
        {
            0 => aanbod.Locaties.Any(l => l.Online) ? "Online of met de telefoon" : null,
            <= 3 => Opsomming(plaatsen),
            _ => $"{plaatsen[0]}, {plaatsen[1]} en op {plaatsen.Length - 2} andere plekken",
        };
    }

    /// <summary>The opening times per day, as people say them: 9.30 tot 12.00 uur.</summary>
    public static IReadOnlyList<(string Dag, string Tijden)> Openingstijden(this Aanbod aanbod) =>
    [
        .. aanbod.Open.GroupBy(o => o.Dag).OrderBy(g => ((int)g.Key + 6) % 7)
            .Select(g => (g.Key.Dagnaam(), Opsomming(g.OrderBy(o => o.Van).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Van:H.mm} tot {o.Tot:H.mm} uur"))))),
    ];

    /// <summary>"a, b en c".</summary>
    public static string Opsomming(IEnumerable<string> delen)
    {
        var lijst = delen.ToArray();
        return lijst.Length < 2 ? string.Concat(lijst) : $"{string.Join(", ", lijst[..^1])} en {lijst[^1]}";
    }
}
