using Microsoft.AspNetCore.Mvc;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.Zoeken;

/// <summary>One place where people can go: what it is, for whom, when, where, what it costs.</summary>
[Openbaar("Iedereen mag hulp zoeken zonder te zeggen wie hij is (R-001); er staan geen personen op de sociale kaart.")]
public sealed class VoorzieningModel(Voorzieningkaart kaart) : Rotondepagina
{
    /// <summary>The entry.</summary>
    public Aanbod Aanbod { get; private set; } = null!;

    /// <summary>The area distances are counted from, when it came from a search with a postcode.</summary>
    public Postcodegebied? Gebied { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? postcode)
    {
        if (await kaart.GeefAsync(Actor, new VoorzieningId(id), Stop) is not { } aanbod)
        {
            return NotFound();
        }

        (Aanbod, Gebied) = (aanbod, Postcodes.Zoek(postcode));
        return Page();
    }
}
