namespace Rotonde.Financien.Begroting;

/// <summary>
/// A group of taakvelden that can be followed through the schemes. It exists so that nobody can chart 6.72 over 2023 without the 6.73 and 6.74 that came out of it.
/// </summary>
/// <param name="Naam">What people call it.</param>
/// <param name="Tot2023">Codes in the scheme 2017–2022.</param>
/// <param name="Tot2025">Codes in the scheme 2023–2024.</param>
/// <param name="Vanaf2025">Codes in the scheme from 2025.</param>
/// <param name="Breuken">Years in which the content of the group changed, with the reason in Dutch.</param>
public sealed record Taakveldgroep(
    string Naam,
    IReadOnlyList<string> Tot2023,
    IReadOnlyList<string> Tot2025,
    IReadOnlyList<string> Vanaf2025,
    IReadOnlyList<Reeksbreuk> Breuken)
{
    private static readonly Reeksbreuk PgbApart = new(2025, "Vanaf 2025 staan alle pgb's op een eigen taakveld (6.79), Wmo en Jeugd samen; daarvoor zaten zij hierin.");

    /// <summary>Everything of main field 6.</summary>
    public static Taakveldgroep SociaalDomein { get; } = new(
        "Sociaal domein totaal",
        ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.71", "6.72", "6.81", "6.82"],
        ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.71", "6.72", "6.73", "6.74", "6.81", "6.82"],
        ["6.1", "6.21", "6.22", "6.23", "6.3", "6.4", "6.5", "6.60", "6.71", "6.75", "6.76", "6.79", "6.81", "6.82", "6.91", "6.92"],
        [
            new Reeksbreuk(2023, "In 2023 zijn de taakvelden van Wmo en jeugd verfijnd; de verdeling over taakvelden is niet vergelijkbaar met eerder."),
            new Reeksbreuk(2025, "Vanaf 2025 geldt een nieuwe indeling, met eigen taakvelden voor pgb en voor coördinatie en beleid."),
        ]);

    /// <summary>The groups that together are the social domain, each once.</summary>
    public static IReadOnlyList<Taakveldgroep> Alle { get; } =
    [
        new("Samenkracht en burgerparticipatie", ["6.1"], ["6.1"], ["6.1"], []),
        new(
            "Toegang en eerste lijn",
            ["6.2"],
            ["6.2"],
            ["6.21", "6.22", "6.23"],
            [new Reeksbreuk(2025, "Vanaf 2025 is 6.2 gesplitst in 6.21 (Wmo), 6.22 (Jeugd) en 6.23 (integraal).")]),
        new("Inkomensregelingen", ["6.3"], ["6.3"], ["6.3"], []),
        new("WSW en beschut werk", ["6.4"], ["6.4"], ["6.4"], []),
        new("Arbeidsparticipatie", ["6.5"], ["6.5"], ["6.5"], []),
        new("Hulpmiddelen en diensten Wmo", ["6.6"], ["6.6"], ["6.60"], [new Reeksbreuk(2025, "Vanaf 2025 heet 6.6 taakveld 6.60 en staan pgb's apart (6.79).")]),
        new("Maatwerk Wmo", ["6.71"], ["6.71"], ["6.71"], [PgbApart]),
        new(
            "Jeugdhulp",
            ["6.72"],
            ["6.72", "6.73", "6.74"],
            ["6.75", "6.76"],
            [new Reeksbreuk(2023, "In 2023 is 6.72 verdeeld over 6.72, 6.73 en 6.74; hier opgeteld."), PgbApart]),
        new("Pgb Wmo en Jeugd", [], [], ["6.79"], [new Reeksbreuk(2025, "Dit taakveld bestaat vanaf 2025.")]),
        new("Beschermd wonen en opvang", ["6.81"], ["6.81"], ["6.81"], []),
        new("Jeugdbescherming en jeugdreclassering", ["6.82"], ["6.82"], ["6.82"], []),
        new("Coördinatie en beleid", [], [], ["6.91", "6.92"], [new Reeksbreuk(2025, "Deze taakvelden bestaan vanaf 2025.")]),
    ];

    /// <summary>
    /// The groups that lines of individual help are booked on, so that ledger and budget speak of the same money. Pgb is not among them: the Sociale
    /// Verzekeringsbank pays it.
    /// </summary>
    public static IReadOnlyList<Taakveldgroep> Individueel { get; } =
    [
        .. Alle.Where(g => g.Naam is "Hulpmiddelen en diensten Wmo" or "Maatwerk Wmo" or "Jeugdhulp" or "Beschermd wonen en opvang" or "Jeugdbescherming en jeugdreclassering"),
    ];

    /// <summary>
    /// A code of the scheme from 2025 in the scheme of another year: itself, or the code that stands at its place in its group then (6.76 with stay was 6.73 in 2023 and 2024), or else the
    /// first. None when that year has no counterpart. The group holds in every year; within youth help of 2023 and 2024 ggz, crisis and closed placement (6.74) cannot be told from the code of 2025.
    /// </summary>
    public static string? InJaar(string vanaf2025, int jaar)
    {
        if (Taakvelden.Bestaat(vanaf2025, jaar))
        {
            return vanaf2025;
        }

        foreach (var groep in Alle)
        {
            if (groep.Vanaf2025.ToList().FindIndex(c => vanaf2025.StartsWith(c, StringComparison.Ordinal)) is >= 0 and var plek)
            {
                var toen = groep.In(jaar);
                return toen.Count == 0 ? null : toen[plek < toen.Count ? plek : 0];
            }
        }

        return null;
    }

    /// <summary>The codes that make the group in a year.</summary>
    public IReadOnlyList<string> In(int jaar) => jaar switch
    {
        < 2023 => Tot2023,
        < 2025 => Tot2025,
        _ => Vanaf2025,
    };
}

/// <summary>A year from which figures cannot simply be compared with earlier ones.</summary>
/// <param name="Jaar">First year after the break.</param>
/// <param name="Uitleg">Why, in Dutch.</param>
public sealed record Reeksbreuk(int Jaar, string Uitleg);
