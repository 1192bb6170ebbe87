using System.Net;
using Rotonde.Demo.Mensen;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>After the decision: objection by the resident, decided by somebody else; the allocation longer or shorter .</summary>
public sealed class BezwaarEnToewijzingTests
{
    private static readonly Actor Beatrijs = Demomedewerkers.Van("beatrijs").Actor;

    [Fact]
    public async Task Een_inwoner_maakt_bezwaar_en_ziet_dat_het_loopt_R103()
    {
        await using var portaal = await Ritwereld.MaakAsync(Webkant.Portaal, new DateOnly(2025, 5, 6));
        var riek = await portaal.AlsAsync(Demoinwoners.Riek);
        var brief = (await portaal.HulpAsync(Demoinwoners.Riek)).First(h => h.Beschikking is not null).Beschikking!.Value;
        var pad = $"mijn/brieven/{brief}/bezwaar";

        Assert.Contains($"/duiven/{pad}", (await portaal.ZieAsync(riek, $"mijn/brieven/{brief}")).Html, StringComparison.Ordinal);
        Assert.Contains("dinsdag 13 mei 2025", (await portaal.ZieAsync(riek, pad)).Html, StringComparison.Ordinal);
        var leeg = await portaal.VulInAsync(riek, pad, null, ("Gronden", " "));
        Assert.Contains("Schrijf op waarom u het niet eens bent met het besluit.", leeg.Html, StringComparison.Ordinal);
        var gedaan = await portaal.VulInAsync(riek, pad, null, ("Gronden", "Twee uur is te weinig."));
        Assert.Contains("Wij hebben uw bezwaar. U hoort uiterlijk 24 juni 2025 van ons.", gedaan.Html, StringComparison.Ordinal);
        Assert.Contains("Uw bezwaar loopt", gedaan.Html, StringComparison.Ordinal);

        var els = await portaal.AlsAsync(Demoinwoners.Els);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.ZieAsync(els, pad)).Code);
    }

    [Fact]
    public async Task Na_de_termijn_mag_het_bezwaar_nog_weg_en_staat_erbij_dat_het_laat_is()
    {
        await using var portaal = await Ritwereld.MaakAsync(Webkant.Portaal);
        var riek = await portaal.AlsAsync(Demoinwoners.Riek);
        var brief = (await portaal.HulpAsync(Demoinwoners.Riek)).First(h => h.Beschikking is not null).Beschikking!.Value;

        Assert.Contains("De tijd voor bezwaar is voorbij", (await portaal.ZieAsync(riek, $"mijn/brieven/{brief}/bezwaar")).Html, StringComparison.Ordinal);
        var gedaan = await portaal.VulInAsync(riek, $"mijn/brieven/{brief}/bezwaar", null, ("Gronden", "Ik lag in het ziekenhuis."));
        Assert.Contains("Uw bezwaar loopt", gedaan.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ander_dan_wie_het_besluit_nam_beslist_op_het_bezwaar_Awb_10_3()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek, new DateOnly(2025, 5, 6));
        var brief = (await wereld.HulpAsync(Demoinwoners.Riek)).First(h => h.Beschikking is not null).Beschikking!.Value;
        var riek = await wereld.AlsAsync(Demoinwoners.Riek);
        var bezwaar = (await wereld.Gemeente.MetAsync<DienBezwaarIn, Uitkomst<DienBezwaarIn.Antwoord>>(d => d.UitvoerenAsync(
            new(brief, "Twee uur is te weinig."), new Proces(riek, Doelen.EigenDossier), CancellationToken.None))).Waarde.Bezwaar;
        var anna = await NogEenBeslisserAsync(wereld);
        var pad = $"bezwaren/{bezwaar}";

        Assert.Contains("Een collega beslist op het bezwaar", (await wereld.ZieAsync(Beatrijs, $"beschikkingen/{brief}")).Html, StringComparison.Ordinal);
        foreach (var wie in new[] { Beatrijs, Samira, Bram, Demomedewerkers.Van("rosa").Actor })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(wie, pad)).Code);
        }

        Assert.DoesNotContain($"/duiven/{pad}", (await wereld.ZieAsync(Beatrijs, "werkvoorraad")).Html, StringComparison.Ordinal);
        Assert.Contains($"/duiven/{pad}", (await wereld.ZieAsync(anna, "werkvoorraad?wat=Bezwaren")).Html, StringComparison.Ordinal);
        Assert.Contains("Twee uur is te weinig.", (await wereld.ZieAsync(anna, pad)).Html, StringComparison.Ordinal);

        var zonder = await wereld.VulInAsync(anna, pad, null, ("Invoer.Uitkomst", nameof(Bezwaaruitkomst.Gegrond)), ("Invoer.Les", "Vraag door bij de was."));
        Assert.Contains("Schrijf op waarom u zo beslist.", zonder.Html, StringComparison.Ordinal);
        Assert.Contains("Vraag door bij de was.", zonder.Html, StringComparison.Ordinal);
        var beslist = await wereld.VulInAsync(anna, pad, null, ("Invoer.Uitkomst", nameof(Bezwaaruitkomst.Gegrond)), ("Invoer.Motivering", "De was is niet meegeteld."));
        Assert.Contains("Beslist: gegrond", beslist.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"/duiven/{pad}", (await wereld.ZieAsync(anna, "werkvoorraad?wat=Bezwaren")).Html, StringComparison.Ordinal);
        var stand = await wereld.Gemeente.MetAsync<BeschikkingInBeeld, Beschikkingbeeld?>(b => b.GeefAsync(Samira, brief, CancellationToken.None));
        Assert.Equal(Bezwaaruitkomst.Gegrond, stand!.Bezwaren.Single().Uitkomst);
    }

    [Fact]
    public async Task Verlengen_vraagt_de_toets_en_gaat_niet_voorbij_het_besluit_R097()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var hulp = (await wereld.HulpAsync(Demoinwoners.Roos)).First(h => h is { Toewijzing: not null, GestoptOp: null });
        var pad = $"beschikkingen/{hulp.Beschikking}/toewijzing/{hulp.Toewijzing}";
        Assert.Contains($"/duiven/{pad}", (await wereld.ZieAsync(Samira, $"beschikkingen/{hulp.Beschikking}")).Html, StringComparison.Ordinal);

        var zonderReden = await wereld.VulInAsync(Samira, pad, "Verkorten", ("Verkorting.Einde", "31-12-2025"));
        Assert.Contains("href=\"#Verkorting_Reden\"", zonderReden.Html, StringComparison.Ordinal);
        var eerder = await wereld.VulInAsync(Samira, pad, "Verkorten", ("Verkorting.Einde", "31-12-2025"), ("Verkorting.Reden", "Verkorting"));
        Assert.Contains("Eerder stoppen vraagt eerst een besluit aan de inwoner.", eerder.Html, StringComparison.Ordinal);

        var zonderToets = await wereld.VulInAsync(Samira, pad, "Verlengen", ("Verlenging.Nieuw", "1-7-2026"), ("Verlenging.Toelichting", "Roos is er nog niet."));
        Assert.Contains("Vul eerst de toets in", zonderToets.Html, StringComparison.Ordinal);
        Assert.Contains("Roos is er nog niet.", zonderToets.Html, StringComparison.Ordinal);
        var buiten = await wereld.VulInAsync(
            Samira, pad, "Verlengen", ("Verlenging.Nieuw", "1-7-2026"), ("Verlenging.ResultaatBereikt", "false"), ("Verlenging.LichterMogelijk", "false"), ("Verlenging.Toelichting", "Roos is er nog niet."));
        Assert.False(buiten.Gelukt);
        Assert.Contains("href=\"#Verlenging_Nieuw\"", buiten.Html, StringComparison.Ordinal);

        using var browser = wereld.Host.Als(Samira);
        var pagina = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));
        var korter = await Ritwereld.VulInAsync(browser, pad, pagina, "Verkorten", ("Verkorting.Einde", "31-12-2025"), ("Verkorting.Reden", "AdministratieveCorrectie"));
        Assert.True(korter.Gelukt, korter.Html);
        Assert.Equal(new DateOnly(2025, 12, 31), (await wereld.HulpAsync(Demoinwoners.Roos)).Single(h => h.Toewijzing == hulp.Toewijzing).ToegewezenTot);
        var oud = await Ritwereld.VulInAsync(
            browser, pad, pagina, "Verkorten", ("Verkorting.Einde", "30-11-2025"), ("Verkorting.Reden", "AdministratieveCorrectie"), ("Verzoeksleutel", Guid.CreateVersion7().ToString()));
        Assert.Contains("Iemand anders heeft dit intussen veranderd", oud.Html, StringComparison.Ordinal);
        Assert.Contains("Bericht 301 versturen", (await wereld.ZieAsync(Samira, $"beschikkingen/{hulp.Beschikking}")).Html, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Beatrijs, pad)).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Bram, pad)).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Samira, $"beschikkingen/{hulp.Beschikking}/toewijzing/{Guid.CreateVersion7()}")).Code);
    }

    [Fact]
    public async Task Binnen_het_besluit_en_na_de_toets_gaat_de_hulp_langer_door_en_het_bericht_opnieuw_uit_R097_OP380()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var hulp = (await wereld.HulpAsync(Demoinwoners.Roos)).First(h => h is { Toewijzing: not null, GestoptOp: null, ToegewezenTot: not null });
        var pad = $"beschikkingen/{hulp.Beschikking}/toewijzing/{hulp.Toewijzing}";

        // The municipality first allocated a part of what it granted.
        await wereld.Gemeente.DoeAsync(async sp =>
        {
            await using var opdracht = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync("UPDATE \"voorzieningen_toewijzing\" SET \"Tot\" = '2025-11-30' WHERE \"Id\" = @id", CancellationToken.None);
            var id = opdracht.CreateParameter();
            (id.ParameterName, id.Value) = ("@id", hulp.Toewijzing!.Value.Waarde);
            opdracht.Parameters.Add(id);
            Assert.Equal(1, await opdracht.ExecuteNonQueryAsync());
        });

        (string, string)[] toets = [("Verlenging.ResultaatBereikt", "false"), ("Verlenging.Toelichting", "Roos gaat nog niet elke dag naar school."), ("Verlenging.Nieuw", $"{hulp.ToegewezenTot:d-M-yyyy}")];
        var lichter = await wereld.VulInAsync(Samira, pad, "Verlengen", [.. toets, ("Verlenging.LichterMogelijk", "true")]);
        Assert.False(lichter.Gelukt);
        Assert.Contains("Lichtere hulp kan ook.", lichter.Html, StringComparison.Ordinal);

        var langer = await wereld.VulInAsync(Samira, pad, "Verlengen", [.. toets, ("Verlenging.LichterMogelijk", "false")]);
        Assert.True(langer.Gelukt, langer.Html);
        Assert.Contains("De toewijzing is gewijzigd. Verstuur nu het bericht aan de aanbieder.", langer.Html, StringComparison.Ordinal);
        Assert.Equal(hulp.ToegewezenTot, (await wereld.HulpAsync(Demoinwoners.Roos)).Single(h => h.Toewijzing == hulp.Toewijzing).ToegewezenTot);
        var verstuurd = await wereld.VulInAsync(Samira, $"beschikkingen/{hulp.Beschikking}", "Verzend");
        Assert.Contains("Het bericht aan de aanbieder ligt in de postkamer.", verstuurd.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_brief_dat_de_gemeente_te_laat_is_telt_na_de_termijn_en_na_twee_weken_loopt_de_dwangsom_R104()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var jan = await wereld.PersoonAsync(Demoinwoners.Jan);
        var aanvraag = (await wereld.Gemeente.MetAsync<DienAanvraagIn, Uitkomst<AanvraagId>>(d => d.UitvoerenAsync(
            new(jan, Wet.Wmo, new DateOnly(2025, 10, 20), [new Instemming(jan, Hoedanigheid.Zelf, new DateOnly(2025, 10, 20))], Demomedewerkers.Team),
            new Proces(Samira, Doelen.Besluit), CancellationToken.None))).Waarde;
        var pad = $"aanvragen/{aanvraag}";
        const string Vraag = "Brief dat de gemeente te laat is";
        Assert.DoesNotContain(Vraag, (await wereld.ZieAsync(Samira, pad)).Html, StringComparison.Ordinal);

        // Wmo: two weeks, until 3 November.
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 11, 5));
        Assert.Contains(Vraag, (await wereld.ZieAsync(Samira, pad)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Vraag, (await wereld.ZieAsync(Beatrijs, pad)).Html, StringComparison.Ordinal);
        var zonderDag = await wereld.VulInAsync(Samira, pad, "InGebreke");
        Assert.False(zonderDag.Gelukt);
        Assert.Contains("href=\"#InGebreke_OntvangenOp\"", zonderDag.Html, StringComparison.Ordinal);
        var teVroeg = await wereld.VulInAsync(Samira, pad, "InGebreke", ("InGebreke.OntvangenOp", "3-11-2025"));
        Assert.Contains("Pas daarna telt deze brief.", teVroeg.Html, StringComparison.Ordinal);

        var goed = await wereld.VulInAsync(Samira, pad, "InGebreke", ("InGebreke.OntvangenOp", "4-11-2025"));
        Assert.True(goed.Gelukt, goed.Html);
        Assert.Contains("de gemeente is in gebreke gesteld", goed.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Vraag, goed.Html, StringComparison.Ordinal);

        // Awb 4:17: two weeks after the letter it begins.
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 11, 18));
        Assert.DoesNotContain("Dwangsom tot nu toe", (await wereld.ZieAsync(Samira, pad)).Html, StringComparison.Ordinal);
        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 11, 20));
        Assert.Contains("over 2 dagen", (await wereld.ZieAsync(Samira, pad)).Html, StringComparison.Ordinal);
    }

    private static async Task<Actor> NogEenBeslisserAsync(Ritwereld wereld)
    {
        var anna = Actor.Medewerker("anna", "Anna Smit", [Rol.Beslisser], Demomedewerkers.Team);
        await wereld.Gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop =>
            {
                await sp.GetRequiredService<Gebruikersregister>().GeefRollenAsync(anna.Subject, anna.Naam, [Rol.Beslisser], new DateOnly(2025, 1, 1), stop, teams: Demomedewerkers.Team);
                return (true, true);
            },
            CancellationToken.None));
        return anna;
    }
}
