using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on requests and their answers (315, 317, 319).</summary>
internal static class Verzoekregels
{
    [Regel("CD043", "Een beschikkingnummer en de ingangsdatum van die beschikking horen bij elkaar.")]
    internal static void CD043(Element product, Regelwerk werk)
    {
        if (product.Gevuld("BeschikkingNummer") != product.Gevuld("BeschikkingIngangsdatum"))
        {
            werk.Meld(
                "Het beschikkingnummer en de ingangsdatum van de beschikking horen bij elkaar.",
                "Vul beide of laat beide weg.",
                product.OfZelf(product.Gevuld("BeschikkingNummer") ? "BeschikkingNummer" : "BeschikkingIngangsdatum"));
        }
    }

    [Regel("CD066", "Een verwijzer met een code heeft geen naam.")]
    internal static void CD066(Element verwijzer, Regelwerk werk)
    {
        if (HeeftCode(verwijzer) && verwijzer.Gevuld("ZorgverlenerCode") && verwijzer.Gevuld("Naam"))
        {
            werk.Meld("Naast de code van de verwijzer mag geen naam staan.", "Laat de naam weg.", verwijzer.OfZelf("Naam"));
        }
    }

    [Regel("CD067", "Een verwijzer zonder code heeft een naam.")]
    internal static void CD067(Element verwijzer, Regelwerk werk)
    {
        if (HeeftCode(verwijzer) && !verwijzer.Gevuld("ZorgverlenerCode") && !verwijzer.Gevuld("Naam"))
        {
            werk.Meld("De verwijzer heeft geen code en geen naam.", "Vul de code van de zorgverlener of zijn naam.", verwijzer);
        }
    }

    [Regel("CD068", "Alleen een arts of gecertificeerde instelling heeft een zorgverlenercode.")]
    internal static void CD068(Element verwijzer, Regelwerk werk)
    {
        if (!HeeftCode(verwijzer) && verwijzer.Gevuld("ZorgverlenerCode"))
        {
            werk.Meld("Deze soort verwijzer heeft geen zorgverlenercode.", "Laat de code weg of kies een ander type verwijzer.", verwijzer.OfZelf("ZorgverlenerCode"));
        }
    }

    [Regel("CD085", "Een afgewezen verzoek heeft een reden.")]
    internal static void CD085(Element antwoord, Regelwerk werk)
    {
        if (antwoord.Is("VerzoekAntwoord", "1") && !antwoord.Gevuld("RedenAfwijzingVerzoek"))
        {
            werk.Meld("Bij een afgewezen verzoek hoort een reden.", "Vul de reden van afwijzing.", antwoord);
        }
    }

    [Regel("CD086", "Een verzoek in onderzoek heeft geen reden van afwijzing.")]
    internal static void CD086(Element antwoord, Regelwerk werk)
    {
        if (antwoord.Is("VerzoekAntwoord", "2") && antwoord.Gevuld("RedenAfwijzingVerzoek"))
        {
            werk.Meld("Een verzoek in onderzoek is niet afgewezen.", "Laat de reden van afwijzing weg.", antwoord.OfZelf("RedenAfwijzingVerzoek"));
        }
    }

    [Regel("TR352", "Een verzoek om wijziging noemt een lopende toewijzing.")]
    internal static void TR352(Element verzoek, Regelwerk werk)
    {
        if (!verzoek.Lijst("OngewijzigdeProducten", "OngewijzigdProduct").Any() && !verzoek.Lijst("TeWijzigenProducten", "TeWijzigenProduct").Any())
        {
            werk.Meld("Het verzoek noemt geen enkele lopende toewijzing.", "Noem de toewijzingen die hetzelfde blijven of wijzigen; vraag anders een toewijzing aan (315).", verzoek);
        }
    }

    [Regel("TR353", "Een verzoek om wijziging wijzigt iets.")]
    internal static void TR353(Element verzoek, Regelwerk werk)
    {
        if (!verzoek.Lijst("TeWijzigenProducten", "TeWijzigenProduct").Any() && !verzoek.Lijst("NieuweProducten", "NieuwProduct").Any())
        {
            werk.Meld("Het verzoek wijzigt niets.", "Noem wat er wijzigt of nieuw is.", verzoek);
        }
    }

    [Regel("TR377", "Wie afwijst om het woonplaatsbeginsel, noemt de gemeente.")]
    internal static void TR377(Element antwoord, Regelwerk werk)
    {
        if (antwoord.Is("RedenAfwijzingVerzoek", "8") && !antwoord.Aanwezig("Woonplaatsbeginsel"))
        {
            werk.Meld("Bij afwijzing om het woonplaatsbeginsel hoort de verantwoordelijke gemeente.", "Vul de gemeente.", antwoord.OfZelf("RedenAfwijzingVerzoek"));
        }
    }

    [Regel("TR380", "Een nieuw product gaat in na de dagtekening.")]
    internal static void TR380(Element product, Regelwerk werk)
    {
        if (product.Dag("GewensteIngangsdatum") <= werk.Dagtekening)
        {
            werk.Meld("Een nieuw product kan niet in het verleden of vandaag ingaan.", "Vul een dag na de dagtekening van het bericht.", product.OfZelf("GewensteIngangsdatum"));
        }
    }

    [Regel("TR383", "Elk aangevraagd product heeft een eigen referentie.")]
    internal static void TR383(Element producten, Regelwerk werk) => Sleutelregels.Uniek(
        producten.Alle("AangevraagdProduct").Select(p => p.Kind("ReferentieAanbieder")), "Deze referentie staat bij meer aangevraagde producten.", "Geef elk product een eigen referentie.", werk);

    [Regel("TR409", "Alleen wie afwijst om het woonplaatsbeginsel, noemt een gemeente.")]
    internal static void TR409(Element antwoord, Regelwerk werk)
    {
        if (antwoord.Gevuld("RedenAfwijzingVerzoek") && !antwoord.Is("RedenAfwijzingVerzoek", "8") && antwoord.Op("Woonplaatsbeginsel") is { } woonplaats)
        {
            werk.Meld("Een andere gemeente hoort alleen bij het woonplaatsbeginsel (8).", "Laat de gemeente weg of kies reden 8.", woonplaats);
        }
    }

    private static bool HeeftCode(Element verwijzer) => verwijzer.Tekst("Type") is "02" or "03" or "04" or "05";
}
