using Rotonde.Privacy.Rechten;

namespace Rotonde.Portaal.Woorden;

/// <summary>What was looked at and what was done, as the resident reads it in "Wie keek in mijn dossier".</summary>
public static class Logwoorden
{
    private static readonly Dictionary<string, string> Zinnen = Enum.GetValues<Gegevenssoort>().ToDictionary(s => s.Naam(), InWoorden);

    /// <summary>A kind of information as the log names it; one we have no words for stays as it is.</summary>
    public static string Wat(string naam) => Zinnen.GetValueOrDefault(naam, naam);

    /// <summary>What was done, in the past tense.</summary>
    public static string Gedaan(string actie, bool toegestaan) => (actie, toegestaan) switch
    {
        ("lezen", true) => "bekeken",
        ("lezen", false) => "wilde bekijken",
        ("schrijven", true) => "veranderd",
        ("schrijven", false) => "wilde veranderen",
        ("delen_beslissen", true) => "gekozen wat u deelt",
        ("delen_beslissen", false) => "wilde kiezen wat u deelt",
        ("besluiten", true) => "besluit genomen",
        ("besluiten", false) => "wilde een besluit nemen",
        ("exporteren", true) => "kopie gemaakt",
        ("exporteren", false) => "wilde een kopie maken",
        _ => actie,
    };

    /// <summary>A kind of information in plain words.</summary>
    public static string InWoorden(this Gegevenssoort soort) => soort switch
    {
        Gegevenssoort.Persoonsgegevens => "uw naam, adres en telefoonnummer",
        Gegevenssoort.BeschermdVeld => "gegevens die extra beschermd zijn",
        Gegevenssoort.Plan => "uw plan",
        Gegevenssoort.Planitem => "een onderdeel van uw plan",
        Gegevenssoort.PlanitemMeerPersonen => "een onderdeel van uw plan dat over meer mensen gaat",
        Gegevenssoort.Doel => "een doel of afspraak in uw plan",
        Gegevenssoort.Deelbesluit => "wat u deelt en met wie",
        Gegevenssoort.Contactnotitie => "een aantekening van een medewerker",
        Gegevenssoort.Document => "een document",
        Gegevenssoort.Zaak => "uw melding of aanvraag",
        Gegevenssoort.Beschikking => "een besluit of brief",
        Gegevenssoort.Schuldhulpdossier => "uw schuldhulp",
        Gegevenssoort.Toewijzing => "de hulp die u krijgt",
        Gegevenssoort.Declaratieregel => "een rekening voor uw hulp",
        Gegevenssoort.Contract => "een contract met een aanbieder",
        Gegevenssoort.GepubliceerdeCijfers => "cijfers zonder namen",
        Gegevenssoort.RuweTelling => "tellingen",
        Gegevenssoort.Inzagelog => "wie in uw dossier keek",
        Gegevenssoort.Auditlog => "het logboek",
        Gegevenssoort.Gebruikers => "gebruikers en hun rechten",
        Gegevenssoort.Instellingen => "instellingen",
        Gegevenssoort.AvgVerzoek => "uw verzoek over uw gegevens",
        Gegevenssoort.InzageExport => "een kopie van al uw gegevens",
        Gegevenssoort.Noodknop => "uw dossier in een noodgeval",
        Gegevenssoort.Hulpvraag => "uw vraag",
        Gegevenssoort.Gesprek => "het verslag van een gesprek",
        Gegevenssoort.Begroting => "de begroting",
        Gegevenssoort.KwartaalmonitorInBewerking => "cijfers die nog niet klaar zijn",
        Gegevenssoort.Indicatordefinitie => "hoe wij meten",
        Gegevenssoort.Agenda => "de agenda van de gemeente",
        Gegevenssoort.Aanbieder => "gegevens van een aanbieder",
        Gegevenssoort.SocialeKaart => "de sociale kaart",
        Gegevenssoort.Werkvoorraad => "de lijst met werk waar uw zaak op staat",
        Gegevenssoort.Postkamer => "berichten met aanbieders",
        Gegevenssoort.Indicatie => "welke hulp nodig is",
        Gegevenssoort.Verwijzing => "een verwijzing",
        Gegevenssoort.KlachtEnBezwaar => "uw klacht of bezwaar",
        Gegevenssoort.Mantelzorgcheck => "de vragen over mantelzorg",
        Gegevenssoort.MinimaAanvraag => "uw aanvraag voor een minimaregeling",
        Gegevenssoort.Adresbeeld => "wat er op uw adres bekend is",
        Gegevenssoort.Signaal => "een melding van zorgen",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };
}
