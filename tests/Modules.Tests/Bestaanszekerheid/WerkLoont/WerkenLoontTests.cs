using Rotonde.Basis;
using Rotonde.Bestaanszekerheid.Minima;
using Rotonde.Bestaanszekerheid.WerkLoont;
using Xunit;

namespace Rotonde.Modules.Tests.Bestaanszekerheid.WerkLoont;

/// <summary>DOMAIN-MODEL §13.3 and §13.4, checkpoint C30 .</summary>
public class WerkenLoontTests
{
    private static readonly DateOnly Juli2024 = new(2024, 7, 1);

    [Fact]
    public void Deeltijdwerk_voor_1300_euro_levert_de_hele_vrijlating_op()
    {
        var uitkomst = WerkenLoont.Toets(new Werkvoorstel(Norm(Juli2024), Bedrag.Euro(1_300m), WerkenLoont.VrijlatingMaximum.Geldend(Juli2024).Waarde, Bedrag.Nul, Bedrag.Nul, Bedrag.Nul));

        Assert.Equal(Bedrag.Euro(269m), uitkomst.Vrijlating);
        Assert.Equal(Bedrag.Euro(838.21m), uitkomst.AanvullendeBijstand);
        Assert.Equal(Bedrag.Euro(269m), uitkomst.Verschil);
        Assert.False(uitkomst.GaatErNietOpVooruit);
    }

    [Fact]
    public void Voltijdwerk_levert_in_2024_net_iets_op()
    {
        var uitkomst = WerkenLoont.Toets(Voltijd(Norm(Juli2024), WerkenLoont.VrijlatingMaximum.Geldend(Juli2024).Waarde, werkkosten: 120m));

        Assert.Equal(Bedrag.Euro(17.87m), uitkomst.Verschil);
        Assert.Equal(Bedrag.Nul, uitkomst.AanvullendeBijstand);
    }

    [Fact]
    public void Met_40_euro_kinderopvang_erbij_loont_het_niet_en_volgt_een_voorstel()
    {
        var uitkomst = WerkenLoont.Toets(Voltijd(Norm(Juli2024), WerkenLoont.VrijlatingMaximum.Geldend(Juli2024).Waarde, werkkosten: 160m));

        Assert.Equal(Bedrag.Euro(-22.13m), uitkomst.Verschil);
        Assert.True(uitkomst.GaatErNietOpVooruit);
        Assert.Contains("voorstel op maat", uitkomst.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Jan_gaat_er_met_voltijdwerk_in_oktober_2025_6872_cent_op_achteruit()
    {
        // C30: norm of 01-07-2025; the maximum of that date was not verified, and makes no difference for this wage.
        var oktober = new DateOnly(2025, 10, 15);

        foreach (Bedrag? maximum in new Bedrag?[] { null, Bedrag.Euro(269m), Bedrag.Euro(290m) })
        {
            var uitkomst = WerkenLoont.Toets(Voltijd(Norm(oktober), maximum, werkkosten: 120m));

            Assert.Equal(Bedrag.Euro(-68.72m), uitkomst.Verschil);
            Assert.True(uitkomst.GaatErNietOpVooruit);
        }

        Assert.Null(WerkenLoont.VrijlatingMaximum.Op(oktober));
    }

    [Fact]
    public void De_regels_van_de_vergelijking_tellen_op_tot_het_verschil_en_geven_de_marginale_druk()
    {
        var uitkomst = WerkenLoont.Toets(Voltijd(Norm(Juli2024), null, 120m));

        Assert.Equal(uitkomst.Verschil, Bedrag.Som(uitkomst.Regels.Select(r => r.Straks)) - Bedrag.Som(uitkomst.Regels.Select(r => r.Nu)));
        Assert.Equal(0.9921m, uitkomst.MarginaleDruk);
    }

    private static Bedrag Norm(DateOnly dag) => Bijstandsnormen.Op(dag)!.Waarde.Gehuwden;

    private static Werkvoorstel Voltijd(Bedrag norm, Bedrag? maximum, decimal werkkosten) =>
        new(norm, Bedrag.Euro(2_250m), maximum, Bedrag.Euro(57.92m + 35m), Bedrag.Euro(150m), Bedrag.Euro(werkkosten));
}
