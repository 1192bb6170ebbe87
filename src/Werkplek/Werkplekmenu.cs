using Rotonde.Weblaag.Indeling;

namespace Rotonde.Werkplek;

/// <summary>The main menu of the Werkplek; the layout shows each item only to who may see it.</summary>
internal sealed class Werkplekmenu : INavigatie
{
    private static readonly Navigatieitem[] Alle = [];

    public IReadOnlyList<Navigatieitem> Items(HttpContext verzoek) => Alle;
}
