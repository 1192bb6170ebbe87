using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Rotonde.Aanmelding.Personen;

namespace Rotonde.Aanmelding.Uitgifte;

/// <summary>What a code or an access token stands for.</summary>
internal sealed record Uitgegeven(string ClientId, string Terug, string Uitdaging, string? Nonce, Mens Mens, DateTimeOffset Tot);

/// <summary>Codes, good once and for a minute, and the access tokens that came of them. A code that comes twice ends its access token too (RFC 6749 §4.1.2).</summary>
internal sealed class Codes(TimeProvider klok)
{
    public static readonly TimeSpan CodeDuur = TimeSpan.FromSeconds(60);
    public static readonly TimeSpan TokenDuur = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Uitgegeven> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _gebruikt = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Uitgegeven> _tokens = new(StringComparer.Ordinal);

    public string Geef(string clientId, string terug, string uitdaging, string? nonce, Mens mens)
    {
        var nu = klok.GetUtcNow();
        foreach (var (oud, uitgegeven) in _codes)
        {
            if (uitgegeven.Tot < nu)
            {
                _codes.TryRemove(oud, out _);
            }
        }

        var code = Willekeurig();
        _codes[code] = new(clientId, terug, uitdaging, nonce, mens, nu + CodeDuur);
        return code;
    }

    /// <summary>What the code stands for, once; whoever brings it a second time gets nothing and ends what came of the first.</summary>
    public Uitgegeven? Neem(string? code)
    {
        if (code is null)
        {
            return null;
        }

        if (!_codes.TryRemove(code, out var uitgegeven))
        {
            if (_gebruikt.TryRemove(code, out var token))
            {
                _tokens.TryRemove(token, out _);
            }

            return null;
        }

        return uitgegeven.Tot < klok.GetUtcNow() ? null : uitgegeven;
    }

    public string GeefToken(string code, Uitgegeven uitgegeven)
    {
        var token = Willekeurig();
        _tokens[token] = uitgegeven with { Tot = klok.GetUtcNow() + TokenDuur };
        _gebruikt[code] = token;
        return token;
    }

    public Mens? VanToken(string? token) =>
        token is not null && _tokens.TryGetValue(token, out var uitgegeven) && uitgegeven.Tot >= klok.GetUtcNow() ? uitgegeven.Mens : null;

    private static string Willekeurig() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
}
