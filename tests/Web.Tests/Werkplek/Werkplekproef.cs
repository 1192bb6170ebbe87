using System.Text.RegularExpressions;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Demo.Stad;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag;
using Rotonde.Web.Tests.Hosts;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>The Werkplek with the demo employees, and forms that are posted the way a browser does: with everything hidden that stands in them.</summary>
internal sealed partial class Werkplekproef : IAsyncDisposable
{
    public static readonly Actor Bram = Demomedewerkers.Van("bram").Actor;
    public static readonly Actor Samira = Demomedewerkers.Van("samira").Actor;

    private Werkplekproef(Proefgemeente gemeente, Hostproef host) => (Gemeente, Host) = (gemeente, host);

    public Proefgemeente Gemeente { get; }

    public Hostproef Host { get; }

    public static async Task<Werkplekproef> StartAsync()
    {
        var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await gemeente.DoeAsync(sp => Demovulling.GeefMedewerkersRechtenAsync(sp, gemeente.Gemeente, CancellationToken.None));
        return new Werkplekproef(gemeente, await Hostproef.StartAsync(Webkant.Werkplek, gemeente));
    }

    /// <summary>A melding by telephone or portal, of somebody who is not known yet.</summary>
    public async Task<MeldingId> MeldingAsync() => (await Gemeente.MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
        new("Ik kom het huis niet meer uit.", Kanaal.Telefoon, Melder.Zelf, Naam: "Els de Vries", Contact: "bellen"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None))).Waarde.Melding;

    /// <summary>Els, known with her name, for whom team Toegang does its task.</summary>
    public async Task<PersoonId> ElsAsync() => (await Gemeente.MetAsync<RegistreerPersoon, Uitkomst<PersoonId>>(r => r.UitvoerenAsync(
        new(new Naam("Els", "Vries", "de"), Demoinwoners.Els.Geboren, Demoinwoners.Els.Bsn.Voluit, Demomedewerkers.Team), new Proces(Bram, Doelen.Vraag), CancellationToken.None))).Waarde;

    /// <summary>Fills in the form of a handler on a page and sends it.</summary>
    public static async Task<HttpResponseMessage> VerstuurAsync(HttpClient browser, string pad, string? handler, params (string Veld, string Waarde)[] velden)
    {
        var pagina = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));
        return await VerstuurAsync(browser, pad, pagina, handler, velden);
    }

    /// <summary>Sends the form of a page that was opened earlier.</summary>
    public static async Task<HttpResponseMessage> VerstuurAsync(HttpClient browser, string pad, string pagina, string? handler, params (string Veld, string Waarde)[] velden)
    {
        var formulier = Formulieren().Matches(pagina).Select(m => m.Value)
            .First(f => handler is null ? f.Contains("Verzoeksleutel", StringComparison.Ordinal) && !f.Contains("handler=", StringComparison.Ordinal) : f.Contains($"handler={handler}\"", StringComparison.Ordinal));
        var inhoud = Verborgen().Matches(formulier).Select(m => m.Value).Select(v => KeyValuePair.Create(Deel(v, "name"), Deel(v, "value")))
            .Where(v => velden.All(w => w.Veld != v.Key)).Concat(velden.Select(w => KeyValuePair.Create(w.Veld, w.Waarde)));
        using var lichaam = new FormUrlEncodedContent(inhoud);
        return await browser.PostAsync(new Uri(handler is null ? pad : $"{pad}?handler={handler}", UriKind.Relative), lichaam);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Gemeente.DisposeAsync();
    }

    private static string Deel(string invoer, string naam) => System.Net.WebUtility.HtmlDecode(Regex.Match(invoer, $"\\s{naam}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Formulieren();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Verborgen();
}
