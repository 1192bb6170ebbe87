using System.Buffers;
using System.Globalization;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Controles;

/// <summary>
/// Level 1: is the message built as the standard says? Walks the tree beside the structure and reports everything that differs, in the order of the file:
/// strange, missing, repeated and misplaced elements, and values that break a facet or are in no code list.
/// </summary>
internal static class Structuurcontrole
{
    private static readonly SearchValues<char> NietInXml = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(t => t is not (9 or 10 or 13)).Select(t => (char)t), '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(t => (char)t)]);

    internal static IReadOnlyList<Bevinding> Toets(Bericht bericht)
    {
        var bevindingen = new List<Bevinding>(bericht.BijLezen);
        Toets(bericht.Wortel, bericht.Structuur.Wortel, bevindingen);
        return bevindingen;
    }

    private static void Toets(Element element, Structuurelement vorm, List<Bevinding> uit)
    {
        if (vorm.Datatype is { } datatype)
        {
            if (element.Kinderen.Count > 0)
            {
                uit.Add(Meld("XSD", element, $"{element.Naam} hoort een waarde te hebben, geen onderdelen.", "Zet alleen de waarde in het veld."));
            }
            else if (Fout(element.Waarde, vorm, datatype) is var (regel, melding, herstel))
            {
                uit.Add(Meld(regel, element, $"{element.Naam} {melding}", herstel));
            }

            return;
        }

        if (element.IsGevuld)
        {
            uit.Add(Meld("XSD", element, $"{element.Naam} hoort onderdelen te hebben, geen tekst.", "Vervang de tekst door de onderdelen van de standaard."));
        }

        Kinderen(element, vorm, uit);
    }

    private static void Kinderen(Element element, Structuurelement vorm, List<Bevinding> uit)
    {
        Span<int> aantallen = stackalloc int[vorm.Lijst.Count];
        var verst = 0;

        foreach (var kind in element.Kinderen)
        {
            var plaats = vorm.Plaats(kind.Naam);
            if (plaats < 0)
            {
                uit.Add(Meld("XSD", kind, $"{Kort(kind.Naam)} bestaat niet in {element.Naam}.", "Verwijder het element of gebruik de naam van de standaard."));
                continue;
            }

            var kindvorm = vorm.Lijst[plaats];
            if (kind.Naamruimte != Naamruimte.Vanzelfsprekend && kind.Naamruimte != kindvorm.Naamruimte)
            {
                uit.Add(Meld("XSD", kind, $"{kind.Naam} staat in een verkeerde naamruimte.", kindvorm.Naamruimte == Naamruimte.Basisschema
                    ? "Gebruik de naamruimte van het basisschema." : "Gebruik de naamruimte van het bericht."));
            }

            if (++aantallen[plaats] > kindvorm.Max)
            {
                uit.Add(Meld("XSD", kind, $"{kind.Naam} komt vaker voor dan de standaard toestaat.", "Laat er een staan."));
            }

            if (plaats < verst)
            {
                uit.Add(Meld("XSD", kind, $"{kind.Naam} staat op de verkeerde plaats in {element.Naam}.", $"Zet {kind.Naam} voor {vorm.Lijst[verst].Naam}."));
            }

            verst = Math.Max(verst, plaats);
            Toets(kind, kindvorm, uit);
        }

        for (var i = 0; i < aantallen.Length; i++)
        {
            if (aantallen[i] < vorm.Lijst[i].Min)
            {
                uit.Add(Meld("XSD", element, $"In {element.Naam} ontbreekt {vorm.Lijst[i].Naam}.", $"Vul {vorm.Lijst[i].Naam}."));
            }
        }
    }

    /// <summary>What is wrong with the value of one field: rule, sentence without the name of the field, mend; none when it is right.</summary>
    internal static (string Regel, string Melding, string Herstel)? Fout(string waarde, Structuurelement vorm, Datatype type)
    {
        if (waarde.AsSpan().ContainsAny(NietInXml) && BevatOnmogelijkTeken(waarde))
        {
            return ("XML", "bevat een teken dat in XML niet mag.", "Verwijder het teken.");
        }

        // XML Schema collapses white space around everything but text.
        var kaal = type.Basis == Basistype.Tekst ? waarde : waarde.Trim(' ', '\t', '\r', '\n');

        if (type.Codelijst is { } lijst && !lijst.Bevat(kaal))
        {
            // A code that is too long breaks both the list and the length; the standard's rule for the length has a code of its own.
            var regel = type.MaxLengte is { } lengte && Lengte(kaal) > lengte ? Lengteregel(lengte) : "XSD";
            return (regel, $"heeft een code die niet in lijst {lijst.Naam} staat.", $"Kies een code uit lijst {lijst.Naam}.");
        }

        return Basisfout(kaal, type) ?? Lengtefout(kaal, type) ?? Patroonfout(kaal, vorm, type);
    }

    private static (string, string, string)? Basisfout(string waarde, Datatype type)
    {
        switch (type.Basis)
        {
            case Basistype.Datum when !IsDatum(waarde):
                return type.VoldoetAanPatroon?.Invoke(waarde) == false && waarde.Length > 10
                    ? ("RS032", "heeft een tijdzone of is geen datum.", "Schrijf alleen jaar, maand en dag: 2025-04-03.")
                    : ("XSD", "is geen bestaande datum.", "Schrijf een bestaande dag als jaar-maand-dag: 2025-04-03.");

            case Basistype.Tijd when !IsTijd(waarde):
                return waarde.AsSpan().ContainsAny("Z+-")
                    ? ("RS034", "heeft een tijdzone of is geen tijd.", "Schrijf alleen uur, minuut en seconde: 09:30:00.")
                    : ("XSD", "is geen bestaande tijd.", "Schrijf uur, minuut en seconde: 09:30:00.");

            case Basistype.Getal:
                return Getalfout(waarde, type);

            default:
                return null;
        }
    }

    private static (string, string, string)? Getalfout(string waarde, Datatype type)
    {
        var cijfers = waarde.AsSpan();
        var negatief = cijfers.StartsWith("-");
        if (negatief || cijfers.StartsWith("+"))
        {
            cijfers = cijfers[1..];
        }

        if (cijfers.IsEmpty || cijfers.ContainsAnyExceptInRange('0', '9'))
        {
            return ("XSD", "is geen geheel getal.", "Schrijf alleen cijfers.");
        }

        cijfers = cijfers.TrimStart('0');
        var groot = cijfers.Length > 18;
        var getal = groot || cijfers.IsEmpty ? 0 : long.Parse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture);

        if (negatief && (groot || getal > 0) && type.Minimum is { } min)
        {
            return ("RS001", $"is kleiner dan {Nl(min)}.", $"Vul een getal van {Nl(min)} of hoger.");
        }

        if (!negatief && type.Maximum is { } max && (groot || getal > max))
        {
            return (Maximumregel(max), $"is groter dan {Nl(max)}.", $"Vul een getal tot en met {Nl(max)}.");
        }

        return null;
    }

    private static (string, string, string)? Lengtefout(string waarde, Datatype type)
    {
        var lengte = Lengte(waarde);
        if (lengte < type.MinLengte)
        {
            return ("RS007", "is leeg.", "Vul het veld of laat het element weg.");
        }

        return lengte > type.MaxLengte
            ? (Lengteregel(type.MaxLengte.Value), $"is langer dan {Tekens(type.MaxLengte.Value)}.", $"Kort de waarde in tot {Tekens(type.MaxLengte.Value)}.")
            : null;
    }

    private static (string, string, string)? Patroonfout(string waarde, Structuurelement vorm, Datatype type)
    {
        if (type.VoldoetAanPatroon?.Invoke(waarde) == false)
        {
            return Patroonuitleg(type.Patroon!);
        }

        if (vorm.VoldoetAanVastPatroon?.Invoke(waarde) == false)
        {
            return vorm.Naam switch
            {
                "BerichtCode" => ("RS047", "is niet de code van dit bericht.", $"Vul {vorm.VastPatroon}."),
                "BerichtVersie" => ("CS025", "is niet de versie van deze release.", $"Vul {vorm.VastPatroon}."),
                "BerichtSubversie" => ("CS015", "is niet de subversie van deze release.", $"Vul {vorm.VastPatroon}."),
                _ => ("CS319", "bevat andere tekens dan letters en cijfers.", "Gebruik alleen letters en cijfers, zonder spaties."),
            };
        }

        return null;
    }

    private static (string, string, string) Patroonuitleg(string patroon) => patroon switch
    {
        "[0-9]{4}" => ("RS035", "bestaat niet uit vier cijfers.", "Vul vier cijfers, voorloopnullen meegeteld."),
        "[0-9]{8}" => ("RS036", "bestaat niet uit acht cijfers.", "Vul acht cijfers, voorloopnullen meegeteld."),
        "[0-9]{9}" => ("RS037", "bestaat niet uit negen cijfers.", "Vul negen cijfers, voorloopnullen meegeteld."),
        "[0-9]*" => ("RS046", "bevat andere tekens dan cijfers.", "Gebruik alleen cijfers, zonder spaties of streepjes."),
        ".*[^\\s].*" => ("RS033", "is leeg of bestaat uit meer regels.", "Vul een regel tekst of laat het element weg."),
        "([.\\s]*\\S+[.\\s]*)+" => ("RS031", "is leeg.", "Vul het commentaar of laat het element weg."),
        "([a-zA-ZÀ-ỳ])+" => ("RS045", "bevat andere tekens dan letters.", "Schrijf de letters aan elkaar, zonder punten of spaties."),
        "[^:Z]*" => ("RS032", "heeft een tijdzone.", "Schrijf alleen jaar, maand en dag: 2025-04-03."),
        "[^Z+-]+" => ("RS034", "heeft een tijdzone.", "Schrijf alleen uur, minuut en seconde: 09:30:00."),
        _ => ("RS048", "is geen versienummer van drie getallen.", "Schrijf het als 1.0.0."),
    };

    private static string Maximumregel(long max) => max switch
    {
        99 => "RS002",
        9_999 => "RS003",
        99_999 => "RS004",
        99_999_999 => "RS005",
        999_999_999 => "RS006",
        999_999_999_999 => "RS040",
        _ => "XSD",
    };

    private static string Lengteregel(int lengte) => lengte switch
    {
        1 => "RS008",
        2 => "RS009",
        3 => "RS010",
        4 => "RS011",
        5 => "RS012",
        6 => "RS013",
        8 => "RS014",
        9 => "RS015",
        10 => "RS016",
        12 => "RS017",
        14 => "RS039",
        15 => "RS018",
        20 => "RS019",
        24 => "RS020",
        25 => "RS021",
        35 => "RS023",
        36 => "RS024",
        64 => "RS025",
        80 => "RS026",
        200 => "RS028",
        _ => "XSD",
    };

    private static bool IsDatum(string tekst) =>
        tekst.Length == 10 && DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // xs:time: any number of decimals, and 24:00:00 for the end of the day.
    private static bool IsTijd(string tekst)
    {
        if (tekst.Length < 8 || (tekst.Length > 8 && (tekst[8] != '.' || tekst.Length == 9 || tekst.AsSpan(9).ContainsAnyExceptInRange('0', '9'))))
        {
            return false;
        }

        return TimeOnly.TryParseExact(tekst.AsSpan(0, 8), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || (tekst.StartsWith("24:00:00", StringComparison.Ordinal) && !tekst.AsSpan(8).TrimStart('.').ContainsAnyExcept('0'));
    }

    private static int Lengte(string tekst)
    {
        var lengte = tekst.Length;
        foreach (var teken in tekst)
        {
            // XML Schema counts characters, .NET halves of them.
            lengte -= char.IsLowSurrogate(teken) ? 1 : 0;
        }

        return lengte;
    }

    private static bool BevatOnmogelijkTeken(string tekst)
    {
        for (var i = 0; i < tekst.Length; i++)
        {
            if (char.IsHighSurrogate(tekst[i]) && i + 1 < tekst.Length && char.IsLowSurrogate(tekst[i + 1]))
            {
                i++;
            }
            else if (NietInXml.Contains(tekst[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Kort(string naam) => naam.Length <= 40 ? naam : naam[..40] + "…";

    private static string Tekens(int aantal) => aantal == 1 ? "1 teken" : $"{Nl(aantal)} tekens";

    private static string Nl(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static Bevinding Meld(string regel, Element element, string melding, string herstel) =>
        new(regel, 1, null, [element.Pad], melding, herstel, element.Regelnummer, element.Kolom);
}
