using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Rotonde.Toegang.Vragen;
using Rotonde.Weblaag.Gemeenten;

namespace Rotonde.Portaal.Paginas.Toegang.Wegwijzer;

/// <summary>
/// Keeps the answers of the dialogue on the visitor's own device between two pages: encrypted, for this dialogue only, gone when the browser closes.
/// So the Back button of the browser works on pages that are never cached, and nothing a person said is in an address or on our side.
/// </summary>
public sealed class Antwoordenkoek(IDataProtectionProvider bescherming, IHostEnvironment omgeving, TimeProvider klok)
{
    private const string Naam = "rotonde-antwoorden";
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(2);
    private static readonly ChunkingCookieManager Koekjes = new();

    /// <summary>The answers so far; none when there are none, or when they are too old or not ours.</summary>
    public Dialoog? Lees(HttpContext verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        try
        {
            if (Koekjes.GetRequestCookie(verzoek, Naam) is not { Length: > 0 } koek)
            {
                return null;
            }

            using var ingepakt = new MemoryStream(Beschermer(verzoek).Unprotect(Convert.FromBase64String(koek)));
            Span<byte> ticks = stackalloc byte[sizeof(long)];
            ingepakt.ReadExactly(ticks);
            if (klok.GetUtcNow().UtcTicks - BitConverter.ToInt64(ticks) > Geldig.Ticks)
            {
                return null;
            }

            using var uitgepakt = new BrotliStream(ingepakt, CompressionMode.Decompress);
            using var lezer = new StreamReader(uitgepakt, Encoding.UTF8);
            return Dialoog.TryLees(lezer.ReadToEnd(), out var dialoog) ? dialoog : null;
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException or InvalidDataException or EndOfStreamException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Keeps the answers for the next page.</summary>
    public void Bewaar(HttpContext verzoek, Dialoog dialoog)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(dialoog);
        using var ingepakt = new MemoryStream();
        ingepakt.Write(BitConverter.GetBytes(klok.GetUtcNow().UtcTicks));
        using (var pers = new BrotliStream(ingepakt, CompressionLevel.Optimal, leaveOpen: true))
        {
            pers.Write(Encoding.UTF8.GetBytes(dialoog.AlsTekst()));
        }

        Koekjes.AppendResponseCookie(verzoek, Naam, Convert.ToBase64String(Beschermer(verzoek).Protect(ingepakt.ToArray())), Opties(verzoek));
    }

    /// <summary>Forgets the answers.</summary>
    public void Wis(HttpContext verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        Koekjes.DeleteCookie(verzoek, Naam, Opties(verzoek));
    }

    private IDataProtector Beschermer(HttpContext verzoek) => bescherming.CreateProtector("Rotonde.Dialoog", verzoek.VereisteGemeente().Segment);

    // The whole portal of this gemeente: a melding takes along what was said.
    private CookieOptions Opties(HttpContext verzoek) => new()
    {
        HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = !omgeving.IsDevelopment(), Path = verzoek.Request.PathBase.HasValue ? verzoek.Request.PathBase.Value : "/",
    };
}
