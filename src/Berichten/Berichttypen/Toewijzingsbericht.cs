using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>The 301: all allocations of one client with one aanbieder.</summary>
public sealed record Toewijzingsbericht
{
    /// <summary>Header.</summary>
    public required Berichtkop Kop { get; init; }

    /// <summary>The client.</summary>
    public required Toewijzingsclient Client { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ToegewezenProduct> Producten { get; init; }

    /// <summary>Reads a 301 that is clean on levels 1 and 2.</summary>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Toewijzingsbericht Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var client = bericht.Verwacht(301).Wortel.Moet("Client");
        return new()
        {
            Kop = Berichtkop.Uit(bericht),
            Client = Toewijzingsclient.Uit(client),
            Producten = [.. client.Lijst("ToegewezenProducten", "ToegewezenProduct").Select(ToegewezenProduct.Uit)],
        };
    }

    /// <summary>The message as a tree, ready to check and write.</summary>
    public Bericht NaarBericht() => new(Kop.Soort, new Element(
        "Bericht", Kop.NaarElement(), Client.NaarElement(new Element("ToegewezenProducten", Producten.Select(p => p.NaarElement())))));
}

/// <summary>The client of a 301.</summary>
public sealed record Toewijzingsclient
{
    /// <summary>Citizen service number.</summary>
    public required Bsn Bsn { get; init; }

    /// <summary>Date of birth.</summary>
    public required Geboortedatum Geboortedatum { get; init; }

    /// <summary>List COD046: 0 unknown, 1 male, 2 female.</summary>
    public required string Geslacht { get; init; }

    /// <summary>Full name.</summary>
    public required Persoonsnaam Naam { get; init; }

    /// <summary>Form of communication (list COD747); none when nothing special.</summary>
    public string? Communicatievorm { get; init; }

    /// <summary>Language, exactly when the form is 1 (CD007).</summary>
    public string? Taal { get; init; }

    /// <summary>List WJ232.</summary>
    public string? JuridischeStatus { get; init; }

    /// <summary>List WJ003.</summary>
    public string? WettelijkeVertegenwoordiging { get; init; }

    /// <summary>Free text.</summary>
    public string? Commentaar { get; init; }

    /// <summary>People around the client.</summary>
    public IReadOnlyList<Relatie> Relaties { get; init; } = [];

    /// <summary>At least one, with sort 01, 02 or 03 among them (TR061).</summary>
    public required IReadOnlyList<Contact> Contacten { get; init; }

    /// <summary>No name or number in a log.</summary>
    public override string ToString() => $"Client {Bsn}";

    internal static Toewijzingsclient Uit(Element client) => new()
    {
        Bsn = client.Burger(),
        Geboortedatum = Geboortedatum.Uit(client.Moet("Geboortedatum")),
        Geslacht = client.Woord("Geslacht"),
        Naam = Persoonsnaam.Uit(client.Moet("Naam")),
        Communicatievorm = client.Tekst("Communicatie", "Vorm"),
        Taal = client.Op("Communicatie", "Taal")?.Waarde,
        JuridischeStatus = client.Tekst("JuridischeStatus"),
        WettelijkeVertegenwoordiging = client.Tekst("WettelijkeVertegenwoordiging"),
        Commentaar = client.Op("Commentaar")?.Waarde,
        Relaties = [.. client.Lijst("Relaties", "Relatie").Select(Relatie.Uit)],
        Contacten = [.. client.Lijst("Contactgegevens", "Contact").Select(Contact.Uit)],
    };

    internal Element NaarElement(Element producten) => new(
        "Client",
        new Element("Bsn", Bsn.Voluit),
        Geboortedatum.NaarElement(),
        new Element("Geslacht", Geslacht),
        Naam.NaarElement(volledig: true),
        Communicatievorm is null ? null : new Element("Communicatie", new Element("Vorm", Communicatievorm), Velden.Veld("Taal", Taal)),
        Velden.Veld("JuridischeStatus", JuridischeStatus),
        Velden.Veld("WettelijkeVertegenwoordiging", WettelijkeVertegenwoordiging),
        Velden.Veld("Commentaar", Commentaar),
        Relaties.Count == 0 ? null : new Element("Relaties", Relaties.Select(r => r.NaarElement())),
        new Element("Contactgegevens", Contacten.Select(c => c.NaarElement())),
        producten);
}

/// <summary>Someone around the client.</summary>
public sealed record Relatie
{
    /// <summary>Number of the sender for this person, unique within the message; never a BSN.</summary>
    public required string Nummer { get; init; }

    /// <summary>Order in which to call, 0 to 99.</summary>
    public int? Volgorde { get; init; }

    /// <summary>List COD472.</summary>
    public required string Soort { get; init; }

    /// <summary>Date of birth.</summary>
    public Geboortedatum? Geboortedatum { get; init; }

    /// <summary>List COD046.</summary>
    public string? Geslacht { get; init; }

    /// <summary>Full name.</summary>
    public required Persoonsnaam Naam { get; init; }

    /// <summary>How to reach them.</summary>
    public required Contact Contact { get; init; }

    /// <summary>No name in a log.</summary>
    public override string ToString() => $"Relatie {Soort}";

    internal static Relatie Uit(Element element) => new()
    {
        Nummer = element.Moet("Nummer").Waarde,
        Volgorde = (int?)element.Op("Volgorde").Getal(),
        Soort = element.Woord("Soort"),
        Geboortedatum = element.Op("Geboortedatum") is { } geboren ? Geboortedatum.Uit(geboren) : null,
        Geslacht = element.Tekst("Geslacht"),
        Naam = Persoonsnaam.Uit(element.Moet("Naam")),
        Contact = Contact.Uit(element.Moet("Contact")),
    };

    internal Element NaarElement() => new(
        "Relatie",
        new Element("Nummer", Nummer),
        Velden.Veld("Volgorde", (long?)Volgorde),
        new Element("Soort", Soort),
        Geboortedatum?.NaarElement(),
        Velden.Veld("Geslacht", Geslacht),
        Naam.NaarElement(volledig: true),
        Contact.NaarElement());
}

/// <summary>A way to reach someone. Needs a telephone number, or a house number with a postcode (TR006).</summary>
public sealed record Contact
{
    /// <summary>List COD757: 01 BRP-adres, 02 correspondentie, 03 verblijf, 04 tijdelijk verblijf.</summary>
    public required string Soort { get; init; }

    /// <summary>Address.</summary>
    public Adres? Adres { get; init; }

    /// <summary>Organisation, at most 35 characters.</summary>
    public string? Organisatie { get; init; }

    /// <summary>One or two numbers.</summary>
    public IReadOnlyList<Telefoon> Telefoons { get; init; } = [];

    /// <summary>E-mail address, at most 80 characters.</summary>
    public string? Emailadres { get; init; }

    /// <summary>First day, only for sort 04 (CD009).</summary>
    public DateOnly? Begindatum { get; init; }

    /// <summary>Last day, only for sort 04.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>No address in a log.</summary>
    public override string ToString() => $"Contact {Soort}";

    internal static Contact Uit(Element element) => new()
    {
        Soort = element.Woord("Soort"),
        Adres = element.Op("Adres") is { } adres ? Adres.Uit(adres) : null,
        Organisatie = element.Op("Organisatie")?.Waarde,
        Telefoons = [.. (element.Op("Telefoon")?.Kinderen ?? []).Select(Telefoon.Uit)],
        Emailadres = element.Op("Emailadres")?.Waarde,
        Begindatum = element.DagOfGeen("Periode", "Begindatum"),
        Einddatum = element.DagOfGeen("Periode", "Einddatum"),
    };

    internal Element NaarElement() => new(
        "Contact",
        new Element("Soort", Soort),
        Adres?.NaarElement(),
        Velden.Veld("Organisatie", Organisatie),
        Telefoons.Count == 0 ? null : new Element("Telefoon", Telefoons.Select((t, i) => t.NaarElement(i == 0 ? "Telefoon01" : "Telefoon02"))),
        Velden.Veld("Emailadres", Emailadres),
        Begindatum is null && Einddatum is null ? null : new Element("Periode", Velden.Veld("Begindatum", Begindatum), Velden.Veld("Einddatum", Einddatum)));
}

/// <summary>An address.</summary>
public sealed record Adres
{
    /// <summary>House number, 0 to 99999.</summary>
    public int? Huisnummer { get; init; }

    /// <summary>One character.</summary>
    public string? Huisletter { get; init; }

    /// <summary>At most 4 characters.</summary>
    public string? Toevoeging { get; init; }

    /// <summary>List NUM061: AB, BY, TO or WW.</summary>
    public string? Aanduiding { get; init; }

    /// <summary>For the Netherlands <c>1234AB</c>, without space (CS089).</summary>
    public string? Postcode { get; init; }

    /// <summary>At most 24 characters.</summary>
    public string? Straatnaam { get; init; }

    /// <summary>At most 80 characters.</summary>
    public string? Plaatsnaam { get; init; }

    /// <summary>ISO 3166-1 alpha-2, exactly when there is a postcode (CD005).</summary>
    public string? LandCode { get; init; }

    /// <summary>No address in a log.</summary>
    public override string ToString() => "Adres";

    internal static Adres Uit(Element element) => new()
    {
        Huisnummer = (int?)element.Op("Huis", "Huisnummer").Getal(),
        Huisletter = element.Op("Huis", "Huisletter")?.Waarde,
        Toevoeging = element.Op("Huis", "HuisnummerToevoeging")?.Waarde,
        Aanduiding = element.Op("Huis", "AanduidingWoonadres")?.Waarde,
        Postcode = element.Op("Postcode")?.Waarde,
        Straatnaam = element.Op("Straatnaam")?.Waarde,
        Plaatsnaam = element.Op("Plaatsnaam")?.Waarde,
        LandCode = element.Tekst("LandCode"),
    };

    internal Element NaarElement() => new(
        "Adres",
        Huisnummer is null ? null : new Element(
            "Huis",
            Velden.Veld("Huisnummer", (long)Huisnummer.Value),
            Velden.Veld("Huisletter", Huisletter),
            Velden.Veld("HuisnummerToevoeging", Toevoeging),
            Velden.Veld("AanduidingWoonadres", Aanduiding)),
        Velden.Veld("Postcode", Postcode),
        Velden.Veld("Straatnaam", Straatnaam),
        Velden.Veld("Plaatsnaam", Plaatsnaam),
        Velden.Veld("LandCode", LandCode));
}

/// <summary>A telephone number.</summary>
/// <param name="Nummer">Digits only, at most 15.</param>
/// <param name="Landnummer">At most 4 characters; 0031 for the Netherlands.</param>
public sealed record Telefoon(string Nummer, string Landnummer = "0031")
{
    internal static Telefoon Uit(Element element) => new(element.Moet("Telefoonnummer").Waarde, element.Moet("Landnummer").Waarde);

    internal Element NaarElement(string naam) => new(naam, new Element("Telefoonnummer", Nummer), new Element("Landnummer", Landnummer));
}

/// <summary>One allocation in a 301.</summary>
public sealed record ToegewezenProduct
{
    /// <summary>0 to 999,999,999, unique per gemeente and act (TR332).</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>Reference of the request this allocation honours; only then (TR379).</summary>
    public string? ReferentieAanbieder { get; init; }

    /// <summary>The product; none for a generic allocation (budget only).</summary>
    public Productaanduiding? Product { get; init; }

    /// <summary>Day on which this version was made. The latest version is the highest date and time, not the last received (IV013).</summary>
    public required DateOnly Toewijzingsdatum { get; init; }

    /// <summary>Time on that day, to the second.</summary>
    public required TimeOnly Toewijzingstijd { get; init; }

    /// <summary>First day of help.</summary>
    public required DateOnly Ingangsdatum { get; init; }

    /// <summary>Last day of help, inclusive. Needed with a weekly frequency (CD076) or a budget (CD075).</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>List WMO002/JZ002, only in the message in which the allocation changed (IV099); 13 takes it away.</summary>
    public string? RedenWijziging { get; init; }

    /// <summary>How much; never with a budget.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>Budget; never with a volume.</summary>
    public Bedrag? Budget { get; init; }

    /// <summary>Free text.</summary>
    public string? Commentaar { get; init; }

    internal static ToegewezenProduct Uit(Element element) => new()
    {
        ToewijzingNummer = element.Aantal("ToewijzingNummer"),
        ReferentieAanbieder = element.Op("ReferentieAanbieder")?.Waarde,
        Product = Productaanduiding.Uit(element.Op("Product")),
        Toewijzingsdatum = element.Dag("Toewijzingsdatum"),
        Toewijzingstijd = element.Op("Toewijzingstijd").Tijd() ?? throw new FormatException($"{element.Pad}/Toewijzingstijd is geen tijd."),
        Ingangsdatum = element.Dag("Ingangsdatum"),
        Einddatum = element.DagOfGeen("Einddatum"),
        RedenWijziging = element.Tekst("RedenWijziging"),
        Omvang = Omvang.Uit(element.Op("Omvang")),
        Budget = element.Op("Budget").Getal() is { } centen ? new Bedrag(centen) : null,
        Commentaar = element.Op("Commentaar")?.Waarde,
    };

    internal Element NaarElement() => new(
        "ToegewezenProduct",
        Velden.Veld("ToewijzingNummer", ToewijzingNummer),
        Velden.Veld("ReferentieAanbieder", ReferentieAanbieder),
        Product?.NaarElement(),
        Velden.Veld("Toewijzingsdatum", Toewijzingsdatum),
        new Element("Toewijzingstijd", Toewijzingstijd.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
        Velden.Veld("Ingangsdatum", Ingangsdatum),
        Velden.Veld("Einddatum", Einddatum),
        Velden.Veld("RedenWijziging", RedenWijziging),
        Omvang?.NaarElement(),
        Velden.Veld("Budget", Budget?.Centen),
        Velden.Veld("Commentaar", Commentaar));
}
