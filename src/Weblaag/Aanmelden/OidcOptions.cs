using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>Settings of the OpenID Connect client. Discovery fills in the endpoints.</summary>
internal sealed class OidcOptions : OAuthOptions
{
    public string Authority { get; set; } = "";

    public bool VereisHttps { get; set; } = true;

    public IReadOnlyCollection<string> ToegestaneLoa { get; set; } = [];

    public IConfigurationManager<OpenIdConnectConfiguration> Discovery { get; set; } = null!;

    public override void Validate()
    {
        // The base class asks for a client secret and fixed endpoints; a public client with PKCE and discovery has neither.
        if (string.IsNullOrEmpty(Authority) || string.IsNullOrEmpty(ClientId) || !CallbackPath.HasValue)
        {
            throw new InvalidOperationException("Aanmelden is niet ingesteld: Aanmelden:Authority en Aanmelden:ClientId ontbreken.");
        }
    }

    /// <summary>Prepares discovery over the same channel to the provider that fetches the tokens.</summary>
    internal sealed class Voorbereiding : IPostConfigureOptions<OidcOptions>
    {
        public void PostConfigure(string? name, OidcOptions options)
        {
            options.Discovery ??= new ConfigurationManager<OpenIdConnectConfiguration>(
                options.Authority.TrimEnd('/') + "/.well-known/openid-configuration",
                new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever(options.Backchannel) { RequireHttps = options.VereisHttps });
        }
    }
}
