using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>
/// The address at the identity provider that ends the session there (OpenID Connect RP-Initiated Logout 1.0). Without an <c>id_token_hint</c>:
/// the id token holds the BSN and is not kept; the client id tells the provider who asks.
/// </summary>
internal sealed class Uitlogadres(RotondeWebOptions opties, IOptionsMonitor<OidcOptions> oidc)
{
    public async Task<string?> MaakAsync(string terug, CancellationToken stop)
    {
        if (opties.Aanmelden.Authority.Length == 0)
        {
            return null;
        }

        var provider = await oidc.Get(Aanmeldingsregistratie.Oidc).Discovery.GetConfigurationAsync(stop);
        return string.IsNullOrEmpty(provider.EndSessionEndpoint)
            ? null
            : QueryHelpers.AddQueryString(provider.EndSessionEndpoint, new Dictionary<string, string?>
            {
                ["client_id"] = opties.Aanmelden.ClientId,
                ["post_logout_redirect_uri"] = terug,
            });
    }
}
