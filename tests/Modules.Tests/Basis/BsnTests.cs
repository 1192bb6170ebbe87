using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Xunit;

namespace Rotonde.Modules.Tests.Basis;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999990007")]
    [InlineData("999990019")]
    [InlineData("999990020")]
    [InlineData("999990032")]
    [InlineData("999990044")]
    [InlineData("999990056")]
    public void De_testnummers_van_de_familie_De_Vries_zijn_geldig(string nummer) => Assert.True(Bsn.TryParse(nummer, out _));

    [Theory]
    [InlineData("999990008")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("9999900071")]
    [InlineData("٩٩٩٩٩٠٠٠٧")]
    [InlineData("")]
    [InlineData(null)]
    public void Een_nummer_dat_de_elfproef_niet_haalt_is_geen_Bsn(string? nummer) => Assert.False(Bsn.TryParse(nummer, out _));

    [Fact]
    public void Punten_en_spaties_mag_iemand_gewoon_typen() =>
        Assert.Equal(Bsn.Parse("999990007"), Bsn.Parse(" 999.990.007 "));

    [Fact]
    public void Een_Bsn_laat_zichzelf_nooit_voluit_zien()
    {
        var bsn = Bsn.Parse("999990007");

        Assert.Equal("••••••007", bsn.ToString());
        Assert.DoesNotContain("999990", $"{bsn}", StringComparison.Ordinal);
        Assert.Equal("999990007", bsn.Voluit);
    }

    [Fact]
    public void Een_foutmelding_herhaalt_het_nummer_niet()
    {
        var fout = Assert.Throws<FormatException>(() => Bsn.Parse("999990008"));

        Assert.DoesNotContain("999990008", fout.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elk_enkel_verkeerd_cijfer_wordt_gevonden() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>().Filter(i => i is > 0 and < 99_999_999),
        Gen.Choose(0, 8).ToArbitrary(),
        Gen.Choose(1, 9).ToArbitrary(),
        (begin, plaats, bij) =>
        {
            var goed = Enumerable.Range(0, 10).Select(laatste => begin.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture) + laatste)
                .FirstOrDefault(n => Bsn.TryParse(n, out _));
            if (goed is null)
            {
                return true;
            }

            var cijfers = goed.ToCharArray();
            cijfers[plaats] = (char)('0' + ((cijfers[plaats] - '0' + bij) % 10));
            return !Bsn.TryParse(new string(cijfers), out _);
        }).QuickCheckThrowOnFailure();
}
