using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Rotonde.Basis;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Indeling;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>
/// OpenID Connect on top of the framework's OAuth handler: authorization code with PKCE (RFC 7636), nonce and state (OpenID Connect Core 1.0 §3.1),
/// issuer in the answer (RFC 9207). The tokens are used during the sign-in and then forgotten: neither they nor the BSN reach the session.
/// </summary>
internal sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder) : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    private const string NonceSleutel = "nonce";
    private const string IssuerSleutel = "issuer";
    private static readonly TimeSpan Klokverschil = TimeSpan.FromSeconds(60);

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Context.Gemeente() is null)
        {
            // Logging in happens in a gemeente; the choice comes first.
            Response.Redirect("/");
            return;
        }

        var provider = await Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
        var verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

        properties.RedirectUri ??= OriginalPathBase + OriginalPath + Request.QueryString;
        GenerateCorrelationId(properties);
        properties.Items[OAuthConstants.CodeVerifierKey] = verifier;
        properties.Items[NonceSleutel] = nonce;
        properties.Items[IssuerSleutel] = provider.Issuer;

        Response.Redirect(QueryHelpers.AddQueryString(provider.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = Options.ClientId,
            ["scope"] = FormatScope(),
            ["response_type"] = "code",
            ["redirect_uri"] = BuildRedirectUri(Options.CallbackPath),
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
            ["nonce"] = nonce,
            ["state"] = Options.StateDataFormat.Protect(properties),
        }));
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var antwoord = Request.Query;
        if (Options.StateDataFormat.Unprotect(antwoord["state"]) is not { } eigenschappen)
        {
            return Aanmeldfout.Als("De state klopt niet.");
        }

        if (!ValidateCorrelationId(eigenschappen))
        {
            return Aanmeldfout.Als("Dit antwoord hoort niet bij een aanmelding van deze browser.");
        }

        if (antwoord["error"].ToString() is { Length: > 0 } fout)
        {
            return fout == "access_denied" ? Aanmeldfout.Als("afgebroken", "U hebt het inloggen afgebroken.") : Aanmeldfout.Als("De aanmelddienst weigerde de aanmelding.");
        }

        // Mix-up (RFC 9207): the answer must come from the provider that was asked.
        var provider = await Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
        if (provider.Issuer != Geef(eigenschappen, IssuerSleutel) || (antwoord.TryGetValue("iss", out var iss) && iss != provider.Issuer))
        {
            return Aanmeldfout.Als("Het antwoord komt van een andere aanmelddienst.");
        }

        if (antwoord["code"] is not [{ Length: > 0 } code])
        {
            return Aanmeldfout.Als("Het antwoord heeft geen code.");
        }

        var (idToken, weigering) = await RuilCodeInAsync(provider, code, Geef(eigenschappen, OAuthConstants.CodeVerifierKey));
        if (idToken is null)
        {
            return Aanmeldfout.Als(weigering!);
        }

        if (await LeesIdTokenAsync(provider, idToken, Geef(eigenschappen, NonceSleutel)) is not { } token)
        {
            return Aanmeldfout.Als("Het bewijs van de aanmelddienst klopt niet.");
        }

        return await MaakSessieAsync(token, eigenschappen);
    }

    private async Task<(string? IdToken, string? Weigering)> RuilCodeInAsync(OpenIdConnectConfiguration provider, string code, string verifier)
    {
        var formulier = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = BuildRedirectUri(Options.CallbackPath),
            ["client_id"] = Options.ClientId,
            ["code_verifier"] = verifier,
        };
        if (!string.IsNullOrEmpty(Options.ClientSecret))
        {
            formulier["client_secret"] = Options.ClientSecret;
        }

        using var verzoek = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint) { Content = new FormUrlEncodedContent(formulier) };
        using var antwoord = await Backchannel.SendAsync(verzoek, Context.RequestAborted);
        if (!antwoord.IsSuccessStatusCode)
        {
            return (null, "De aanmelddienst nam de code niet aan.");
        }

        try
        {
            using var json = JsonDocument.Parse(await antwoord.Content.ReadAsByteArrayAsync(Context.RequestAborted));
            return json.RootElement.TryGetProperty("id_token", out var token) && token.GetString() is { Length: > 0 } tekst
                ? (tekst, null)
                : (null, "De aanmelddienst gaf geen bewijs.");
        }
        catch (JsonException)
        {
            return (null, "Het antwoord van de aanmelddienst is niet te lezen.");
        }
    }

    private async Task<ClaimsIdentity?> LeesIdTokenAsync(OpenIdConnectConfiguration provider, string idToken, string nonce)
    {
        var resultaat = await ToetsAsync(provider, idToken);
        if (!resultaat.IsValid && resultaat.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have new keys since we last looked.
            Options.Discovery.RequestRefresh();
            resultaat = await ToetsAsync(await Options.Discovery.GetConfigurationAsync(Context.RequestAborted), idToken);
        }

        if (!resultaat.IsValid || resultaat.SecurityToken is not JsonWebToken token)
        {
            // The type says what was wrong (expired, audience, signature); the message may hold the token.
            Logger.LogWarning("Id-token geweigerd: {Soort}", resultaat.Exception?.GetType().Name ?? "onbekend");
            return null;
        }

        var verwacht = Encoding.UTF8.GetBytes(nonce);
        var gekregen = Encoding.UTF8.GetBytes(token.TryGetPayloadValue<string>("nonce", out var waarde) ? waarde : "");
        var andere = token.TryGetPayloadValue<string>("azp", out var azp) && azp != Options.ClientId;
        var meer = token.Audiences.Count() > 1 && azp is null;
        if (nonce.Length == 0 || !CryptographicOperations.FixedTimeEquals(verwacht, gekregen) || andere || meer || string.IsNullOrEmpty(token.Subject))
        {
            Logger.LogWarning("Id-token geweigerd: {Soort}", "nonce, azp of sub");
            return null;
        }

        return resultaat.ClaimsIdentity;
    }

    private Task<TokenValidationResult> ToetsAsync(OpenIdConnectConfiguration provider, string idToken) =>
        new JsonWebTokenHandler { MapInboundClaims = false, MaximumTokenSizeInBytes = 32 * 1024 }.ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = provider.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            TryAllIssuerSigningKeys = false,
            NameClaimType = Aangemelde.NaamClaim,
            LifetimeValidator = OpTijd,
        });

    private bool OpTijd(DateTime? vanaf, DateTime? tot, SecurityToken token, TokenValidationParameters parameters)
    {
        var nu = TimeProvider.GetUtcNow().UtcDateTime;
        var gemaakt = ((JsonWebToken)token).IssuedAt;
        return tot > nu - Klokverschil && (vanaf is null || vanaf <= nu + Klokverschil) && gemaakt != DateTime.MinValue && gemaakt <= nu + Klokverschil;
    }

    private async Task<HandleRequestResult> MaakSessieAsync(ClaimsIdentity token, AuthenticationProperties eigenschappen)
    {
        var loa = token.FindFirst("loa")?.Value ?? token.FindFirst("acr")?.Value;
        if (Options.ToegestaneLoa.Count > 0 && (loa is null || !Options.ToegestaneLoa.Contains(loa, StringComparer.OrdinalIgnoreCase)))
        {
            return Aanmeldfout.Als("loa te laag", "Voor deze dienst moet u inloggen met een hogere zekerheid. Kies bij het inloggen een andere manier.");
        }

        var gemeente = Context.VereisteGemeente();
        var sub = token.FindFirst("sub")!.Value;
        var aanmelding = new GecontroleerdeAanmelding(
            gemeente,
            sub,
            token.FindFirst(Aangemelde.NaamClaim)?.Value ?? "",
            loa,
            Bsn.TryParse(token.FindFirst("bsn")?.Value, out var bsn) ? bsn : null,
            [.. token.Claims.Where(claim => claim.Type != "bsn")]);

        var uitkomst = await Context.RequestServices.GetRequiredService<IAanmeldingVerwerker>().VerwerkAsync(aanmelding, Context.RequestAborted);
        if (!uitkomst.Gelukt)
        {
            return Aanmeldfout.Als(uitkomst.Weigering.Regel, uitkomst.Weigering.Uitleg);
        }

        var sessie = new ClaimsIdentity(Sessie.Claims(uitkomst.Waarde, sub, gemeente, bsn), Scheme.Name, Aangemelde.NaamClaim, ClaimTypes.Role);

        // The state held the nonce and the verifier; the session needs only where to go. A local address only.
        var terug = eigenschappen.RedirectUri;
        var nieuw = new AuthenticationProperties { RedirectUri = IsLokaal(terug) ? terug : Request.PathBase + "/" };
        return HandleRequestResult.Success(new AuthenticationTicket(new ClaimsPrincipal(sessie), nieuw, Scheme.Name));
    }

    private static bool IsLokaal(string? adres) =>
        adres is ['/', ..] and not ['/', '/' or '\\', ..];

    private static string Geef(AuthenticationProperties eigenschappen, string sleutel) =>
        eigenschappen.Items.TryGetValue(sleutel, out var waarde) ? waarde ?? "" : "";
}
