using System.Net;
using Rotonde.Demo.Mensen;
using Rotonde.Weblaag;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>What the ride left stands on a page where somebody sees it (DOMAIN-MODEL §15.4).</summary>
public sealed class ControlepuntenTests
{
    [Fact]
    public async Task C15_de_bewaarde_voorliggend_check_staat_ingevuld_in_het_formulier()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var hulp = (await wereld.HulpAsync(Demoinwoners.Riek)).First(h => h is { Beschikking: not null, Doel: not null });
        var aanvraag = System.Text.RegularExpressions.Regex.Match((await wereld.ZieAsync(Samira, $"beschikkingen/{hulp.Beschikking}")).Html, "/duiven/(aanvragen/[0-9a-f-]{36})").Groups[1].Value;
        Assert.Contains("Riek woont alleen.", (await wereld.ZieAsync(Samira, $"{aanvraag}/voorliggend/{hulp.Doel}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C28_en_C29_evaluatie_en_wat_het_plan_bracht_staan_op_het_plan()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek, new DateOnly(2025, 9, 1));
        var plan = (await wereld.ZieAsync(Samira, $"plannen/{await wereld.PlanAsync()}")).Html;
        Assert.Contains("10 → 5", plan, StringComparison.Ordinal);
        Assert.Contains("43.257", plan, StringComparison.Ordinal);
        Assert.Contains("26.636", plan, StringComparison.Ordinal);
        Assert.Contains("25.044", plan, StringComparison.Ordinal);
        Assert.Contains("60%", plan, StringComparison.Ordinal);
        Assert.Contains("Plan van gezin", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C27_de_eigen_bijdrage_van_mei_staat_bij_Riek_en_bij_haar_team()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var persoon = await wereld.PersoonAsync(Demoinwoners.Riek);
        var team = (await wereld.ZieAsync(Samira, $"personen/{persoon}")).Html;
        Assert.Contains("mei 2025", team, StringComparison.Ordinal);
        Assert.Contains("21,00", team, StringComparison.Ordinal);
        await using var portaal = await Ritwereld.MaakAsync(Webkant.Portaal);
        Assert.Contains("mei 2025", (await portaal.ZieAsync(await portaal.AlsAsync(Demoinwoners.Riek), "mijn")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_zoeken_begint_in_het_zoekveld_en_staat_alleen_in_het_menu_van_wie_ermee_werkt()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        Assert.Contains("autofocus", (await wereld.ZieAsync(Samira, "personen")).Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/duiven/personen\"", (await wereld.ZieAsync(Bram, "")).Html, StringComparison.Ordinal);
        foreach (var wie in new[] { "fenna", "debrug" })
        {
            var (code, html) = await wereld.ZieAsync(Demomedewerkers.Van(wie).Actor, "");
            Assert.Equal(HttpStatusCode.OK, code);
            Assert.DoesNotContain("href=\"/duiven/personen\"", html, StringComparison.Ordinal);
        }
    }
}
