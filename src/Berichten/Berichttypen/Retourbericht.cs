using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>
/// A retour (302, 306, 308, 316, 318 or 320): the message came through (header only, no codes), or it was rejected as a whole:
/// one code on the header, or 0200 there and codes on every class below it.
/// </summary>
public sealed record Retourbericht
{
    /// <summary>Header of the message that is answered, unchanged but for the kind; sender and receiver are not swapped (IV088).</summary>
    public required Berichtkop Kop { get; init; }

    /// <summary>Identification of the retour itself, 1 to 12 characters.</summary>
    public required string IdentificatieRetour { get; init; }

    /// <summary>Day of the retour.</summary>
    public required DateOnly DagtekeningRetour { get; init; }

    /// <summary>Version of the official checks, when those were used.</summary>
    public string? Xsltversie { get; init; }

    /// <summary>Versions of the schemas the retour was made with.</summary>
    public Xsdversie XsdversieRetour { get; init; } = Xsdversie.Standaard;

    /// <summary>Codes on the header; none when the message came through.</summary>
    public IReadOnlyList<string> Retourcodes { get; init; } = [];

    /// <summary>The class that came back (Client or Antwoord) with all below it and a RetourCodes on each; none when only the header did.</summary>
    public Element? Inhoud { get; init; }

    /// <summary>Did the message come through?</summary>
    public bool IsGoedgekeurd => Retourcodes.Count == 0 && Inhoud is null;

    /// <summary>The codes on each class that came back, with its path (from <c>Client</c> or <c>Antwoord</c>).</summary>
    public IReadOnlyList<Retourklasse> Klassen => Inhoud is null ? [] :
        [.. Inhoud.Alles().Where(e => e.Kind("RetourCodes") is not null).Select(e => new Retourklasse(e.Pad, e.Codes()))];

    /// <summary>Reads a retour that is clean on level 1.</summary>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Retourbericht Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var header = bericht.Verwacht(302, 306, 308, 316, 318, 320).Wortel.Moet("Header");
        return new()
        {
            Kop = Berichtkop.Uit(bericht),
            IdentificatieRetour = header.Moet("IdentificatieRetour").Waarde,
            DagtekeningRetour = header.Dag("DagtekeningRetour"),
            Xsltversie = header.Tekst("XsltVersie"),
            XsdversieRetour = Xsdversie.Uit(header.Moet("XsdVersieRetour")),
            Retourcodes = header.Codes(),
            Inhoud = bericht.Wortel.Kinderen.FirstOrDefault(k => k.Naam != "Header"),
        };
    }

    /// <summary>The message as a tree, ready to check and write.</summary>
    public Bericht NaarBericht() => new(Kop.Soort, new Element(
        "Bericht",
        Kop.NaarElement(
            new Element("IdentificatieRetour", IdentificatieRetour),
            Velden.Veld("DagtekeningRetour", DagtekeningRetour),
            Velden.Veld("XsltVersie", Xsltversie),
            XsdversieRetour.NaarElement("XsdVersieRetour"),
            Velden.Codes(Retourcodes)),
        Inhoud));
}

/// <summary>A class in a retour and its codes.</summary>
/// <param name="Pad">Path of the class.</param>
/// <param name="Codes">0200, 0233 or a code of its own.</param>
public sealed record Retourklasse(string Pad, IReadOnlyList<string> Codes);
