using Rotonde.Basis;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>Versions of the two schemas a message was made with (XsdVersie), three numbers each.</summary>
/// <param name="Basisschema">Of the basisschema.</param>
/// <param name="Bericht">Of the message.</param>
public sealed record Xsdversie(string Basisschema, string Bericht)
{
    /// <summary>1.0.0 of both: the iWmo schemas of release 3.2 and all published examples.</summary>
    public static Xsdversie Standaard { get; } = new("1.0.0", "1.0.0");

    internal static Xsdversie Uit(Element element) => new(element.Woord("BasisschemaXsdVersie"), element.Woord("BerichtXsdVersie"));

    internal Element NaarElement(string naam) => new(naam, new Element("BasisschemaXsdVersie", Basisschema), new Element("BerichtXsdVersie", Bericht));
}

/// <summary>
/// The header every message has. There is always one gemeente and one aanbieder; which of them is the sender follows from the kind of message.
/// A retour keeps the sender and receiver of the message it answers, not swapped (IV088).
/// </summary>
public sealed record Berichtkop
{
    /// <summary>Which message.</summary>
    public required Berichtsoort Soort { get; init; }

    /// <summary>The gemeente in the exchange.</summary>
    public required Gemeentecode Gemeente { get; init; }

    /// <summary>The aanbieder in the exchange.</summary>
    public required AgbCode Aanbieder { get; init; }

    /// <summary>1 to 12 characters, unique per kind of message for the sender (TR056).</summary>
    public required string Identificatie { get; init; }

    /// <summary>The day the sender sends it; never in the future (TR135).</summary>
    public required DateOnly Dagtekening { get; init; }

    /// <summary>Versions of the schemas used.</summary>
    public Xsdversie Xsdversie { get; init; } = Xsdversie.Standaard;

    /// <summary>Reads the header of a message.</summary>
    /// <exception cref="FormatException">The message is not clean on level 1.</exception>
    public static Berichtkop Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var header = bericht.Wortel.Moet("Header");
        var afzenderIsGemeente = AfzenderIsGemeente(bericht.Soort);
        return new()
        {
            Soort = bericht.Soort,
            Gemeente = Gemeentecode.Parse(header.Woord(afzenderIsGemeente ? "Afzender" : "Ontvanger")),
            Aanbieder = AgbCode.Parse(header.Woord(afzenderIsGemeente ? "Ontvanger" : "Afzender")),
            Identificatie = header.Moet("BerichtIdentificatie", "Identificatie").Waarde,
            Dagtekening = header.Dag("BerichtIdentificatie", "Dagtekening"),
            Xsdversie = Xsdversie.Uit(header.Moet("XsdVersie")),
        };
    }

    internal Element NaarElement(params IEnumerable<Element?> meer)
    {
        var gemeente = Gemeente.ToString();
        var aanbieder = Aanbieder.ToString();
        var (afzender, ontvanger) = AfzenderIsGemeente(Soort) ? (gemeente, aanbieder) : (aanbieder, gemeente);
        return new(
            "Header",
            [
                new Element("BerichtCode", Berichtstructuur.Van(Soort).Berichtcode),
                new Element("BerichtVersie", "3"),
                new Element("BerichtSubversie", "2"),
                new Element("Afzender", afzender),
                new Element("Ontvanger", ontvanger),
                new Element("BerichtIdentificatie", new Element("Identificatie", Identificatie), Velden.Veld("Dagtekening", Dagtekening)),
                Xsdversie.NaarElement("XsdVersie"),
                .. meer,
            ]);
    }

    private static bool AfzenderIsGemeente(Berichtsoort soort) => Berichtstructuur.Van(soort).Wortel.Kind("Header")!.Kind("Afzender")!.IsGemeente();
}
