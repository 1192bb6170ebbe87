using System.Net;
using System.Text.Encodings.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Testbasis;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Portaal;

/// <summary>What people (and programs) type that others forget: nothing breaks, nothing runs, no letter is lost.</summary>
public sealed class VreemdeTekensTests
{
    private static readonly string[] Teksten =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "</textarea><script>alert(1)</script>", "' OR '1'='1", "'; DROP TABLE toegang_melding; --", "%00%0d%0aSet-Cookie:x=1",
        "{{7*7}} ${7*7} #{7*7} @(7*7)", "../../../../etc/passwd", "NULL", "undefined", "true", "-1", "1e309", "0x1F", "tab\there", "\u0001\u0008\u000b\u001f", "\ufeffbom", "zero\u200bwidth\u200djoin\u2060er",
        "\u202eomgekeerd", "e\u0301 é", "İstanbul ıI", "ß ẞ ſ", "Ångström Åse", "Þórður", "Łukasz Żółć", "Nguyễn Thị Ánh", "محمد العربي", "תל אביב", "你好，世界", "こんにちは", "안녕하세요", "हिन्दी", "ไทย", "👩‍👩‍👧‍👦 🇳🇱 👍🏿", "𝒳𝔘𐍈",
        "\ud83d", "Z̸̛a̷l̴g̵o̶", "a\r\nb\nc\rd", "   spaties   ", "½ ⅓ ² € ¢ § ¶", "O'Brien-van der \"Meer\" & Zn.", "\\ \\\\ \\n \\u0000", "&amp; &lt; &#39; &nbsp;", "http://[::1]/?a=b&c=d", new string('w', 500),
    ];

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_vraag_met_vreemde_tekens_komt_letter_voor_letter_aan_en_zoeken_breekt_nergens(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, new DateOnly(2025, 3, 3));
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        var fouten = new List<string>();
        foreach (var (i, tekst) in Teksten.Index())
        {
            var formulier = Formulier.Van(await browser.GetStringAsync("vraag?hoe=Anoniem"), "vraag?hoe=Anoniem");
            var antwoord = await formulier.VerstuurAsync(browser, ("Invoer.Tekst", tekst));
            var html = await antwoord.Content.ReadAsStringAsync();
            if (antwoord.StatusCode != HttpStatusCode.OK || html.Contains("<script>alert", StringComparison.Ordinal) || html.Contains("<img src=x", StringComparison.Ordinal))
            {
                fouten.Add($"vraag {i}: {(int)antwoord.StatusCode}");
            }

            var zoeken = await browser.GetAsync(new Uri("zoeken?woorden=" + UrlEncoder.Default.Encode(tekst), UriKind.Relative));
            html = await zoeken.Content.ReadAsStringAsync();
            if (zoeken.StatusCode != HttpStatusCode.OK || html.Contains("<script>alert", StringComparison.Ordinal) || html.Contains("<img src=x", StringComparison.Ordinal))
            {
                fouten.Add($"zoeken {i}: {(int)zoeken.StatusCode}");
            }
        }

        Assert.Empty(fouten);
        var bewaard = await gemeente.DoeAsync(async sp =>
        {
            await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync("""SELECT "Tekst" FROM toegang_hulpvraag ORDER BY "Nummer" """, default);
            await using var lezer = await commando.ExecuteReaderAsync();
            var teksten = new List<string>();
            while (await lezer.ReadAsync())
            {
                teksten.Add(lezer.GetString(0));
            }

            return teksten;
        });
        Assert.Equal(Teksten.Select(Zoals), bewaard);
    }

    [Fact]
    public async Task Een_teken_dat_geen_tekst_is_geeft_een_gewone_bladzijde_en_er_is_niets_bewaard()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        using var browser = host.Als(null);
        var antwoord = await Formulier.Van(await browser.GetStringAsync("vraag?hoe=Anoniem"), "vraag?hoe=Anoniem").VerstuurAsync(browser, ("Invoer.Tekst", "nul\u0000teken"));
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("niets bewaard", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // What a browser itself makes of it before it sends: half a sign becomes the sign for unknown. The rest is trimmed.
    private static string Zoals(string tekst) => (tekst == "\ud83d" ? "\ufffd" : tekst).Trim();
}
