using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Rotonde.Aanmelding.Uitgifte;

/// <summary>The key that signs, made at each start and kept in memory only.</summary>
internal sealed class Sleutel : IDisposable
{
    private readonly ECDsa _ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsaSecurityKey _sleutel;

    public Sleutel()
    {
        var punt = _ecdsa.ExportParameters(includePrivateParameters: false).Q;
        var (x, y) = (WebEncoders.Base64UrlEncode(punt.X!), WebEncoders.Base64UrlEncode(punt.Y!));

        // Thumbprint of RFC 7638: a new key gets a new name.
        var kid = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""")));
        _sleutel = new(_ecdsa) { KeyId = kid };
        Openbaar = new { keys = new[] { new { kty = "EC", use = "sig", alg = "ES256", crv = "P-256", kid, x, y } } };
    }

    /// <summary>The public half, as a JSON Web Key Set.</summary>
    public object Openbaar { get; }

    public string Teken(string uitgever, string voor, IDictionary<string, object> claims, DateTimeOffset nu, TimeSpan geldig) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = uitgever,
            Audience = voor,
            Claims = claims,
            IssuedAt = nu.UtcDateTime,
            NotBefore = nu.UtcDateTime,
            Expires = (nu + geldig).UtcDateTime,
            SigningCredentials = new(_sleutel, SecurityAlgorithms.EcdsaSha256),
        });

    public void Dispose() => _ecdsa.Dispose();
}
