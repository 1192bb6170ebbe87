using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Rotonde.Aanmelding.Personen;

namespace Rotonde.Aanmelding.Uitgifte;

/// <summary>Changes a code for tokens, and says who an access token stands for.</summary>
internal static class Tokens
{
    public static async Task<IResult> GeefAsync(HttpRequest verzoek, Clients clients, Codes codes, Sleutel sleutel, TimeProvider klok)
    {
        if (!verzoek.HasFormContentType)
        {
            return Fout("invalid_request");
        }

        var formulier = await verzoek.ReadFormAsync();
        string Veld(string naam) => formulier[naam].ToString();

        if (clients.Vind(Veld("client_id")) is not { } client || (client.Geheim.Length > 0 && !Gelijk(client.Geheim, Veld("client_secret"))))
        {
            return Fout("invalid_client", StatusCodes.Status401Unauthorized);
        }

        if (Veld("grant_type") != "authorization_code")
        {
            return Fout("unsupported_grant_type");
        }

        var code = Veld("code");
        var uitdaging = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Veld("code_verifier"))));
        if (codes.Neem(code) is not { } uitgegeven || uitgegeven.ClientId != client.Id || uitgegeven.Terug != Veld("redirect_uri") || !Gelijk(uitgegeven.Uitdaging, uitdaging))
        {
            return Fout("invalid_grant");
        }

        var claims = Claims(uitgegeven.Mens);
        claims["auth_time"] = klok.GetUtcNow().ToUnixTimeSeconds();
        if (uitgegeven.Nonce is not null)
        {
            claims["nonce"] = uitgegeven.Nonce;
        }

        return Results.Json(new Dictionary<string, object>
        {
            ["access_token"] = codes.GeefToken(code, uitgegeven),
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)Codes.TokenDuur.TotalSeconds,
            ["id_token"] = sleutel.Teken(Ontdekking.Uitgever(verzoek), client.Id, claims, klok.GetUtcNow(), TimeSpan.FromMinutes(5)),
        });
    }

    public static IResult Wie(HttpRequest verzoek, Codes codes)
    {
        var kop = verzoek.Headers.Authorization.ToString();
        var mens = kop.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? codes.VanToken(kop["Bearer ".Length..]) : null;
        return mens is null ? Results.Unauthorized() : Results.Json(Claims(mens));
    }

    private static Dictionary<string, object> Claims(Mens mens)
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = mens.Sub,
            ["name"] = mens.Naam,
            ["loa"] = mens.Loa,
            ["soort"] = mens.Soort.ToString().ToLowerInvariant(),
            ["gemeenten"] = mens.Gemeenten.ToArray(),
        };
        if (mens.Bsn is not null)
        {
            claims["bsn"] = mens.Bsn;
        }

        return claims;
    }

    private static bool Gelijk(string a, string b) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));

    private static IResult Fout(string soort, int status = StatusCodes.Status400BadRequest) => Results.Json(new Dictionary<string, string> { ["error"] = soort }, statusCode: status);
}
