using Rotonde.Basis;
using Rotonde.Financien.Begroting;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Begroting;

/// <summary>The real accounts that are shipped (CBS, CC BY 4.0) and the breaks between their schemes.</summary>
public class Iv3RegioTests
{
    private static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");
    private static readonly Gemeentecode Zevenaar = Gemeentecode.Parse("0299");
    private static readonly Taakveldgroep Jeugdhulp = Taakveldgroep.Alle.Single(g => g.Naam == "Jeugdhulp");

    [Fact]
    public void Alleen_de_vijf_gemeenten_van_de_streek_worden_meegeleverd()
    {
        Assert.Equal(931, Iv3Regio.Regels.Count);
        Assert.Equal(["0202", "0226", "0293", "0299", "1509"], Iv3Regio.Regels.Select(r => r.Gemeente.ToString()).Distinct().Order());
    }

    [Fact]
    public void De_jaarrekening_2019_van_Duiven_telt_29255000_euro_lasten()
    {
        var reeks = Reeks.Maak(Iv3Regio.Regels, Duiven, Taakveldgroep.SociaalDomein, Iv3Verslagsoort.Jaarrekening, 2019, 2019);

        Assert.Equal(Bedrag.Euro(29_255_000m), Assert.Single(reeks.Punten).Lasten);
        Assert.Equal(25_332, reeks.Punten[0].Inwoners);
    }

    [Fact]
    public void Jeugdhulp_telt_in_2023_ook_6_73_en_6_74_mee_en_toont_de_breuk()
    {
        var reeks = Reeks.Maak(Iv3Regio.Regels, Duiven, Jeugdhulp, Iv3Verslagsoort.Jaarrekening, 2017, 2023);
        var los = Iv3Regio.Regels.Where(r => r.Gemeente == Duiven && r.Jaar == 2023 && r.Soort == Iv3Verslagsoort.Jaarrekening).ToDictionary(r => r.Taakveld, r => r.Lasten);

        Assert.Equal(los["6.72"] + los["6.73"] + los["6.74"], reeks.Punten[^1].Lasten);
        Assert.True(los["6.73"] > Bedrag.Nul);
        Assert.Equal(2023, Assert.Single(reeks.Breuken).Jaar);
    }

    [Fact]
    public void Een_niet_geleverde_begroting_is_geen_nul()
    {
        var reeks = Reeks.Maak(Iv3Regio.Regels, Zevenaar, Taakveldgroep.SociaalDomein, Iv3Verslagsoort.Begroting, 2017, 2019);

        Assert.Null(reeks.Punten[1].Lasten);
        Assert.Null(reeks.Punten[1].PerInwoner);
        Assert.NotNull(reeks.Punten[2].Lasten);
    }

    [Fact]
    public void De_groepen_tellen_in_elk_jaar_op_tot_het_hele_sociaal_domein()
    {
        foreach (var jaar in Enumerable.Range(2017, 10))
        {
            Assert.Equal(
                Taakveldgroep.SociaalDomein.In(jaar).Order(),
                Taakveldgroep.Alle.SelectMany(g => g.In(jaar)).Order());
            Assert.All(Taakveldgroep.SociaalDomein.In(jaar), code => Assert.True(Taakvelden.Bestaat(code, jaar)));
        }
    }

    [Fact]
    public void Een_eigen_bestand_met_6_711_tot_6_714_telt_even_veel_als_6_71()
    {
        var regel = Iv3Regio.Regels.Single(r => r.Gemeente == Duiven && r.Jaar == 2025 && r.Taakveld == "6.71");
        var maatwerk = Taakveldgroep.Alle.Single(g => g.Naam == "Maatwerk Wmo");
        Iv3Regel[] fijn = [regel with { Taakveld = "6.711", Lasten = Bedrag.Euro(1m) }, regel with { Taakveld = "6.712", Lasten = regel.Lasten - Bedrag.Euro(1m) }];

        Assert.Equal(regel.Lasten, Reeks.Maak(fijn, Duiven, maatwerk, Iv3Verslagsoort.Begroting, 2025, 2025).Punten[0].Lasten);
    }
}
