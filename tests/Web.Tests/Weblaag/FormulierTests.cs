using System.Net;
using System.Text.RegularExpressions;
using Rotonde.Web.Tests.Hosts;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

/// <summary>The form of the style page, sent as a browser does.</summary>
public sealed class FormulierTests
{
    private const string Stijl = Opstelling.Host + "/duiven/stijl";

    [Fact]
    public async Task Elk_veld_heeft_een_label_en_elke_verwijzing_wijst_ergens_heen()
    {
        await using var opstelling = await Opstelling.StartAsync("Development");

        var html = (await opstelling.Browser().HaalAsync(Stijl)).Tekst;

        var ids = Regex.Matches(html, "\\sid=\"([^\"]+)\"").Select(id => id.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (Match veld in Regex.Matches(html, "<(input|select|textarea)\\b[^>]*>"))
        {
            if (!veld.Value.Contains("type=\"hidden\"", StringComparison.Ordinal))
            {
                var id = Regex.Match(veld.Value, "\\sid=\"([^\"]+)\"").Groups[1].Value;
                Assert.Contains($"for=\"{id}\"", html, StringComparison.Ordinal);
            }
        }

        foreach (Match verwijzing in Regex.Matches(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\""))
        {
            Assert.All(verwijzing.Groups[1].Value.Split(' '), id => Assert.Contains(id, ids));
        }

        Assert.Contains("<legend", html, StringComparison.Ordinal);
        Assert.Contains("(niet verplicht)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", html, StringComparison.Ordinal);
        Assert.DoesNotContain("foutoverzicht-kop", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_weigering_staat_bij_het_veld_en_boven_de_pagina_en_wat_getypt_was_blijft_staan()
    {
        await using var opstelling = await Opstelling.StartAsync("Development");

        var html = await StuurAsync(opstelling,
            ("Invoer.Bsn", "123456789"), ("Invoer.Begin", "3 april 2025"), ("Invoer.Einde", "1-4-2025"), ("Invoer.Tarief", "veel"), ("Invoer.Uren", "41"),
            ("Invoer.Vraag", "<b>Mijn moeder</b> valt vaak."), ("Invoer.VoorWie", "kind"), ("Invoer.Onderwerpen", "geld"), ("Invoer.Onderwerpen", "eenzaam"), ("Invoer.Kern", "loo"), ("Invoer.Akkoord", "true"));

        // at the field
        Assert.Contains("<input aria-describedby=\"Invoer_Bsn-hint Invoer_Bsn-fout\" aria-invalid=\"true\" class=\"utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid\" id=\"Invoer_Bsn\" name=\"Invoer.Bsn\" type=\"text\" value=\"123456789\" />", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Invoer_Einde-fout\"><span class=\"alleen-voorlezen\">Fout: </span>De einddatum ligt voor de begindatum.</div>", html, StringComparison.Ordinal);

        // above the page, in the order of the fields, linked
        var overzicht = Regex.Match(html, "<ul class=\"foutoverzicht__lijst\">.*?</ul>", RegexOptions.Singleline).Value;
        Assert.Equal(["#Invoer_Naam", "#Invoer_Bsn", "#Invoer_Einde", "#Invoer_Tarief", "#Invoer_Uren"], Regex.Matches(overzicht, "href=\"([^\"]+)\"").Select(anker => anker.Groups[1].Value));
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.Contains("<title>Fout: Stijlpagina", html, StringComparison.Ordinal);
        Assert.Contains("Kies een getal van 1 tot en met 40.", html, StringComparison.Ordinal);

        // what was typed is still there, harmless
        Assert.Contains("value=\"3 april 2025\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"veel\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Mijn moeder&lt;/b&gt; valt vaak.", html, StringComparison.Ordinal);
        Assert.Equal(["kind", "geld", "eenzaam", "true"], Regex.Matches(html, "<input[^>]*checked=\"checked\"[^>]*value=\"([^\"]+)\"").Select(keuze => keuze.Groups[1].Value));
        Assert.Contains("<option selected=\"selected\" value=\"loo\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_goed_formulier_meldt_eenmaal_dat_het_is_opgeslagen()
    {
        await using var opstelling = await Opstelling.StartAsync("Development");
        var browser = opstelling.Browser();
        var pagina = await browser.HaalAsync(Stijl);

        var na = await browser.PostAsync(Stijl, Formulier.Van(pagina.Tekst, Stijl).Met(("Invoer.Naam", "Proef"), ("Invoer.VoorWie", "mezelf"), ("Invoer.Begin", "2025-04-03"), ("Invoer.Tarief", "€ 1.234,50"), ("Invoer.Bsn", Opstelling.TestBsn)), volg: true);

        Assert.Contains("role=\"status\">Opgeslagen.", na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"status\"", (await browser.HaalAsync(Stijl)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Opstelling.TestBsn, na.Adres, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_verzoeksleutel_blijft_dezelfde_tot_het_gelukt_is_en_is_anders_op_elk_scherm()
    {
        await using var opstelling = await Opstelling.StartAsync("Development");
        var browser = opstelling.Browser();
        var formulier = Formulier.Van((await browser.HaalAsync(Stijl)).Tekst, Stijl);
        var sleutel = Guid.Parse(formulier.Verborgen["Verzoeksleutel"]);

        Assert.Equal(7, sleutel.Version);
        var geweigerd = Formulier.Van((await browser.PostAsync(Stijl, formulier.Met())).Tekst, Stijl);
        Assert.Equal(sleutel.ToString(), geweigerd.Verborgen["Verzoeksleutel"]);
        Assert.NotEqual(sleutel.ToString(), Formulier.Van((await browser.HaalAsync(Stijl)).Tekst, Stijl).Verborgen["Verzoeksleutel"]);
    }

    [Fact]
    public async Task De_versie_blijft_die_waarop_het_typen_begon()
    {
        await using var opstelling = await Opstelling.StartAsync("Development");
        var browser = opstelling.Browser();
        var formulier = Formulier.Van((await browser.HaalAsync(Stijl)).Tekst, Stijl);
        Assert.Equal("7", formulier.Verborgen["Invoer.Versie"]);

        Assert.Equal("6", Formulier.Van((await browser.PostAsync(Stijl, formulier.Met(("Invoer.Versie", "6")))).Tekst, Stijl).Verborgen["Invoer.Versie"]);
    }

    [Theory]
    [InlineData("Begin", "31-2-2025", "Dit is geen datum die bestaat.")]
    [InlineData("Begin", "gisteren", "Dit is geen datum die bestaat.")]
    [InlineData("Tarief", "1,234", "Dit is geen bedrag.")]
    [InlineData("Tarief", "12 euro", "Dit is geen bedrag.")]
    [InlineData("Uren", "acht", "Dit antwoord past hier niet.")]
    [InlineData("Bsn", "999990018", "Dit is geen geldig burgerservicenummer.")]
    public async Task Wat_niet_te_lezen_is_wordt_met_een_zin_geweigerd(string veld, string getypt, string zin)
    {
        await using var opstelling = await Opstelling.StartAsync("Development");

        var html = await StuurAsync(opstelling, ("Invoer." + veld, getypt));

        Assert.Matches($"id=\"Invoer_{veld}-fout\"><span[^>]*>Fout: </span>{Regex.Escape(zin)}", html);
    }

    [Fact]
    public async Task Een_tabel_wordt_op_een_telefoon_kaarten_die_een_tabel_blijven()
    {
        await using var opstelling = await Opstelling.StartAsync("Development");

        var html = (await opstelling.Browser().HaalAsync(Stijl + "?sorteer=bedrag&richting=op&blad=3")).Tekst;

        Assert.Contains("<table class=\"tabel\" role=\"table\">", html, StringComparison.Ordinal);
        Assert.Matches("<td role=\"cell\" data-kop=\"Voor\"><time datetime=\"2025-04-01\">01-04-2025</time>", html);
        Assert.Matches("<th class=\"sorteer getal\" aria-sort=\"ascending\" role=\"columnheader\" scope=\"col\"><a class=\"sorteer__link\" href=\"/duiven/stijl\\?sorteer=bedrag&amp;richting=af\">Bedrag", html);
        Assert.Contains("51 tot en met 75 van 1.234", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/duiven/stijl?sorteer=bedrag&amp;richting=op&amp;blad=4\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/duiven/stijl?sorteer=bedrag&amp;richting=op&amp;blad=2\" rel=\"prev\"", html, StringComparison.Ordinal);
    }

    private static async Task<string> StuurAsync(Opstelling opstelling, params (string Naam, string Waarde)[] velden)
    {
        var browser = opstelling.Browser();
        var pagina = await browser.HaalAsync(Stijl);
        var antwoord = await browser.PostAsync(Stijl, Formulier.Van(pagina.Tekst, Stijl).Met(velden));
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        return antwoord.Tekst;
    }
}
