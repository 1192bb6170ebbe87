using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on allocated, requested and changed products (301, 315, 317): product, volume, budget and period.</summary>
internal static class Productregels
{
    [Regel("CD041", "Een product met een code heeft een omvang.")]
    internal static void CD041(Element product, Regelwerk werk)
    {
        if (product.Gevuld("Product", "Code") && !product.Aanwezig("Omvang"))
        {
            werk.Meld("Bij een product met een code hoort een omvang.", "Vul volume, eenheid en frequentie.", product.OfZelf("Product"));
        }
    }

    [Regel("CD075", "Een budget heeft een einddatum.")]
    internal static void CD075(Element product, Regelwerk werk)
    {
        if (product.Gevuld("Budget") && product.Einde()?.IsGevuld != true)
        {
            werk.Meld("Bij een budget hoort een einddatum.", "Vul de einddatum.", product.OfZelf("Budget"));
        }
    }

    [Regel("CD076", "Hulp per week heeft een einddatum.")]
    internal static void CD076(Element product, Regelwerk werk)
    {
        if (product.Op("Omvang", "Frequentie") is { } frequentie && Waarden.Kaal(frequentie) == "2" && product.Einde()?.IsGevuld != true)
        {
            werk.Meld("Bij een omvang per week hoort een einddatum.", "Vul de einddatum of kies een andere frequentie.", frequentie);
        }
    }

    [Regel("CD077", "Naast een budget staat geen omvang.")]
    internal static void CD077(Element product, Regelwerk werk)
    {
        if (product.Gevuld("Budget") && product.Op("Omvang") is { } omvang)
        {
            werk.Meld("Naast een budget mag geen omvang staan.", "Laat de omvang weg, of het budget.", omvang);
        }
    }

    [Regel("CD078", "Naast een omvang staat geen budget.")]
    internal static void CD078(Element product, Regelwerk werk)
    {
        if (product.Aanwezig("Omvang") && product.Op("Budget") is { } budget)
        {
            werk.Meld("Naast een omvang mag geen budget staan.", "Laat het budget weg, of de omvang.", budget);
        }
    }

    [Regel("CD079", "Zonder budget is er een product.")]
    internal static void CD079(Element product, Regelwerk werk)
    {
        if (!product.Gevuld("Budget") && !product.Aanwezig("Product"))
        {
            werk.Meld("Zonder budget moet er een product staan.", "Vul het product of het budget.", product);
        }
    }

    [Regel("CD080", "Een toewijzing zonder productcode heeft geen omvang.")]
    internal static void CD080(Element product, Regelwerk werk) => GeenOmvangZonderCode(product, werk);

    [Regel("CD095", "Een aangevraagd product zonder productcode heeft geen omvang.")]
    internal static void CD095(Element product, Regelwerk werk) => GeenOmvangZonderCode(product, werk);

    [Regel("CD096", "Een nieuw product zonder productcode heeft geen omvang.")]
    internal static void CD096(Element product, Regelwerk werk) => GeenOmvangZonderCode(product, werk);

    [Regel("CS003", "Een einddatum ligt niet voor de begindatum.")]
    internal static void CS003(Element product, Regelwerk werk) => NietVoorBegin(product.Begin() ?? product.Kind("Begindatum"), product.Einde(), werk);

    [Regel("CS335", "Een verwijderde toewijzing eindigt op haar ingangsdatum.")]
    internal static void CS335(Element product, Regelwerk werk)
    {
        // An absent end date passes the official check, although the rule's own text says they must be equal.
        if (product.Is("RedenWijziging", "13") && product.Dag("Einddatum") is { } einde && product.Dag("Ingangsdatum") != einde)
        {
            werk.Meld("Een verwijderde toewijzing (13) eindigt op de dag waarop zij ingaat.", "Maak de einddatum gelijk aan de ingangsdatum.", product.OfZelf("Einddatum"));
        }
    }

    [Regel("CS336", "Reden van wijziging 01 is vervallen.")]
    internal static void CS336(Element product, Regelwerk werk)
    {
        if (product.Is("RedenWijziging", "01"))
        {
            werk.Meld("Reden van wijziging 01 is vervallen.", "Gebruik 14 voor een administratieve correctie.", product.OfZelf("RedenWijziging"));
        }
    }

    [Regel("CS338", "Etmalen, dagdelen, euro's en stuks gaan per week, per maand of in totaal.")]
    internal static void CS338(Element product, Regelwerk werk) => FrequentiePastBijEenheid(product, werk);

    [Regel("CS343", "Aangevraagde etmalen, dagdelen, euro's en stuks gaan per week, per maand of in totaal.")]
    internal static void CS343(Element product, Regelwerk werk) => FrequentiePastBijEenheid(product, werk);

    [Regel("TR134", "Een toewijzing is niet van na de dagtekening.")]
    internal static void TR134(Element product, Regelwerk werk) => Datumregels.NietNaDagtekening(product.Kind("Toewijzingsdatum"), werk);

    internal static void NietVoorBegin(Element? begin, Element? einde, Regelwerk werk)
    {
        if (einde?.Datum() is not { } laatste)
        {
            return;
        }

        if (begin is null)
        {
            werk.Meld("Er staat een einddatum zonder begindatum.", "Vul de begindatum.", einde);
        }
        else if (begin.Datum() is { } eerste && laatste < eerste)
        {
            werk.Meld("De einddatum ligt voor de begindatum.", "Controleer beide datums.", einde);
        }
    }

    private static void GeenOmvangZonderCode(Element product, Regelwerk werk)
    {
        if (product.LooptNa2020() && product.Op("Omvang") is { } omvang && !product.Gevuld("Product", "Code"))
        {
            werk.Meld("Zonder productcode mag er geen omvang staan.", "Vul de productcode of laat de omvang weg.", omvang);
        }
    }

    private static void FrequentiePastBijEenheid(Element product, Regelwerk werk)
    {
        if (product.LooptNa2020() && product.Op("Omvang") is { } omvang
            && omvang.Tekst("Eenheid") is "14" or "16" or "83" or "84" && omvang.Tekst("Frequentie") is not ("2" or "4" or "6"))
        {
            werk.Meld("Deze eenheid kan niet per dag worden toegewezen.", "Kies per week (2), per maand (4) of totaal (6).", omvang.OfZelf("Frequentie"));
        }
    }
}
