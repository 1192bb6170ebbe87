using Microsoft.AspNetCore.WebUtilities;
using Rotonde.Aanmelding.Uitgifte;

namespace Rotonde.Aanmelding.Pagina;

/// <summary>RP-initiated logout. This provider keeps no session, so there is only the way back.</summary>
internal static class Uitgang
{
    public static IResult Sluit(HttpRequest verzoek, Clients clients)
    {
        var terug = verzoek.Query["post_logout_redirect_uri"].ToString();
        if (clients.Vind(verzoek.Query["client_id"]) is { } client && client.NaAfmelden.Contains(terug))
        {
            return Results.Redirect(verzoek.Query["state"].ToString() is { Length: > 0 } state ? QueryHelpers.AddQueryString(terug, "state", state) : terug);
        }

        return Opmaak.Pagina("U bent uitgelogd", "<h1>U bent uitgelogd</h1><p>U kunt dit venster sluiten.</p>", null);
    }
}
