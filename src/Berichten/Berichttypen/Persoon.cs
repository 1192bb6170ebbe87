using Rotonde.Basis;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>A date of birth, and how much of it is known.</summary>
/// <param name="Datum">Unknown parts are 01 (or 1900).</param>
/// <param name="Gebruik">List COD170: 1 day unknown, 2 day and month unknown, 3 all unknown; none when all is known.</param>
public sealed record Geboortedatum(DateOnly Datum, string? Gebruik = null)
{
    internal static Geboortedatum Uit(Element element) => new(element.Dag("Datum"), element.Tekst("DatumGebruik"));

    internal Element NaarElement() => new("Geboortedatum", Velden.Veld("Datum", Datum), Velden.Veld("DatumGebruik", Gebruik));
}

/// <summary>A name as the messages carry it.</summary>
public sealed record Persoonsnaam
{
    /// <summary>Own surname, at most 200 characters.</summary>
    public required string Achternaam { get; init; }

    /// <summary>Prefix of the own surname, at most 10 characters.</summary>
    public string? Voorvoegsel { get; init; }

    /// <summary>Surname of the partner; only the 301 carries it.</summary>
    public string? Partnernaam { get; init; }

    /// <summary>Prefix of the partner's surname.</summary>
    public string? Partnervoorvoegsel { get; init; }

    /// <summary>First names.</summary>
    public string? Voornamen { get; init; }

    /// <summary>Initials: letters only, at most 6.</summary>
    public string? Voorletters { get; init; }

    /// <summary>List COD700, only in the 301: 1 own name; 2, 3 and 4 with the partner's (CS050).</summary>
    public string Naamgebruik { get; init; } = "1";

    internal static Persoonsnaam Uit(Element element) => new()
    {
        Achternaam = element.Moet("Geslachtsnaam", "Achternaam").Waarde,
        Voorvoegsel = element.Op("Geslachtsnaam", "Voorvoegsel")?.Waarde,
        Partnernaam = element.Op("Partnernaam", "Achternaam")?.Waarde,
        Partnervoorvoegsel = element.Op("Partnernaam", "Voorvoegsel")?.Waarde,
        Voornamen = element.Op("Voornamen")?.Waarde,
        Voorletters = element.Op("Voorletters")?.Waarde,
        Naamgebruik = element.Tekst("NaamGebruik") ?? "1",
    };

    internal Element NaarElement(bool volledig) => new(
        "Naam",
        Achter("Geslachtsnaam", Achternaam, Voorvoegsel),
        volledig && Partnernaam is not null ? Achter("Partnernaam", Partnernaam, Partnervoorvoegsel) : null,
        Velden.Veld("Voornamen", Voornamen),
        Velden.Veld("Voorletters", Voorletters),
        volledig ? new Element("NaamGebruik", Naamgebruik) : null);

    private static Element Achter(string naam, string achternaam, string? voorvoegsel) =>
        new(naam, new Element("Achternaam", achternaam), Velden.Veld("Voorvoegsel", voorvoegsel));
}

/// <summary>The client of a start or stop message.</summary>
public sealed record Meldingclient
{
    /// <summary>Citizen service number.</summary>
    public required Bsn Bsn { get; init; }

    /// <summary>Date of birth.</summary>
    public required Geboortedatum Geboortedatum { get; init; }

    /// <summary>List COD046: 0 unknown, 1 male, 2 female.</summary>
    public required string Geslacht { get; init; }

    /// <summary>Name, without partner.</summary>
    public required Persoonsnaam Naam { get; init; }

    /// <summary>No name or number in a log.</summary>
    public override string ToString() => $"Client {Bsn}";

    internal static Meldingclient Uit(Element client) => new()
    {
        Bsn = client.Burger(),
        Geboortedatum = Geboortedatum.Uit(client.Moet("Geboortedatum")),
        Geslacht = client.Woord("Geslacht"),
        Naam = Persoonsnaam.Uit(client.Moet("Naam")),
    };

    internal Element NaarElement(Element producten) => new(
        "Client", new Element("Bsn", Bsn.Voluit), Geboortedatum.NaarElement(), new Element("Geslacht", Geslacht), Naam.NaarElement(volledig: false), producten);
}
