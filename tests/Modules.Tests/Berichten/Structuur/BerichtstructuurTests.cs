using Rotonde.Berichten.Structuur;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Structuur;

public sealed class BerichtstructuurTests
{
    [Fact]
    public void De_release_kent_28_berichten_en_samen_1532_elementen()
    {
        Assert.Equal(28, Releasegegevens.V32.Berichten.Count);
        Assert.Equal(1532, Releasegegevens.V32.Berichten.Values.Sum(b => Tel(b.Wortel) - 1));

        static int Tel(Structuurelement element) => 1 + element.Kinderen.Sum(Tel);
    }

    [Fact]
    public void De_twee_standaarden_verschillen_alleen_waar_de_standaard_dat_zegt()
    {
        // SPEC §15: 315/316 GezagsdragerBekend and 319/320 Woonplaatsbeginsel exist in iJw only.
        Assert.NotNull(Structuur("JW315").Wortel.Kind("Client")!.Kind("GezagsdragerBekend"));
        Assert.Null(Structuur("WMO315").Wortel.Kind("Client")!.Kind("GezagsdragerBekend"));
        Assert.NotNull(Structuur("JW319").Wortel.Kind("Antwoord")!.Kind("Woonplaatsbeginsel"));
        Assert.Null(Structuur("WMO319").Wortel.Kind("Antwoord")!.Kind("Woonplaatsbeginsel"));
    }

    [Theory]
    [InlineData("WMO301", "414")]
    [InlineData("JW301", "436")]
    [InlineData("WMO325", "485")]
    [InlineData("JW325", "491")]
    public void Elk_bericht_heeft_zijn_eigen_code(string soort, string code) => Assert.Equal(code, Structuur(soort).Berichtcode);

    [Fact]
    public void Kinderen_van_een_klasse_horen_bij_het_bericht_en_die_van_een_samengesteld_type_bij_het_basisschema()
    {
        var product = Structuur("WMO301").Wortel.Kind("Client")!.Kind("ToegewezenProducten")!.Kind("ToegewezenProduct")!;
        Assert.Equal(Naamruimte.Bericht, product.Kind("Product")!.Naamruimte);
        Assert.Equal(Naamruimte.Basisschema, product.Kind("Product")!.Kind("Categorie")!.Naamruimte);
        Assert.Equal("WMO020", product.Kind("Product")!.Kind("Categorie")!.Datatype!.Codelijst!.Naam);
        Assert.Equal(["ToewijzingNummer"], product.Sleutel);
    }

    [Fact]
    public void De_lijst_van_retourcodes_is_volledig() => Assert.Equal(59, Releasegegevens.V32.Codelijsten["WJ001"].Codes.Count);

    [Theory]
    [InlineData("0226", 2025, true)]
    [InlineData("0003", 2020, true)]
    [InlineData("0003", 2021, false)]
    [InlineData("9999", 2025, false)]
    public void Een_gemeentecode_bestaat_in_de_jaren_van_het_CBS(string code, int jaar, bool bestaat) =>
        Assert.Equal(bestaat, Releasegegevens.V32.KentGemeente(code, new DateOnly(jaar, 6, 1)));

    private static Berichtstructuur Structuur(string soort) => Berichtstructuur.Van(Berichtsoort.Parse(soort));
}
