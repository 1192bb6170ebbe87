using Microsoft.AspNetCore.Http;
using Rotonde.Weblaag.Bestanden;

namespace Rotonde.Weblaag.Beveiliging;

/// <summary>
/// The headers that every answer carries, also errors, redirects and files. Set at the last moment, since an error page clears what was set before.
/// </summary>
internal sealed class Beveiligingskoppen(RequestDelegate volgende, RotondeWebOptions opties)
{
    // Logging out is a form whose answer leads to the identity provider; browsers apply form-action to that redirect too.
    private readonly string _beleid =
        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'" +
        (opties.Aanmelden.Herkomst is { } herkomst ? " " + herkomst : "");

    public Task InvokeAsync(HttpContext verzoek)
    {
        var bestand = verzoek.Request.Path.StartsWithSegments(Bestandenmap.Pad.TrimEnd('/'), StringComparison.Ordinal);
        verzoek.Response.OnStarting(() =>
        {
            var koppen = verzoek.Response.Headers;
            koppen.ContentSecurityPolicy = _beleid;
            koppen.XFrameOptions = "DENY";
            koppen.XContentTypeOptions = "nosniff";
            koppen["Referrer-Policy"] = "same-origin";
            koppen["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            koppen["Cross-Origin-Opener-Policy"] = "same-origin";
            koppen["Cross-Origin-Resource-Policy"] = "same-origin";

            // A shared computer in the library: nothing of a page stays behind the back button.
            if (!bestand)
            {
                koppen.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });

        return volgende(verzoek);
    }
}
