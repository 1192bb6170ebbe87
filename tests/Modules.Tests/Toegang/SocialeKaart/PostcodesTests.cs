using Rotonde.Toegang.SocialeKaart;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.SocialeKaart;

public sealed class PostcodesTests
{
    [Theory]
    [InlineData("6921", true)]
    [InlineData(" 6921 ab ", true)]
    [InlineData("6921AB", true)]
    [InlineData("1000", true)]
    [InlineData("0921", false)]
    [InlineData("692", false)]
    [InlineData("6921a", false)]
    [InlineData("6921 1a", false)]
    [InlineData("69 21 a b 3", false)]
    [InlineData("٦٩٢١", false)]
    [InlineData("6921      AB      ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Een_postcode_heeft_vier_cijfers_en_soms_twee_letters(string? tekst, bool verwacht) => Assert.Equal(verwacht, Postcodes.IsPostcode(tekst));

    [Fact]
    public void Een_postcode_buiten_de_regio_is_een_postcode_zonder_gebied()
    {
        Assert.True(Postcodes.IsPostcode("1012 AB"));
        Assert.Null(Postcodes.Zoek("1012 AB"));
        Assert.Equal(Postcodes.Zoek("6921"), Postcodes.Zoek("6921 ab"));
        Assert.NotNull(Postcodes.Zoek("6921"));
    }
}
