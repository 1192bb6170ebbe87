using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Volumes;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Volumes;

public sealed class VolumeberekeningTests
{
    private static readonly DateOnly Begin = new(2022, 1, 1);

    [Fact]
    public void De_weken_van_alle_maanden_samen_zijn_bij_output_precies_de_weken_van_de_toewijzing() =>
        // IV076: nothing is lost or counted twice on the border of two months.
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (begin, duur) =>
        {
            var eerste = Begin.AddDays(begin.Get % 800);
            var toewijzing = new Periode(eerste, eerste.AddDays(duur.Get % 500));
            var weken = Perioden.Productperioden(toewijzing).Sum(p => Volumeberekening.OutputWeken(toewijzing, p));
            Assert.Equal(Volumeberekening.IsoWeken(toewijzing.Begin, toewijzing.Einde!.Value), weken);
        }));

    [Fact]
    public void Weken_en_zondagen_zijn_wat_de_kalender_telt() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (begin, duur) =>
        {
            var eerste = Begin.AddDays(begin.Get % 3000);
            var dagen = Enumerable.Range(0, (duur.Get % 100) + 1).Select(eerste.AddDays).ToList();
            var weken = dagen.Select(d => (System.Globalization.ISOWeek.GetYear(d.ToDateTime(default)), System.Globalization.ISOWeek.GetWeekOfYear(d.ToDateTime(default)))).Distinct().Count();
            Assert.Equal(weken, Volumeberekening.IsoWeken(dagen[0], dagen[^1]));
            Assert.Equal(dagen.Count(d => d.DayOfWeek == DayOfWeek.Sunday), Volumeberekening.Zondagen(dagen[0], dagen[^1]));
            Assert.Equal(dagen.Select(d => (d.Year, d.Month)).Distinct().Count(), Volumeberekening.Maanden(dagen[0], dagen[^1]));
        }));

    [Fact]
    public void Een_toewijzing_van_een_werkweek_telt_bij_output_als_een_week()
    {
        var toewijzing = new Periode(new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 18));
        Assert.Equal(1, Volumeberekening.OutputWeken(toewijzing, toewijzing));
    }

    [Fact]
    public void De_zeswekenregel_geldt_alleen_voor_huishoudelijke_hulp_in_de_Wmo()
    {
        var omvang = new Omvang(2, "04", "2");
        var toewijzing = Periode.Jaar(2025);
        Assert.Equal(12, Volumeberekening.MaximumInPeriode(omvang, toewijzing, Periode.Maand(2025, 2), Standaard.IWmo, "01"));
        Assert.Equal(10, Volumeberekening.MaximumInPeriode(omvang, toewijzing, Periode.Maand(2025, 2), Standaard.IWmo, "02"));
        Assert.Equal(10, Volumeberekening.MaximumInPeriode(omvang, toewijzing, Periode.Maand(2025, 2), Standaard.IJw, "01"));
    }

    [Fact]
    public void Een_toewijzing_zonder_einddatum_heeft_alleen_als_totaal_een_maximum()
    {
        var open = new Periode(new DateOnly(2025, 1, 1));
        Assert.Null(Volumeberekening.MaximumOverToewijzing(new Omvang(2, "04", "4"), open));
        Assert.Equal(40, Volumeberekening.MaximumOverToewijzing(new Omvang(40, "04", "6"), open));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(29, 1)]
    [InlineData(89, 1)]
    [InlineData(90, 2)]
    [InlineData(380, 6)]
    public void Minuten_worden_over_de_hele_periode_uren(long minuten, long uren) => Assert.Equal(uren, Eenheden.Uren(minuten));

    [Fact]
    public void Een_bedrag_voor_minuten_gaat_niet_via_het_afgeronde_tarief()
    {
        // 87.30 an hour is 1.455 a minute, rounded 1.46; 100 minutes cost 145.50 and not 146.00 (IV081).
        Assert.Equal(new Bedrag(146), Eenheden.Minuuttarief(new Bedrag(8730)));
        Assert.Equal(new Bedrag(14550), Eenheden.VoorMinuten(new Bedrag(8730), 100));
    }

    [Fact]
    public void Van_elk_uurtarief_is_te_zien_dat_het_bedrag_kan_kloppen() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<PositiveInt>(), (tarief, minuten) =>
        {
            var uurtarief = new Bedrag(tarief.Get % 20_000);
            var bedrag = Eenheden.VoorMinuten(uurtarief, minuten.Get);
            Assert.True(Eenheden.KanVanUurtarief(minuten.Get, Eenheden.Minuuttarief(uurtarief), bedrag));
            Assert.False(Eenheden.KanVanUurtarief(minuten.Get, Eenheden.Minuuttarief(uurtarief), bedrag + new Bedrag(minuten.Get + 1)));
        }));
}
