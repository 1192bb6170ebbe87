using Rotonde.Basis;
using Rotonde.Financien.Verklaring;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Verklaring;

/// <summary>DOMAIN-MODEL §12.3 .</summary>
public class AfwijkingTests
{
    private static readonly Afwijking Tekort = new(
        Bedrag.Euro(400_000m),
        [
            new Afwijkingsdeel("Hoger tarief jeugdhulp", Bedrag.Euro(250_000m), true),
            new Afwijkingsdeel("Nagekomen declaraties vorig jaar", Bedrag.Euro(120_000m), false),
        ]);

    [Fact]
    public void Een_effect_dat_doorloopt_is_structureel_en_de_rest_is_incidenteel()
    {
        Assert.Equal(Bedrag.Euro(250_000m), Tekort.Structureel);
        Assert.Equal(Bedrag.Euro(120_000m), Tekort.Incidenteel);
        Assert.Equal(Bedrag.Euro(30_000m), Tekort.Onverklaard);
    }

    [Fact]
    public void Alleen_het_incidentele_deel_mag_uit_de_reserve()
    {
        Assert.Null(ReserveAlleenIncidenteel.Toets(Bedrag.Euro(120_000m), Tekort));
        Assert.Contains("120.000", ReserveAlleenIncidenteel.Toets(Bedrag.Euro(120_001m), Tekort)!.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_tekort_vult_de_reserve_niet_aan() =>
        Assert.NotNull(ReserveAlleenIncidenteel.Toets(Bedrag.Euro(-1m), Tekort));

    [Fact]
    public void Een_incidentele_meevaller_mag_naar_de_reserve()
    {
        var meevaller = new Afwijking(Bedrag.Euro(-50_000m), [new Afwijkingsdeel("Subsidie Rijk", Bedrag.Euro(-50_000m), false)]);

        Assert.Null(ReserveAlleenIncidenteel.Toets(Bedrag.Euro(-50_000m), meevaller));
        Assert.NotNull(ReserveAlleenIncidenteel.Toets(Bedrag.Euro(10m), meevaller));
    }
}
