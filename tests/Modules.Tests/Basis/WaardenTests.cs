using System.Globalization;
using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Xunit;

namespace Rotonde.Modules.Tests.Basis;

public sealed class WaardenTests
{
    [Theory]
    [InlineData("0226", true)]
    [InlineData("GM0226   ", true)]
    [InlineData("226", false)]
    [InlineData("O226", false)]
    public void Een_gemeentecode_heeft_vier_cijfers(string tekst, bool goed) => Assert.Equal(goed, Gemeentecode.TryParse(tekst, out _));

    [Theory]
    [InlineData("01234567", true)]
    [InlineData("1234567", false)]
    [InlineData("0123456x", false)]
    public void Een_AGB_code_heeft_acht_cijfers(string tekst, bool goed) => Assert.Equal(goed, AgbCode.TryParse(tekst, out _));

    [Fact]
    public void Een_kwartaal_eindigt_op_zijn_peildatum()
    {
        Assert.True(Kwartaal.TryParse("2025-3", out var kwartaal));
        Assert.Equal(new DateOnly(2025, 9, 30), kwartaal.Peildatum);
        Assert.Equal("2025-2", kwartaal.Vorige.ToString());
        Assert.Equal("2024-4", new Kwartaal(2025, 1).Vorige.ToString());
        Assert.False(Kwartaal.TryParse("2025-5", out _));
    }

    [Theory]
    [InlineData("3 april 2025")]
    [InlineData("3-4-2025")]
    [InlineData("03-04-2025")]
    [InlineData("2025-04-03")]
    public void Een_datum_mag_iemand_typen_zoals_hij_gewend_is(string tekst)
    {
        Assert.True(Datum.TryParse(tekst, out var dag));
        Assert.Equal("3 april 2025", dag.Voluit());
    }

    [Theory]
    [InlineData("2009-10-08", "2025-10-07", 15)]
    [InlineData("2009-10-08", "2025-10-08", 16)]
    [InlineData("2008-02-29", "2024-02-28", 15)]
    [InlineData("2009-02-28", "2025-02-28", 16)]
    [InlineData("2008-02-29", "2025-02-28", 16)]
    [InlineData("2008-02-29", "2025-03-01", 17)]
    public void Een_leeftijd_keert_op_de_verjaardag(string geboren, string op, int jaren) => Assert.Equal(jaren, Dag(geboren).Leeftijd(Dag(op)));

    [Fact]
    public void De_dag_keert_in_Nederland_om_middernacht_daar()
    {
        Assert.Equal(new DateOnly(2025, 7, 1), new DateTimeOffset(2025, 6, 30, 22, 0, 0, TimeSpan.Zero).DagInNederland());
        Assert.Equal(new DateOnly(2025, 12, 31), new DateTimeOffset(2025, 12, 31, 22, 59, 0, TimeSpan.Zero).DagInNederland());
    }

    [Fact]
    public void Een_parameter_heeft_geen_gat_en_geen_overlap()
    {
        var eerste = new Parameterwaarde<int>(1, new Periode(new(2024, 1, 1), new(2024, 12, 31)), "bron");

        Assert.Throws<ArgumentException>(() => new Parameter<int>("x", eerste, new(2, new Periode(new(2025, 1, 2)), "bron")));
        Assert.Throws<ArgumentException>(() => new Parameter<int>("x", eerste, new(2, new Periode(new(2024, 12, 31)), "bron")));
        var goed = new Parameter<int>("x", eerste, new Parameterwaarde<int>(2, new Periode(new(2025, 1, 1)), "bron"));
        Assert.Equal(2, goed.Geldend(new(2025, 6, 1)).Waarde);
        Assert.Null(goed.Op(new(2023, 12, 31)));
    }

    [Theory]
    [InlineData(Niveau.VrijToegankelijk, 1, false, 1)]
    [InlineData(Niveau.AlgemeneVoorziening, 1, false, 0)]
    [InlineData(Niveau.Hulp, 2, true, 2)]
    [InlineData(Niveau.Zorg, 3, true, 2)]
    public void Uit_het_niveau_volgen_afslag_indicatie_en_lijn(Niveau niveau, int afslag, bool indicatie, int lijn) =>
        Assert.Equal((afslag, indicatie, lijn), (niveau.Afslag(), niveau.VereistIndicatie(), niveau.Lijn()));

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
