using System.Globalization;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on declarations and their answers (323, 325).</summary>
internal static class Declaratieregels
{
    private static readonly DateOnly EersteDagVanDezeStandaard = new(2021, 1, 1);

    [Regel("CD060", "Een creditregel verwijst naar de regel die zij terugdraait.")]
    internal static void CD060(Element prestatie, Regelwerk werk)
    {
        var credit = prestatie.Tekst("IngediendBedrag", "DebetCredit") == "C";
        if (credit != prestatie.Gevuld("ProductReferentie", "VorigReferentieNummer"))
        {
            werk.Meld(
                credit ? "Een creditregel verwijst naar de debetregel die zij terugdraait." : "Een debetregel verwijst niet naar een andere regel.",
                credit ? "Vul het vorige referentienummer." : "Laat het vorige referentienummer weg.",
                prestatie.OfZelf("ProductReferentie"));
        }
    }

    [Regel("CD087", "Een regel heeft een tarief, behalve in euro's.")]
    internal static void CD087(Element prestatie, Regelwerk werk)
    {
        var euro = prestatie.Is("Eenheid", "83");
        if (euro == prestatie.Gevuld("ProductTarief"))
        {
            werk.Meld(
                euro ? "Bij eenheid euro's (83) hoort geen tarief." : "Bij deze eenheid hoort een tarief.",
                euro ? "Laat het tarief weg." : "Vul het tarief per eenheid in eurocenten.",
                prestatie.OfZelf("ProductTarief"));
        }
    }

    [Regel("CS100", "Er wordt niet gedeclareerd over de tijd voor 2021.")]
    internal static void CS100(Element periode, Regelwerk werk)
    {
        if (periode.Dag("Begindatum") < EersteDagVanDezeStandaard)
        {
            werk.Meld("De periode begint voor 1 januari 2021.", "Declareer oudere hulp buiten dit bericht om.", periode.OfZelf("Begindatum"));
        }
    }

    [Regel("CS325", "Een bedrag van nul is debet.")]
    internal static void CS325(Element bedrag, Regelwerk werk)
    {
        if ((bedrag.Kind("Bedrag") ?? bedrag.Kind("TotaalBedrag")).Getal() == 0 && bedrag.Is("DebetCredit", "C"))
        {
            werk.Meld("Een bedrag van nul is debet.", "Vul D.", bedrag.OfZelf("DebetCredit"));
        }
    }

    // The official check reports year and month each on its own.
    [Regel("CS337", "Een productperiode valt binnen een kalendermaand.")]
    internal static void CS337(Element periode, Regelwerk werk)
    {
        if (periode.Dag("Begindatum") is not { } begin || periode.Dag("Einddatum") is not { } einde)
        {
            return;
        }

        if (begin.Year != einde.Year)
        {
            werk.Meld("De productperiode eindigt in een ander jaar dan zij begint.", "Declareer elke maand in een eigen regel.", periode.OfZelf("Einddatum"));
        }

        if (begin.Month != einde.Month)
        {
            werk.Meld("De productperiode eindigt in een andere maand dan zij begint.", "Declareer elke maand in een eigen regel.", periode.OfZelf("Einddatum"));
        }
    }

    [Regel("CS339", "In euro's is het volume gelijk aan het bedrag.")]
    internal static void CS339(Element prestatie, Regelwerk werk)
    {
        if (prestatie.Is("Eenheid", "83") && prestatie.Kind("GeleverdVolume").Getal() != prestatie.Op("IngediendBedrag", "Bedrag").Getal())
        {
            werk.Meld("Bij eenheid euro's (83) is het volume gelijk aan het bedrag, in eurocenten.", "Maak volume en bedrag gelijk.", prestatie.OfZelf("GeleverdVolume"));
        }
    }

    [Regel("CS340", "Een declaratieperiode is een hele kalendermaand.")]
    internal static void CS340(Element periode, Regelwerk werk)
    {
        if (periode.Dag("Begindatum") is { } begin && periode.Dag("Einddatum") is { } einde
            && (begin.Day != 1 || einde != new DateOnly(begin.Year, begin.Month, DateTime.DaysInMonth(begin.Year, begin.Month))))
        {
            werk.Meld("De declaratieperiode is geen hele kalendermaand.", "Vul de eerste en de laatste dag van de maand.", periode);
        }
    }

    [Regel("TR137", "Een gedeclareerde periode is voorbij en eindigt niet voor zij begint.")]
    internal static void TR137(Element periode, Regelwerk werk)
    {
        if (periode.Dag("Einddatum") < periode.Dag("Begindatum") || periode.Dag("Einddatum") > werk.Dagtekening)
        {
            werk.Meld("De einddatum ligt voor de begindatum of na de dagtekening.", "Declareer een periode pas als die voorbij is.", periode.OfZelf("Einddatum"));
        }
    }

    [Regel("TR315", "Een debetregel wordt in een bericht een keer gecrediteerd.")]
    internal static void TR315(Element declaratie, Regelwerk werk) => Sleutelregels.Uniek(
        Prestaties(declaratie).Select(p => p.Op("ProductReferentie", "VorigReferentieNummer")),
        "Dezelfde debetregel wordt meer keren gecrediteerd.", "Laat een creditregel staan.", werk);

    [Regel("TR316", "Een debetregel wordt niet in hetzelfde bericht gecrediteerd.")]
    internal static void TR316(Element declaratie, Regelwerk werk)
    {
        var nummers = new Dictionary<string, Element>(StringComparer.Ordinal);
        foreach (var nummer in Prestaties(declaratie).Select(p => p.Op("ProductReferentie", "ReferentieNummer")).OfType<Element>().Where(n => n.IsGevuld))
        {
            nummers.TryAdd(nummer.Waarde, nummer);
        }

        foreach (var vorig in Prestaties(declaratie).Select(p => p.Op("ProductReferentie", "VorigReferentieNummer")).OfType<Element>().Where(v => v.IsGevuld))
        {
            if (nummers.TryGetValue(vorig.Waarde, out var nummer))
            {
                werk.Meld("De regel die hier wordt gecrediteerd staat in hetzelfde bericht.", "Laat beide regels weg, of crediteer in een volgend bericht.", vorig, nummer);
            }
        }
    }

    [Regel("TR319", "Er wordt niet verder gedeclareerd dan de declaratieperiode.")]
    internal static void TR319(Element declaratie, Regelwerk werk)
    {
        if (declaratie.Dag("DeclaratiePeriode", "Einddatum") is not { } einde)
        {
            return;
        }

        foreach (var periode in Prestaties(declaratie).Select(p => p.Kind("ProductPeriode")).OfType<Element>())
        {
            if (periode.Dag("Begindatum") > einde || periode.Dag("Einddatum") > einde)
            {
                werk.Meld("De productperiode valt na de declaratieperiode.", "Declareer deze regel in een volgende declaratie.", periode);
            }
        }
    }

    [Regel("TR335", "Er wordt tot vijf jaar terug gedeclareerd.")]
    internal static void TR335(Element declaratie, Regelwerk werk)
    {
        if (declaratie.Dag("DeclaratieDagtekening") is not { Year: > 5 } dagtekening)
        {
            return;
        }

        var grens = dagtekening.AddMonths(-60);
        foreach (var periode in Prestaties(declaratie).Select(p => p.Kind("ProductPeriode")).OfType<Element>())
        {
            if (periode.Dag("Einddatum") < grens)
            {
                werk.Meld("De productperiode eindigde meer dan vijf jaar voor de declaratie.", "Zo oude hulp kan niet meer worden gedeclareerd.", periode.OfZelf("Einddatum"));
            }
        }
    }

    [Regel("TR342", "Het toegekende bedrag is het ingediende zonder de afgewezen regels.")]
    internal static void TR342(Element antwoord, Regelwerk werk)
    {
        if (antwoord.Kind("TotaalIngediendBedrag").MetTeken("TotaalBedrag") is not { } ingediend
            || antwoord.Kind("TotaalToegekendBedrag").MetTeken("TotaalBedrag") is not { } toegekend)
        {
            return;
        }

        if (antwoord.Lijst("RetourCodes", "RetourCode").Any(c => Waarden.Kaal(c) is not ("0200" or "8001")))
        {
            if (toegekend != 0)
            {
                werk.Meld("Van een afgewezen declaratie wordt niets toegekend.", "Zet het toegekende bedrag op nul, debet.", antwoord.OfZelf("TotaalToegekendBedrag"));
            }

            return;
        }

        var afgewezen = Prestaties(antwoord).Sum(p => p.Kind("IngediendBedrag").MetTeken("Bedrag") ?? 0);
        if (afgewezen != ingediend - toegekend)
        {
            werk.Meld("Het toegekende bedrag is niet het ingediende zonder de afgewezen regels.", $"Het verschil moet {Centen(afgewezen)} eurocent zijn.", antwoord.OfZelf("TotaalToegekendBedrag"));
        }
    }

    [Regel("TR358", "Het totaal is debet min credit van alle regels.")]
    internal static void TR358(Element declaratie, Regelwerk werk)
    {
        var som = Prestaties(declaratie).Sum(p => p.Kind("IngediendBedrag").MetTeken("Bedrag") ?? 0);
        if (declaratie.Kind("TotaalIngediendBedrag").MetTeken("TotaalBedrag") is { } totaal && totaal != som)
        {
            werk.Meld("Het totaal is niet de som van de regels.", $"Vul {Centen(Math.Abs(som))}, {(som < 0 ? "credit" : "debet")}.", declaratie.OfZelf("TotaalIngediendBedrag"));
        }
    }

    [Regel("TR416", "Een prestatie wordt in een bericht een keer gedeclareerd.")]
    internal static void TR416(Element client, Regelwerk werk)
    {
        foreach (var groep in Sleutelregels.Groepen(
            client.Lijst("Prestaties", "Prestatie").Where(p => p.Tekst("IngediendBedrag", "DebetCredit") == "D"),
            p => Sleutelregels.Sleutel(p, ["ToewijzingNummer", "ProductCategorie", "ProductCode", "ProductPeriode"])))
        {
            werk.Meld("Dezelfde prestatie staat er meer keren in.", "Voeg de regels samen of laat er een weg.", [groep[^1], .. groep.SkipLast(1)]);
        }
    }

    private static IEnumerable<Element> Prestaties(Element declaratie) => declaratie.Lijst("Clienten", "Client").SelectMany(c => c.Lijst("Prestaties", "Prestatie"));

    private static string Centen(long centen) => centen.ToString(CultureInfo.InvariantCulture);
}
