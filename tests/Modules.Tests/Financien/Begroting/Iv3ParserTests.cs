using System.Text;
using Rotonde.Basis;
using Rotonde.Financien.Begroting;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Begroting;

/// <summary>R-245; an import is taken whole or refused with all findings.</summary>
public class Iv3ParserTests
{
    private const string Kop = "gm_code,gm_naam,jaar,verslagsoort,inwoners,taakveld,lasten_keur\n";

    private static Iv3Inlezing Lees(string tekst) => Iv3Parser.Lees(new MemoryStream(Encoding.UTF8.GetBytes(tekst)));

    [Fact]
    public void Een_goede_regel_wordt_in_duizenden_euros_gelezen()
    {
        var inlezing = Lees(Kop + "GM0226,Duiven,2019,2019X005,25332,6.72,6325.0\n");

        Assert.True(inlezing.Geslaagd);
        var regel = Assert.Single(inlezing.Regels);
        Assert.Equal(new Iv3Regel(Gemeentecode.Parse("0226"), "Duiven", 2019, Iv3Verslagsoort.Jaarrekening, 25332, "6.72", Bedrag.Euro(6_325_000m)), regel);
    }

    [Fact]
    public void Een_bestand_met_fouten_wordt_in_zijn_geheel_geweigerd_met_alle_bevindingen()
    {
        var inlezing = Lees(Kop
            + "GM0226,Duiven,2019,2019X005,25332,6.1,2806.0\n"
            + "GM26,Duiven,2019,2019X005,25332,6.2,111.0\n"
            + "GM0226,Duiven,2019,2020X005,25332,6.3,1.0\n"
            + "GM0226,Duiven,2019,2019X005,25332,6.73,1.0\n"
            + "GM0226,Duiven,2019,2019X005,veel,6.4,onbekend\n"
            + "GM0226,Duiven,2019,2019X005,25332,6.1,2806.0\n"
            + "GM0226,Duiven,2019\n");

        Assert.False(inlezing.Geslaagd);
        Assert.Empty(inlezing.Regels);
        Assert.Equal([3, 4, 5, 6, 6, 7, 8], inlezing.Bevindingen.Select(b => b.Regelnummer));
        Assert.Equal("Regel 3: 'GM26' is geen gemeentecode. Schrijf GM en vier cijfers, zoals GM0226.", inlezing.Bevindingen[0].ToString());
        Assert.Contains("bestaat niet in de indeling van 2019", inlezing.Bevindingen[2].Wat, StringComparison.Ordinal);
        Assert.Contains("al op regel 2", inlezing.Bevindingen[5].Wat, StringComparison.Ordinal);
        Assert.All(inlezing.Bevindingen, b => Assert.False(string.IsNullOrWhiteSpace(b.Herstel)));
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("naam;leeftijd\nJan;12\n", "'gm_code' ontbreekt")]
    [InlineData("gm_code,gm_naam,jaar,verslagsoort,inwoners,taakveld,lasten\n", "geen enkele regel")]
    public void Een_vreemd_bestand_krijgt_zijn_eigen_zin(string tekst, string verwacht) =>
        Assert.Contains(Lees(tekst).Bevindingen, b => b.Wat.Contains(verwacht, StringComparison.Ordinal));

    [Fact]
    public void Een_bestand_dat_geen_utf8_is_wordt_geweigerd()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Kop), 0x47, 0x4D, 0xFF, 0xFE, 0x0A];

        var inlezing = Iv3Parser.Lees(new MemoryStream(bytes));

        Assert.Contains("UTF-8", Assert.Single(inlezing.Bevindingen).Wat, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_naam_met_een_komma_tussen_aanhalingstekens_is_een_naam() =>
        Assert.Equal(
            "Nuenen, Gerwen en Nederwetten",
            Lees(Kop + "GM0820,\"Nuenen, Gerwen en Nederwetten\",2017,2017X000,22866,6.1,1773.0\n").Regels[0].Naam);

    [Fact]
    public void Niet_geleverd_volgens_het_CBS_is_geen_bedrag() =>
        Assert.False(Lees(Kop + "GM0226,Duiven,2019,2019X005,25332,6.1,-99998\n").Geslaagd);

    [Fact]
    public void Een_opgave_van_louter_nullen_wordt_gemeld_als_niet_geleverd()
    {
        var inlezing = Lees(Kop + "GM0299,Zevenaar,2018,2018X000,43402,6.1,0.0\nGM0299,Zevenaar,2018,2018X000,43402,6.2,0.0\n");

        Assert.True(inlezing.Geslaagd);
        Assert.Contains("niet geleverd", Assert.Single(inlezing.Signalen), StringComparison.Ordinal);
    }
}
