using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Voorzieningen.Bezwaar;

/// <summary>The resident does not agree with a decision (Awb art. 6:4, R-103). Too late may be sent too: it is then decided whether it can be dealt with.</summary>
[Mag(Gegevenssoort.KlachtEnBezwaar, Actie.Schrijven)]
public sealed class IndexModel(MijnBeschikkingen beschikkingen, DienBezwaarIn dienIn, Bevoegdheid bevoegdheid) : Rotondepagina
{
    /// <summary>Why, in the resident's own words.</summary>
    [BindProperty]
    [StringLength(8000)]
    public string? Gronden { get; set; }

    /// <summary>The decision.</summary>
    public MijnBeschikking Besluit { get; private set; } = null!;

    /// <summary>Is the term over?</summary>
    public bool TeLaat => Vandaag > Besluit.BezwaarTot;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) => await LeesAsync(id) ? Page() : NotFound();

    /// <summary>Sends it, once per form.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await dienIn.UitvoerenAsync(new(BeschikkingId.Van(id), Gronden ?? ""), Proces(Doelen.EigenDossier), Stop);
        return await RondAfAsync(
            uitkomst,
            uitkomst.Gelukt ? $"Wij hebben uw bezwaar. U hoort uiterlijk {uitkomst.Waarde.BeslisUiterlijk.Voluit()} van ons." : "",
            _ => RedirectToPage("/Mijn/Index"),
            () => Task.FromResult<IActionResult>(Page()),
            voorvoegsel: "");
    }

    // Whoever may read the letter and not object, a child, finds no form that would lose what was written in it.
    private async Task<bool> LeesAsync(Guid id)
    {
        if (await beschikkingen.EenAsync(Actor, BeschikkingId.Van(id), Stop) is not { } besluit
            || !await bevoegdheid.BijStukAsync(Actor, Actie.Schrijven, Gegevenssoort.KlachtEnBezwaar, id, Stop))
        {
            return false;
        }

        Besluit = besluit;
        return true;
    }
}
