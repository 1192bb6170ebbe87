using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>
/// All rules of level 2, in the order in which the official check runs them on an element. It goes down first: children, then the element itself.
/// TR101 looks at every list and stands apart. Source: iWmo/iJw 3.2, validation 2.10.5 (SPEC §8).
/// </summary>
internal static class Inhoudsregels
{
    private static readonly string[] Toegewezen = ["ToegewezenProduct"];
    private static readonly string[] MetNieuw = ["ToegewezenProduct", "AangevraagdProduct", "NieuwProduct"];
    private static readonly string[] Producten = ["ToegewezenProduct", "AangevraagdProduct", "TeWijzigenProduct", "NieuwProduct"];
    private static readonly int[] MetProducten = [301, 315, 317];

    internal static IReadOnlyList<Inhoudsregel> Alle { get; } =
    [
        .. Regel(Adresregels.CD005, ["Adres"]),
        .. Regel(Persoonsregels.CD007, ["Communicatie"]),
        .. Regel(Adresregels.CD009, ["Contact"], [301]),
        .. Regel(Adresregels.CD025, ["Adres"]),
        .. Regel(Adresregels.CD034, ["Contact"], [301]),
        .. Regel(Productregels.CD041, MetNieuw, MetProducten),
        .. Regel(Verzoekregels.CD043, ["AangevraagdProduct"], [315]),
        .. Regel(Declaratieregels.CD060, ["Prestatie"], [323, 325]),
        .. Regel(Verzoekregels.CD066, ["Verwijzer"], [315]),
        .. Regel(Verzoekregels.CD067, ["Verwijzer"], [315]),
        .. Regel(Verzoekregels.CD068, ["Verwijzer"], [315]),
        .. Regel(Productregels.CD075, Producten, MetProducten),
        .. Regel(Productregels.CD076, Producten, MetProducten),
        .. Regel(Productregels.CD077, Producten, MetProducten),
        .. Regel(Productregels.CD078, Producten, MetProducten),
        .. Regel(Productregels.CD079, MetNieuw, MetProducten),
        .. Regel(Productregels.CD080, Toegewezen, [301]),
        .. Regel(Verzoekregels.CD085, ["Antwoord"], [319]),
        .. Regel(Verzoekregels.CD086, ["Antwoord"], [319]),
        .. Regel(Declaratieregels.CD087, ["Prestatie"], [323]),
        .. Regel(Productregels.CD095, ["AangevraagdProduct"], [315]),
        .. Regel(Productregels.CD096, ["NieuwProduct"], [317]),
        .. Regel(Persoonsregels.CS002, ["Bsn"]),
        .. Regel(Productregels.CS003, [.. Producten, "Periode"], MetProducten),
        .. Regel(Persoonsregels.CS050, ["Naam"]),
        .. Regel(Datumregels.CS058, ["StartProduct", "StopProduct"], [305, 307]),
        .. Regel(Adresregels.CS089, ["Adres"]),
        .. Regel(Declaratieregels.CS100, ["DeclaratiePeriode", "ProductPeriode"], [323]),
        .. Regel(Persoonsregels.CS139, ["Geboortedatum"]),
        .. Regel(Persoonsregels.CS318, ["Client"], [301], Standaard.IJw),
        .. Regel(Declaratieregels.CS325, ["IngediendBedrag", "TotaalIngediendBedrag", "TotaalToegekendBedrag"]),
        .. Regel(Productregels.CS335, Toegewezen, [301]),
        .. Regel(Productregels.CS336, Toegewezen, [301]),
        .. Regel(Declaratieregels.CS337, ["ProductPeriode"], [323]),
        .. Regel(Productregels.CS338, ["ToegewezenProduct", "TeWijzigenProduct", "NieuwProduct"], [301, 317]),
        .. Regel(Declaratieregels.CS339, ["Prestatie"], [323]),
        .. Regel(Declaratieregels.CS340, ["DeclaratiePeriode"], [323]),
        .. Regel(Productregels.CS343, ["AangevraagdProduct"], [315]),
        .. Regel(Persoonsregels.TR002, ["Geboortedatum"]),
        .. Regel(Adresregels.TR006, ["Contact"], [301]),
        .. Regel(Datumregels.TR018, ["StopProduct"], [307]),
        .. Regel(Adresregels.TR061, ["Contactgegevens"], [301]),
        .. Regel(Datumregels.Geboortedatum, ["Geboortedatum"], [301, 305, 307, 315]),
        .. Regel(Productregels.TR134, Toegewezen, [301]),
        .. Regel(Datumregels.Start, ["StartProduct"], [305]),
        .. Regel(Datumregels.Stop, ["StopProduct"], [307]),
        .. Regel(Datumregels.Periode, ["DeclaratiePeriode"], [323]),
        .. Regel(Datumregels.Periode, ["ProductPeriode"], [323, 325]),
        .. Regel(Declaratieregels.TR137, ["DeclaratiePeriode"], [323]),
        .. Regel(Declaratieregels.TR137, ["ProductPeriode"], [323, 325]),
        .. Regel(Overlapregels.TR302, ["ToegewezenProducten"], [301]),
        .. Regel(Declaratieregels.TR315, ["Declaratie"], [323]),
        .. Regel(Declaratieregels.TR316, ["Declaratie"], [323]),
        .. Regel(Declaratieregels.TR319, ["Declaratie"], [323]),
        .. Regel(Declaratieregels.TR335, ["Declaratie"], [323]),
        .. Regel(Declaratieregels.TR342, ["DeclaratieAntwoord"], [325]),
        .. Regel(Verzoekregels.TR352, ["Verzoek"], [317]),
        .. Regel(Verzoekregels.TR353, ["Verzoek"], [317]),
        .. Regel(Declaratieregels.TR358, ["Declaratie"], [323]),
        .. Regel(Verzoekregels.TR377, ["Antwoord"], [319], Standaard.IJw),
        .. Regel(Verzoekregels.TR380, ["NieuwProduct"], [317]),
        .. Regel(Verzoekregels.TR383, ["AangevraagdeProducten"], [315]),
        .. Regel(Overlapregels.TR386, ["AangevraagdeProducten"], [315]),
        .. Regel(Verzoekregels.TR409, ["Antwoord"], [319], Standaard.IJw),
        .. Regel(Overlapregels.TR410, ["NieuweProducten"], [317]),
        .. Regel(Declaratieregels.TR416, ["Client"], [323]),
    ];

    private static readonly Dictionary<Berichtsoort, Dictionary<string, Inhoudsregel[]>> PerBericht = Berichtsoort.Alle.ToDictionary(
        s => s,
        s => Alle.Where(r => r.GeldtIn(s)).GroupBy(r => r.Element).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal));

    internal static IReadOnlyList<Bevinding> Toets(Bericht bericht)
    {
        // The rule export gives retour messages no rules of this level: their content was judged in the message they answer.
        if (bericht.Soort is { Heen: not null, Nummer: not 325 })
        {
            return [];
        }

        var werk = new Regelwerk(bericht);
        Loop(bericht.Wortel, bericht.Structuur.Wortel, PerBericht[bericht.Soort], werk);
        return werk.Bevindingen;
    }

    private static void Loop(Element element, Structuurelement vorm, Dictionary<string, Inhoudsregel[]> regels, Regelwerk werk)
    {
        foreach (var kind in element.Kinderen)
        {
            if (vorm.Kind(kind.Naam) is { } kindvorm)
            {
                Loop(kind, kindvorm, regels, werk);
            }
        }

        if (regels.TryGetValue(element.Naam, out var hier))
        {
            foreach (var regel in hier)
            {
                werk.Code = regel.Code;
                regel.Toets(element, werk);
            }
        }

        if (element.Kinderen.Count > 1)
        {
            werk.Code = "TR101";
            Sleutelregels.TR101(element, vorm, werk);
        }
    }

    private static IEnumerable<Inhoudsregel> Regel(Action<Element, Regelwerk> toets, string[] elementen, int[]? nummers = null, Standaard? alleen = null) =>
        elementen.Select(e => new Inhoudsregel(e, nummers ?? [], alleen, toets));
}
