using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Xunit;

namespace Rotonde.Modules.Tests.Basis;

public sealed class BedragTests
{
    private static readonly Arbitrary<long> Centen = Gen.Choose(-2_000_000_00, 2_000_000_00).Select(c => (long)c).ToArbitrary();

    [Theory]
    [InlineData(123450, "€\u00a01.234,50")]
    [InlineData(-2100, "−€\u00a021,00")]
    [InlineData(0, "€\u00a00,00")]
    public void Een_bedrag_staat_er_op_zijn_Nederlands(long centen, string tekst) => Assert.Equal(tekst, new Bedrag(centen).ToString());

    [Theory]
    [InlineData(0.005, 1)]
    [InlineData(2.344, 234)]
    [InlineData(-0.005, -1)]
    public void Een_halve_cent_gaat_van_nul_af(double euro, long centen) => Assert.Equal(centen, Bedrag.Euro((decimal)euro).Centen);

    [Fact]
    public void Optellen_verliest_nooit_een_cent() => Prop.ForAll(Centen, Centen, Centen, (a, b, c) =>
        (new Bedrag(a) + new Bedrag(b)) + new Bedrag(c) == new Bedrag(a) + (new Bedrag(b) + new Bedrag(c))
        && Bedrag.Som([new Bedrag(a), new Bedrag(b), new Bedrag(c)]).Centen == a + b + c
        && new Bedrag(a) - new Bedrag(a) == Bedrag.Nul).QuickCheckThrowOnFailure();

    [Fact]
    public void Een_debet_en_zijn_credit_zijn_samen_nul() => Prop.ForAll(Centen, c => new Bedrag(c) + -new Bedrag(c) == Bedrag.Nul).QuickCheckThrowOnFailure();

    [Fact]
    public void Te_groot_wordt_niet_stilletjes_negatief() => Assert.Throws<OverflowException>(() => new Bedrag(long.MaxValue) + new Bedrag(1));
}
