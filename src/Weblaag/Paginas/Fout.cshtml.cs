using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Weblaag.Beveiliging;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Paginas;

/// <summary>Which of the few things an error page can say.</summary>
public enum Foutsoort
{
    /// <summary>Not there, or not for you: one answer for both, so that nobody learns which.</summary>
    NietGevonden,

    /// <summary>A form with an antiforgery key that no longer fits.</summary>
    OudFormulier,

    /// <summary>More from one address than one address may ask.</summary>
    TeVeel,

    /// <summary>A request that could not be read.</summary>
    Verzoek,

    /// <summary>Something broke on our side.</summary>
    Storing,
}

/// <summary>The one error page: neutral, without details; a fault shows the trace id that is in our log.</summary>
[Openbaar("Een foutpagina toont geen gegevens.")]
public sealed class FoutModel : PageModel
{
    /// <summary>What it says.</summary>
    public Foutsoort Soort { get; private set; }

    /// <summary>The heading.</summary>
    public string Titel => Soort switch
    {
        Foutsoort.NietGevonden => "Pagina niet gevonden",
        Foutsoort.OudFormulier => "Dit formulier is verlopen",
        Foutsoort.TeVeel => "Even wachten",
        Foutsoort.Verzoek => "Dit ging niet goed",
        _ => "Er ging iets mis",
    };

    /// <summary>The trace id, to find the fault in the log.</summary>
    public string Spoor => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Shows the page; a request that failed comes here as GET, whatever it was.</summary>
    public IActionResult OnGet(int code)
    {
        var gevolg = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;

        // Asked for by hand there is nothing to show.
        var status = gevolg ? code : StatusCodes.Status404NotFound;
        Soort = status switch
        {
            400 when HttpContext.Items.ContainsKey(OudFormulierFilter.Sleutel) => Foutsoort.OudFormulier,
            429 => Foutsoort.TeVeel,
            401 or 403 or 404 or 405 => Foutsoort.NietGevonden,
            >= 400 and < 500 => Foutsoort.Verzoek,
            _ => Foutsoort.Storing,
        };
        Response.StatusCode = Soort == Foutsoort.NietGevonden ? StatusCodes.Status404NotFound : status;
        return Page();
    }
}
