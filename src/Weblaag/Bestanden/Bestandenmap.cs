using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Rotonde.Weblaag.Bestanden;

/// <summary>
/// Style sheets, script and marks, carried inside the assembly and served under <c>/_content/Rotonde.Weblaag/</c>.
/// An address from <see cref="Adres"/> holds a hash of the content, so that a browser may keep it for a year.
/// </summary>
public static class Bestandenmap
{
    /// <summary>Where the files are served.</summary>
    public const string Pad = "/_content/Rotonde.Weblaag/";

    private static readonly FrozenDictionary<string, Bestand> Alle = Lees();

    /// <summary>The address of a file: <c>/_content/Rotonde.Weblaag/rotonde.css?v=…</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such file.</exception>
    public static string Adres(string naam) => $"{Pad}{naam}?v={Alle[naam].Versie}";

    /// <summary>Is there a file with this name?</summary>
    public static bool Bestaat(string naam) => Alle.ContainsKey(naam);

    /// <summary>The text of a file, for a document that must stand on its own (a letter to print).</summary>
    /// <exception cref="KeyNotFoundException">No such file.</exception>
    public static string Tekst(string naam) => System.Text.Encoding.UTF8.GetString(Alle[naam].Inhoud);

    internal static async Task<bool> ServeerAsync(HttpContext verzoek)
    {
        if (!verzoek.Request.Path.StartsWithSegments(Pad.TrimEnd('/'), StringComparison.Ordinal, out var rest))
        {
            return false;
        }

        var lezen = HttpMethods.IsGet(verzoek.Request.Method) || HttpMethods.IsHead(verzoek.Request.Method);
        if (!lezen || rest.Value is not { Length: > 1 } naam || !Alle.TryGetValue(naam[1..], out var bestand))
        {
            verzoek.Response.StatusCode = StatusCodes.Status404NotFound;
            return true;
        }

        var antwoord = verzoek.Response;
        var etag = $"\"{bestand.Versie}\"";
        antwoord.Headers.ETag = etag;
        antwoord.Headers.Vary = HeaderNames.AcceptEncoding;
        antwoord.Headers.CacheControl = verzoek.Request.Query["v"] == bestand.Versie ? "public, max-age=31536000, immutable" : "no-cache";

        if (verzoek.Request.Headers.IfNoneMatch == etag)
        {
            antwoord.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        antwoord.ContentType = bestand.Soort;
        var klein = verzoek.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var inhoud = klein ? bestand.Klein.Value : bestand.Inhoud;
        if (klein)
        {
            antwoord.Headers.ContentEncoding = "br";
        }

        antwoord.ContentLength = inhoud.Length;
        if (HttpMethods.IsGet(verzoek.Request.Method))
        {
            await antwoord.Body.WriteAsync(inhoud, verzoek.RequestAborted);
        }

        return true;
    }

    private static FrozenDictionary<string, Bestand> Lees()
    {
        var assembly = typeof(Bestandenmap).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith("wwwroot/", StringComparison.Ordinal))
            .Select(naam =>
            {
                using var bron = assembly.GetManifestResourceStream(naam)!;
                using var geheugen = new MemoryStream();
                bron.CopyTo(geheugen);
                return new Bestand(naam["wwwroot/".Length..], geheugen.ToArray());
            })
            .ToFrozenDictionary(bestand => bestand.Naam, StringComparer.Ordinal);
    }

    private sealed class Bestand(string naam, byte[] inhoud)
    {
        public string Naam { get; } = naam;

        public byte[] Inhoud { get; } = inhoud;

        public string Versie { get; } = Convert.ToHexStringLower(SHA256.HashData(inhoud))[..12];

        public Lazy<byte[]> Klein { get; } = new(() =>
        {
            using var uit = new MemoryStream();
            using (var brotli = new BrotliStream(uit, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                brotli.Write(inhoud);
            }

            return uit.ToArray();
        });

        public string Soort { get; } = Path.GetExtension(naam) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };
    }
}
