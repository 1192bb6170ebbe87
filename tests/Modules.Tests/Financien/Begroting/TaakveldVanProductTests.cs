using Rotonde.Basis;
using Rotonde.Financien.Begroting;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Begroting;

/// <summary>R-245: product → taakveld, Iv3-informatievoorschrift 2025.</summary>
public class TaakveldVanProductTests
{
    [Theory]
    [InlineData(Wet.Wmo, "01", null, Inkoopniveau.Lokaal, false, "6.711")]
    [InlineData(Wet.Wmo, "02", null, Inkoopniveau.Lokaal, false, "6.712")]
    [InlineData(Wet.Wmo, "07", null, Inkoopniveau.Lokaal, false, "6.713")]
    [InlineData(Wet.Wmo, "88", null, Inkoopniveau.Lokaal, false, "6.714")]
    [InlineData(Wet.Wmo, "01", null, Inkoopniveau.Lokaal, true, "6.791")]
    [InlineData(Wet.Jeugdwet, "45", null, Inkoopniveau.Regionaal, false, "6.752")]
    [InlineData(Wet.Jeugdwet, "44", null, Inkoopniveau.Lokaal, false, "6.761")]
    [InlineData(Wet.Jeugdwet, "54", "54016", Inkoopniveau.Regionaal, false, "6.752")]
    [InlineData(Wet.Jeugdwet, "54", "54017", Inkoopniveau.Regionaal, false, "6.762")]
    [InlineData(Wet.Jeugdwet, "45", null, Inkoopniveau.Regionaal, true, "6.792")]
    public void Een_product_hoort_op_een_taakveld(Wet wet, string categorie, string? code, Inkoopniveau inkoop, bool pgb, string taakveld) =>
        Assert.Equal(taakveld, TaakveldVanProduct.Toets(wet, categorie, code, inkoop, pgb).Waarde);

    [Fact]
    public void Een_product_zonder_taakveld_wordt_niet_geboekt() =>
        Assert.Contains("99", TaakveldVanProduct.Toets(Wet.Wmo, "99", null, Inkoopniveau.Lokaal, false).Weigering!.Uitleg, StringComparison.Ordinal);

    [Fact]
    public void De_uitputting_is_realisatie_en_verplichting_ten_opzichte_van_de_primaire_begroting()
    {
        var uitputting = new Uitputting(Bedrag.Euro(20_000_000m), Bedrag.Euro(9_400_000m), Bedrag.Euro(29_000_000m));

        Assert.Equal(101.38m, uitputting.Procent);
        Assert.Equal(Bedrag.Euro(-400_000m), uitputting.Ruimte);
        Assert.Null(new Uitputting(Bedrag.Euro(1m), Bedrag.Nul, Bedrag.Nul).Procent);
    }
}
