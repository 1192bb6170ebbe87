using Rotonde.Basis;
using Rotonde.Financien.Prognose;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Prognose;

/// <summary>R-229: bandwidth and back-test.</summary>
public class BandbreedteTests
{
    private static readonly Terugblik[] Historie =
    [
        new(2022, 9, Bedrag.Euro(980_000m), Bedrag.Euro(1_000_000m)),
        new(2023, 9, Bedrag.Euro(1_020_000m), Bedrag.Euro(1_000_000m)),
        new(2024, 9, Bedrag.Euro(1_000_000m), Bedrag.Euro(1_000_000m)),
        new(2024, 3, Bedrag.Euro(1m), Bedrag.Euro(1_000_000m)),
    ];

    [Fact]
    public void De_band_is_128_honderdste_sigma_van_de_fouten_in_dezelfde_maand()
    {
        var band = Bandbreedte.Rond(Bedrag.Euro(1_228_068m), 9, Historie)!;

        // Errors −2 %, +2 % and 0 %: sample deviation 2 %; 1.28 × 2 % = 2.56 % of 1,228,068 = 31,438.54.
        Assert.Equal(Bedrag.Euro(1_196_629m), band.Onder);
        Assert.Equal(Bedrag.Euro(1_259_507m), band.Boven);
        Assert.Equal(3, band.Jaren);
    }

    [Fact]
    public void De_mape_is_de_gemiddelde_absolute_fout_in_procenten() =>
        Assert.Equal(1.3m, Bandbreedte.Rond(Bedrag.Euro(1m), 9, Historie)!.Mape);

    [Fact]
    public void Met_een_enkel_eerder_jaar_is_er_geen_band() =>
        Assert.Null(Bandbreedte.Rond(Bedrag.Euro(1m), 3, Historie));
}
