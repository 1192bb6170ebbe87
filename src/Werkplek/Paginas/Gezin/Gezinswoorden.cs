using Rotonde.Basis;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Werkplek.Paginas.Gezin;

/// <summary>Household, conversation and plan in the words of the people who work with them.</summary>
internal static class Gezinswoorden
{
    public static string InWoorden(this Planstatus status) => status switch
    {
        Planstatus.Concept => "concept",
        Planstatus.InOverleg => "in overleg met het gezin",
        Planstatus.Actief => "loopt",
        Planstatus.Bijgesteld => "loopt, bijgesteld",
        Planstatus.Afgesloten => "afgesloten",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string InWoorden(this Regie regie) => regie switch
    {
        Regie.Gezin => "het gezin",
        Regie.Netwerk => "iemand uit het netwerk",
        Regie.TijdelijkAanspreekpunt => "tijdelijk het Aanspreekpunt",
        _ => throw new ArgumentOutOfRangeException(nameof(regie)),
    };

    public static string InWoorden(this Ring ring) => ring switch
    {
        Ring.Individu => "1. Zelf",
        Ring.NabijeOmgeving => "2. Familie en vrienden",
        Ring.InformeleNetwerken => "3. Buurt en informeel netwerk",
        Ring.GeorganiseerdVrijwillig => "4. Vrijwilligers en verenigingen",
        Ring.Gemeente => "5. Gemeente",
        Ring.Professionals => "6. Professionals",
        _ => throw new ArgumentOutOfRangeException(nameof(ring)),
    };

    public static string InWoorden(this Niveau niveau) => niveau switch
    {
        Niveau.EigenKracht => "N0 eigen kracht",
        Niveau.NabijeOmgeving => "N1 nabije omgeving",
        Niveau.InformeelNetwerk => "N2 informeel netwerk",
        Niveau.AlgemeneVoorziening => "N3 algemene voorziening",
        Niveau.VrijToegankelijk => "N4 vrij toegankelijk",
        Niveau.Hulp => "N5 hulp",
        Niveau.Zorg => "N6 zorg",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau)),
    };

    public static string InWoorden(this Thema thema) => thema switch
    {
        Thema.OpvoedenLerenOntwikkelen => "Opvoeden, leren en ontwikkelen",
        Thema.WerkenVerdienenUitgeven => "Werken, verdienen en uitgeven",
        Thema.SamenlevenMeedoen => "Samenleven en meedoen",
        Thema.GezondLevenBewegenOntspannen => "Gezond leven, bewegen en ontspannen",
        Thema.WonenVeiligLeven => "Wonen en veilig leven",
        Thema.VerzorgenVerplegenVerhelpen => "Verzorgen, verplegen en verhelpen",
        _ => throw new ArgumentOutOfRangeException(nameof(thema)),
    };

    public static string InWoorden(this Helpersoort soort) => soort switch
    {
        Helpersoort.Zelf => "zelf",
        Helpersoort.Familie => "familie",
        Helpersoort.Mantelzorger => "mantelzorger",
        Helpersoort.BuurOfVriend => "buur of vriend",
        Helpersoort.Vrijwilliger => "vrijwilliger",
        Helpersoort.Vereniging => "vereniging",
        Helpersoort.KerkOfMoskee => "kerk of moskee",
        Helpersoort.Werkgever => "werkgever",
        Helpersoort.School => "school",
        Helpersoort.Professional => "professional",
        Helpersoort.Organisatie => "organisatie",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    public static string InWoorden(this Helper helper) =>
        string.IsNullOrEmpty(helper.Organisatie) || helper.Organisatie == helper.Wie ? helper.Wie : $"{helper.Wie} ({helper.Organisatie})";

    public static string InWoorden(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Akkoord => "akkoord",
        Oordeel.AkkoordMetOpmerking => "akkoord, met een opmerking",
        Oordeel.NietAkkoord => "niet akkoord",
        _ => throw new ArgumentOutOfRangeException(nameof(oordeel)),
    };

    public static string InWoorden(this Evaluatieuitkomst uitkomst) => uitkomst switch
    {
        Evaluatieuitkomst.Voortzetten => "zo doorgaan",
        Evaluatieuitkomst.Aanpassen => "aanpassen",
        Evaluatieuitkomst.Afschalen => "minder hulp",
        Evaluatieuitkomst.Stoppen => "stoppen",
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    public static string InWoorden(this Signaalsoort soort) => soort switch
    {
        Signaalsoort.Schulden => "schulden",
        Signaalsoort.Eenzaamheid => "eenzaamheid",
        Signaalsoort.Overbelasting => "overbelasting",
        Signaalsoort.Veiligheid => "veiligheid",
        Signaalsoort.Taal => "taal",
        Signaalsoort.Verzuim => "verzuim",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    public static string InWoorden(this Deelnemersoort soort) => soort switch
    {
        Deelnemersoort.Inwoner => "inwoner",
        Deelnemersoort.Netwerk => "netwerk",
        Deelnemersoort.Clientondersteuner => "cliëntondersteuner",
        Deelnemersoort.Professional => "professional",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    public static string InWoorden(this Huishoudrol rol) => rol switch
    {
        Huishoudrol.Hoofd => "hoofd",
        Huishoudrol.Partner => "partner",
        Huishoudrol.Kind => "kind",
        Huishoudrol.Overig => "overig",
        _ => throw new ArgumentOutOfRangeException(nameof(rol)),
    };

    public static string InWoorden(this Aantekeningsoort soort) => soort switch
    {
        Aantekeningsoort.Kracht => "kracht: wat gaat goed",
        Aantekeningsoort.Aandachtspunt => "aandachtspunt",
        Aantekeningsoort.Toekomstplan => "toekomstplan",
        Aantekeningsoort.Veiligheidsplan => "veiligheidsplan",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    /// <summary>The category as staff say it; residents read "uw …".</summary>
    public static string Onderwerp(this Leefgebied leefgebied) => leefgebied switch
    {
        Leefgebied.Basis => "naam en adres",
        Leefgebied.Plan => "doelen en afspraken",
        Leefgebied.Netwerk => "netwerk",
        Leefgebied.Gezondheid => "gezondheid",
        Leefgebied.Inkomen => "inkomen",
        Leefgebied.Schulden => "schulden",
        Leefgebied.Jeugd => "jeugdhulp",
        Leefgebied.School => "school",
        Leefgebied.Veiligheid => "veiligheid",
        Leefgebied.Justitieel => "politie en justitie",
        _ => throw new ArgumentOutOfRangeException(nameof(leefgebied)),
    };

    public static string InWoorden(this Gespreksstatus status) => status == Gespreksstatus.Concept ? "concept" : "vastgesteld";

    public static string InWoorden(this Gezondheidsas deel) => deel switch
    {
        Gezondheidsas.Lichaamsfuncties => "Lichaamsfuncties",
        Gezondheidsas.MentaalWelbevinden => "Mentaal welbevinden",
        Gezondheidsas.Zingeving => "Zingeving",
        Gezondheidsas.KwaliteitVanLeven => "Kwaliteit van leven",
        Gezondheidsas.Meedoen => "Meedoen",
        Gezondheidsas.DagelijksFunctioneren => "Dagelijks functioneren",
        _ => throw new ArgumentOutOfRangeException(nameof(deel)),
    };
}
