using System.Globalization;

namespace Rotonde.Financien.Begroting;

/// <summary>
/// The taakvelden of the social domain (main field 6) in the three schemes that Iv3 used since 2017. The scheme broke in 2023 (youth split over 6.72, 6.73
/// and 6.74) and in 2025 (new numbers, own fields for PGB and coordination). Names: Rijksoverheid, Iv3-informatievoorschrift 2023 and 2025.
/// </summary>
public static class Taakvelden
{
    private static readonly Dictionary<string, string> Tot2023 = new(StringComparer.Ordinal)
    {
        ["6.1"] = "Samenkracht en burgerparticipatie",
        ["6.2"] = "Wijkteams",
        ["6.3"] = "Inkomensregelingen",
        ["6.4"] = "Begeleide participatie",
        ["6.5"] = "Arbeidsparticipatie",
        ["6.6"] = "Maatwerkvoorzieningen (Wmo)",
        ["6.71"] = "Maatwerkdienstverlening 18+",
        ["6.72"] = "Maatwerkdienstverlening 18-",
        ["6.81"] = "Geëscaleerde zorg 18+",
        ["6.82"] = "Geëscaleerde zorg 18-",
    };

    private static readonly Dictionary<string, string> Tot2025 = new(StringComparer.Ordinal)
    {
        ["6.1"] = "Samenkracht en burgerparticipatie",
        ["6.2"] = "Toegang en eerstelijnsvoorzieningen",
        ["6.3"] = "Inkomensregelingen",
        ["6.4"] = "WSW en beschut werk",
        ["6.5"] = "Arbeidsparticipatie",
        ["6.6"] = "Maatwerkvoorzieningen (Wmo)",
        ["6.71"] = "Maatwerk Wmo: hulp bij het huishouden, begeleiding, dagbesteding en overig (6.71a t/m d)",
        ["6.72"] = "Jeugdhulp: begeleiding, behandeling, dagbesteding en overig zonder verblijf (6.72a t/m d)",
        ["6.73"] = "Jeugdhulp: pleegzorg, gezinsgericht en overig met verblijf (6.73a t/m c)",
        ["6.74"] = "Jeugdhulp: ggz, crisis en gesloten plaatsing (6.74a t/m c)",
        ["6.81"] = "Beschermd wonen, maatschappelijke en vrouwenopvang (6.81a en b)",
        ["6.82"] = "Jeugdbescherming en jeugdreclassering (6.82a en b)",
    };

    private static readonly Dictionary<string, string> Vanaf2025 = new(StringComparer.Ordinal)
    {
        ["6.1"] = "Samenkracht en burgerparticipatie",
        ["6.21"] = "Toegang en eerstelijnsvoorzieningen Wmo",
        ["6.22"] = "Toegang en eerstelijnsvoorzieningen Jeugd",
        ["6.23"] = "Toegang en eerstelijnsvoorzieningen Integraal",
        ["6.3"] = "Inkomensregelingen",
        ["6.4"] = "WSW en beschut werk",
        ["6.5"] = "Arbeidsparticipatie",
        ["6.60"] = "Hulpmiddelen en diensten (Wmo)",
        ["6.71"] = "Maatwerk Wmo: huishoudelijke hulp, begeleiding, dagbesteding en overig (6.711 t/m 6.714)",
        ["6.711"] = "Huishoudelijke hulp (Wmo)",
        ["6.712"] = "Begeleiding (Wmo)",
        ["6.713"] = "Dagbesteding (Wmo)",
        ["6.714"] = "Overige maatwerkarrangementen (Wmo)",
        ["6.75"] = "Jeugdhulp ambulant (6.751 t/m 6.753)",
        ["6.751"] = "Jeugdhulp ambulant lokaal",
        ["6.752"] = "Jeugdhulp ambulant regionaal",
        ["6.753"] = "Jeugdhulp ambulant landelijk",
        ["6.76"] = "Jeugdhulp met verblijf (6.761 t/m 6.763)",
        ["6.761"] = "Jeugdhulp met verblijf lokaal",
        ["6.762"] = "Jeugdhulp met verblijf regionaal",
        ["6.763"] = "Jeugdhulp met verblijf landelijk",
        ["6.79"] = "Pgb Wmo en Jeugd samen (6.791 en 6.792)",
        ["6.791"] = "PGB Wmo",
        ["6.792"] = "PGB Jeugd",
        ["6.81"] = "Beschermd wonen, maatschappelijke en vrouwenopvang (6.811 en 6.812)",
        ["6.811"] = "Beschermd wonen (Wmo)",
        ["6.812"] = "Maatschappelijke- en vrouwenopvang (Wmo)",
        ["6.82"] = "Jeugdbescherming en jeugdreclassering (6.821 en 6.822)",
        ["6.821"] = "Jeugdbescherming",
        ["6.822"] = "Jeugdreclassering",
        ["6.91"] = "Coördinatie en beleid Wmo",
        ["6.92"] = "Coördinatie en beleid Jeugd",
    };

    /// <summary>No taakveld: what was granted for a product of which nobody has said where it belongs. No code of Iv3; it must be empty before a year is closed .</summary>
    public const string NogOnbekend = "onbekend";

    /// <summary>All codes and names that hold in a year.</summary>
    public static IReadOnlyDictionary<string, string> In(int jaar) => jaar switch
    {
        < 2023 => Tot2023,
        < 2025 => Tot2025,
        _ => Vanaf2025,
    };

    /// <summary>Does this code exist in the scheme of that year?</summary>
    public static bool Bestaat(string code, int jaar) => In(jaar).ContainsKey(code);

    /// <summary>The name of a taakveld in a year; the bare code when the scheme does not have it.</summary>
    public static string Naam(string code, int jaar) => In(jaar).TryGetValue(code, out var naam) ? naam : code;

    /// <summary>The name of a return in a sentence.</summary>
    public static string Naam(Iv3Verslagsoort soort) => soort switch
    {
        Iv3Verslagsoort.Begroting => "begroting",
        Iv3Verslagsoort.Jaarrekening => "jaarrekening",
        _ => $"kwartaal {((int)soort).ToString(CultureInfo.InvariantCulture)}",
    };
}
