namespace Rotonde.Aanmelding.Uitgifte;

/// <summary>OpenID Connect Discovery 1.0: what this provider can, and where.</summary>
internal static class Ontdekking
{
    public static string Uitgever(HttpRequest verzoek) => $"{verzoek.Scheme}://{verzoek.Host}";

    public static IResult Beschrijf(HttpRequest verzoek)
    {
        var hier = Uitgever(verzoek);
        return Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = hier,
            ["authorization_endpoint"] = hier + "/authorize",
            ["token_endpoint"] = hier + "/token",
            ["userinfo_endpoint"] = hier + "/userinfo",
            ["end_session_endpoint"] = hier + "/end_session",
            ["jwks_uri"] = hier + "/jwks",
            ["response_types_supported"] = new[] { "code" },
            ["grant_types_supported"] = new[] { "authorization_code" },
            ["subject_types_supported"] = new[] { "public" },
            ["id_token_signing_alg_values_supported"] = new[] { "ES256" },
            ["code_challenge_methods_supported"] = new[] { "S256" },
            ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_post", "none" },
            ["scopes_supported"] = new[] { "openid", "profile" },
            ["claims_supported"] = new[] { "sub", "name", "bsn", "loa", "soort", "gemeenten" },
            ["authorization_response_iss_parameter_supported"] = true,
        });
    }
}
