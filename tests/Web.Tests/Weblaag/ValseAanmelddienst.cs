using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Rotonde.Web.Tests.Weblaag;

/// <summary>Stands between the host and the identity provider and forges what comes back; its own key is the one in the key set.</summary>
internal sealed class ValseAanmelddienst(HttpMessageHandler echt, Action<ValseAanmelddienst.Vervalsing> vervals) : DelegatingHandler(echt)
{
    private readonly ECDsa _sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var pad = request.RequestUri!.AbsolutePath;
        if (pad == "/jwks")
        {
            var punt = _sleutel.ExportParameters(false).Q;
            return new(HttpStatusCode.OK)
            {
                Content = JsonContent.Create(new { keys = new[] { new { kty = "EC", use = "sig", crv = "P-256", kid = "proef", x = Base64UrlEncoder.Encode(punt.X), y = Base64UrlEncoder.Encode(punt.Y) } } }),
            };
        }

        var antwoord = await base.SendAsync(request, cancellationToken);
        if (pad != "/token")
        {
            return antwoord;
        }

        using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(cancellationToken));
        var echt = new JsonWebToken(json.RootElement.GetProperty("id_token").GetString());
        var vervalsing = new Vervalsing(JsonSerializer.Deserialize<Dictionary<string, object>>(Base64UrlEncoder.Decode(echt.EncodedPayload))!, _sleutel);
        vervals(vervalsing);
        return vervalsing.Antwoord ?? new(HttpStatusCode.OK) { Content = JsonContent.Create(new { id_token = vervalsing.Maak(), access_token = "x", token_type = "Bearer" }) };
    }

    /// <summary>The token as it will be sent; a test changes one thing of it.</summary>
    internal sealed class Vervalsing(Dictionary<string, object> claims, ECDsa sleutel)
    {
        public Dictionary<string, object> Claims { get; } = claims;

        public ECDsa Sleutel { get; set; } = sleutel;

        public string Kid { get; set; } = "proef";

        public string Alg { get; set; } = "ES256";

        public HttpResponseMessage? Antwoord { get; set; }

        public Func<string, string> Nabewerking { get; set; } = token => token;

        public string Maak()
        {
            var kop = Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { alg = Alg, kid = Kid, typ = "JWT" }));
            var inhoud = $"{kop}.{Base64UrlEncoder.Encode(JsonSerializer.Serialize(Claims))}";
            var bytes = System.Text.Encoding.ASCII.GetBytes(inhoud);
            var handtekening = Alg switch
            {
                "none" => "",
                // The classic confusion: the public key used as a shared secret.
                "HS256" => Base64UrlEncoder.Encode(HMACSHA256.HashData(Sleutel.ExportSubjectPublicKeyInfo(), bytes)),
                _ => Base64UrlEncoder.Encode(Sleutel.SignData(bytes, HashAlgorithmName.SHA256)),
            };
            return Nabewerking($"{inhoud}.{handtekening}");
        }
    }
}
