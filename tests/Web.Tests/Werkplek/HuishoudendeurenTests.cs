using Rotonde.Demo.Mensen;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Weblaag;
using Xunit;
using static Rotonde.Web.Tests.Werkplek.Werkplekproef;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>Somebody moves out, or leaves the family (R-072, AUTORISATIE R11).</summary>
public sealed class HuishoudendeurenTests
{
    [Fact]
    public async Task Wie_verhuist_blijft_bij_het_gezin_en_wie_uit_het_gezin_gaat_niet_R072()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var jeroen = await wereld.PersoonAsync(Demoinwoners.Jeroen);
        var plek = await wereld.Gemeente.MetAsync<GezinVanPersoon, PlekVanPersoon>(g => g.GeefAsync(Samira, jeroen, CancellationToken.None));
        var pad = $"huishoudens/{plek.Huishoudens[0]}";
        var gezin = plek.Gezinnen[0].Id.ToString();

        var later = await wereld.VulInAsync(Samira, pad, "Vertrek", ("Vertrek.Persoon", jeroen.ToString()), ("Vertrek.LaatsteDag", "1-12-2025"));
        Assert.Contains("href=\"#Vertrek_LaatsteDag\"", later.Html, StringComparison.Ordinal);
        Assert.Contains("1-12-2025", later.Html, StringComparison.Ordinal);
        Assert.True((await wereld.VulInAsync(Samira, pad, "Vertrek", ("Vertrek.Persoon", jeroen.ToString()), ("Vertrek.LaatsteDag", "19-10-2025"))).Gelukt);
        var nu = await wereld.Gemeente.MetAsync<GezinVanPersoon, PlekVanPersoon>(g => g.GeefAsync(Samira, jeroen, CancellationToken.None));
        Assert.Empty(nu.Huishoudens);
        Assert.Single(nu.Gezinnen);

        var regie = await wereld.VulInAsync(Samira, pad, "Afscheid", ("Afscheid.Gezin", gezin), ("Afscheid.Persoon", (await wereld.PersoonAsync(Demoinwoners.Els)).ToString()));
        Assert.Contains("Kies eerst wie de regie overneemt.", regie.Html, StringComparison.Ordinal);
        Assert.True((await wereld.VulInAsync(Samira, pad, "Afscheid", ("Afscheid.Gezin", gezin), ("Afscheid.Persoon", jeroen.ToString()))).Gelukt);
        Assert.DoesNotContain((await wereld.PlanbeeldAsync()).Leden, l => l.Persoon == jeroen);
    }

    [Fact]
    public async Task De_Bureaudienst_ziet_het_huishouden_zonder_deze_formulieren()
    {
        await using var wereld = await Ritwereld.MaakAsync(Webkant.Werkplek);
        var els = await wereld.PersoonAsync(Demoinwoners.Els);
        var plek = await wereld.Gemeente.MetAsync<GezinVanPersoon, PlekVanPersoon>(g => g.GeefAsync(Samira, els, CancellationToken.None));
        Assert.DoesNotContain("Iemand woont hier niet meer", (await wereld.ZieAsync(Bram, $"huishoudens/{plek.Huishoudens[0]}")).Html, StringComparison.Ordinal);
    }
}
