using Microsoft.Playwright;
using Xunit;

namespace Rotonde.Reizen.Tests.Werkplek;

/// <summary>Staff, college, council and FG walk through figures, money, messages and contracts, on a desktop and on a phone.</summary>
public sealed class StafreisTests(Stafbuurt fixture) : IClassFixture<Stafbuurt>
{
    [Theory(Timeout = 300_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Beleid_stelt_de_kwartaalmonitor_samen_en_volgt_de_agenda(bool telefoon)
    {
        await using var venster = await AlsAsync("Bella Visser", telefoon);
        await KijkAsync(venster, "/monitor", "De 26 indicatoren", "monitor");
        await venster.VolgAsync("I-20");
        await venster.ZietAsync("Wat wij meten");
        await venster.IsGoedAsync("indicator");
        await KijkAsync(venster, "/kwartaalmonitor", "Samenstellen", "kwartaalmonitor");
        await venster.KlikAsync("Berekenen en samenstellen");
        await venster.ZietAsync("De indicatoren zijn berekend");
        await venster.IsGoedAsync("editie");
        await KijkAsync(venster, "/monitor/kerncijfers", "Bron: CBS", "kerncijfers");
        await KijkAsync(venster, "/agenda", "Transformatieagenda", "agenda");
        await KijkAsync(venster, "/agenda/beleid", "Uitgangspunten en wegingen", "beleid");
        await KijkAsync(venster, "/agenda/INN-01", "Toetsen aan de uitgangspunten", "actie");
        await venster.KiesUitAsync(venster.Pagina.GetByLabel("Uitgangspunten"), null, 1);
        await venster.KlikAsync("Kies");
        await venster.ZietAsync("Toets bewaren");
        await venster.KlikAsync("Toets bewaren");
        await venster.ZietAsync("Kies een oordeel.");
        await venster.IsGoedAsync("toets-met-fouten");
    }

    [Theory(Timeout = 300_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task De_controller_bekijkt_begroting_prognose_en_declaraties(bool telefoon)
    {
        await using var venster = await AlsAsync("Coen Terwindt", telefoon);
        await KijkAsync(venster, "/financien", "Per onderdeel in", "financien");
        await KijkAsync(venster, "/financien/prognose", "Prognose", "prognose");
        await KijkAsync(venster, "/declaraties", "Wat aanbieders indienden", "declaraties");
    }

    [Theory(Timeout = 300_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task De_contractmanager_bekijkt_berichten_en_blokkeert_een_contract(bool telefoon)
    {
        await using var venster = await AlsAsync("Karim Bouzid", telefoon);
        await KijkAsync(venster, "/postkamer", "Alle iWmo- en iJw-berichten", "postkamer");
        await venster.KlikAsync(venster.Pagina.Locator("tbody th a").First);
        await venster.ZietAsync("Bericht identificatie");
        await venster.IsGoedAsync("bericht");
        await KijkAsync(venster, "/postkamer/controleren", "Bericht controleren", "controleren");
        await venster.Pagina.GetByLabel("Bericht (XML)").SetInputFilesAsync(new FilePayload { Name = "proef.xml", MimeType = "application/xml", Buffer = "<geen-bericht/>"u8.ToArray() });
        await venster.KlikAsync("Controleren");
        await venster.ZietAsync("Zo herstelt u het");
        await venster.IsGoedAsync("controleren-met-fouten");

        await KijkAsync(venster, "/aanbieders", "(demo)", "aanbieders");
        await venster.VulAsync("Naam, AGB-code of KvK-nummer", telefoon ? "Linde" : "Hof van Rust");
        await venster.KlikAsync("Zoeken");
        Assert.DoesNotContain("Zoek=", venster.Pagina.Url, StringComparison.OrdinalIgnoreCase);
        await venster.KlikAsync(venster.Pagina.Locator("tbody th a").First);
        await venster.ZietAsync("Contracten van");
        await venster.IsGoedAsync("aanbieder");
        await venster.KlikAsync(venster.Pagina.Locator("tbody th a").First);
        await venster.ZietAsync("Producten en tarieven");
        await venster.KlikAsync("Contract blokkeren");
        await venster.ZietAsync("Schrijf op waarom u het contract blokkeert.");
        await venster.IsGoedAsync("contract-met-fout");
        await venster.VulAsync("Reden", "Proef");
        await venster.KlikAsync("Contract blokkeren");
        await venster.ZietAsync("nieuwe toewijzing mag niet");
        await venster.IsGoedAsync("contract");
    }

    [Theory(Timeout = 300_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task De_functionaris_leest_het_logboek(bool telefoon)
    {
        await using var venster = await AlsAsync("Fenna Gerritsen", telefoon);
        await KijkAsync(venster, "/logboek", "De nummering sluit", "logboek");
        // The ride left looks of the family in its own file: their names would tell whose file it was.
        await venster.ZietAsync("een inwoner of bezoeker");
        Assert.Equal(0, await venster.Pagina.GetByText("Els de Vries").CountAsync());
    }

    [Theory(Timeout = 300_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task De_Bureaudienst_draagt_een_vraag_warm_over_en_Samira_aanvaardt(bool telefoon)
    {
        await using var bram = await AlsAsync("Bram Kuipers", telefoon);
        await KijkAsync(bram, "/bureaudienst/nieuw", "Wat is de vraag", "vraag-vastleggen");
        await KijkAsync(bram, "/bureaudienst?stand=Nieuw&van=Niemand", "nog niemand", "bureaudienst");
        await bram.KlikAsync(bram.Pagina.Locator("tbody th a").First);
        await bram.ZietAsync("Wat er is gevraagd");
        await bram.KlikAsync("Ik kijk hiernaar");
        await bram.ZietAsync("U kijkt hiernaar, sinds");
        await bram.IsGoedAsync("vraag");
        await bram.KlikAsync(bram.Pagina.GetByRole(AriaRole.Button, new() { Name = "Overdragen" }));
        await bram.ZietAsync("Kies aan wie u de vraag overdraagt.");
        await bram.IsGoedAsync("vraag-niet-overgedragen");
        await bram.KiesUitAsync(bram.Pagina.GetByLabel("Aan wie?"), "Samira Haddad");
        await bram.VulAsync("Waarom draagt u over?", "Samen kijken wat helpt.");
        await bram.KlikAsync(bram.Pagina.GetByRole(AriaRole.Button, new() { Name = "Overdragen" }));
        await bram.ZietAsync("Overdracht intrekken");
        await bram.IsGoedAsync("vraag-overgedragen");

        await using var samira = await AlsAsync("Samira Haddad", telefoon);
        await KijkAsync(samira, "/bureaudienst?stand=WachtOpAanvaarding", "wacht op aanvaarding", "bureaudienst-ontvanger");
        await samira.KlikAsync(samira.Pagina.Locator("tbody th a").First);
        await samira.ZietAsync("Uw antwoord");
        await samira.KlikAsync("Niet aanvaarden");
        await samira.ZietAsync("Schrijf op waarom u de overdracht niet aanvaardt.");
        await samira.IsGoedAsync("overdracht-met-fout");
        await samira.KlikAsync(samira.Pagina.GetByRole(AriaRole.Button, new() { Name = "Aanvaarden", Exact = true }));
        await samira.ZietAsync("Het eerste contact");
        await samira.IsGoedAsync("overdracht");
    }

    private async Task<Venster> AlsAsync(string naam, bool telefoon)
    {
        var venster = await fixture.Buurt.OpenAsync(telefoon);
        await venster.MeldAanAsync(fixture.Buurt.Werkplek, naam);
        await venster.ZietAsync("Goedendag");
        return venster;
    }

    [Theory(Timeout = 300_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task De_redacteur_houdt_de_sociale_kaart_bij(bool telefoon)
    {
        await using var venster = await AlsAsync("Renske Mulder", telefoon);
        await KijkAsync(venster, "/sociale-kaart", "Voorzieningen, wat het eerst", "sociale-kaart");
        await venster.KlikAsync(venster.Pagina.Locator("tbody th a").First);
        await venster.ZietAsync("Geschiedenis");
        await venster.IsGoedAsync("kaart-voorziening");
        await venster.VulAsync("Kosten", telefoon ? "Gratis." : "Gratis, ook de koffie.");
        await venster.KlikAsync("Bewaren");
        await venster.ZietAsync("Bewaard. Inwoners zien het meteen.");
        await venster.IsGoedAsync("kaart-geschiedenis");
        await venster.VulAsync("Website", "geen adres");
        await venster.KlikAsync("Bewaren");
        await venster.ZietAsync("Begin met https://.");
        await venster.IsGoedAsync("kaart-met-fouten");
        await KijkAsync(venster, "/sociale-kaart/nieuw", "Nieuwe voorziening", "kaart-nieuw");
        await KijkAsync(venster, "/sociale-kaart/inlezen", "Sociale kaart inlezen", "kaart-inlezen");
        await venster.Pagina.GetByLabel("Bestand (JSON of CSV)").SetInputFilesAsync(new FilePayload { Name = "kaart.json", MimeType = "application/json", Buffer = "{\"contents\":[{}]}"u8.ToArray() });
        await venster.KlikAsync("Bekijken");
        await venster.ZietAsync("Er is niets ingelezen");
        await venster.IsGoedAsync("kaart-inlezen-met-fouten");
        await KijkAsync(venster, "/sociale-kaart?woorden=bestaat-niet", "Niets gevonden", "kaart-niets");
    }

    private static async Task KijkAsync(Venster venster, string pad, string tekst, string naam)
    {
        await venster.NaarWerkplekAsync(pad);
        await venster.ZietAsync(tekst);
        await venster.IsGoedAsync(naam);
    }
}
