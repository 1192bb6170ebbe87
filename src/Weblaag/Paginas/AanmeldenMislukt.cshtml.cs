using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Paginas;

/// <summary>Says that logging in failed, and why when that helps.</summary>
[Openbaar("Wie niet kon inloggen, is niet aangemeld.")]
public sealed class AanmeldenMisluktModel : PageModel
{
    /// <summary>A sentence of our own, or none.</summary>
    public string? Uitleg { get; private set; }

    /// <summary>Shows it once.</summary>
    public IActionResult OnGet()
    {
        if (HttpContext.Gemeente() is null)
        {
            return NotFound();
        }

        Uitleg = TempData[Aanmeldfout.Bewaard] as string;
        return Page();
    }
}
