using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Indeling;

/// <summary>One item of the main menu.</summary>
/// <param name="Tekst">What it says.</param>
/// <param name="Pagina">The page, within the gemeente: <c>/Werkvoorraad/Index</c>.</param>
/// <param name="Nodig">What someone must be allowed to see it; null is for everyone.</param>
/// <param name="Ook">What someone must be allowed besides, for whom the page has work.</param>
public sealed record Navigatieitem(string Tekst, string Pagina, IToegangsverklaring? Nodig = null, IToegangsverklaring? Ook = null);
