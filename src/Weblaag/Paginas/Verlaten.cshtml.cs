using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Paginas;

/// <summary>
/// The quick way out, for who must not be seen here: everything we laid on this device goes (session, answers, files), and the tab is at once somewhere else. What the browser itself remembers
/// of addresses we cannot wipe; behind its Back button lies no answer any more.
/// </summary>
[Openbaar("Snel weg kan altijd, ook met een sessie die net verliep.")]
[IgnoreAntiforgeryToken]
public sealed class VerlatenModel(RotondeWebOptions opties) : PageModel
{
    /// <summary>Whoever comes here along an address goes on too; a link of somebody else wipes nothing.</summary>
    public IActionResult OnGet()
    {
        if (HttpContext.Gemeente() is null || opties.Uitweg is not { } uitweg)
        {
            return NotFound();
        }

        Response.Headers["Refresh"] = $"0;url={uitweg}";
        return Page();
    }

    /// <summary>Wipes and leaves.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var antwoord = OnGet();
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        foreach (var naam in Request.Cookies.Keys)
        {
            foreach (var pad in new[] { "/", Request.PathBase.Value })
            {
                Response.Cookies.Delete(naam, new CookieOptions { Path = string.IsNullOrEmpty(pad) ? "/" : pad, Secure = Request.IsHttps });
            }
        }

        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return antwoord;
    }
}
