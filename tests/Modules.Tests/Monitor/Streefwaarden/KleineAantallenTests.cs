using FsCheck;
using FsCheck.Fluent;
using Rotonde.Monitor.Streefwaarden;
using Xunit;

namespace Rotonde.Modules.Tests.Monitor.Streefwaarden;

/// <summary>DOMAIN-MODEL §10.9, invariant 14.</summary>
public class KleineAantallenTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(9, null)]
    [InlineData(10, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(1_022, 1_020)]
    [InlineData(1_023, 1_025)]
    public void Onder_de_tien_staat_er_niets_en_daarboven_een_veelvoud_van_vijf(int aantal, int? verwacht) =>
        Assert.Equal(verwacht, KleineAantallen.Toets(aantal).Waarde);

    [Fact]
    public void Een_enkel_weggelaten_aantal_is_niet_terug_te_rekenen_uit_het_totaal()
    {
        var rij = KleineAantallen.Rij([120, 4, 33, 51]);

        Assert.Equal([120, null, null, 50], rij.Select(a => a.Waarde));
    }

    [Fact]
    public void Een_gepubliceerd_aantal_ligt_nooit_meer_dan_twee_van_het_echte_en_is_deelbaar_door_vijf() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            n => KleineAantallen.Toets(n) is var p && (n < 10 ? p.Onderdrukt : p.Waarde % 5 == 0 && Math.Abs(p.Waarde!.Value - n) <= 2)).QuickCheckThrowOnFailure();

    [Fact]
    public void In_een_rij_is_nooit_precies_een_aantal_weggelaten() =>
        Prop.ForAll(
            Gen.Choose(0, 60).ListOf().ToArbitrary(),
            rij => rij.Count == 1 || KleineAantallen.Rij([.. rij]).Count(a => a.Onderdrukt) != 1).QuickCheckThrowOnFailure();
}
