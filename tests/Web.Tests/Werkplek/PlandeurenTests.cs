using System.Net;
using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Web.Tests.Hosts;
using Rotonde.Weblaag;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>What an Aanspreekpunt does with a running plan: direction, goals, lines, what was before, and the end (R-024, R-073–R-078, invariant 11).</summary>
public sealed class PlandeurenTests
{
    [Fact]
    public async Task Regie_overnemen_vraagt_twee_redenen_een_terugkeer_en_een_einde_en_gaat_daarna_terug_R073_R074()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var pad = $"plannen/{await wereld.PlanAsync()}/regie";

        var zonder = await wereld.VulInAsync(Samira, pad, "Overnemen", ("Overname.MotiveringInwoner", "Els ligt in het ziekenhuis."), ("Overname.Tot", "1-12-2025"));
        Assert.False(zonder.Gelukt);
        Assert.Contains("href=\"#Overname_MotiveringNetwerk\"", zonder.Html, StringComparison.Ordinal);
        Assert.Contains("Els ligt in het ziekenhuis.", zonder.Html, StringComparison.Ordinal);

        (string, string)[] goed =
        [
            ("Overname.MotiveringInwoner", "Els ligt in het ziekenhuis."), ("Overname.MotiveringNetwerk", "Piet is op reis."), ("Overname.Terugkeercriterium", "Els is weer thuis."),
        ];
        var teLang = await wereld.VulInAsync(Samira, pad, "Overnemen", [.. goed, ("Overname.Tot", "1-12-2026")]);
        Assert.Contains("Regie overnemen is tijdelijk.", teLang.Html, StringComparison.Ordinal);

        var over = await wereld.VulInAsync(Samira, pad, "Overnemen", [.. goed, ("Overname.Tot", "1-12-2025")]);
        Assert.True(over.Gelukt);
        Assert.Contains("Gaat terug als", over.Html, StringComparison.Ordinal);
        Assert.Contains("tijdelijk het Aanspreekpunt", (await wereld.ZieAsync(Samira, $"plannen/{await wereld.PlanAsync()}")).Html, StringComparison.Ordinal);

        var zonderMandaat = await wereld.VulInAsync(Samira, pad, "Terug", ("Terug.Netwerk", "Piet Bos"));
        Assert.Contains("wanneer het gezin heeft afgesproken", zonderMandaat.Html, StringComparison.Ordinal);
        var terug = await wereld.VulInAsync(Samira, pad, "Terug", ("Terug.Netwerk", "Piet Bos"), ("Terug.MandaatOp", "19-10-2025"));
        Assert.True(terug.Gelukt);
        var plan = await wereld.PlanbeeldAsync();
        Assert.Equal((Regie.Netwerk, "Piet Bos"), (plan.Regie, plan.Regievoerder));
    }

    [Fact]
    public async Task Een_plan_sluit_pas_als_elk_doel_een_eindcijfer_heeft_invariant_11()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var plan = await wereld.PlanbeeldAsync();
        var pad = $"plannen/{plan.Id}";

        var teVroeg = await wereld.VulInAsync(Samira, pad, "Sluit", ("Sluiting.Reden", "Het gezin redt het zelf."));
        Assert.False(teVroeg.Gelukt);
        Assert.Contains("Geef eerst elk doel een eindcijfer.", teVroeg.Html, StringComparison.Ordinal);
        Assert.Contains("Het gezin redt het zelf.", teVroeg.Html, StringComparison.Ordinal);

        foreach (var doel in plan.Doelen)
        {
            var klaar = await wereld.VulInAsync(
                Samira, $"{pad}/evaluatie", "Score", ("Score.Doel", doel.Id.ToString()), ("Score.Cijfer", "8"), ("Score.Uitkomst", nameof(Evaluatieuitkomst.Stoppen)), ("Score.Sluit", "true"));
            Assert.True(klaar.Gelukt);
        }

        var zonderReden = await wereld.VulInAsync(Samira, pad, "Sluit");
        Assert.Contains("Schrijf op waarom het plan sluit.", zonderReden.Html, StringComparison.Ordinal);
        var dicht = await wereld.VulInAsync(Samira, pad, "Sluit", ("Sluiting.Reden", "Het gezin redt het zelf."));
        Assert.Contains("Het plan is afgesloten.", dicht.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Doel toevoegen", dicht.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Samira, $"{pad}/regie")).Code);
    }

    [Fact]
    public async Task Een_doel_wijzigen_houdt_het_begincijfer_en_ziet_een_verouderd_scherm_R048_R077()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var plan = await wereld.PlanbeeldAsync();
        var doel = plan.Doelen[0];
        var pad = $"plannen/{plan.Id}/doel/{doel.Id}";
        using var browser = wereld.Host.Als(Samira);
        var pagina = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));
        (string, string)[] Velden(string woorden) =>
        [
            ("Invoer.EigenWoorden", woorden), ("Invoer.Resultaat", doel.Resultaat), ("Invoer.Criterium", doel.Criterium), ("Invoer.Streefscore", "9"), ("Invoer.Einddatum", "31-12-2025"),
            ("Invoer.Thema", doel.Thema.ToString()), ("Invoer.Eigen", "60"), ("Invoer.Netwerk", "20"), ("Invoer.Professional", "20"),
            ("Invoer.Terugwindoel", "Zelf weer doen wat kan."), ("Verzoeksleutel", Guid.CreateVersion7().ToString()),
        ];

        Assert.DoesNotContain("name=\"Invoer.Beginscore\"", pagina, StringComparison.Ordinal);
        var scheef = await Ritwereld.VulInAsync(browser, pad, pagina, null, [.. Velden("Ik wil weer rust.").Where(v => v.Item1 != "Invoer.Eigen"), ("Invoer.Eigen", "50")]);
        Assert.Contains("href=\"#Invoer_Eigen\"", scheef.Html, StringComparison.Ordinal);
        Assert.True((await Ritwereld.VulInAsync(browser, pad, pagina, null, Velden("Ik wil weer rust."))).Gelukt);
        var oud = await Ritwereld.VulInAsync(browser, pad, pagina, null, Velden("Ik wil een dag vrij."));
        Assert.False(oud.Gelukt);
        Assert.Contains("Iemand anders heeft dit intussen veranderd", oud.Html, StringComparison.Ordinal);
        Assert.Contains("Ik wil een dag vrij.", oud.Html, StringComparison.Ordinal);

        var nu = (await wereld.PlanbeeldAsync()).Doelen.Single(d => d.Id == doel.Id);
        Assert.Equal(("Ik wil weer rust.", doel.Beginscore, 9), (nu.EigenWoorden, nu.Beginscore, nu.Streefscore));

        // Who has heard it and looked, may save on top of it.
        Assert.True((await Ritwereld.VulInAsync(browser, pad, oud.Html, null, Velden("Ik wil een dag vrij."))).Gelukt);
        Assert.Equal("Ik wil een dag vrij.", (await wereld.PlanbeeldAsync()).Doelen.Single(d => d.Id == doel.Id).EigenWoorden);
    }

    [Fact]
    public async Task Een_regel_gaat_een_stap_verder_en_naar_een_andere_ring_R024()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var plan = await wereld.PlanbeeldAsync();
        var regel = plan.Doelen.SelectMany(d => d.Regels).First(r => r is { Status: Planregelstatus.Akkoord, Niveau: <= Niveau.VrijToegankelijk });
        var pad = $"plannen/{plan.Id}/regel/{regel.Id}";

        Assert.DoesNotContain(">toegekend<", (await wereld.ZieAsync(Samira, pad)).Html, StringComparison.Ordinal);
        var leeg = await wereld.VulInAsync(Samira, pad, "Stand");
        Assert.Contains("Kies de nieuwe stand.", leeg.Html, StringComparison.Ordinal);
        using var browser = wereld.Host.Als(Samira);
        var eerder = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));
        var verder = await wereld.VulInAsync(Samira, pad, "Stand", ("Stand.Naar", nameof(Planregelstatus.Gestart)), ("Stand.Datum", "19-10-2025"));
        Assert.True(verder.Gelukt, verder.Html);
        Assert.Contains("De stand is gewijzigd.", verder.Html, StringComparison.Ordinal);
        var verplaatst = await wereld.VulInAsync(Samira, pad, "Ring", ("Plaats.Ring", nameof(Ring.GeorganiseerdVrijwillig)));
        Assert.True(verplaatst.Gelukt, verplaatst.Html);
        var oud = await Ritwereld.VulInAsync(browser, pad, eerder, "Ring", ("Plaats.Ring", nameof(Ring.Individu)));
        Assert.False(oud.Gelukt);
        Assert.Contains("Iemand anders heeft dit intussen veranderd", oud.Html, StringComparison.Ordinal);
        Assert.Contains("De ring is gewijzigd.", verplaatst.Html, StringComparison.Ordinal);

        var nu = (await wereld.PlanbeeldAsync()).Doelen.SelectMany(d => d.Regels).Single(r => r.Id == regel.Id);
        Assert.Equal((Planregelstatus.Gestart, Ring.GeorganiseerdVrijwillig), (nu.Status, nu.Ring));
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.ZieAsync(Samira, $"plannen/{plan.Id}/regel/{Guid.CreateVersion7()}")).Code);
    }

    [Fact]
    public async Task Hulp_van_voor_het_plan_en_een_aantekening_komen_erbij_R053_R075()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var plan = await wereld.PlanbeeldAsync();
        var pad = $"plannen/{plan.Id}/aanvulling";
        var els = (await wereld.PersoonAsync(Demoinwoners.Els)).ToString();

        var zonderWie = await wereld.VulInAsync(Samira, pad, "Hulp", ("Hulp.Persoon", els), ("Hulp.Soort", nameof(Helpersoort.Professional)), ("Hulp.Niveau", "Hulp"), ("Hulp.Jaarbedrag", "1.250,00"));
        Assert.Contains("href=\"#Hulp_Wie\"", zonderWie.Html, StringComparison.Ordinal);
        Assert.Contains("1.250,00", zonderWie.Html, StringComparison.Ordinal);
        Assert.True((await wereld.VulInAsync(
            Samira, pad, "Hulp", ("Hulp.Persoon", els), ("Hulp.Wie", "de budgetcoach"), ("Hulp.Soort", nameof(Helpersoort.Professional)), ("Hulp.Niveau", "Hulp"), ("Hulp.Jaarbedrag", "1.250,00"))).Gelukt);
        Assert.True((await wereld.VulInAsync(
            Samira, pad, "Aantekening", ("Aantekening.Personen", els), ("Aantekening.Soort", nameof(Aantekeningsoort.Kracht)), ("Aantekening.Tekst", "Els kookt graag voor een ander."))).Gelukt);

        var nu = await wereld.PlanbeeldAsync();
        Assert.Contains(nu.BestaandeHulp, h => h.Helper.Wie == "de budgetcoach");
        Assert.Contains(nu.Aantekeningen, a => a.Tekst == "Els kookt graag voor een ander.");
    }

    [Fact]
    public async Task Wat_nog_te_doen_is_gaat_van_de_lijst_zodra_het_is_gedaan_en_niet_door_een_ander_R069()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var pad = $"plannen/{await wereld.PlanAsync()}";
        const string Taak = "Zware belasting van de mantelzorger";
        Assert.DoesNotContain(Taak, (await wereld.ZieAsync(Samira, pad)).Html, StringComparison.Ordinal);
        Assert.True((await wereld.VulInAsync(Samira, $"personen/{await wereld.PersoonAsync(Demoinwoners.Els)}/metingen", "Check", ("Check.Score", "10"))).Gelukt);
        using var samira = wereld.Host.Als(Samira);
        var lijst = await samira.GetStringAsync(new Uri(pad, UriKind.Relative));
        var formulier = Assert.Single(Formulier.Lees(lijst, pad), f => f.IsVoor("Gedaan") && f.Html.Contains(Taak, StringComparison.Ordinal));

        // The Bureaudienst knows only that there is a director, and who found out the address gets no further.
        using (var browser = wereld.Host.Als(Bram))
        {
            var bram = await browser.GetStringAsync(new Uri(pad, UriKind.Relative));
            Assert.DoesNotContain(Taak, bram, StringComparison.Ordinal);
            var sleutel = Formulier.Van(bram, pad, "afmelden").Verborgen[Formulier.Sleutelveld];
            using var antwoord = await (formulier with { Verborgen = new Dictionary<string, string>() }).VerstuurAsync(browser, (Formulier.Sleutelveld, sleutel), ("Verzoeksleutel", Guid.CreateVersion7().ToString()));
            Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        }

        using var gedaan = await formulier.VerstuurAsync(samira);
        Assert.Equal(HttpStatusCode.Redirect, gedaan.StatusCode);
        var daarna = await samira.GetStringAsync(gedaan.Headers.Location);
        Assert.Contains("Vastgelegd dat dit is gedaan.", daarna, StringComparison.Ordinal);
        Assert.DoesNotContain(Taak, daarna, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bram", "")]
    [InlineData("bram", "/regie")]
    [InlineData("bram", "/aanvulling")]
    [InlineData("beatrijs", "/regie")]
    [InlineData("karim", "/regie")]
    [InlineData("rosa", "/doel")]
    public async Task Wie_het_plan_niet_schrijft_vindt_de_formulieren_niet(string wie, string deel)
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var (code, html) = await wereld.ZieAsync(Demomedewerkers.Van(wie).Actor, $"plannen/{await wereld.PlanAsync()}{deel}");
        Assert.True(deel.Length == 0 ? !html.Contains("<form method=\"post\" action=\"/duiven/plannen", StringComparison.Ordinal) : code == HttpStatusCode.NotFound, $"{wie} {deel}: {code}");
    }
}
