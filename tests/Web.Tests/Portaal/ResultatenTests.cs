using System.Net;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Financien;
using Rotonde.Financien.Grootboek;
using Rotonde.Monitor;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Testbasis;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>A resident reads the figures that the council received, without logging in .</summary>
public sealed class ResultatenTests
{
    private static readonly Kwartaal Q3 = new(2025, 3);

    [Fact]
    public async Task Een_inwoner_leest_de_cijfers_pas_als_de_raad_ze_heeft()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite, new DateOnly(2025, 10, 20));
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        await StelSamenAsync(gemeente);

        var voor = WebUtility.HtmlDecode(await browser.GetStringAsync("resultaten"));
        Assert.Contains("Er zijn nog geen cijfers", voor, StringComparison.Ordinal);
        Assert.DoesNotContain("De kosten bleven gelijk.", voor, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("resultaten/rapport")).StatusCode);

        foreach (var (wie, naar) in new[] { ("bella", Editiestatus.Toegelicht), ("wim", Editiestatus.CollegeAkkoord), ("wim", Editiestatus.NaarRaad) })
        {
            _ = (await gemeente.MetAsync<ZetKwartaalmonitorVerder, Uitkomst<Gedaan>>(z => z.UitvoerenAsync(new(Q3, naar), Als(wie), default))).Waarde;
        }

        var na = WebUtility.HtmlDecode(await browser.GetStringAsync("resultaten"));
        Assert.Contains("derde kwartaal 2025", na, StringComparison.Ordinal);
        Assert.Contains("De kosten bleven gelijk.", na, StringComparison.Ordinal);
        int[] plekken = [.. new[] { "effect", "ervaring", "geld", "volume" }.Select(h => na.IndexOf($"<section id=\"{h}\"", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, plekken);
        Assert.Equal(plekken.Order(), plekken);

        // The chart of the months with its table, which is exact.
        Assert.Contains("<svg", na, StringComparison.Ordinal);
        Assert.Contains("mrt", na, StringComparison.Ordinal);
        Assert.Contains("€\u00a0408", na, StringComparison.Ordinal);
        Assert.Contains("Kwartaalmonitor sociaal domein Duiven, derde kwartaal 2025", WebUtility.HtmlDecode(await browser.GetStringAsync("resultaten/rapport")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_startpagina_wijst_de_weg_naar_de_resultaten()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);

        Assert.Contains("href=\"/duiven/resultaten\"", await browser.GetStringAsync(""), StringComparison.Ordinal);
    }

    private static async Task StelSamenAsync(Proefgemeente gemeente)
    {
        _ = (await gemeente.MetAsync<BoekJournaalregels, Uitkomst<int>>(b => b.UitvoerenAsync(
            new([new Boeking(Guid.CreateVersion7(), new DateOnly(2025, 5, 12), new DateOnly(2025, 4, 1), Wet.Jeugdwet, "Begeleiding", "6.752", Bedrag.Euro(408))]),
            new Proces(Demomedewerkers.Van("coen").Actor, Verantwoording.Doel), default))).Waarde;
        _ = (await gemeente.MetAsync<BerekenIndicatoren, Uitkomst<int>>(b => b.UitvoerenAsync(new(Q3), Als("bella"), default))).Waarde;
        _ = (await gemeente.MetAsync<StelKwartaalmonitorSamen, Uitkomst<EditieId>>(s => s.UitvoerenAsync(
            new(Q3, Toelichtingen: new Dictionary<Hoofdstuk, string> { [Hoofdstuk.Geld] = "De kosten bleven gelijk." }), Als("bella"), default))).Waarde;
    }

    private static Proces Als(string wie) => new(Demomedewerkers.Van(wie).Actor, Sturing.Doel);
}
