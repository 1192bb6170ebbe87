using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>A new entry of the social map .</summary>
[Mag(Gegevenssoort.SocialeKaart, Actie.Besluiten)]
public sealed class NieuwModel(MaakVoorziening maak) : Kaartbladzijde
{
    /// <summary>Shows an empty form.</summary>
    public void OnGet() => Invoer = new Kaartinvoer { Talen = ["nl"], Plaatsen = [new Plaatsinvoer()] };

    /// <summary>Puts it on the map.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Invoer.Controleer(null, ModelState))
        {
            return Page();
        }

        var uitkomst = await maak.UitvoerenAsync(Invoer.AlsAanbod(null), Proces(Doelen.Beheer), Stop);
        return await RondAfAsync(uitkomst, "De voorziening staat op de kaart.", id => RedirectToPage("/Toegang/Kaart/Voorziening", new { id = id.Waarde }), () => Task.FromResult<IActionResult>(Page()));
    }
}
