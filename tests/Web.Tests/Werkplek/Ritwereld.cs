using System.Net;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>One host after the ride of the demo family, with its people and the plan at hand, for a test that walks one way through the pages.</summary>
internal sealed class Ritwereld : IAsyncDisposable
{
    private Ritwereld(Proefgemeente gemeente, Hostproef host) => (Gemeente, Host) = (gemeente, host);

    public Proefgemeente Gemeente { get; }

    public Hostproef Host { get; }

    public static async Task<Ritwereld> MaakAsync(Webkant kant, DateOnly? dag = null)
    {
        var gemeente = await Rit.NaAfloopAsync(Opslagmotor.Sqlite, dag ?? new DateOnly(2025, 10, 20));
        return new Ritwereld(gemeente, await Hostproef.StartAsync(kant, gemeente));
    }

    /// <summary>A person of the family.</summary>
    public async Task<PersoonId> PersoonAsync(Demoinwoner wie) =>
        await Gemeente.MetAsync<Personenregister, PersoonId?>(r => r.ZoekAsync(wie.Bsn, CancellationToken.None)) ?? throw new InvalidOperationException($"{wie.Naam} is niet bekend.");

    /// <summary>A person of the family, logged in.</summary>
    public async Task<Actor> AlsAsync(Demoinwoner wie) => Actor.Inwoner(wie.Naam, wie.Naam, await PersoonAsync(wie));

    /// <summary>The plan of the family.</summary>
    public async Task<PlanId> PlanAsync() =>
        (await Gemeente.MetAsync<PlannenVanRegisseur, Pagina<PlanInWerkvoorraad>>(p => p.GeefAsync(Werkplekproef.Samira, 1, CancellationToken.None))).Rijen.First(r => r.Gezinsnaam.Contains("Vries", StringComparison.Ordinal)).Plan;

    /// <summary>The plan as Samira sees it.</summary>
    public async Task<PlanBeeld> PlanbeeldAsync()
    {
        var plan = await PlanAsync();
        return await Gemeente.MetAsync<PlanOverzicht, PlanBeeld>(p => p.GeefAsync(Werkplekproef.Samira, plan, CancellationToken.None));
    }

    /// <summary>The help of a person.</summary>
    public async Task<IReadOnlyList<Voorzieningregel>> HulpAsync(Demoinwoner wie)
    {
        var persoon = await PersoonAsync(wie);
        return await Gemeente.MetAsync<VoorzieningenVanPersoon, IReadOnlyList<Voorzieningregel>>(v => v.GeefAsync(Werkplekproef.Samira, persoon, CancellationToken.None));
    }

    /// <summary>Looks at a page, in words.</summary>
    public async Task<(HttpStatusCode Code, string Html)> ZieAsync(Actor wie, string pad)
    {
        using var browser = Host.Als(wie);
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative));
        return (antwoord.StatusCode, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()));
    }

    /// <summary>Fills in the form of a page and follows where it leads; <c>Gelukt</c> says whether it led on.</summary>
    public async Task<(bool Gelukt, string Html)> VulInAsync(Actor wie, string pad, string? handler, params (string Veld, string Waarde)[] velden)
    {
        using var browser = Host.Als(wie);
        using var pagina = await browser.GetAsync(new Uri(pad, UriKind.Relative));
        return await VulInAsync(browser, pad, await pagina.Content.ReadAsStringAsync(), handler, velden);
    }

    /// <summary>The same on a page that was opened earlier.</summary>
    public static async Task<(bool Gelukt, string Html)> VulInAsync(HttpClient browser, string pad, string pagina, string? handler, params (string Veld, string Waarde)[] velden)
    {
        using var antwoord = await Formulier.Van(pagina, pad, handler).VerstuurAsync(browser, velden);
        if (antwoord.Headers.Location is not { } verder)
        {
            return (false, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()));
        }

        using var daarna = await browser.GetAsync(verder);
        return (daarna.StatusCode == HttpStatusCode.OK, WebUtility.HtmlDecode(await daarna.Content.ReadAsStringAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Gemeente.DisposeAsync();
    }
}
