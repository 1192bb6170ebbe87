using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal;

/// <summary>The main menu of the Portaal.</summary>
internal sealed class Portaalmenu : INavigatie
{
    private static readonly Navigatieitem[] Alle =
    [
        new("Hulp zoeken", "/Toegang/Zoeken/Index"),
        new("Stap voor stap", "/Toegang/Wegwijzer/Index"),
        new("Mijn Rotonde", "/Mijn/Index", new AangemeldAttribute("De bladzijde toont alleen wat over uzelf gaat.")),
    ];

    public IReadOnlyList<Navigatieitem> Items(HttpContext verzoek) => Alle;
}
