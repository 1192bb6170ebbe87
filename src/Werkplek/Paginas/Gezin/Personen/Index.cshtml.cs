using Microsoft.AspNetCore.Mvc;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Personen;

/// <summary>Finds people of the own team by name or day of birth; what is typed travels in the form, never in the address.</summary>
[Mag(Gegevenssoort.Persoonsgegevens)]
internal sealed class IndexModel(PersoonZoeken zoeken) : Rotondepagina
{
    [BindProperty]
    public ZoekInvoer Invoer { get; set; } = new();

    public Pagina<GevondenPersoon>? Gevonden { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await zoeken.GeefAsync(Actor, Invoer.Naam, Invoer.Geboren, Invoer.Blad, Stop);
        if (uitkomst.Weigering is { } weigering)
        {
            Weiger(weigering with { Veld = nameof(Invoer.Naam) });
            return Page();
        }

        Gevonden = uitkomst.Waarde;
        return Page();
    }

    internal sealed class ZoekInvoer
    {
        public string? Naam { get; set; }

        public DateOnly? Geboren { get; set; }

        public int Blad { get; set; } = 1;
    }
}
