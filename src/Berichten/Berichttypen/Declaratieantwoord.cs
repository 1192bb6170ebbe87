using Rotonde.Basis;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>The 325: what the gemeente grants of a 323. Only rejected lines come back; what is not in it is approved (TR342).</summary>
public sealed record Declaratieantwoord
{
    /// <summary>Header of its own.</summary>
    public required Berichtkop Kop { get; init; }

    /// <summary>Identification of the 323 it answers.</summary>
    public required string DeclaratieIdentificatie { get; init; }

    /// <summary>Date in the header of that 323.</summary>
    public required DateOnly DeclaratieDagtekening { get; init; }

    /// <summary>Version of the checks used; none when they are our own.</summary>
    public string? Xsltversie { get; init; }

    /// <summary>Versions of the schemas the 323 was made with.</summary>
    public required Xsdversie XsdversieDeclaratie { get; init; }

    /// <summary>Codes on the header: 0200, or the code that rejects the message as a whole.</summary>
    public required IReadOnlyList<string> Retourcodes { get; init; }

    /// <summary>The verdict on the declaration; none when the header rejects the message.</summary>
    public Declaratieoordeel? Oordeel { get; init; }

    /// <summary>Reads a 325 that is clean on levels 1 and 2.</summary>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Declaratieantwoord Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var header = bericht.Verwacht(325).Wortel.Moet("Header");
        return new()
        {
            Kop = Berichtkop.Uit(bericht),
            DeclaratieIdentificatie = header.Moet("DeclaratieIdentificatie", "Identificatie").Waarde,
            DeclaratieDagtekening = header.Dag("DeclaratieIdentificatie", "Dagtekening"),
            Xsltversie = header.Tekst("XsltVersie"),
            XsdversieDeclaratie = Xsdversie.Uit(header.Moet("XsdVersieDeclaratie")),
            Retourcodes = header.Codes(),
            Oordeel = bericht.Wortel.Op("DeclaratieAntwoord") is { } antwoord ? Declaratieoordeel.Uit(antwoord) : null,
        };
    }

    /// <summary>The message as a tree, ready to check and write.</summary>
    public Bericht NaarBericht() => new(Kop.Soort, new Element(
        "Bericht",
        Kop.NaarElement(
            new Element("DeclaratieIdentificatie", new Element("Identificatie", DeclaratieIdentificatie), Velden.Veld("Dagtekening", DeclaratieDagtekening)),
            Velden.Veld("XsltVersie", Xsltversie),
            XsdversieDeclaratie.NaarElement("XsdVersieDeclaratie"),
            Velden.Codes(Retourcodes)),
        Oordeel?.NaarElement()));
}

/// <summary>The verdict on one declaration.</summary>
public sealed record Declaratieoordeel
{
    /// <summary>Number of the declaration.</summary>
    public required string DeclaratieNummer { get; init; }

    /// <summary>What was asked.</summary>
    public required Bedrag Ingediend { get; init; }

    /// <summary>What is granted.</summary>
    public required Bedrag Toegekend { get; init; }

    /// <summary>Clients with rejected lines only.</summary>
    public IReadOnlyList<Afgewezenclient> Clienten { get; init; } = [];

    /// <summary>8001 when all is granted, 0200 when lines are rejected, else the code that rejects the declaration.</summary>
    public required IReadOnlyList<string> Retourcodes { get; init; }

    internal static Declaratieoordeel Uit(Element element) => new()
    {
        DeclaratieNummer = element.Woord("DeclaratieNummer"),
        Ingediend = element.Moet("TotaalIngediendBedrag").MetTeken("TotaalBedrag"),
        Toegekend = element.Moet("TotaalToegekendBedrag").MetTeken("TotaalBedrag"),
        Clienten = [.. element.Lijst("Clienten", "Client").Select(c => new Afgewezenclient(
            c.BurgerOfNiemand(), [.. c.Lijst("Prestaties", "Prestatie").Select(p => new Afgewezenprestatie(Prestatie.Uit(p), p.Codes()))], c.Codes()))],
        Retourcodes = element.Codes(),
    };

    internal Element NaarElement() => new(
        "DeclaratieAntwoord",
        new Element("DeclaratieNummer", DeclaratieNummer),
        Velden.MetTeken("TotaalIngediendBedrag", "TotaalBedrag", Ingediend),
        Velden.MetTeken("TotaalToegekendBedrag", "TotaalBedrag", Toegekend),
        Clienten.Count == 0 ? null : new Element("Clienten", Clienten.Select(c => new Element(
            "Client",
            new Element("Bsn", c.Bsn?.Voluit ?? Velden.Niemand),
            new Element("Prestaties", c.Prestaties.Select(p => p.Prestatie.NaarElement(p.Retourcodes))),
            Velden.Codes(c.Retourcodes)))),
        Velden.Codes(Retourcodes));
}

/// <summary>A client of whom at least one line is rejected.</summary>
/// <param name="Bsn">Citizen service number; none for 000000000, which passes CS002 and is nobody's.</param>
/// <param name="Prestaties">The rejected lines.</param>
/// <param name="Retourcodes">0200, or 8187 when the client is not known.</param>
public sealed record Afgewezenclient(Bsn? Bsn, IReadOnlyList<Afgewezenprestatie> Prestaties, IReadOnlyList<string> Retourcodes);

/// <summary>A rejected line and why.</summary>
/// <param name="Prestatie">The line as declared.</param>
/// <param name="Retourcodes">At least one; 0233 when the client as a whole was rejected.</param>
public sealed record Afgewezenprestatie(Prestatie Prestatie, IReadOnlyList<string> Retourcodes);
