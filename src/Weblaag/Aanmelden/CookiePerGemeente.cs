using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Rotonde.Weblaag.Gemeenten;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>Gives each gemeente its own session cookie by name; a cookie path would rule out the prefix <c>__Host-</c>.</summary>
internal sealed class CookiePerGemeente : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, Naam(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => _cookies.AppendResponseCookie(context, Naam(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, Naam(context, key), options);

    private static string Naam(HttpContext verzoek, string naam) => verzoek.Gemeente() is { } gemeente ? $"{naam}-{gemeente.Code}" : naam;
}
