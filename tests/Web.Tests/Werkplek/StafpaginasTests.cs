using System.Net;
using System.Text;
using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Financien;
using Rotonde.Financien.Grootboek;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Web.Tests.Hosts;
using Xunit;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>What staff, college and council see of money, messages and figures; and what they do not see.</summary>
public sealed class StafpaginasTests
{
    private static readonly DateOnly Dag = new(2025, 10, 20);

    [Fact]
    public async Task De_raad_ziet_de_kwartaalmonitor_pas_als_hij_naar_de_raad_is_gestuurd_en_dan_effect_voor_geld_R246()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        // Without bookings there is no forecast, and without a forecast nothing goes to the council.
        await wereld.Gemeente.MetAsync<BoekJournaalregels, Uitkomst<int>>(b => b.UitvoerenAsync(
            new([new Boeking(Guid.CreateVersion7(), new DateOnly(2025, 5, 12), new DateOnly(2025, 4, 1), Wet.Jeugdwet, "Begeleiding", "6.752", Bedrag.Euro(408))]),
            new Proces(Demomedewerkers.Van("coen").Actor, Verantwoording.Doel), default));
        var gemaakt = await wereld.VulInAsync("bella", "kwartaalmonitor", null, ("Invoer.Kwartaal", "2025-3"));
        Assert.Equal(HttpStatusCode.OK, gemaakt.Code);
        Assert.Contains("derde kwartaal 2025", gemaakt.Html, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync("rosa", "kwartaalmonitor/2025-3")).Code);
        Assert.Contains("Nog geen kwartaalmonitor", (await wereld.ZieAsync("rosa", "kwartaalmonitor")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync("rosa", "kwartaalmonitor/2025-3/json")).Code);

        await wereld.VulInAsync("bella", "kwartaalmonitor/2025-3", "toelichten", ("Invoer.Geld", "De kosten bleven binnen de begroting."));
        await wereld.VulInAsync("bella", "kwartaalmonitor/2025-3", "verder", ("Naar", "Toegelicht"));
        await wereld.VulInAsync("wim", "kwartaalmonitor/2025-3", "verder", ("Naar", "CollegeAkkoord"));
        var gestuurd = await wereld.VulInAsync("wim", "kwartaalmonitor/2025-3", "verder", ("Naar", "NaarRaad"));
        Assert.Contains("bij de raad", gestuurd.Html, StringComparison.Ordinal);

        var (code, raad) = await wereld.ZieAsync("rosa", "kwartaalmonitor/2025-3");
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.Contains("De kosten bleven binnen de begroting.", raad, StringComparison.Ordinal);
        int[] plekken = [.. new[] { "effect", "ervaring", "geld", "volume" }.Select(h => raad.IndexOf($"<section id=\"{h}\"", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, plekken);
        Assert.Equal(plekken.Order(), plekken);
        Assert.DoesNotContain("Toelichting schrijven", raad, StringComparison.Ordinal);

        // The forecast page follows: for the council what was sent, for the controller what the ledger says now.
        var prognose = (await wereld.ZieAsync("rosa", "financien/prognose")).Html;
        Assert.Contains("Begroting en prognose 2025 per onderdeel", prognose, StringComparison.Ordinal);
        Assert.Contains("De kosten bleven binnen de begroting.", prognose, StringComparison.Ordinal);
        Assert.DoesNotContain("F2 Toegezegde hulp", prognose, StringComparison.Ordinal);
        var controller = (await wereld.ZieAsync("coen", "financien/prognose?maand=2025-9")).Html;
        Assert.Contains("Begroting en prognose 2025 per onderdeel", controller, StringComparison.Ordinal);
        Assert.Contains("F2 Toegezegde hulp", controller, StringComparison.Ordinal);

        var json = await wereld.ZieAsync("rosa", "kwartaalmonitor/2025-3/json");
        Assert.Contains("\"2025-3\"", json.Html, StringComparison.Ordinal);
        Assert.Contains("@page", (await wereld.ZieAsync("rosa", "kwartaalmonitor/2025-3/html")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_beleidsmedewerker_kan_niet_namens_het_college_akkoord_geven()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        await wereld.VulInAsync("bella", "kwartaalmonitor", null, ("Invoer.Kwartaal", "2025-3"));
        await wereld.VulInAsync("bella", "kwartaalmonitor/2025-3", "verder", ("Naar", "Toegelicht"));

        var poging = await wereld.VulInAsync("bella", "kwartaalmonitor/2025-3", "verder", ("Naar", "CollegeAkkoord"));

        Assert.Equal(HttpStatusCode.NotFound, poging.Code);
        Assert.DoesNotContain("college akkoord</span>", (await wereld.ZieAsync("bella", "kwartaalmonitor")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alle_26_indicatoren_staan_in_de_monitor_en_een_grijze_zegt_waarom_R249()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        var (code, html) = await wereld.ZieAsync("bella", "monitor");

        Assert.Equal(HttpStatusCode.OK, code);
        Assert.All(Enumerable.Range(1, 26), n => Assert.Contains($"/monitor/i-{n:00}\"", html, StringComparison.Ordinal));
        Assert.Contains("Het cliëntervaringsonderzoek is nog niet aangesloten.", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await wereld.ZieAsync("bella", "monitor/i-02")).Code);
    }

    [Fact]
    public async Task De_begroting_toont_de_echte_cijfers_met_de_breuk_in_de_indeling_erbij()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        var (code, html) = await wereld.ZieAsync("coen", "financien?gemeente=0226&jaar=2023");

        Assert.Equal(HttpStatusCode.OK, code);
        var beeld = Rotonde.Financien.Begroting.BegrotingOverzicht.Maak(Gemeentecode.Parse("0226"), 2023, Rotonde.Financien.Begroting.Iv3Regio.Regels);
        Assert.Contains(beeld.Regels[^1].Jaarrekening!.Value.InHeleEuro(), html, StringComparison.Ordinal);
        Assert.Contains("Breuk in 2023", html, StringComparison.Ordinal);
        Assert.Contains("Breuk in 2025", html, StringComparison.Ordinal);
        Assert.Contains("Bron: CBS, Iv3 gemeenten, CC BY 4.0", html, StringComparison.Ordinal);
        Assert.All(["Duiven", "Westervoort", "Zevenaar", "Arnhem", "Oude IJsselstreek"], naam => Assert.Contains(naam, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_raadslid_krijgt_geen_prognose_te_zien_die_niet_naar_de_raad_is_gestuurd()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);

        Assert.Contains("De prognose staat in de kwartaalmonitor", (await wereld.ZieAsync("rosa", "financien/prognose")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("De prognose staat in de kwartaalmonitor", (await wereld.ZieAsync("coen", "financien/prognose")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_contractmanager_blokkeert_een_contract_en_dan_gaat_de_poort_dicht_DT10()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        var contract = await wereld.AdresAsync("karim", await wereld.AdresAsync("karim", "aanbieders", "aanbieders/"), "contracten/");
        Assert.Contains("nieuwe toewijzing mag<", (await wereld.ZieAsync("karim", contract)).Html, StringComparison.Ordinal);

        var zonder = await wereld.VulInAsync("karim", contract, "Blokkeer", ("Invoer.Van", "20-10-2025"), ("Invoer.Reden", ""));
        Assert.Contains("Schrijf op waarom u het contract blokkeert.", zonder.Html, StringComparison.Ordinal);

        var met = await wereld.VulInAsync("karim", contract, "Blokkeer", ("Invoer.Van", "20-10-2025"), ("Invoer.Reden", "Certificaat ingetrokken"));
        Assert.Contains("Het contract is geblokkeerd.", met.Html, StringComparison.Ordinal);
        Assert.Contains("nieuwe toewijzing mag niet", met.Html, StringComparison.Ordinal);

        var op = await wereld.VulInAsync("karim", contract, "HefOp", ("Invoer.LaatsteDag", "20-10-2025"));
        Assert.Contains("De maatregel is opgeheven.", op.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Contract blokkeren", (await wereld.ZieAsync("bella", contract)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bericht_met_fouten_krijgt_bij_het_controleren_zijn_bevindingen_en_komt_nergens_terecht_R161()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        using var browser = wereld.Host.Als(Demomedewerkers.Van("karim").Actor);
        var pagina = await browser.GetStringAsync(new Uri("postkamer/controleren", UriKind.Relative));
        var token = Formulier.Van(pagina, "postkamer/controleren").Verborgen[Formulier.Sleutelveld];
        using var inhoud = new MultipartFormDataContent { { new StringContent(token), Formulier.Sleutelveld }, { new ByteArrayContent(Encoding.UTF8.GetBytes("<geen-bericht/>")), "Bestand", "proef.xml" } };
        using var antwoord = await browser.PostAsync(new Uri("postkamer/controleren", UriKind.Relative), inhoud);
        var html = await antwoord.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Contains("Zo herstelt u het", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Geen fouten gevonden", html, StringComparison.Ordinal);
        Assert.Contains("Geen berichten gevonden", (await wereld.ZieAsync("karim", "postkamer")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_functionaris_ziet_wie_er_keek_maar_niet_bij_wie_en_de_beheerder_alleen_of_het_logboek_heel_is()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        await wereld.VulInAsync("bella", "kwartaalmonitor", null, ("Invoer.Kwartaal", "2025-3"));

        var functionaris = (await wereld.ZieAsync("fenna", "logboek")).Html;
        var beheerder = (await wereld.ZieAsync("bas", "logboek")).Html;

        Assert.Contains("Bella Visser", functionaris, StringComparison.Ordinal);
        Assert.Contains("De nummering sluit", functionaris, StringComparison.Ordinal);
        Assert.Contains("De nummering sluit", beheerder, StringComparison.Ordinal);
        Assert.DoesNotContain("Bella Visser", beheerder, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync("samira", "logboek")).Code);

        // Who watches is watched, and who was turned away at the door stands there too (LOGBOEK §6.1).
        var nogEens = (await wereld.ZieAsync("fenna", "logboek")).Html;
        Assert.All(new[] { "fenna", "bas", "samira" }, wie => Assert.Contains($">{Demomedewerkers.Van(wie).Actor.Naam}</td>", nogEens, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_actie_gaat_pas_verder_na_de_toets_en_de_raad_ziet_geen_eigenaar_R306()
    {
        await using var wereld = await Stafwereld.MaakAsync(Dag);
        var agenda = (await wereld.ZieAsync("bella", "agenda")).Html;
        Assert.Equal(42, System.Text.RegularExpressions.Regex.Count(agenda, "/agenda/[a-z]{3}-[0-9]{2}\""));

        var poging = await wereld.VulInAsync("bella", "agenda/inn-01", "Verder", ("Invoer.Stand", "Getoetst"));
        Assert.Contains("Toets de actie eerst aan de uitgangspunten.", poging.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Eigenaar", (await wereld.ZieAsync("rosa", "agenda")).Html, StringComparison.Ordinal);
    }
}
