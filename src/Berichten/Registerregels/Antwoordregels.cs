using Rotonde.Basis.Regels;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rules on the answer to a request against what the aanbieder asked and heard before (319). They follow the life of a request (SPEC §10).</summary>
internal static class Antwoordregels
{
    [Regel("TR355", "Een antwoord hoort bij een verzoek van deze aanbieder.")]
    internal static Uitspraak? TR355(bool bekend) => bekend
        ? null
        : new("Er is geen verzoek met deze referentie.", "Neem de referentie over van het verzoek waarop dit het antwoord is.");

    [Regel("TR359", "Na een toewijzing komt geen antwoord meer op hetzelfde verzoek.")]
    internal static Uitspraak? TR359(BekendVerzoek verzoek) => verzoek.Stappen.Contains(Verzoekstap.Toegewezen)
        ? new("Op dit verzoek kwam al een toewijzing.", "Trek de toewijzing in als zij niet klopt; stuur geen antwoord meer.")
        : null;

    [Regel("TR360", "Een verzoek gaat een keer in onderzoek, als eerste antwoord.")]
    internal static Uitspraak? TR360(string antwoord, BekendVerzoek verzoek) =>
        antwoord == "2" && verzoek.Stappen.Any(s => s is Verzoekstap.InOnderzoek or Verzoekstap.Afgewezen)
            ? new("Op dit verzoek kwam al een antwoord; het kan niet nog eens in onderzoek.", "Wijs toe of wijs af.")
            : null;

    [Regel("TR365", "Na een afwijzing komt geen antwoord meer op hetzelfde verzoek.")]
    internal static Uitspraak? TR365(BekendVerzoek verzoek) => verzoek.Stappen.Contains(Verzoekstap.Afgewezen)
        ? new("Dit verzoek is al afgewezen.", "Stuur geen tweede antwoord; de aanbieder kan opnieuw vragen.")
        : null;
}
