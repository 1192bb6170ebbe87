using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Paginas;

/// <summary>Starts the sign-in and comes back to the page where someone was.</summary>
[Openbaar("Wie inlogt, is nog niet aangemeld.")]
public sealed class AanmeldenModel(RotondeWebOptions opties) : PageModel
{
    /// <summary>Sends the browser to the identity provider.</summary>
    /// <param name="terug">A page within this gemeente; anything else becomes the start page.</param>
    public IActionResult OnGet(string? terug)
    {
        if (HttpContext.Gemeente() is null)
        {
            return NotFound();
        }

        if (opties.Aanmelden.Authority.Length == 0)
        {
            return Page();
        }

        var start = Url.Content("~/");
        var naar = Url.IsLocalUrl(terug) && terug.StartsWith(start, StringComparison.Ordinal) ? terug : start;
        return Challenge(new AuthenticationProperties { RedirectUri = naar });
    }
}
