using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Bestaanszekerheid.Minima;
using Xunit;

namespace Rotonde.Modules.Tests.Bestaanszekerheid.Minima;

/// <summary>DOMAIN-MODEL §13.1 and §13.2 .</summary>
public class MinimaTests
{
    private static readonly DateOnly Januari2025 = new(2025, 1, 1);

    [Theory]
    [InlineData("2024-01-01", Leefvorm.Alleenstaande, "1283.83")]
    [InlineData("2024-07-01", Leefvorm.Gehuwden, "1869.21")]
    [InlineData("2025-06-30", Leefvorm.Gehuwden, "1922.07")]
    [InlineData("2025-07-01", Leefvorm.Gehuwden, "1955.80")]
    [InlineData("2025-12-31", Leefvorm.AlleenstaandeAow, "1530.21")]
    [InlineData("2026-01-01", Leefvorm.Gehuwden, "2002.13")]
    public void De_norm_is_die_van_de_dag(string dag, Leefvorm leefvorm, string bedrag) =>
        Assert.Equal(Bedrag.Euro(decimal.Parse(bedrag, System.Globalization.CultureInfo.InvariantCulture)), Bijstandsnormen.Op(Dag(dag))!.Waarde.Voor(leefvorm));

    [Fact]
    public void Wat_niet_is_nagegaan_heeft_geen_waarde()
    {
        Assert.Null(Bijstandsnormen.Op(new DateOnly(2022, 3, 1)));
        Assert.Null(Bijstandsnormen.Op(new DateOnly(2026, 7, 1)));
        Assert.Null(Bijstandsnormen.Op(new DateOnly(2026, 1, 1))!.Waarde.Voor(Leefvorm.GehuwdenAow));
        Assert.Null(Bijstandsnormen.VermogensgrensOp(new DateOnly(2025, 3, 1)));
        Assert.Equal(Bedrag.Euro(16_000m), Bijstandsnormen.VermogensgrensOp(new DateOnly(2026, 3, 1))!.Waarde.Gezin);
    }

    [Fact]
    public void Oude_normen_zonder_vakantietoeslag_zijn_gemerkt()
    {
        Assert.False(Bijstandsnormen.Op(new DateOnly(2021, 9, 1))!.Waarde.InclusiefVakantietoeslag);
        Assert.True(Bijstandsnormen.Op(Januari2025)!.Waarde.InclusiefVakantietoeslag);
        Assert.All(Bijstandsnormen.Norm.Waarden, w => Assert.Contains("E-12", w.Bron, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "1308.45")]
    [InlineData(2, "934.61")]
    [InlineData(3, "809.99")]
    [InlineData(4, "747.68")]
    [InlineData(5, "710.30")]
    [InlineData(6, "685.38")]
    public void De_kostendelersnorm_volgt_de_tabel_van_1_juli_2024(int kostendelers, string norm) =>
        Assert.Equal(
            Bedrag.Euro(decimal.Parse(norm, System.Globalization.CultureInfo.InvariantCulture)),
            Kostendelersnorm.Toets(kostendelers, Bijstandsnormen.Op(new DateOnly(2024, 7, 1))!.Waarde.Gehuwden));

    [Fact]
    public void Meer_kostendelers_geeft_nooit_een_hogere_norm_per_persoon() =>
        Prop.ForAll(
            Gen.Choose(1, 30).ToArbitrary(),
            n => Kostendelersnorm.Toets(n + 1, Bedrag.Euro(2_000m)) <= Kostendelersnorm.Toets(n, Bedrag.Euro(2_000m))).QuickCheckThrowOnFailure();

    [Fact]
    public void Een_paar_onder_110_procent_heeft_geen_draagkracht()
    {
        var draagkracht = Paar(2_100m);

        Assert.Equal(Bedrag.Euro(2_114.28m), draagkracht.Grens);
        Assert.Equal(Bedrag.Nul, draagkracht.Totaal);
    }

    [Fact]
    public void Een_paar_met_2300_euro_draagt_78002_cent_in_twaalf_maanden()
    {
        var draagkracht = Paar(2_300m);

        Assert.Equal(Bedrag.Euro(185.72m), draagkracht.Surplus);
        Assert.Equal(Bedrag.Euro(780.02m), draagkracht.UitInkomen);
        Assert.Equal(new Periode(Januari2025, new DateOnly(2025, 12, 31)), draagkracht.Periode);
    }

    [Fact]
    public void Van_900_euro_kosten_wordt_11998_cent_vergoed_en_een_volgende_200_geheel()
    {
        var eerste = Draagkracht.Verreken(Bedrag.Euro(900m), Bedrag.Nul, Paar(2_300m).Totaal);
        var tweede = Draagkracht.Verreken(Bedrag.Euro(200m), Bedrag.Nul, eerste.Resterend);

        Assert.Equal(Bedrag.Euro(119.98m), eerste.Toekenning);
        Assert.Equal(Bedrag.Euro(200m), tweede.Toekenning);
    }

    [Fact]
    public void Kleine_kosten_gebruiken_alleen_een_deel_van_de_draagkracht()
    {
        var (toekenning, resterend) = Draagkracht.Verreken(Bedrag.Euro(300m), Bedrag.Euro(100m), Bedrag.Euro(780.02m));

        Assert.Equal(Bedrag.Nul, toekenning);
        Assert.Equal(Bedrag.Euro(580.02m), resterend);
    }

    [Fact]
    public void Vermogen_boven_de_grens_telt_geheel_mee() =>
        Assert.Equal(
            Bedrag.Euro(1_000m),
            Draagkracht.Toets(Bedrag.Euro(1_922.07m), Bedrag.Euro(2_000m), Bedrag.Euro(16_150m), Bedrag.Euro(15_150m), Minimabeleid.Voorbeeld, Januari2025).UitVermogen);

    private static Draagkracht Paar(decimal inkomen) =>
        Draagkracht.Toets(Bijstandsnormen.Op(Januari2025)!.Waarde.Gehuwden, Bedrag.Euro(inkomen), Bedrag.Nul, Bedrag.Euro(15_150m), Minimabeleid.Voorbeeld, new DateOnly(2025, 1, 20));

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
