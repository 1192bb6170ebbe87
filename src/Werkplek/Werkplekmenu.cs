using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek;

/// <summary>The main menu of the Werkplek; the layout shows each item only to who may see it.</summary>
internal sealed class Werkplekmenu : INavigatie
{
    private static readonly Navigatieitem[] Alle =
    [
        new("Werkvoorraad", "/Werkvoorraad/Index", new MagAttribute(Gegevenssoort.Werkvoorraad)),
        new("Personen", "/Gezin/Personen/Index", new MagAttribute(Gegevenssoort.Persoonsgegevens)),
    ];

    public IReadOnlyList<Navigatieitem> Items(HttpContext verzoek) => Alle;
}
