using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Rotonde.Demo.Mensen;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>The post room in the Werkplek, with the messages of the demo family.</summary>
public sealed class PostkamerTests
{
    private static readonly Rotonde.Privacy.Rechten.Actor Karim = Demomedewerkers.Van("karim").Actor;

    [Fact]
    public async Task Zoeken_gaat_met_een_formulier_en_zet_niets_in_het_adres_R161()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var formulier = Formulier.Van((await wereld.ZieAsync(Karim, "postkamer")).Html, "postkamer");
        Assert.Contains("method=\"post\"", formulier.Html, StringComparison.Ordinal);

        var (_, html) = await wereld.VulInAsync(Karim, "postkamer", null, ("Zoek", "jw301"));
        Assert.Contains("JW301 Toewijzing", html, StringComparison.Ordinal);
        Assert.DoesNotContain("JW323", Tabel(html), StringComparison.Ordinal);
        Assert.DoesNotContain("zoek=", html, StringComparison.OrdinalIgnoreCase);

        // What was sent in an address is not taken for a search word.
        Assert.Contains("JW323", Tabel((await wereld.ZieAsync(Karim, "postkamer?zoek=jw301")).Html), StringComparison.Ordinal);
        Assert.Contains("Geen berichten gevonden", (await wereld.VulInAsync(Karim, "postkamer", null, ("Zoek", "bestaat-niet"))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ontvangen_en_verstuurd_zijn_twee_bakken_en_te_laat_is_een_lijst()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        Assert.DoesNotContain("JW301", Tabel((await wereld.ZieAsync(Karim, "postkamer?kant=In")).Html), StringComparison.Ordinal);
        Assert.DoesNotContain("JW305", Tabel((await wereld.ZieAsync(Karim, "postkamer?kant=Uit")).Html), StringComparison.Ordinal);
        var telaat = await wereld.ZieAsync(Karim, "postkamer?telaat=true");
        Assert.Equal(HttpStatusCode.OK, telaat.Code);
        Assert.Matches("Alles is op tijd beantwoord|Wij wachten op de aanbieder|De aanbieder wacht op ons", telaat.Html);
        Assert.Matches("aria-current=\"page\"[^>]*>Antwoord te laat|Antwoord te laat", telaat.Html);
    }

    [Fact]
    public async Task Een_bericht_is_een_formulier_in_het_Nederlands_met_alles_over_dezelfde_toewijzing()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var adres = await EersteAsync(wereld, Werkplekproef.Samira, "JW301");

        var html = (await wereld.ZieAsync(Werkplekproef.Samira, adres)).Html;

        Assert.Contains("Toegewezen product", html, StringComparison.Ordinal);
        Assert.Contains("Burgerservicenummer", html, StringComparison.Ordinal);
        Assert.Contains("Uur (04)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("ToegewezenProducten", Zonder(html, "id"), StringComparison.Ordinal);
        var gesprek = Tabel(html);
        Assert.Contains("(dit bericht)", gesprek, StringComparison.Ordinal);
        foreach (var soort in new[] { "JW302", "JW305", "JW306", "JW323", "JW325" })
        {
            Assert.Matches($"<a href=\"/duiven/postkamer/[^\"]+\">{soort} ", gesprek);
        }

        // From the declaration the same way back.
        var declaratie = Regex.Match(gesprek, "<a href=\"/duiven/([^\"]+)\">JW323 ").Groups[1].Value;
        Assert.Contains("JW301 ", Tabel((await wereld.ZieAsync(Werkplekproef.Samira, declaratie)).Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_alleen_metadata_ziet_ziet_geen_inhoud_en_geen_bestand()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var bas = Demomedewerkers.Van("bas").Actor;
        var adres = await EersteAsync(wereld, bas, "JW301");

        var html = (await wereld.ZieAsync(bas, adres)).Html;

        Assert.Contains("U ziet de inhoud niet", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Burgerservicenummer", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Download het bericht", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(bas, adres + "/xml")).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Demomedewerkers.Van("rosa").Actor, adres)).Code);
    }

    [Fact]
    public async Task Een_bericht_dat_volgens_de_keten_niet_aankwam_zegt_het_in_de_lijst_en_bij_het_bericht()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var lijst = await wereld.Gemeente.MetAsync<Berichtenoverzicht, Berichtenoverzicht.Bladzijde>(v => v.GeefAsync(Karim, new(Richting: Richting.Uit, Nummer: 306), 1, 10, CancellationToken.None));
        var heen = lijst.Rijen[0];
        var fout = Encoding.UTF8.GetBytes($"""
            <s:Fo01Bericht xmlns:s="http://www.egem.nl/StUF/StUF0301"><s:stuurgegevens><s:zender><s:organisatie>IB</s:organisatie></s:zender>
            <s:crossRefnummer>{heen.Soort}_{heen.Aanbieder}_{heen.Identificatie}</s:crossRefnummer></s:stuurgegevens>
            <s:body><s:code>StUF055</s:code><s:plek>client</s:plek><s:omschrijving>Onbekend element</s:omschrijving></s:body></s:Fo01Bericht>
            """);
        _ = (await wereld.Gemeente.MetAsync<OntvangBericht, Rotonde.Basis.Uitkomst<Ontvangst>>(
            o => o.UitvoerenAsync(fout, new(Rotonde.Privacy.Rechten.Actor.Systeem("postkamer"), Rotonde.Privacy.Raadplegingen.Doelen.Levering), CancellationToken.None))).Waarde;

        var tabel = Tabel((await wereld.ZieAsync(Karim, "postkamer?staat=NietAangekomen")).Html);
        Assert.Contains("niet aangekomen", tabel, StringComparison.Ordinal);
        Assert.Contains(heen.Identificatie, tabel, StringComparison.Ordinal);
        Assert.Contains("Fout gemeld door de keten", Tabel((await wereld.ZieAsync(Karim, "postkamer")).Html), StringComparison.Ordinal);

        var bericht = (await wereld.ZieAsync(Werkplekproef.Samira, $"postkamer/{heen.Id}")).Html;
        Assert.Contains("Dit bericht is niet aangekomen (fout StUF055 van de keten): het past niet in het schema van de standaard.", bericht, StringComparison.Ordinal);
        var melding = Regex.Match(bericht, "<a href=\"/duiven/([^\"]+)\">Fo01 ").Groups[1].Value;
        var html = (await wereld.ZieAsync(Werkplekproef.Samira, melding)).Html;
        Assert.Contains("De keten meldt een fout in een bericht aan", html, StringComparison.Ordinal);
        Assert.Contains("Foutmelding", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Werkplekproef.Samira, melding + "/xml")).Code);
    }

    [Fact]
    public async Task Een_upload_wordt_nagekeken_met_elke_bevinding_bij_haar_regel()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        using var browser = wereld.Host.Als(Werkplekproef.Samira);
        var xml = await browser.GetStringAsync(new Uri(await EersteAsync(wereld, Werkplekproef.Samira, "JW305") + "/xml", UriKind.Relative));
        var kapot = xml.Replace("StatusAanlevering>1<", "StatusAanlevering>7<", StringComparison.Ordinal);

        var fout = await ControleerAsync(browser, Encoding.UTF8.GetBytes(kapot));
        Assert.Contains("Status aanlevering", fout, StringComparison.Ordinal);
        Assert.Matches(@"<th scope=""row""[^>]*>\d+, kolom \d+</th>", fout);

        Assert.Contains("Geen fouten gevonden", await ControleerAsync(browser, Encoding.UTF8.GetBytes(xml)), StringComparison.Ordinal);
    }

    private static async Task<string> ControleerAsync(HttpClient browser, byte[] bestand)
    {
        var pagina = await browser.GetStringAsync(new Uri("postkamer/controleren", UriKind.Relative));
        var token = Formulier.Van(pagina, "postkamer/controleren").Verborgen[Formulier.Sleutelveld];
        using var inhoud = new MultipartFormDataContent { { new StringContent(token), Formulier.Sleutelveld }, { new ByteArrayContent(bestand), "Bestand", "proef.xml" } };
        using var antwoord = await browser.PostAsync(new Uri("postkamer/controleren", UriKind.Relative), inhoud);
        return WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync());
    }

    // Samira sees no list: the address is the one Karim finds.
    private static async Task<string> EersteAsync(Ritwereld wereld, Rotonde.Privacy.Rechten.Actor wie, string soort)
    {
        var html = (await wereld.VulInAsync(Karim, "postkamer", null, ("Zoek", soort))).Html;
        foreach (Match rij in Regex.Matches(html, $"<a href=\"/duiven/(postkamer/[^\"]+)\">{soort}"))
        {
            var (code, pagina) = await wereld.ZieAsync(wie, rij.Groups[1].Value);
            if (code == HttpStatusCode.OK && (wie != Werkplekproef.Samira || pagina.Contains("JW323", StringComparison.Ordinal)))
            {
                return rij.Groups[1].Value;
            }
        }

        throw new InvalidOperationException($"Geen {soort}.");
    }

    private static string Tabel(string html) => string.Join('\n', Regex.Matches(html, "<table.*?</table>", RegexOptions.Singleline).Select(m => m.Value));

    private static string Zonder(string html, string attribuut) => Regex.Replace(html, $" {attribuut}=\"[^\"]*\"| href=\"[^\"]*\"", "");
}
