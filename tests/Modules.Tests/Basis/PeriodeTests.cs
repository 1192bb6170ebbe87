using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Xunit;

namespace Rotonde.Modules.Tests.Basis;

public sealed class PeriodeTests
{
    private static readonly Arbitrary<Periode> Periodes = (
        from begin in Gen.Choose(0, 400)
        from duur in Gen.Choose(-1, 60)
        let dag = new DateOnly(2025, 1, 1).AddDays(begin)
        select new Periode(dag, duur < 0 ? null : dag.AddDays(duur))).ToArbitrary();

    private static readonly Arbitrary<int> Dagen = Gen.Choose(-10, 480).ToArbitrary();

    [Fact]
    public void De_einddatum_hoort_erbij()
    {
        var week = new Periode(new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 18));

        Assert.True(week.Bevat(new DateOnly(2025, 4, 18)));
        Assert.False(week.Bevat(new DateOnly(2025, 4, 19)));
        Assert.Equal(5, week.Dagen);
    }

    [Fact]
    public void Een_periode_eindigt_niet_voor_zij_begint() =>
        Assert.Throws<ArgumentException>(() => new Periode(new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 13)));

    [Fact]
    public void Overlappen_is_wederkerig_en_betekent_een_gedeelde_dag() => Prop.ForAll(Periodes, Periodes, (a, b) =>
    {
        var gedeeld = Enumerable.Range(0, 480).Select(d => new DateOnly(2025, 1, 1).AddDays(d)).Any(d => a.Bevat(d) && b.Bevat(d));
        return a.Overlapt(b) == b.Overlapt(a) && a.Overlapt(b) == gedeeld && (a.Doorsnede(b) is not null) == gedeeld;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void De_doorsnede_bevat_precies_de_gedeelde_dagen() => Prop.ForAll(Periodes, Periodes, Dagen, (a, b, n) =>
    {
        var dag = new DateOnly(2025, 1, 1).AddDays(n);
        return (a.Doorsnede(b)?.Bevat(dag) ?? false) == (a.Bevat(dag) && b.Bevat(dag));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Wie_een_periode_bevat_bevat_al_haar_dagen() => Prop.ForAll(Periodes, Periodes, Dagen, (a, b, n) =>
    {
        var dag = new DateOnly(2025, 1, 1).AddDays(n);
        return !a.Bevat(b) || !b.Bevat(dag) || a.Bevat(dag);
    }).QuickCheckThrowOnFailure();
}
