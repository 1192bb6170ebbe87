using System.Net;
using System.Text.RegularExpressions;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Demo.Stad;
using Rotonde.Testbasis;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>The Werkplek with the demo employees and contracts, and a browser per employee that fills in forms as they stand on the page.</summary>
public sealed class Stafwereld : IAsyncDisposable
{
    private Stafwereld(Proefgemeente gemeente, Hostproef host) => (Gemeente, Host) = (gemeente, host);

    public Proefgemeente Gemeente { get; }

    public Hostproef Host { get; }

    public static async Task<Stafwereld> MaakAsync(DateOnly? dag = null)
    {
        var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite, dag);
        await gemeente.DoeAsync(sp => Demovulling.GeefMedewerkersRechtenAsync(sp, gemeente.Gemeente, default));
        await Democontracten.VulAsync(gemeente.DoeAsync, default);
        return new Stafwereld(gemeente, await Hostproef.StartAsync(Webkant.Werkplek, gemeente));
    }

    /// <summary>Looks at a page as a demo employee.</summary>
    public async Task<(HttpStatusCode Code, string Html)> ZieAsync(string wie, string pad)
    {
        using var browser = Host.Als(Demomedewerkers.Van(wie).Actor);
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative));
        return (antwoord.StatusCode, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()));
    }

    /// <summary>Fills in the form of a page that goes to this handler, and follows where it leads.</summary>
    public async Task<(HttpStatusCode Code, string Html)> VulInAsync(string wie, string pad, string? handler, params (string Naam, string Waarde)[] velden)
    {
        using var browser = Host.Als(Demomedewerkers.Van(wie).Actor);
        using var antwoord = await Formulier.VerstuurAsync(browser, pad, handler, velden);
        if (antwoord.Headers.Location is not { } verder)
        {
            return (antwoord.StatusCode, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()));
        }

        using var daarna = await browser.GetAsync(verder);
        return (daarna.StatusCode, WebUtility.HtmlDecode(await daarna.Content.ReadAsStringAsync()));
    }

    /// <summary>The first address on a page that begins like this.</summary>
    public async Task<string> AdresAsync(string wie, string pad, string begin) =>
        Regex.Match((await ZieAsync(wie, pad)).Html, $"href=\"/duiven/({Regex.Escape(begin)}[^\"]*)\"").Groups[1].Value is { Length: > 0 } adres ? adres : throw new InvalidOperationException($"Geen {begin} op {pad}.");

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Gemeente.DisposeAsync();
    }
}
