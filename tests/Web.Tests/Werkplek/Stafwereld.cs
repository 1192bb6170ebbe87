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
public sealed partial class Stafwereld : IAsyncDisposable
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
    public async Task<(HttpStatusCode Code, string Html)> VulInAsync(string wie, string pad, string handler, params (string Naam, string Waarde)[] velden)
    {
        using var browser = Host.Als(Demomedewerkers.Van(wie).Actor);
        var pagina = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));
        var formulier = Formulieren().Matches(pagina).Select(m => m.Value).Single(f => f.Contains("method=\"post\"", StringComparison.Ordinal) && Naar(f, pad).EndsWith(handler, StringComparison.Ordinal)
            && f.Contains("name=\"Verzoeksleutel\"", StringComparison.Ordinal));
        var inhoud = Verborgen().Matches(formulier).Select(m => KeyValuePair.Create(
            WebUtility.HtmlDecode(Naamdeel().Match(m.Value).Groups[1].Value), WebUtility.HtmlDecode(Waardedeel().Match(m.Value).Groups[1].Value))).Where(p => p.Key.Length > 0 && velden.All(v => v.Naam != p.Key));
        using var verstuurd = new FormUrlEncodedContent(inhoud.Concat(velden.Select(v => KeyValuePair.Create(v.Naam, v.Waarde))));
        using var antwoord = await browser.PostAsync(new Uri(Naar(formulier, pad), UriKind.RelativeOrAbsolute), verstuurd);
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

    private static string Naar(string formulier, string pad) => WebUtility.HtmlDecode(Actiedeel().Match(formulier).Groups[1].Value) is { Length: > 0 } naar ? naar : "/duiven/" + pad;

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Formulieren();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Verborgen();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Naamdeel();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Waardedeel();

    [GeneratedRegex("<form[^>]*action=\"([^\"]*)\"")]
    private static partial Regex Actiedeel();
}
