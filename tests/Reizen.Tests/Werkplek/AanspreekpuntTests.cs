using Microsoft.Playwright;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Xunit;

namespace Rotonde.Reizen.Tests.Werkplek;

/// <summary>Samira's day: from the work list by the melding of Riek to the application; Beatrijs decides; Samira allocates. Then every page on a phone.</summary>
public sealed class AanspreekpuntTests
{
    private readonly List<(string Naam, string Adres)> _bezocht = [];

    [Fact(Timeout = 400_000)]
    public async Task Samira_brengt_een_melding_tot_een_besluit_en_Beatrijs_beslist()
    {
        await using var buurt = await Buurt.StartAsync(
            Opslagmotor.Sqlite, Demomedewerkers.Alle.Select(m => (m.Subject, m.Naam, (string?)null)), Rit.RijAsync);
        await using var samira = await buurt.OpenAlsAsync(buurt.Werkplek, "Samira Haddad");

        await samira.NaarWerkplekAsync("/werkvoorraad");
        await ZieAsync(samira, "werkvoorraad");
        await samira.VolgAsync("Riek Bakker");
        var melding = samira.Pagina.Url;
        await ZieAsync(samira, "melding");
        await samira.KlikAsync("Aanbod vastleggen");
        await samira.VulAsync("Dag van het gesprek", "1-3-2025");
        await samira.KlikAsync("Gesprek plannen");
        await samira.ZietAsync("Bied eerst gratis cliëntondersteuning aan");
        await ZieAsync(samira, "melding-geweigerd");
        await samira.VulAsync("Dag van het gesprek", Vandaag(buurt));
        await samira.KlikAsync("Gesprek plannen");
        foreach (var letter in "abcdefg")
        {
            await samira.VulAsync(samira.Pagina.Locator($"#Onderzoek_Onderdelen_{letter}"), "Samen bekeken.");
        }

        await samira.VulAsync("Wat vindt de inwoner van het verslag?", "Klopt.");
        await ZieAsync(samira, "onderzoek");
        await samira.KlikAsync("Onderzoek afronden");
        await samira.ZietAsync("Het onderzoek is bewaard.");

        await samira.VolgAsync("Riek Bakker");
        await ZieAsync(samira, "persoon");
        await samira.VolgAsync("plan bekijken");
        var plan = samira.Pagina.Url;
        await ZieAsync(samira, "plan");
        foreach (var (knop, naam) in new[] { ("Doel toevoegen", "doel"), ("Hulp of actie toevoegen", "regel"), ("Hulp van vóór het plan", "aanvulling"), ("Meningen en instemming", "meningen"), ("Regie overnemen of teruggeven", "regie"), ("Evalueren", "evaluatie"), ("Afdrukversie", "plan-afdruk") })
        {
            await samira.VolgAsync(knop);
            await ZieAsync(samira, naam);
            await samira.Pagina.GotoAsync(plan);
        }

        await samira.KlikAsync(samira.Pagina.Locator("a[href*='/regel/']").First);
        await ZieAsync(samira, "regelstand");
        await samira.Pagina.GotoAsync(plan);
        await samira.VolgAsync("Doel toevoegen");
        await samira.VulAsync("Wat wil iemand bereiken?", "Ik wil weer naar de markt");
        await samira.KlikAsync("Doel toevoegen");
        await samira.ZietAsync("Er klopt nog iets niet");
        await ZieAsync(samira, "doel-geweigerd");
        await samira.Pagina.GotoAsync(plan);
        await samira.VolgAsync("Spinnenweb van Els de Vries");
        await samira.ZietAsync("Positieve gezondheid van Els de Vries");
        await ZieAsync(samira, "plan-spinnenweb");

        await NaarElsAsync(samira);
        await samira.VolgAsync("Huishouden bekijken");
        await ZieAsync(samira, "huishouden");
        await samira.VulAsync("Waarom bekijkt u alle hulpverleners", "nagaan wie er nu komen");
        await samira.KlikAsync("Adresbeeld tonen");
        await samira.ZietAsync("hulpverleners op dit adres");
        await samira.IsGoedAsync("adresbeeld");

        await NaarElsAsync(samira);
        await samira.VolgAsync("12 maart 2025");
        await ZieAsync(samira, "gesprek");
        await NaarElsAsync(samira);
        await samira.VolgAsync("Nieuw gesprek");
        await ZieAsync(samira, "gesprek-nieuw");
        await samira.KlikAsync("Verder met het verhaal");
        await samira.VulAsync("Het verhaal, in de woorden van de inwoner", "Het gaat beter.");
        await ZieAsync(samira, "gesprek-bewerken");
        await samira.KlikAsync("Bewaren en nalezen");
        await samira.KlikAsync("Verslag vaststellen");
        await samira.ZietAsync("Geef aan of er iemand uit het netwerk bij het gesprek was.");
        await ZieAsync(samira, "gesprek-geweigerd");
        await samira.Pagina.GotoAsync(plan);
        await samira.VolgAsync("meten bij Els de Vries");
        await ZieAsync(samira, "metingen");

        var besluit = await AanvraagAsync(samira, melding);
        await using (var beatrijs = await buurt.OpenAlsAsync(buurt.Werkplek, "Beatrijs van Loon"))
        {
            await beatrijs.NaarWerkplekAsync("/werkvoorraad");
            await beatrijs.IsGoedAsync("werkvoorraad-beslisser");
            await beatrijs.Pagina.GotoAsync(besluit);
            await beatrijs.IsGoedAsync("besluit-beslisser");
            await beatrijs.KlikAsync("Besluit nemen en ondertekenen");
            await beatrijs.ZietAsync("Het besluit is genomen.");
        }

        await samira.Pagina.GotoAsync(besluit);
        await samira.KiesUitAsync(samira.Pagina.GetByLabel("Aanbieder"), null, 1);
        await ZieAsync(samira, "besluit-toewijzen");
        await samira.KlikAsync("Toewijzen");
        await samira.ZietAsync("De hulp is toegewezen.");
        await samira.KlikAsync("Bericht 301 versturen");
        await samira.VolgAsync("Verlengen of eerder stoppen");
        await ZieAsync(samira, "toewijzing");

        await using var telefoon = await buurt.OpenAlsAsync(buurt.Werkplek, "Samira Haddad", telefoon: true);
        foreach (var (naam, adres) in _bezocht.DistinctBy(b => b.Adres))
        {
            await telefoon.Pagina.GotoAsync(adres);
            await telefoon.IsGoedAsync(naam);
        }
    }

    private async Task<string> AanvraagAsync(Venster samira, string melding)
    {
        await samira.Pagina.GotoAsync(melding);
        await samira.VolgAsync("Aanvraag vastleggen");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Wet"), "Wmo");
        await ZieAsync(samira, "aanvraag-nieuw");
        await samira.KlikAsync("Aanvraag vastleggen");
        await samira.ZietAsync("De aanvraag is vastgelegd.");
        var aanvraag = samira.Pagina.Url;
        await ZieAsync(samira, "aanvraag");

        await samira.VolgAsync("Eerst bekijken wat voorgaat");
        for (var i = 0; i < 8; i++)
        {
            await samira.KiesUitAsync(samira.Pagina.Locator($"#Rijen_{i}__Conclusie"), i == 7 ? "Geschikt" : "Niet");
            await samira.VulAsync(samira.Pagina.Locator($"#Rijen_{i}__Motivering"), i == 7 ? "Twee uur per week blijft over." : "Dat past hier niet.");
        }

        foreach (var vraag in new[] { "Beschikbaar", "Passend", "Tijdig", "Betaalbaar" })
        {
            await samira.KiesAsync(samira.Pagina.Locator($"#Rijen_7__{vraag}"));
        }

        await ZieAsync(samira, "voorliggend");
        await samira.KlikAsync("Vastleggen");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Product"), "Hulp bij het huishouden (D0101)");
        await samira.VulAsync("Hoeveel", "2");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Eenheid"), "Uur");
        await samira.KiesUitAsync(samira.Pagina.Locator("#Invoer_Frequentie"), "PerWeek");
        await samira.VulAsync(samira.Pagina.Locator("#Invoer_Tot"), "30-11-2025");
        await samira.VulAsync("Hoe en wanneer wordt het minder?", "Na acht weken doet zij het weer zelf.");
        await ZieAsync(samira, "indicatie");
        await samira.KlikAsync("Indicatie stellen");
        await samira.ZietAsync("De indicatie is gesteld.");

        await samira.Pagina.GotoAsync(aanvraag);
        await samira.VolgAsync("Besluit schrijven");
        await samira.KiesAsync("toegekend");
        await samira.VulAsync("Waarom is de hulp nodig?", "Door de nieuwe heup lukt zwaar werk nog niet.");
        await samira.VulAsync("Waarom dit besluit?", "De rest doen de buurman en de boodschappendienst.");
        await samira.VulAsync("Wat verwachten wij van de inwoner?", "U oefent zelf.");
        await samira.VulAsync("Wat mag de inwoner van ons verwachten?", "De hulp begint op tijd.");
        await ZieAsync(samira, "besluit-schrijven");
        await samira.KlikAsync("Klaarleggen voor besluit");
        await samira.ZietAsync("Het besluit ligt klaar voor de beslisser.");
        await ZieAsync(samira, "besluit");
        return samira.Pagina.Url;
    }

    private async Task NaarElsAsync(Venster venster)
    {
        await venster.NaarWerkplekAsync("/personen");
        await ZieAsync(venster, "personen");
        await venster.VulAsync("Achternaam", "Vries");
        await venster.KlikAsync("Zoeken");
        await venster.IsGoedAsync("personen-gevonden");
        await venster.VolgAsync("Els de Vries");
    }

    private static string Vandaag(Buurt buurt) => Basis.Datum.DagInNederland(buurt.Gemeente.Klok.GetUtcNow()).ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private async Task ZieAsync(Venster venster, string naam)
    {
        await venster.IsGoedAsync(naam);
        _bezocht.Add((naam, venster.Pagina.Url));
    }
}
