using System.Globalization;
using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Data.Converters;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>The social map in the words of whoever keeps it up.</summary>
internal static class Kaartwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Dictionary<string, string> Velden = new(StringComparer.Ordinal)
    {
        ["soort"] = "Soort", ["naam"] = "Naam", ["organisatie"] = "Organisatie", ["omschrijving"] = "Omschrijving", ["trefwoorden"] = "Zoekwoorden", ["niveau"] = "Niveau", ["themas"] = "Thema’s",
        ["onderwerpen"] = "Onderwerpen", ["voorWie"] = "Voor wie", ["vanaf"] = "Vanaf welke leeftijd", ["totEnMet"] = "Tot en met welke leeftijd", ["kosten"] = "Kosten", ["aanmelden"] = "Hoe begint iemand",
        ["talen"] = "Talen", ["open"] = "Openingstijden", ["locaties"] = "Plekken", ["inGroep"] = "In een groep", ["gecontroleerdOp"] = "Nagekeken op", ["demo"] = "Voorbeeld", ["bron"] = "Bron",
        ["telefoon"] = "Telefoon", ["website"] = "Website", ["nakijktermijn"] = "Termijn om na te kijken", ["geldigTot"] = "Laatste dag op de kaart",
    };

    public static IReadOnlyList<Keuze> Themas { get; } = Keuze.Van<Thema>(InWoorden);

    public static IReadOnlyList<Keuze> Onderwerpen { get; } = Keuze.Van<Onderwerp>(o => o.InWoorden());

    public static IReadOnlyList<Keuze> Doelgroepen { get; } = Keuze.Van<Doelgroep>(InWoorden);

    public static IReadOnlyList<Keuze> Soorten { get; } = Keuze.Van<Aanbodsoort>(InWoorden);

    public static IReadOnlyList<Keuze> Standen { get; } = Keuze.Van<Kaartstand>(InWoorden);

    public static IReadOnlyList<Keuze> Niveaus { get; } =
        [.. Enum.GetValues<Niveau>().Where(n => !n.VereistIndicatie()).Select(n => new Keuze(n.ToString(), InWoorden(n)))];

    public static IReadOnlyList<Keuze> Talen(IEnumerable<string> gekozen) =>
        [.. new[] { "nl", "en", "ar", "tr", "ti", "uk", "pl", "de" }.Union(gekozen).Select(code => new Keuze(code, Taalnaam(code)))];

    /// <summary>The six themes by the names of 003 §7.</summary>
    public static string InWoorden(this Thema thema) => thema switch
    {
        Thema.I => "I. Opvoeden, leren en ontwikkelen",
        Thema.II => "II. Werken, verdienen en uitgeven",
        Thema.III => "III. Samenleven en meedoen",
        Thema.IV => "IV. Gezond leven, bewegen en ontspannen",
        Thema.V => "V. Wonen en veilig leven",
        _ => "VI. Verzorgen, verplegen en verhelpen",
    };

    public static string InWoorden(this Doelgroep wie) => wie switch
    {
        Doelgroep.Jongere => "Kinderen en jongeren",
        Doelgroep.Ouder => "Ouders",
        Doelgroep.Volwassene => "Volwassenen",
        Doelgroep.Oudere => "Ouderen",
        _ => "Mantelzorgers",
    };

    public static string InWoorden(this Aanbodsoort soort) => soort switch
    {
        Aanbodsoort.Voorziening => "Voorziening",
        Aanbodsoort.Zelfhulpmiddel => "Hulpmiddel om zelf te gebruiken",
        _ => "Verwijzing naar iemand buiten de kaart",
    };

    public static string InWoorden(this Niveau niveau) => niveau switch
    {
        Niveau.EigenKracht => "N0 Eigen kracht",
        Niveau.NabijeOmgeving => "N1 Nabije omgeving",
        Niveau.InformeelNetwerk => "N2 Informeel netwerk",
        Niveau.AlgemeneVoorziening => "N3 Algemene voorziening",
        Niveau.VrijToegankelijk => "N4 Vrij toegankelijke professional",
        _ => "Met indicatie",
    };

    public static string InWoorden(this Kaartstand stand) => stand switch
    {
        Kaartstand.Actueel => "Nagekeken",
        Kaartstand.Onzeker => "Onzeker",
        _ => "Van de kaart gehaald",
    };

    public static Toon Toon(this Kaartstand stand) => stand switch
    {
        Kaartstand.Actueel => Weblaag.Weergave.Toon.Goed,
        Kaartstand.Onzeker => Weblaag.Weergave.Toon.LetOp,
        _ => Weblaag.Weergave.Toon.Rustig,
    };

    public static string InWoorden(this Kaartwijziging soort) => soort switch
    {
        Kaartwijziging.Gemaakt => "Op de kaart gezet",
        Kaartwijziging.Gewijzigd => "Gewijzigd",
        Kaartwijziging.Bevestigd => "Klopt nog",
        Kaartwijziging.Weggehaald => "Van de kaart gehaald",
        Kaartwijziging.Teruggedraaid => "Teruggedraaid",
        _ => "Ingelezen uit een bestand",
    };

    public static string Nagekeken(DateOnly dag) => dag > DateOnly.MinValue ? dag.Kort() : "nooit";

    public static string Veldnaam(string veld) => Velden.GetValueOrDefault(veld, "Overig");

    /// <summary>A value of the history as the form shows it.</summary>
    public static string Waarde(string veld, string json)
    {
        T Lees<T>() => JsonSerializer.Deserialize<T>(json, Json.Opties)!;
        var tekst = json == "null" ? "" : veld switch
        {
            "soort" => Lees<Aanbodsoort>().InWoorden(),
            "niveau" => Lees<Niveau>().InWoorden(),
            "themas" => string.Join("; ", Lees<Thema[]>().Select(InWoorden)),
            "onderwerpen" => string.Join(", ", Lees<Onderwerp[]>().Select(o => o.InWoorden())),
            "voorWie" => string.Join(", ", Lees<Doelgroep[]>().Select(InWoorden)),
            "talen" => string.Join(", ", Lees<string[]>().Select(Taalnaam)),
            "open" => Tijdregels.Schrijf(Lees<Openingstijd[]>()).Replace("\n", "; ", StringComparison.Ordinal),
            "locaties" => string.Join("; ", Lees<Locatie[]>().Select(Plek)),
            "inGroep" or "demo" => Lees<bool>() ? "ja" : "nee",
            "gecontroleerdOp" => Nagekeken(Lees<DateOnly>()),
            "geldigTot" => Lees<DateOnly>().Kort(),
            "nakijktermijn" => $"{Lees<int>().ToString(Nederlands)} maanden",
            "vanaf" or "totEnMet" => Lees<int>().ToString(Nederlands),
            _ => Lees<string>(),
        };
        return tekst.Length == 0 ? "niets" : tekst;
    }

    private static string Plek(Locatie l) =>
        string.Join(", ", new[] { l.Naam, l.Adres, $"{l.Postcode4} {l.Plaats}".Trim(), l.Toegankelijkheid, l.Online ? "online of telefonisch" : null }.Where(d => !string.IsNullOrEmpty(d)));

    private static string Taalnaam(string code) => code switch
    {
        "nl" => "Nederlands", "en" => "Engels", "ar" => "Arabisch", "tr" => "Turks", "ti" => "Tigrinya", "uk" => "Oekraïens", "pl" => "Pools", "de" => "Duits",
        _ => code,
    };
}
