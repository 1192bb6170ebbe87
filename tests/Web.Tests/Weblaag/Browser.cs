using System.Net;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

/// <summary>A browser over servers in this process: it keeps cookies by host, as a browser does, and follows a redirect only when asked.</summary>
internal sealed class Browser(IReadOnlyDictionary<string, HttpMessageHandler> servers)
{
    public CookieContainer Cookies { get; } = new();

    public async Task<Antwoord> HaalAsync(string adres, bool volg = false) => await StuurAsync(HttpMethod.Get, adres, null, volg);

    public async Task<Antwoord> PostAsync(string adres, IEnumerable<KeyValuePair<string, string>> velden, bool volg = false) =>
        await StuurAsync(HttpMethod.Post, adres, [.. velden], volg);

    private async Task<Antwoord> StuurAsync(HttpMethod methode, string adres, KeyValuePair<string, string>[]? velden, bool volg)
    {
        for (var stappen = 0; ; stappen++)
        {
            var uri = new Uri(adres);
            using var verzoek = new HttpRequestMessage(methode, uri);
            verzoek.Content = velden is null ? null : new FormUrlEncodedContent(velden);
            if (Cookies.GetCookieHeader(uri) is { Length: > 0 } koek)
            {
                verzoek.Headers.Add("Cookie", koek);
            }

            using var client = new HttpMessageInvoker(servers[uri.Authority], disposeHandler: false);
            using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes))
            {
                foreach (var koekje in koekjes)
                {
                    Cookies.SetCookies(uri, koekje);
                }
            }

            var koppen = antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(kop => kop.Key, kop => string.Join(", ", kop.Value), StringComparer.OrdinalIgnoreCase);
            var naar = antwoord.Headers.Location is { } locatie ? new Uri(uri, locatie).ToString() : null;
            if (!volg || naar is null)
            {
                return new(antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(), koppen, naar, adres);
            }

            Assert.InRange(stappen, 0, 9);
            (methode, velden, adres) = (HttpMethod.Get, null, naar);
        }
    }

    internal sealed record Antwoord(HttpStatusCode Status, string Tekst, IReadOnlyDictionary<string, string> Koppen, string? Naar, string Adres);
}
