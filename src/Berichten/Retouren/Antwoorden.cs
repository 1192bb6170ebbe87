using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Retouren;

/// <summary>
/// Writes the one answer that belongs to a message and its findings. Source: iWmo/iJw 3.2, IV028, IV032, IV087, IV088, OP065, OP286, OP303, OP304 (SPEC §7).
/// </summary>
public static class Antwoorden
{
    /// <summary>
    /// The retour (302, 306, 308, 316, 318, 320) on a message. Clean: header only, no codes. Level 2: header with 0001. Header rejected: header with its code.
    /// Anything else: header 0200 and every class back unchanged, each with its own code, 0200, or 0233 when a class around it was rejected.
    /// Any finding rejects the message as a whole.
    /// </summary>
    /// <param name="heen">A 301, 305, 307, 315, 317 or 319 without findings on level 1.</param>
    /// <param name="bevindingen">All findings on levels 2, 3 and 4.</param>
    /// <param name="kop">Identification and day of the retour.</param>
    /// <exception cref="ArgumentException">No retour exists for this kind of message, or a finding is of level 1 (the sender gets a fault).</exception>
    public static Bericht Retour(Bericht heen, IReadOnlyList<Bevinding> bevindingen, Antwoordkop kop)
    {
        ArgumentNullException.ThrowIfNull(heen);
        ArgumentNullException.ThrowIfNull(bevindingen);
        ArgumentNullException.ThrowIfNull(kop);
        if (heen.Soort.Antwoord is not { } soort || soort.Nummer == 325)
        {
            throw new ArgumentException($"Op een {heen.Soort} bestaat geen retour.", nameof(heen));
        }

        var vorm = Berichtstructuur.Van(soort).Wortel;
        if (Klassecodes.IsTechnisch(bevindingen))
        {
            return Bericht(soort, heen, kop, [Klassecodes.Technisch], null);
        }

        var inhoud = heen.Wortel.Kinderen.First(k => k.Naam != "Header");
        var klassen = Klassen(inhoud, vorm.Kind(inhoud.Naam)!).ToHashSet(StringComparer.Ordinal);
        var codes = new Klassecodes(bevindingen, p => p == Klassecodes.Kop || klassen.Contains(p));
        return codes.Van(Klassecodes.Kop) is { Count: > 0 } kopcodes ? Bericht(soort, heen, kop, kopcodes, null)
            : bevindingen.Count == 0 ? Bericht(soort, heen, kop, [], null)
            : Bericht(soort, heen, kop, [Klassecodes.InOrde], MetCodes(inhoud, vorm.Kind(inhoud.Naam)!, codes, ouderAfgewezen: false));
    }

    /// <summary>
    /// The 325 on a declaration. Clean: 8001, all granted, no lines. Level 2 or header rejected: header with the code. Declaration rejected: its code, nothing
    /// granted, no lines. A client not known: its code, and 0233 on each of its lines. Else only rejected lines come back; what is not in it is granted.
    /// </summary>
    /// <param name="declaratie">A 323 without findings on level 1.</param>
    /// <param name="bevindingen">All findings on levels 2, 3 and 4.</param>
    /// <param name="kop">Identification and day of the 325.</param>
    /// <exception cref="ArgumentException">Not a 323, or a finding is of level 1 (the sender gets a fault).</exception>
    public static Bericht Declaratie(Bericht declaratie, IReadOnlyList<Bevinding> bevindingen, Antwoordkop kop)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        ArgumentNullException.ThrowIfNull(bevindingen);
        ArgumentNullException.ThrowIfNull(kop);
        if (declaratie.Soort.Nummer != 323)
        {
            throw new ArgumentException($"Op een {declaratie.Soort} bestaat geen declaratieantwoord.", nameof(declaratie));
        }

        if (Klassecodes.IsTechnisch(bevindingen))
        {
            return Antwoord(declaratie, kop, [Klassecodes.Technisch], null);
        }

        var inhoud = declaratie.Wortel.Kind("Declaratie")!;
        var klassen = inhoud.Alles().Where(e => e.Naam is "Declaratie" or "Client" or "Prestatie").Select(e => e.Pad).ToHashSet(StringComparer.Ordinal);
        return Antwoord(declaratie, bevindingen, kop, klassen.Contains, inhoud.Lijst("Clienten", "Client").Select(client => new Antwoordclient(
            client.Pad, () => client.Kind("Bsn"),
            client.Lijst("Prestaties", "Prestatie").Select(p => new Antwoordregel(
                p.Pad, p.Kind("IngediendBedrag")!.MetTeken("Bedrag"), codes => new Element("Prestatie", [.. p.Kinderen, Velden.Codes(codes)]))))));
    }

    private static Bericht Antwoord(Bericht declaratie, IReadOnlyList<Bevinding> bevindingen, Antwoordkop kop, Func<string, bool> isKlasse, IEnumerable<Antwoordclient> ingediend)
    {
        var inhoud = declaratie.Wortel.Kind("Declaratie")!;
        var codes = new Klassecodes(bevindingen, p => p == Klassecodes.Kop || isKlasse(p));
        if (codes.Van(Klassecodes.Kop) is { Count: > 0 } kopcodes)
        {
            return Antwoord(declaratie, kop, kopcodes, null);
        }

        var totaal = inhoud.Kind("TotaalIngediendBedrag")!.MetTeken("TotaalBedrag");
        if (codes.Van(inhoud.Pad) is { Count: > 0 } declaratiecodes)
        {
            return Antwoord(declaratie, kop, [Klassecodes.InOrde], Oordeel(inhoud, Bedrag.Nul, [], declaratiecodes));
        }

        var afgewezen = Bedrag.Nul;
        var clienten = new List<Element>();
        foreach (var client in bevindingen.Count == 0 ? [] : ingediend)
        {
            var clientcodes = codes.Van(client.Pad);
            var prestaties = new List<Element>();
            foreach (var prestatie in client.Regels)
            {
                IReadOnlyList<string> eigen = clientcodes.Count > 0 ? [Klassecodes.NietBeoordeeld] : codes.Van(prestatie.Pad);
                if (eigen.Count > 0)
                {
                    afgewezen += prestatie.Bedrag;
                    prestaties.Add(prestatie.MetCodes(eigen));
                }
            }

            if (prestaties.Count > 0)
            {
                clienten.Add(new(
                    "Client",
                    client.Bsn(),
                    new Element("Prestaties", prestaties),
                    Velden.Codes(clientcodes.Count > 0 ? clientcodes : [Klassecodes.InOrde])));
            }
        }

        return Antwoord(declaratie, kop, [Klassecodes.InOrde], Oordeel(
            inhoud, totaal - afgewezen, clienten, [clienten.Count == 0 ? Klassecodes.Toegewezen : Klassecodes.InOrde]));
    }

    /// <summary>The 325 on a declaration that was read: the same as on its tree.</summary>
    /// <param name="declaratie">The 323, clean on levels 1 and 2.</param>
    /// <param name="bevindingen">All findings on levels 3 and 4.</param>
    /// <param name="kop">Identification and day of the 325.</param>
    public static Bericht Declaratie(Gelezendeclaratie declaratie, IReadOnlyList<Bevinding> bevindingen, Antwoordkop kop)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        ArgumentNullException.ThrowIfNull(bevindingen);
        ArgumentNullException.ThrowIfNull(kop);
        return declaratie.Boom is { } boom
            ? Declaratie(boom, bevindingen, kop)
            : Antwoord(declaratie.Kop, bevindingen, kop, IsKlasse, declaratie.Inhoud.Clienten.Select((client, i) => new Antwoordclient(
                declaratie.Pad(i), () => new Element("Bsn", client.Bsn?.Voluit ?? Velden.Niemand),
                client.Prestaties.Select((prestatie, j) => new Antwoordregel(declaratie.Pad(i, j), prestatie.IngediendBedrag, prestatie.NaarElement)))));
    }

    // The classes of a 325 below its header.
    private static bool IsKlasse(string pad)
    {
        var naam = pad.AsSpan(pad.LastIndexOf('/') + 1);
        naam = naam[..(naam.IndexOf('[') is var haak and >= 0 ? haak : naam.Length)];
        return naam is "Declaratie" or "Client" or "Prestatie";
    }

    private readonly record struct Antwoordclient(string Pad, Func<Element?> Bsn, IEnumerable<Antwoordregel> Regels);

    private readonly record struct Antwoordregel(string Pad, Bedrag Bedrag, Func<IReadOnlyList<string>, Element> MetCodes);

    private static Bericht Bericht(Berichtsoort soort, Bericht heen, Antwoordkop kop, IReadOnlyList<string> codes, Element? inhoud) => new(soort, new Element(
        "Bericht",
        new Element(
            "Header",
            [
                .. Klassecodes.Kopvelden(heen, soort),
                new Element("IdentificatieRetour", kop.Identificatie),
                Velden.Veld("DagtekeningRetour", kop.Dagtekening),
                kop.Xsdversie.NaarElement("XsdVersieRetour"),
                Velden.Codes(codes),
            ]),
        inhoud));

    private static IEnumerable<string> Klassen(Element element, Structuurelement vorm)
    {
        if (vorm.Kind("RetourCodes") is not null)
        {
            yield return element.Pad;
        }

        foreach (var kind in element.Kinderen)
        {
            if (vorm.Kind(kind.Naam) is { Datatype: null } kindvorm)
            {
                foreach (var pad in Klassen(kind, kindvorm))
                {
                    yield return pad;
                }
            }
        }
    }

    private static Element MetCodes(Element element, Structuurelement vorm, Klassecodes codes, bool ouderAfgewezen)
    {
        if (vorm.Datatype is not null)
        {
            return new(element.Naam, element.Waarde);
        }

        var isKlasse = vorm.Kind("RetourCodes") is not null;
        var eigen = isKlasse ? codes.Van(element.Pad) : [];
        var afgewezen = ouderAfgewezen || eigen.Count > 0;
        var kinderen = element.Kinderen.Select(k => MetCodes(k, vorm.Kind(k.Naam)!, codes, afgewezen));
        return isKlasse
            ? new(element.Naam, [.. kinderen, Velden.Codes(eigen.Count > 0 ? eigen : [ouderAfgewezen ? Klassecodes.NietBeoordeeld : Klassecodes.InOrde])])
            : new(element.Naam, kinderen);
    }

    private static Bericht Antwoord(Bericht declaratie, Antwoordkop kop, IReadOnlyList<string> codes, Element? oordeel)
    {
        var soort = declaratie.Soort.Antwoord!.Value;
        var oud = declaratie.Header!;

        // A 325 has a header of its own: the gemeente that received the 323 sends it.
        return new(soort, new Element(
            "Bericht",
            new Element(
                "Header",
                [
                    new Element("BerichtCode", Berichtstructuur.Van(soort).Berichtcode),
                    oud.Kind("BerichtVersie"),
                    oud.Kind("BerichtSubversie"),
                    new Element("Afzender", oud.Kind("Ontvanger")!.Waarde),
                    new Element("Ontvanger", oud.Kind("Afzender")!.Waarde),
                    new Element("BerichtIdentificatie", new Element("Identificatie", kop.Identificatie), Velden.Veld("Dagtekening", kop.Dagtekening)),
                    kop.Xsdversie.NaarElement("XsdVersie"),
                    new Element("DeclaratieIdentificatie", oud.Kind("BerichtIdentificatie")!.Kinderen),
                    new Element("XsdVersieDeclaratie", oud.Kind("XsdVersie")!.Kinderen),
                    Velden.Codes(codes),
                ]),
            oordeel));
    }

    private static Element Oordeel(Element declaratie, Bedrag toegekend, List<Element> clienten, IReadOnlyList<string> codes) => new(
        "DeclaratieAntwoord",
        declaratie.Kind("DeclaratieNummer"),
        declaratie.Kind("TotaalIngediendBedrag"),
        Velden.MetTeken("TotaalToegekendBedrag", "TotaalBedrag", toegekend),
        clienten.Count == 0 ? null : new Element("Clienten", clienten),
        Velden.Codes(codes));
}
