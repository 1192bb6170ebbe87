using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Paginas;

/// <summary>Ends the session here and at the identity provider.</summary>
[Openbaar("Uitloggen kan ook met een sessie die net verliep.")]
public sealed class AfmeldenModel : PageModel
{
    /// <summary>Is nobody logged in (any more)?</summary>
    public bool Afgemeld => User.Identity?.IsAuthenticated != true;

    /// <summary>Asks, or says that it is done.</summary>
    public IActionResult OnGet() => HttpContext.Gemeente() is null ? NotFound() : Page();

    /// <summary>Logs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (HttpContext.Gemeente() is null)
        {
            return NotFound();
        }

        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        var hier = Url.Content("~/afmelden");
        var terug = $"{Request.Scheme}://{Request.Host}{hier}";
        var bijProvider = await HttpContext.RequestServices.GetRequiredService<Uitlogadres>().MaakAsync(terug, HttpContext.RequestAborted);
        return bijProvider is null ? LocalRedirect(hier) : Redirect(bijProvider);
    }
}
