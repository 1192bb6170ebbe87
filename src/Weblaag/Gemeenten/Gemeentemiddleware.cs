using Microsoft.AspNetCore.Http;

namespace Rotonde.Weblaag.Gemeenten;

/// <summary>
/// Takes the first path segment as the gemeente and moves it to the path base, so that pages and links are written without it.
/// The rest of the request cannot reach another gemeente: whoever needs data asks <see cref="GemeenteVanVerzoek"/>.
/// </summary>
internal sealed class Gemeentemiddleware(RequestDelegate volgende, IGemeentekiezer kiezer, RotondeWebOptions opties)
{
    public async Task InvokeAsync(HttpContext verzoek)
    {
        var (pad, basis) = (verzoek.Request.Path, verzoek.Request.PathBase);

        if (verzoek.Gemeente() is { } al)
        {
            // An error page runs through here again; it stays in the gemeente of the page that failed.
            verzoek.Request.PathBase = basis.Add("/" + al.Segment);
        }
        else if (pad == "/" || !pad.HasValue)
        {
            verzoek.Request.Path = "/kies-gemeente";
        }
        else if (EersteSegment(pad) is var segment && kiezer.Kies(segment) is { } gemeente)
        {
            verzoek.Features.Set(gemeente);
            verzoek.Request.PathBase = basis.Add("/" + gemeente.Segment);
            verzoek.Request.Path = pad.Value![(segment.Length + 1)..];
        }
        else if (!opties.PadenZonderGemeente.Contains(segment))
        {
            verzoek.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await volgende(verzoek);
        }
        finally
        {
            (verzoek.Request.Path, verzoek.Request.PathBase) = (pad, basis);
        }
    }

    private static string EersteSegment(PathString pad)
    {
        var tekst = pad.Value!;
        var einde = tekst.IndexOf('/', 1);
        return einde < 0 ? tekst[1..] : tekst[1..einde];
    }
}
