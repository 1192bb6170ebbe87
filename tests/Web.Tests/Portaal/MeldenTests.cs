using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang.Meldingen;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>A melding through the real page on a real database of either engine.</summary>
public sealed partial class MeldenTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory] // R-039, C03, T1, T2
    [MemberData(nameof(Motoren))]
    public async Task Twee_keer_klikken_geeft_een_melding_met_de_data_van_de_wet(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, new DateOnly(2025, 3, 3));
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        var els = await ElsAsync(gemeente, "999990019");
        using var browser = host.Als(els);
        var formulier = Formulier.Van(await browser.GetStringAsync("melding"), "melding");
        const string Tekst = "Mijn man is zijn baan kwijt. <b>Help</b> 'ons' \"snel\" – 你好";
        (string, string)[] velden = [("Invoer.VoorWie", "Zelf"), ("Invoer.Tekst", Tekst)];

        var eerste = await (await formulier.VerstuurAsync(browser, velden)).Content.ReadAsStringAsync();
        var tweede = await (await formulier.VerstuurAsync(browser, velden)).Content.ReadAsStringAsync();

        Assert.Contains("maandag 14 april 2025", eerste, StringComparison.Ordinal);
        Assert.Contains("maandag 10 maart 2025", eerste, StringComparison.Ordinal);
        Assert.Equal(Zaaknummer().Match(eerste).Value, Zaaknummer().Match(tweede).Value);
        var melding = Assert.Single(await gemeente.MetAsync<MijnMeldingen, IReadOnlyList<MeldingInBeeld>>(m => m.GeefAsync(els, els.Persoon!.Value, default)));
        Assert.Equal(Tekst, melding.Tekst);
    }

    [Fact]
    public async Task Na_een_fout_staat_alles_wat_is_ingevuld_er_nog()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        var formulier = Formulier.Van(await browser.GetStringAsync("melding"), "melding");

        var html = WebUtility.HtmlDecode(await (await formulier.VerstuurAsync(
            browser, ("Invoer.VoorWie", "Naaste"), ("Invoer.Tekst", "Mijn buurman eet niet."), ("Invoer.Contact", "Bellen"), ("Invoer.Telefoon", "12"))).Content.ReadAsStringAsync());

        Assert.Contains("Zeg of de ander weet dat u dit meldt.", html, StringComparison.Ordinal);
        Assert.Contains("Vul uw naam in.", html, StringComparison.Ordinal);
        Assert.Contains("Het heeft tien cijfers.", html, StringComparison.Ordinal);
        Assert.Contains("Mijn buurman eet niet.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"12\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_melding_van_een_ander_lijkt_niet_te_bestaan()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        var els = await ElsAsync(gemeente, "999990019");
        var buur = await ElsAsync(gemeente, "999990056");
        using var browser = host.Als(els);
        var formulier = Formulier.Van(await browser.GetStringAsync("melding"), "melding");
        _ = await formulier.VerstuurAsync(browser, ("Invoer.VoorWie", "Zelf"), ("Invoer.Tekst", "Wij komen niet rond."));
        var id = (await gemeente.MetAsync<MijnMeldingen, IReadOnlyList<MeldingInBeeld>>(m => m.GeefAsync(els, els.Persoon!.Value, default)))[0].Id;

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"mijn/eigen-plan/{id}")).StatusCode);
        using var ander = host.Als(buur);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync($"mijn/eigen-plan/{id}")).StatusCode);

        // And Els reads that somebody tried (LOGBOEK 6.3).
        Assert.Contains("wilde bekijken", await browser.GetStringAsync("mijn/wie-keek"), StringComparison.Ordinal);
    }

    private static async Task<Actor> ElsAsync(Proefgemeente gemeente, string bsn)
    {
        var persoon = await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop => (await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Bsn.Parse(bsn), new DateOnly(1973, 9, 2), stop), true), CancellationToken.None));
        return Actor.Inwoner($"sub-{bsn}", $"Proef {bsn[^2..]}", persoon);
    }

    [GeneratedRegex("Z2025-[0-9]{5}")]
    private static partial Regex Zaaknummer();
}
