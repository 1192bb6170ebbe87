using System.Globalization;
using Microsoft.Playwright;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Demo.Rit;
using Xunit;

namespace Rotonde.Reizen.Tests;

/// <summary>
/// C01 → C03 → C08 → C17 → C19 → C26 → C31 → C32 by the keyboard alone, with scripts and without: Els asks for help for herself and Roos, Samira makes one plan, Beatrijs decides, De Brug declares too much,
/// Bella brings the quarter to the council and Els reads who looked. Only the provider is not a person at a screen here: it sends its messages.
/// </summary>
public sealed class HeleWegTests
{
    private Buurt _buurt = null!;
    private bool _javascript;

    [Theory(Timeout = 600_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Van_de_vraag_van_Els_tot_de_raad_en_weer_terug_bij_Els(bool javascript)
    {
        _javascript = javascript;
        await using var buurt = _buurt = await Buurt.StartAsync(
            Opslagmotor.Sqlite,
            [.. Demomedewerkers.Alle.Select(m => (m.Subject, m.Naam, (string?)null)), (Demoinwoners.Els.Subject, Demoinwoners.Els.Naam, Demoinwoners.Els.Bsn.Voluit)],
            g => new Demorit(g.Diensten, g.Gemeente, g.Klok).VoorbereidAsync(CancellationToken.None));

        await ElsVraagtHulpAsync();
        await using (var samira = await OpenWerkplekAsync("Samira Haddad"))
        {
            await SamiraLeertHetGezinKennenAsync(samira);
            await SamiraVoertHetGesprekAsync(samira);
            await SamiraMaaktEenPlanAsync(samira);
            var besluit = await SamiraBereidtHetBesluitVoorAsync(samira);
            await BeatrijsBeslistAsync(besluit);
            await SamiraWijstToeAsync(samira, besluit);
        }

        await DeBrugDeclareertTeVeelAsync();
        await BellaBrengtHetKwartaalNaarDeRaadAsync();
        await ElsLeestWieKeekAsync();
    }

    // C01, C03
    private async Task ElsVraagtHulpAsync()
    {
        await using var els = await _buurt.OpenAlsAsync(_buurt.Portaal, "Els de Vries", javascript: _javascript);
        await els.NaarPortaalAsync("/rotonde");
        await els.KlikAsync("Beginnen");
        await AntwoordAsync(els, "Nee, er is nu geen gevaar");
        await AntwoordAsync(els, "Nee");
        await AntwoordAsync(els, "Voor mijn gezin");
        await AntwoordAsync(els, "Nee, iemand helpt mij");
        await els.VulAsync("Wat is er aan de hand?", "Het wordt me te veel. Mijn dochter komt de deur niet meer uit.");
        await els.KlikAsync("Volgende");
        await AntwoordAsync(els, "Het gaat redelijk");
        await AntwoordAsync(els, "Het gaat slecht");
        await AntwoordAsync(els, "Het gaat slecht");
        await AntwoordAsync(els, "Het gaat slecht");
        await els.KlikAsync("Laat nu al hulp zien");
        await els.ZietAsync("Ons advies");

        await els.VolgAsync("Melding doen");
        await els.ZietAsync("Wat u al vertelde, staat al ingevuld");
        await els.KiesAsync("Bel mij");
        await els.VulAsync("Uw telefoonnummer", "0612345678");
        await els.KlikAsync("Melding versturen");
        await els.ZietAsync("Wij hebben uw melding ontvangen");
        await els.ZietAsync("14 april 2025");
        await els.ZietAsync("10 maart 2025");
    }

    // C04, C05
    private async Task SamiraLeertHetGezinKennenAsync(Venster samira)
    {
        await using (var bram = await OpenWerkplekAsync("Bram Kuipers"))
        {
            await bram.NaarWerkplekAsync("/werkvoorraad");
            await bram.KlikAsync(bram.Pagina.Locator("tbody a[href*='/meldingen/']").First);
            await bram.KiesUitAsync(bram.Pagina.GetByLabel("Wie wordt het Aanspreekpunt?"), "Samira Haddad");
            await bram.KlikAsync(bram.Pagina.GetByRole(AriaRole.Button, new() { Name = "Toewijzen", Exact = true }));
            await RegistreerAsync(bram, Demoinwoners.Els);
            await RegistreerAsync(bram, Demoinwoners.Roos);
        }

        await NaarElsAsync(samira);
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Rol van Els"), "Hoofd");
        await samira.VulAsync("Bewoner 2: burgerservicenummer", Demoinwoners.Roos.Bsn.Voluit);
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Bewoner 2: rol"), "Kind");
        await samira.KlikAsync("Huishouden vastleggen");
        await samira.VulAsync("Naam van het gezin", "De Vries");
        await samira.VulAsync("Relatie van Els de Vries", "moeder");
        await samira.VulAsync("Relatie van Roos de Vries", "dochter");
        await samira.KlikAsync("Gezin vastleggen");
        await samira.VouwOpenAsync("Gezag vastleggen");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Kind", new() { Exact = true }), "Roos de Vries");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Wie heeft het gezag?"), "Els de Vries");
        await samira.VulAsync("Waar hebt u dit gezien?", "BRP (demo)");
        await samira.KlikAsync(samira.Pagina.GetByRole(AriaRole.Button, new() { Name = "Vastleggen", Exact = true }));
        await samira.ZietAsync("gezag is vastgelegd");
    }

    // C08
    private async Task SamiraVoertHetGesprekAsync(Venster samira)
    {
        await HetWordtAsync(new(2025, 3, 12));
        await NaarElsAsync(samira);
        await samira.VolgAsync("Nieuw gesprek");
        await samira.KiesAsync("Roos de Vries");
        await samira.VulAsync("Waar?", "thuis");
        await samira.KlikAsync("Verder met het verhaal");
        await samira.VulAsync("Het verhaal, in de woorden van de inwoner", "Het is te veel geworden. Ik wil het weer zelf kunnen.");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Doel 1: van wie?"), "Roos de Vries");
        await samira.VulAsync("Doel 1: wat wil iemand bereiken?", "thuis en buiten meedoen");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Doel 1: thema"), null, 2);
        await samira.VulAsync("Wat kan ik zelf?", "een taak in huis");
        await samira.VulAsync("Wat kan ik samen met anderen?", "zaterdag naar tante");
        await samira.VulAsync("Wat kan de gemeente doen?", "wat begeleiding");
        await samira.KiesAsync(samira.Pagina.GetByLabel("Ja", new() { Exact = true }));
        await samira.VulAsync("Wie, of waarom niet?", "zus van Els");
        await samira.KlikAsync("Bewaren en nalezen");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Van wie?"), "Els de Vries");
        await samira.VulAsync("Wat vindt de inwoner van het verslag?", "Het klopt.");
        await samira.KlikAsync("Reactie bewaren");
        await samira.KlikAsync("Verslag vaststellen");
        await samira.ZietAsync("vastgesteld");
        await samira.IsGoedAsync("hele-weg-gesprek");
    }

    // C16, C17
    private static async Task SamiraMaaktEenPlanAsync(Venster samira)
    {
        await NaarElsAsync(samira);
        await samira.VolgAsync("Huishouden bekijken");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Regisseur"), "Samira Haddad");
        await samira.KlikAsync("Plan beginnen");
        var plan = samira.Pagina.Url;

        await samira.VolgAsync("Doel toevoegen");
        await samira.KiesAsync("Roos de Vries");
        await samira.VulAsync("Wat wil iemand bereiken?", "Ik wil thuis en buiten meedoen");
        await samira.VulAsync("Wat is het resultaat?", "elke week een keer naar buiten");
        await samira.VulAsync("Waaraan merkt u dat het is gelukt?", "drie maanden achter elkaar");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Thema"), null, 2);
        await samira.VulAsync("Cijfer nu", "3");
        await samira.VulAsync("Cijfer dat u wilt halen", "7");
        await samira.VulAsync("Tot en met", "13-4-2026");
        await samira.VulAsync("Zelf", "30");
        await samira.VulAsync("Netwerk", "30");
        await samira.VulAsync("Professionals", "40");
        await samira.VulAsync("Wat kan iemand terugwinnen of leren?", "zelf naar buiten gaan");
        await samira.KlikAsync("Doel toevoegen");

        await samira.VolgAsync("Hulp of actie toevoegen");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Voor welk doel?"), null, 1);
        await samira.VulAsync("Wat gebeurt er?", "begeleiding, twee uur per week");
        await samira.VulAsync("Wie doet het?", "De Brug (demo)");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Dat is", new() { Exact = true }), "Professional");
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Ring"), null, 6);
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Niveau"), "Hulp");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Wet"), "Jeugdwet");
        await samira.VulAsync("Van", "14-4-2025");
        await samira.VulAsync("Tot en met", "13-4-2026");
        await samira.VulAsync("Wanneer kan dit minder worden of stoppen?", "na een half jaar één uur per week");
        await samira.KlikAsync("Toevoegen aan het plan");

        await samira.VolgAsync("Meningen en instemming");
        foreach (var wie in new[] { "Els de Vries", "Roos de Vries" })
        {
            await samira.KiesUitAsync(samira.Pagina.GetByLabel("Van wie?"), wie);
            await samira.KiesAsync(samira.Pagina.Locator("input[name='Mening.Oordeel']").First);
            await samira.KlikAsync("Mening bewaren");
            await samira.KiesUitAsync(samira.Pagina.GetByLabel("Welke hulp?"), null, 1);
            await samira.KiesUitAsync(samira.Pagina.GetByLabel("Wie stemt in?"), wie);
            await samira.KlikAsync("Instemming vastleggen");
        }

        await samira.Pagina.GotoAsync(plan);
        await samira.KlikAsync("Plan vaststellen");
        await Assertions.Expect(samira.Pagina.Locator("h1")).ToContainTextAsync("loopt");
        await Assertions.Expect(samira.Pagina.Locator("dt:text-is('Regisseur') + dd")).ToHaveTextAsync("Samira Haddad");
        await samira.IsGoedAsync("hele-weg-plan");
    }

    // C15, C18
    private async Task<string> SamiraBereidtHetBesluitVoorAsync(Venster samira)
    {
        await HetWordtAsync(new(2025, 3, 26));
        await samira.NaarWerkplekAsync("/personen");
        await samira.VulAsync("Achternaam", "Vries");
        await samira.KlikAsync("Zoeken");
        await samira.VolgAsync("Roos de Vries");
        var roos = samira.Pagina.Url;
        await samira.Pagina.GotoAsync($"{roos}/aanvraag");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Wet"), "Jeugdwet");
        await samira.KiesAsync("Els de Vries");
        await samira.KiesAsync("Roos de Vries");
        await samira.KlikAsync("Aanvraag vastleggen");
        await samira.ZietAsync("De aanvraag is vastgelegd.");
        var aanvraag = samira.Pagina.Url;

        await samira.VolgAsync("Eerst bekijken wat voorgaat");
        for (var i = 0; i < 8; i++)
        {
            await samira.KiesUitAsync(samira.Pagina.Locator($"#Rijen_{i}__Conclusie"), i == 7 ? "Geschikt" : "Niet");
            await samira.VulAsync(samira.Pagina.Locator($"#Rijen_{i}__Motivering"), i == 7 ? "Begeleiding blijft nodig." : "Dat past hier niet.");
        }

        foreach (var vraag in new[] { "Beschikbaar", "Passend", "Tijdig", "Betaalbaar" })
        {
            await samira.KiesAsync(samira.Pagina.Locator($"#Rijen_7__{vraag}"));
        }

        await samira.KlikAsync("Vastleggen");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Product"), "Begeleiding individueel jeugd (D4501)");
        await samira.VulAsync("Hoeveel", "2");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Eenheid"), "Uur");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Frequentie"), "PerWeek");
        await samira.VulAsync(samira.Pagina.Locator("#Invoer_Van"), "14-4-2025");
        await samira.VulAsync(samira.Pagina.Locator("#Invoer_Tot"), "13-4-2026");
        await samira.VulAsync("Hoe en wanneer wordt het minder?", "Na een half jaar één uur per week.");
        await samira.VulAsync("Waarom niet in een groep?", "Roos durft nog niet met anderen.");
        await samira.KlikAsync("Indicatie stellen");
        await samira.ZietAsync("De indicatie is gesteld.");

        await samira.Pagina.GotoAsync(aanvraag);
        await samira.VolgAsync("Besluit schrijven");
        await samira.KiesAsync("toegekend");
        await samira.VulAsync("Waarom is de hulp nodig?", "Roos komt de deur niet meer uit.");
        await samira.VulAsync("Waarom dit besluit?", "De rest doen haar moeder en haar tante.");
        await samira.VulAsync("Wat verwachten wij van de inwoner?", "Roos gaat elke week een keer naar buiten.");
        await samira.VulAsync("Wat mag de inwoner van ons verwachten?", "De hulp begint op tijd.");
        await samira.KlikAsync("Klaarleggen voor besluit");
        await samira.ZietAsync("Het besluit ligt klaar voor de beslisser.");
        return samira.Pagina.Url;
    }

    // C19
    private async Task BeatrijsBeslistAsync(string besluit)
    {
        await HetWordtAsync(new(2025, 4, 1));
        await using var beatrijs = await OpenWerkplekAsync("Beatrijs van Loon");
        await beatrijs.NaarWerkplekAsync("/werkvoorraad");
        await beatrijs.ZietAsync("besluit ligt klaar om te nemen");
        await beatrijs.KlikAsync(beatrijs.Pagina.Locator("a[href*='/aanvragen/']").First);
        await beatrijs.KlikAsync(beatrijs.Pagina.Locator("a[href*='/beschikkingen/']").First);
        Assert.Equal(besluit, beatrijs.Pagina.Url);
        await beatrijs.KlikAsync("Besluit nemen en ondertekenen");
        await beatrijs.ZietAsync("Het besluit is genomen.");
        await beatrijs.ZietAsync("13 mei 2025");
        await beatrijs.IsGoedAsync("hele-weg-besluit");
    }

    // C22
    private static async Task SamiraWijstToeAsync(Venster samira, string besluit)
    {
        await samira.Pagina.GotoAsync(besluit);
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Aanbieder"), $"De Brug (demo), {Bedrag.Euro(68)}");
        await samira.KlikAsync("Toewijzen");
        await samira.ZietAsync("De hulp is toegewezen.");
        await samira.KlikAsync("Bericht 301 versturen");
        await samira.ZietAsync("Bericht 301 verstuurd op");
    }

    // C25, C26
    private async Task DeBrugDeclareertTeVeelAsync()
    {
        var brug = new Proefaanbieder(_buurt.Gemeente);
        await brug.OntvangToewijzingAsync();
        await HetWordtAsync(new(2025, 4, 17));
        await brug.BegintAsync();
        await HetWordtAsync(new(2025, 5, 5));
        var tehoog = await brug.DeclareertAsync("BRUG1", Periode.Maand(2025, 4), uren: 10, Bedrag.Euro(68));
        Assert.Equal(["9321"], tehoog.Clienten.SelectMany(c => c.Prestaties).SelectMany(r => r.Retourcodes));
        Assert.Equal(Bedrag.Nul, tehoog.Toegekend);
        var goed = await brug.DeclareertAsync("BRUG2", Periode.Maand(2025, 4), uren: 6, Bedrag.Euro(68));
        Assert.Equal(("8001", Bedrag.Euro(408)), (string.Join(' ', goed.Retourcodes), goed.Toegekend));

        await using var coen = await OpenWerkplekAsync("Coen Terwindt");
        await coen.NaarWerkplekAsync("/declaraties");
        await coen.VolgAsync("BRUG1");
        await coen.ZietAsync("9321");
        await coen.IsGoedAsync("hele-weg-declaratie");
        await coen.VolgAsync("Declaraties");
        await coen.VolgAsync("BRUG2");
        await Assertions.Expect(coen.Pagina.Locator("main").GetByText("goedgekeurd", new() { Exact = true }).First).ToBeVisibleAsync();
    }

    // C31
    private async Task BellaBrengtHetKwartaalNaarDeRaadAsync()
    {
        await HetWordtAsync(new(2025, 7, 10));
        await using (var bella = await OpenWerkplekAsync("Bella Visser"))
        {
            await bella.NaarWerkplekAsync("/kwartaalmonitor");
            await bella.KlikAsync("Berekenen en samenstellen");
            await bella.ZietAsync("De indicatoren zijn berekend");
            await bella.VulAsync("Bij geld", "De begroting is op peil.");
            await bella.KlikAsync("Toelichting bewaren");
            await bella.KlikAsync("De toelichting is klaar");
            await bella.IsGoedAsync("hele-weg-editie");
        }

        await using (var wim = await OpenWerkplekAsync("Wim Peters"))
        {
            await wim.NaarWerkplekAsync("/kwartaalmonitor");
            await wim.VolgAsync("kwartaal 2025");
            await wim.KlikAsync("Het college is akkoord");
            await wim.KlikAsync("Naar de raad sturen");
        }

        await using var rosa = await OpenWerkplekAsync("Rosa Jansen");
        await rosa.NaarWerkplekAsync("/kwartaalmonitor");
        await rosa.VolgAsync("kwartaal 2025");
        await rosa.ZietAsync("Kwartaalmonitor Duiven");
        Assert.Equal(0, await rosa.Pagina.GetByText("de Vries").CountAsync());
        await rosa.IsGoedAsync("hele-weg-raad");
    }

    // C32
    private async Task ElsLeestWieKeekAsync()
    {
        await using var els = await _buurt.OpenAlsAsync(_buurt.Portaal, "Els de Vries", javascript: _javascript);
        await els.NaarPortaalAsync("/mijn");
        await els.VolgAsync("Wie keek in mijn dossier");
        await els.VulAsync("Vanaf", "1-3-2025");
        await els.KlikAsync("Laat zien");
        await els.ZietAsync("Samira Haddad");
        await els.IsGoedAsync("hele-weg-wie-keek");

        await els.NaarPortaalAsync("/resultaten");
        await els.ZietAsync("tweede kwartaal 2025");
        await els.IsGoedAsync("hele-weg-resultaten");

        await els.NaarPortaalAsync("/mijn");
        await els.VolgAsync("Hoe wij contact met u hebben");
        await els.KiesAsync("Met een brief");
        await els.IsGoedAsync("contact");
        await els.KlikAsync("Bewaren");
        await els.NaarPortaalAsync("/mijn");
        await els.IsGoedAsync("hele-weg-mijn");
    }

    private Task<Venster> OpenWerkplekAsync(string naam) => _buurt.OpenAlsAsync(_buurt.Werkplek, naam, javascript: _javascript);

    /// <summary>What happened is told to the other modules, as the Worker does, and a day comes.</summary>
    private async Task HetWordtAsync(DateOnly dag)
    {
        await _buurt.Gemeente.BezorgAsync();
        _buurt.Gemeente.Klok.GaNaar(dag);
    }

    private static async Task AntwoordAsync(Venster venster, string antwoord)
    {
        await venster.KiesAsync(antwoord);
        await venster.KlikAsync("Volgende");
    }

    private static async Task RegistreerAsync(Venster venster, Demoinwoner wie)
    {
        await venster.NaarWerkplekAsync("/personen/nieuw");
        await venster.VulAsync("Burgerservicenummer", wie.Bsn.Voluit);
        await venster.VulAsync("Geboortedatum", wie.Geboren.ToString("d-M-yyyy", CultureInfo.InvariantCulture));
        await venster.VulAsync("Voornaam", wie.Roepnaam);
        await venster.VulAsync("Voorvoegsel", "de");
        await venster.VulAsync("Achternaam", "Vries");
        await venster.VulAsync("Straat", "Demostraat");
        await venster.VulAsync("Huisnummer", "12");
        await venster.VulAsync("Postcode", "6921 AB");
        await venster.VulAsync("Plaats", "Duiven");
        await venster.KlikAsync("Bewaren");
    }

    private static async Task NaarElsAsync(Venster venster)
    {
        await venster.NaarWerkplekAsync("/personen");
        await venster.VulAsync("Achternaam", "Vries");
        await venster.KlikAsync("Zoeken");
        await venster.VolgAsync("Els de Vries");
    }
}
