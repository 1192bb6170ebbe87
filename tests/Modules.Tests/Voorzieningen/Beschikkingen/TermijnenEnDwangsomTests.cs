using Rotonde.Basis;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Bezwaren;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Beschikkingen;

public sealed class TermijnenEnDwangsomTests
{
    [Fact]
    public void Tegen_een_besluit_van_1_april_kan_bezwaar_tot_en_met_13_mei() =>
        Assert.Equal(new DateOnly(2025, 5, 13), Bezwaartermijn.Tot(new DateOnly(2025, 4, 1))); // T5

    [Fact]
    public void De_dwangsom_loopt_van_25_april_tot_en_met_5_juni_en_is_dan_1442_euro()
    {
        // T13
        var stand = Dwangsom.Bereken(new DateOnly(2025, 4, 10), null, new DateOnly(2025, 12, 31))!;
        Assert.Equal((42, Bedrag.Euro(1442m), new DateOnly(2025, 4, 25), new DateOnly(2025, 6, 5)), (stand.Dagen, stand.Bedrag, stand.Van, stand.Tot));
    }

    [Theory]
    [InlineData("2025-04-24", 0)]
    [InlineData("2025-04-25", 23)]
    [InlineData("2025-05-08", 322)]
    [InlineData("2025-05-09", 357)]
    [InlineData("2025-05-22", 812)]
    [InlineData("2025-05-23", 857)]
    [InlineData("2025-06-06", 1442)]
    public void De_dwangsom_groeit_per_dag_in_drie_stappen(string dag, int euro) =>
        Assert.Equal(Bedrag.Euro(euro), Dwangsom.Bereken(new DateOnly(2025, 4, 10), null, DateOnly.Parse(dag, null))?.Bedrag ?? Bedrag.Nul);

    [Fact]
    public void Met_het_besluit_stopt_de_dwangsom() =>
        Assert.Equal(3, Dwangsom.Bereken(new DateOnly(2025, 4, 10), new DateOnly(2025, 4, 28), new DateOnly(2025, 12, 31))!.Dagen);

    [Fact]
    public void Van_2026_is_het_bedrag_nog_niet_bekend_en_wordt_het_niet_verzonnen() =>
        Assert.Throws<InvalidOperationException>(() => Dwangsom.Bereken(new DateOnly(2026, 4, 10), null, new DateOnly(2026, 12, 31)));

    [Fact]
    public void Een_ingebrekestelling_telt_pas_na_de_termijn()
    {
        DateOnly uiterlijk = new(2025, 4, 9), vandaag = new(2025, 4, 20);
        Assert.NotNull(IngebrekestellingNaTermijn.Toets(new DateOnly(2025, 4, 9), uiterlijk, true, vandaag));
        Assert.Null(IngebrekestellingNaTermijn.Toets(new DateOnly(2025, 4, 10), uiterlijk, true, vandaag));
        Assert.NotNull(IngebrekestellingNaTermijn.Toets(new DateOnly(2025, 4, 10), uiterlijk, false, vandaag));
    }

    [Fact]
    public void Bezwaar_op_de_laatste_dag_is_op_tijd_en_gepost_op_die_dag_ook()
    {
        var tot = new DateOnly(2025, 5, 13);
        Assert.True(BezwaarOpTijd.Toets(tot, tot));
        Assert.False(BezwaarOpTijd.Toets(tot, tot.AddDays(1)));
        Assert.True(BezwaarOpTijd.Toets(tot, tot.AddDays(7), tot));
        Assert.False(BezwaarOpTijd.Toets(tot, tot.AddDays(8), tot));
        Assert.False(BezwaarOpTijd.Toets(tot, tot.AddDays(2), tot.AddDays(1)));
    }

    [Fact]
    public void Op_bezwaar_wordt_beslist_in_6_of_12_weken_na_de_bezwaartermijn()
    {
        var tot = new DateOnly(2025, 5, 13);
        Assert.Equal(new DateOnly(2025, 6, 24), Bezwaarbeslistermijn.Uiterlijk(tot, false, false));
        Assert.Equal(new DateOnly(2025, 8, 5), Bezwaarbeslistermijn.Uiterlijk(tot, true, false));
        Assert.Equal(new DateOnly(2025, 9, 16), Bezwaarbeslistermijn.Uiterlijk(tot, true, true));
    }
}
