using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.Zoeken;

/// <summary>One place where people can go: what it is, for whom, when, where, what it costs.</summary>
[Openbaar("Iedereen mag hulp zoeken zonder te zeggen wie hij is (R-001); er staan geen personen op de sociale kaart.")]
public sealed class VoorzieningModel(Zoekindex kaart) : Rotondepagina
{
    /// <summary>The entry.</summary>
    public Aanbod Aanbod { get; private set; } = null!;

    /// <summary>The area distances are counted from, when it came from a search with a postcode.</summary>
    public Postcodegebied? Gebied { get; private set; }

    /// <summary>Shows it.</summary>
    public IActionResult OnGet(Guid id, string? postcode)
    {
        if (kaart.Kandidaten(null, null).FirstOrDefault(t => t.Aanbod.Id.Waarde == id)?.Aanbod is not { } aanbod)
        {
            return NotFound();
        }

        (Aanbod, Gebied) = (aanbod, Postcodes.Zoek(postcode));
        return Page();
    }
}
