using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Streefwaarden;
using Xunit;

namespace Rotonde.Modules.Tests.Monitor.Streefwaarden;

/// <summary>The 26 worked examples of DOMAIN-MODEL §10.3 at 31-12-2022 (R-249, R-273 … R-298).</summary>
public class StoplichtTests
{
    private static readonly Kwartaal Peil = new(2022, 4);

    [Theory]
    // code, teller, noemer, basis, waarde, pad, verschil, licht (an empty string: not given in the source)
    [InlineData("I-01", 1092, 430, null, "2.54", null, null, Licht.Oranje)]
    [InlineData("I-02", 178, 205, null, "86.83", null, null, Licht.Groen)]
    [InlineData("I-03", 235, null, 240.0, "235.00", "234.00", "-2.08", Licht.Oranje)]
    [InlineData("I-04", 127, null, 130.0, "127.00", "128.05", "-2.31", Licht.Groen)]
    [InlineData("I-05", 305, null, 310.0, "305.00", "317.75", "-1.61", Licht.Rood)]
    [InlineData("I-06", 1006, null, 1020.0, "1006.00", "1004.70", "-1.37", Licht.Oranje)]
    [InlineData("I-07", 700, null, 640.0, "700.00", null, "9.38", Licht.Rood)]
    [InlineData("I-08", 1410, null, 1450.0, "1410.00", "1413.75", "-2.76", Licht.Groen)]
    [InlineData("I-09", 1006, null, 1020.0, "1006.00", "1004.70", "-1.37", Licht.Oranje)]
    [InlineData("I-10", 126, null, 118.0, "126.00", null, "6.78", Licht.Groen)]
    [InlineData("I-11", 9, null, 6.0, "9.00", null, "50.00", Licht.Groen)]
    [InlineData("I-12", 150, null, 160.0, "150.00", "152.00", "-6.25", Licht.Groen)]
    [InlineData("I-13", 89, null, 90.0, "89.00", "88.65", "-1.11", Licht.Oranje)]
    [InlineData("I-14", 425, 1000, 41.0, "42.50", null, "3.66", Licht.Rood)]
    [InlineData("I-15", 36, null, 38.0, "36.00", "35.15", "-5.26", Licht.Oranje)]
    [InlineData("I-16", 196, 1, 210.0, "196.00", null, "-6.67", Licht.Groen)]
    [InlineData("I-17", 24, null, 24.0, "24.00", null, "0.00", Licht.Oranje)]
    [InlineData("I-18", 260, 2480, null, "10.48", null, null, Licht.Oranje)]
    [InlineData("I-19", 182, null, 184.0, "182.00", null, "-1.09", Licht.Groen)]
    [InlineData("I-20", 2416, null, 2470.0, "2416.00", "2432.95", "-2.19", Licht.Groen)]
    [InlineData("I-21", 409, 1, 412.0, "409.00", "405.82", "-0.73", Licht.Oranje)]
    [InlineData("I-22", 152, 205, null, "74.15", null, null, Licht.Oranje)]
    [InlineData("I-23", 855, 1000, 88.0, "85.50", null, "-2.50", Licht.Oranje)]
    [InlineData("I-24", 1902, 1995, null, "95.34", null, null, Licht.Groen)]
    [InlineData("I-25", 29_400_000, 29_000_000, null, "101.38", null, null, Licht.Oranje)]
    [InlineData("I-26", 28_750_000, null, 29_199_023.0, "28750000.00", null, "-1.54", Licht.Groen)]
    public void Elke_indicator_van_tabel_2_geeft_de_waarde_het_pad_en_het_licht_van_zijn_voorbeeld(
        string code, int teller, int? noemer, double? basis, string waarde, string? pad, string? verschil, Licht licht)
    {
        // The light of the target itself, apart from whether the source is connected yet.
        var definitie = Indicatorlijst.Met(code) with { GrijsOmdat = null };
        var eigenNoemer = definitie.Eenheid is Eenheid.Percentage ? 100m : 1m;
        Meting? basismeting = basis is { } b ? definitie.Eenheid is Eenheid.Aantal or Eenheid.Euro ? new((decimal)b) : new((decimal)b, eigenNoemer) : null;
        var meting = new Meting(teller, noemer);

        var oordeel = definitie.Beoordeel(Peil, meting, basismeting);

        Assert.Equal(Getal(waarde), decimal.Round(definitie.Waarde(meting.Teller, meting.Noemer)!.Value, 2, MidpointRounding.AwayFromZero));
        Assert.Equal(Getal(pad), oordeel.Pad);
        Assert.Equal(Getal(verschil), oordeel.Verschil);
        Assert.Equal(licht, oordeel.Licht);
    }

    [Theory]
    [InlineData(2020, 4, "0")]
    [InlineData(2019, 1, "0")]
    [InlineData(2021, 1, "0.0625")]
    [InlineData(2022, 4, "0.5")]
    [InlineData(2024, 4, "1")]
    [InlineData(2025, 3, "1")]
    public void Het_pad_telt_kwartalen_vanaf_eind_2020(int jaar, int kwartaal, string deel) =>
        Assert.Equal(Getal(deel), Streefpad.Deel(new Kwartaal(jaar, kwartaal)));

    [Fact]
    public void Groen_gaat_voor_rood_als_het_pad_nog_op_de_basis_ligt()
    {
        var begin = new Kwartaal(2020, 4);

        Assert.Equal(Licht.Groen, Stoplicht.Toets(new TenOpzichteVanBasis(-0.05m), new Waarneming(begin, 100m, 100m)).Licht);
        Assert.Equal(Licht.Groen, Stoplicht.Toets(new TenOpzichteVanBasis(0.05m), new Waarneming(begin, 100m, 100m)).Licht);
        Assert.Equal(Licht.Rood, Stoplicht.Toets(new TenOpzichteVanBasis(-0.05m), new Waarneming(begin, 101m, 100m)).Licht);
    }

    [Theory]
    [InlineData(38, 40, "95", Licht.Groen)]
    [InlineData(36, 40, "90", Licht.Rood)]
    [InlineData(37, 40, "92.5", Licht.Oranje)]
    [InlineData(19, 20, "95", Licht.Grijs)]
    [InlineData(29, 30, "96.666666666666666666666666667", Licht.Groen)]
    public void Een_percentage_over_minder_dan_dertig_gevallen_krijgt_een_pijl_en_geen_kleur(int teller, int noemer, string waarde, Licht licht)
    {
        var definitie = I24TijdigheidBerichtenverkeer.Definitie;

        var oordeel = definitie.Beoordeel(Peil, new Meting(teller, noemer), null, vorige: new Meting(9, 10));

        Assert.Equal(Getal(waarde), definitie.Waarde(teller, noemer));
        Assert.Equal(licht, oordeel.Licht);
        Assert.NotEqual(Pijl.Onbekend, oordeel.Pijl);
    }

    [Fact]
    public void Zonder_waarde_nulmeting_of_prognose_is_het_licht_grijs_met_de_reden()
    {
        Assert.Equal("Er is geen waarde gemeten.", Grijs(new Minstens(95m, 3m), new Waarneming(Peil, null)));
        Assert.Equal("Er is nog geen prognose.", Grijs(new BinnenBegroting(), new Waarneming(Peil, null)));
        Assert.Equal("De nulmeting over 2019 ontbreekt.", Grijs(new TenOpzichteVanBasis(-0.03m), new Waarneming(Peil, 12m)));
        Assert.Equal("De nulmeting over 2019 ontbreekt.", Grijs(new Richting(true), new Waarneming(Peil, 12m)));
        Assert.Equal("De nulmeting over 2019 ontbreekt.", Grijs(new Behoud(false), new Waarneming(Peil, 12m)));
        Assert.Equal("De laatste meting is ouder dan twee perioden.", Grijs(new Minstens(95m, 3m), new Waarneming(Peil, 99m, PeriodesOud: 3)));
    }

    [Theory]
    [InlineData("100", Licht.Groen)]
    [InlineData("100.01", Licht.Oranje)]
    [InlineData("102", Licht.Oranje)]
    [InlineData("102.01", Licht.Rood)]
    public void De_begroting_is_groen_tot_100_en_oranje_tot_102_procent(string waarde, Licht licht) =>
        Assert.Equal(licht, Stoplicht.Toets(new BinnenBegroting(), new Waarneming(Peil, Getal(waarde))).Licht);

    [Theory]
    [InlineData("101", Licht.Groen)]
    [InlineData("100.99", Licht.Oranje)]
    [InlineData("99.01", Licht.Oranje)]
    [InlineData("99", Licht.Rood)]
    public void Een_richting_vraagt_minstens_een_procent(string waarde, Licht licht) =>
        Assert.Equal(licht, Stoplicht.Toets(new Richting(Omhoog: true), new Waarneming(Peil, Getal(waarde), 100m)).Licht);

    [Theory]
    [InlineData("102", Licht.Groen)]
    [InlineData("98", Licht.Groen)]
    [InlineData("105", Licht.Oranje)]
    [InlineData("94.9", Licht.Rood)]
    public void Behoud_is_twee_procent_groen_en_vijf_procent_oranje(string waarde, Licht licht) =>
        Assert.Equal(licht, Stoplicht.Toets(new Behoud(InProcentpunt: false), new Waarneming(Peil, Getal(waarde), 100m)).Licht);

    private static string Grijs(Streefwaarde doel, Waarneming w)
    {
        var oordeel = Stoplicht.Toets(doel, w);
        Assert.Equal(Licht.Grijs, oordeel.Licht);
        return oordeel.Uitleg;
    }

    private static decimal? Getal(string? tekst) => tekst is null ? null : decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
