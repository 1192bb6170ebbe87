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
        // What came in and what waits for a receiver: for the Bureaudienst and for whoever gets a question from it.
        new("Bureaudienst", "/Toegang/Bureaudienst/Index", new MagAttribute(Gegevenssoort.Werkvoorraad), new MagAttribute(Gegevenssoort.Hulpvraag)),
        // Who only reads metadata (the FG) or own clients (a provider) finds nobody by searching.
        new("Personen", "/Gezin/Personen/Index", new MagAttribute(Gegevenssoort.Persoonsgegevens), new MagAttribute(Gegevenssoort.Werkvoorraad)),
        new("Sociale kaart", "/Toegang/Kaart/Index", new MagAttribute(Gegevenssoort.SocialeKaart, Actie.Besluiten)),
        // Contracts, messages, money, policy and accountability.
        new("Aanbieders", "/Aanbieders/Index", new MagAttribute(Gegevenssoort.Aanbieder)),
        new("Postkamer", "/Postkamer/Index", new MagAttribute(Gegevenssoort.Postkamer)),
        new("Declaraties", "/Declaraties/Index", new MagAttribute(Gegevenssoort.Declaratieregel)),
        new("Financiën", "/Financien/Index", new MagAttribute(Gegevenssoort.Begroting)),
        new("Monitor", "/Monitor/Index", new MagAttribute(Gegevenssoort.GepubliceerdeCijfers)),
        new("Agenda", "/Agenda/Index", new MagAttribute(Gegevenssoort.Agenda)),
        new("Logboek", "/Privacy/Logboek", new MagAttribute(Gegevenssoort.Auditlog)),
    ];

    public IReadOnlyList<Navigatieitem> Items(HttpContext verzoek) => Alle;
}
