using System.Net;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Web.Tests.Hosts;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>Two colleagues in one report: who is late hears it and keeps every word .</summary>
public sealed class GesprekTests
{
    [Fact]
    public async Task Wie_op_een_verouderd_scherm_werkt_houdt_wat_er_is_getypt()
    {
        await using var proef = await StartAsync();
        var els = await proef.ElsAsync();
        using var browser = proef.Host.Als(Samira);

        using var begin = await Formulier.VerstuurAsync(
            browser, $"personen/{els}/gesprek", null, ("Invoer.Erbij", els.ToString()), ("Invoer.Datum", "3-3-2025"), ("Invoer.Plaats", "thuis"));
        Assert.Equal(HttpStatusCode.Redirect, begin.StatusCode);
        var pad = begin.Headers.Location!.OriginalString["/duiven/".Length..];
        var oud = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));

        (string, string)[] Velden(string verhaal) =>
        [
            ("Invoer.Datum", "3-3-2025"), ("Invoer.Plaats", "thuis"), ("Invoer.Deelnemers[0].Naam", "Els de Vries"), ("Invoer.Deelnemers[0].Soort", "Inwoner"),
            ("Invoer.Delen[0].Wie", els.ToString()), ("Invoer.Delen[0].Tekst", verhaal),
        ];
        using var eerste = await Formulier.Van(oud, pad).VerstuurAsync(browser, Velden("Het is te veel geworden."));
        Assert.Equal(HttpStatusCode.Redirect, eerste.StatusCode);

        using var tweede = await Formulier.Van(oud, pad).VerstuurAsync(browser, [.. Velden("Ik wil een avond vrij."), ("Verzoeksleutel", Guid.CreateVersion7().ToString())]);
        var pagina = await tweede.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, tweede.StatusCode);
        Assert.Contains("Iemand anders heeft dit intussen veranderd", pagina, StringComparison.Ordinal);
        Assert.Contains("Ik wil een avond vrij.", pagina, StringComparison.Ordinal);

        var id = GesprekId.Van(Guid.Parse(pad.Split('/')[1]));
        var gesprek = await proef.Gemeente.MetAsync<GesprekInBeeld, GesprekBeeld>(g => g.GeefAsync(Samira, id, CancellationToken.None));
        Assert.Equal("Het is te veel geworden.", gesprek.Inhoud.Delen.Single().Tekst);
    }

    [Fact]
    public async Task Een_dubbele_klik_bewaart_het_verslag_een_keer()
    {
        await using var proef = await StartAsync();
        var els = await proef.ElsAsync();
        using var browser = proef.Host.Als(Samira);
        var pad = $"personen/{els}/gesprek";
        var pagina = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));

        using var een = await Formulier.Van(pagina, pad).VerstuurAsync(browser, ("Invoer.Erbij", els.ToString()));
        using var twee = await Formulier.Van(pagina, pad).VerstuurAsync(browser, ("Invoer.Erbij", els.ToString()));
        Assert.Equal(een.Headers.Location, twee.Headers.Location);
        Assert.Single(await proef.Gemeente.MetAsync<GesprekkenVanPersoon, IReadOnlyList<GesprekInLijst>>(g => g.GeefAsync(Samira, els, CancellationToken.None)));
    }
}
