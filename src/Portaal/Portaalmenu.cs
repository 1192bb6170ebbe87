using Rotonde.Weblaag.Indeling;

namespace Rotonde.Portaal;

/// <summary>The main menu of the Portaal.</summary>
internal sealed class Portaalmenu : INavigatie
{
    private static readonly Navigatieitem[] Alle = [];

    public IReadOnlyList<Navigatieitem> Items(HttpContext verzoek) => Alle;
}
