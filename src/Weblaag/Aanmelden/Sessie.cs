using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Weblaag.Gemeenten;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>The session after a sign-in: one per gemeente, short, and checked at each request.</summary>
public static class Sessie
{
    /// <summary>Claim with the subject at the identity provider.</summary>
    public const string SubClaim = "sub";

    /// <summary>Claim with the code of the gemeente where the session holds.</summary>
    public const string GemeenteClaim = "gemeente";

    /// <summary>Ends a session at its last moment, however busy it was: the ticket says when it began.</summary>
    private const string Begonnen = "begonnen";

    internal static IReadOnlyList<Claim> Claims(IEnumerable<Claim> vanHost, string sub, GekozenGemeente gemeente, Bsn bsn)
    {
        var claims = vanHost.Where(claim => claim.Type is not (SubClaim or GemeenteClaim)).ToList();
        if (claims.Any(claim => claim.Type == "bsn" || (bsn != default && claim.Value.Contains(bsn.Voluit, StringComparison.Ordinal))))
        {
            throw new InvalidOperationException("Een BSN hoort niet in een sessie. Geef de id van de persoon.");
        }

        return [new(SubClaim, sub), new(GemeenteClaim, gemeente.Code.ToString()), .. claims];
    }

    internal static Task BegintAsync(CookieSigningInContext context)
    {
        context.Properties.Items[Begonnen] = Klok(context.HttpContext).GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    internal static async Task ControleerAsync(CookieValidatePrincipalContext context)
    {
        var verzoek = context.HttpContext;
        var opties = verzoek.RequestServices.GetRequiredService<RotondeWebOptions>();
        var begonnen = context.Properties.Items.TryGetValue(Begonnen, out var tekst) && long.TryParse(tekst, out var seconden)
            ? DateTimeOffset.FromUnixTimeSeconds(seconden)
            : DateTimeOffset.MinValue;

        // A session of one gemeente opens nothing in another, also when someone copies the cookie under the other name.
        var goed = verzoek.Gemeente() is { } gemeente
            && context.Principal?.FindFirst(GemeenteClaim)?.Value == gemeente.Code.ToString()
            && Klok(verzoek).GetUtcNow() - begonnen < opties.LangstNu
            && await verzoek.RequestServices.GetRequiredService<IAanmeldingVerwerker>().GeldtNogAsync(context.Principal, verzoek.RequestAborted);

        if (!goed)
        {
            context.RejectPrincipal();
            await verzoek.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        }
    }

    private static TimeProvider Klok(HttpContext verzoek) => verzoek.RequestServices.GetRequiredService<TimeProvider>();
}
