using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on addresses and contacts.</summary>
internal static class Adresregels
{
    [Regel("CD005", "Een adres heeft een landcode precies als het een postcode heeft.")]
    internal static void CD005(Element adres, Regelwerk werk)
    {
        if (adres.Gevuld("Postcode") != adres.Gevuld("LandCode"))
        {
            werk.Meld(
                "Een adres heeft een postcode en een landcode, of geen van beide.",
                adres.Gevuld("Postcode") ? "Vul de landcode." : "Vul de postcode of laat de landcode weg.",
                adres.OfZelf(adres.Gevuld("Postcode") ? "Postcode" : "LandCode"));
        }
    }

    [Regel("CD009", "Alleen een tijdelijk verblijfadres heeft een periode.")]
    internal static void CD009(Element contact, Regelwerk werk)
    {
        if (contact.Aanwezig("Periode") && !contact.Is("Soort", "04"))
        {
            werk.Meld("Een periode hoort alleen bij een tijdelijk verblijfadres (04).", "Laat de periode weg of kies soort 04.", contact.OfZelf("Periode"));
        }
    }

    [Regel("CD025", "Een adres in Nederland heeft een huisnummer.")]
    internal static void CD025(Element adres, Regelwerk werk)
    {
        if (adres.Is("LandCode", "NL") && !adres.Gevuld("Huis", "Huisnummer"))
        {
            werk.Meld("Een adres in Nederland heeft een huisnummer.", "Vul het huisnummer.", adres.OfZelf("Huis"));
        }
    }

    [Regel("CD034", "Een BRP-adres of verblijfadres heeft een postcode.")]
    internal static void CD034(Element contact, Regelwerk werk)
    {
        if (contact.Tekst("Soort") is "01" or "03" && !contact.Gevuld("Adres", "Postcode"))
        {
            werk.Meld("Een BRP-adres (01) of verblijfadres (03) heeft een postcode.", "Vul de postcode.", contact.OfZelf("Adres"));
        }
    }

    [Regel("CS089", "Een Nederlandse postcode heeft vier cijfers en twee letters, zonder spatie.")]
    internal static void CS089(Element adres, Regelwerk werk)
    {
        if (adres.Is("LandCode", "NL") && adres.Op("Postcode") is { } postcode && !IsNederlands(postcode.Waarde))
        {
            werk.Meld("De postcode is geen Nederlandse postcode.", "Schrijf vier cijfers en twee letters aan elkaar: 6921AB.", postcode);
        }
    }

    [Regel("TR006", "Een contact heeft een telefoonnummer, of een huisnummer met postcode.")]
    internal static void TR006(Element contact, Regelwerk werk)
    {
        if (!contact.Aanwezig("Telefoon") && !(contact.Aanwezig("Adres", "Huis") && contact.Aanwezig("Adres", "Postcode")))
        {
            werk.Meld("Dit contact heeft geen telefoon en geen volledig adres.", "Vul een telefoonnummer, of huisnummer en postcode.", contact);
        }
    }

    [Regel("TR061", "Een client heeft een BRP-adres, correspondentieadres of verblijfadres.")]
    internal static void TR061(Element contactgegevens, Regelwerk werk)
    {
        // Relaties keep their Contact directly, so every Contactgegevens is the client's.
        if (!contactgegevens.Alle("Contact").Any(c => c.Tekst("Soort") is "01" or "02" or "03"))
        {
            werk.Meld("De client heeft geen vast adres.", "Voeg een contact toe met soort 01, 02 of 03.", contactgegevens);
        }
    }

    private static bool IsNederlands(string postcode) =>
        postcode.Length == 6 && postcode[0] is >= '1' and <= '9' && postcode.AsSpan(1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && char.IsAsciiLetter(postcode[4]) && char.IsAsciiLetter(postcode[5]);
}
