using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Xunit;

namespace Rotonde.Modules.Tests.Gezin.Planonderdelen;

/// <summary>Invariants 2, 11, 12 and 13, R-054, R-060, DT-4 and the course of a line (§6.1).</summary>
public sealed class PlanonderdeelregelsTests
{
    [Fact]
    public void Hulp_zonder_doel_kan_niet_in_het_plan()
    {
        Assert.NotNull(ProductDientEenDoel.Toets("HH", null, Niveau.AlgemeneVoorziening));
        Assert.NotNull(ProductDientEenDoel.Toets(null, null, Niveau.Hulp));
        Assert.Null(ProductDientEenDoel.Toets(null, null, Niveau.NabijeOmgeving));
        Assert.Null(ProductDientEenDoel.Toets("HH", DoelId.Nieuw(), Niveau.Hulp));
    }

    [Theory]
    [InlineData(Niveau.Hulp, "", "x", false)]
    [InlineData(Niveau.Hulp, "x", " ", false)]
    [InlineData(Niveau.Zorg, null, null, false)]
    [InlineData(Niveau.Zorg, "niet terug te winnen: blijvend", "x", true)]
    [InlineData(Niveau.VrijToegankelijk, "", "", true)]
    public void Hulp_en_zorg_hebben_een_terugwindoel_en_een_afschaaldoel(Niveau niveau, string? terugwin, string? afschaal, bool goed) =>
        Assert.Equal(goed, HulpWerktNaarMinder.Toets(niveau, terugwin, afschaal) is null);

    [Theory]
    [InlineData(Niveau.Hulp, null, false)]
    [InlineData(Niveau.Hulp, Wet.Wmo, true)]
    [InlineData(Niveau.VrijToegankelijk, Wet.Jeugdwet, false)]
    [InlineData(Niveau.EigenKracht, null, true)]
    public void Alleen_hulp_en_zorg_vallen_onder_een_wet(Niveau niveau, Wet? wet, bool goed) => Assert.Equal(goed, EenWetPerRegel.Toets(niveau, wet) is null);

    [Fact]
    public void Aandelen_zijn_precies_dan_goed_als_ze_niet_negatief_en_samen_honderd_zijn() => Prop.ForAll<int, int, int>((eigen, netwerk, professional) =>
        (AandelenZijnHonderd.Toets(new Aandelen(eigen, netwerk, professional)) is null) == (eigen >= 0 && netwerk >= 0 && professional >= 0 && eigen + netwerk + professional == 100))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(100, 0, 0)]
    [InlineData(50, 20, 30)]
    public void Honderd_procent_is_een_geheel(int eigen, int netwerk, int professional) => Assert.Null(AandelenZijnHonderd.Toets(new Aandelen(eigen, netwerk, professional)));

    [Theory]
    [InlineData(null, null, true, false)]
    [InlineData(11, null, true, false)]
    [InlineData(7, 3, false, false)]
    [InlineData(7, -2, true, true)]
    [InlineData(0, null, true, true)]
    public void Een_doel_sluit_met_een_eindscore(int? score, int? gas, bool sluit, bool goed) => Assert.Equal(goed, DoelSluitMetScore.Toets(score, gas, sluit) is null);

    [Fact]
    public void Een_afwijking_heeft_drie_afwegingen_en_een_ander_die_instemt()
    {
        Assert.Null(AfwijkingIsGewogen.Toets((Afwijking?)null));
        Assert.NotNull(AfwijkingIsGewogen.Toets(new Afwijking("goedkoper", "", "gezin wil dit")));
        Assert.Null(AfwijkingIsGewogen.Toets(new Afwijking("goedkoper", "past bij doel van de wet", "gezin wil dit")));
        Assert.NotNull(AfwijkingIsGewogen.Toets("samira", "samira"));
        Assert.Null(AfwijkingIsGewogen.Toets("samira", "bert"));
    }

    [Theory]
    [InlineData(true, true, false, Regie.Gezin, false)]
    [InlineData(true, false, false, Regie.Gezin, false)]
    [InlineData(false, true, false, Regie.Netwerk, false)]
    [InlineData(false, false, false, Regie.TijdelijkAanspreekpunt, true)]
    [InlineData(false, false, true, Regie.TijdelijkAanspreekpunt, true)]
    [InlineData(true, false, true, Regie.Gezin, false)]
    public void De_regie_ligt_zo_dicht_mogelijk_bij_het_gezin(bool gezin, bool netwerk, bool veiligheid, Regie regie, bool overname) =>
        Assert.Equal(new Regieadvies(regie, overname, veiligheid, false), Regiekeuze.Kies(gezin, netwerk, veiligheid, false));

    [Theory]
    [InlineData("", "x", "x", 30, false)]
    [InlineData("x", "", "x", 30, false)]
    [InlineData("x", "x", "", 30, false)]
    [InlineData("x", "x", "x", null, false)]
    [InlineData("x", "x", "x", -1, false)]
    [InlineData("x", "x", "x", 184, true)]
    [InlineData("x", "x", "x", 185, false)]
    public void De_regie_overnemen_is_gemotiveerd_en_duurt_hoogstens_zes_maanden(string inwoner, string netwerk, string terug, int? dagen, bool goed)
    {
        var van = new DateOnly(2025, 3, 26);
        Assert.Equal(goed, RegieovernameIsTijdelijk.Toets(inwoner, netwerk, terug, van, dagen is { } d ? van.AddDays(d) : null) is null);
    }

    [Fact]
    public void Hulp_loopt_van_voorgesteld_tot_gestopt_zonder_stap_over_te_slaan()
    {
        Planregelstatus[] weg =
        [
            Planregelstatus.Voorgesteld, Planregelstatus.Akkoord, Planregelstatus.Aangevraagd, Planregelstatus.Toegekend, Planregelstatus.Toegewezen, Planregelstatus.Gestart,
            Planregelstatus.Onderbroken, Planregelstatus.Gestart, Planregelstatus.Gewijzigd, Planregelstatus.Gestopt,
        ];
        Assert.All(weg.Zip(weg.Skip(1)), stap => Assert.Null(Planregelverloop.Toets(stap.First, stap.Second, Niveau.Hulp)));
        Assert.NotNull(Planregelverloop.Toets(Planregelstatus.Akkoord, Planregelstatus.Gestart, Niveau.Hulp));
        Assert.Null(Planregelverloop.Toets(Planregelstatus.Akkoord, Planregelstatus.Gestart, Niveau.AlgemeneVoorziening));
        Assert.NotNull(Planregelverloop.Toets(Planregelstatus.Akkoord, Planregelstatus.Aangevraagd, Niveau.AlgemeneVoorziening));
        Assert.All(Enum.GetValues<Planregelstatus>(), naar => Assert.NotNull(Planregelverloop.Toets(Planregelstatus.Gestopt, naar, Niveau.Hulp)));
    }

    [Theory]
    [InlineData("2008-10-08", true, false, true)]
    [InlineData("2008-10-09", true, false, false)]
    [InlineData("2008-10-08", false, false, false)]
    [InlineData("2008-10-08", true, true, false)]
    [InlineData("2007-04-08", true, false, false)]
    public void Een_jongere_met_hulp_heeft_vanaf_zestien_en_een_half_een_toekomstplan(string geboren, bool hulp, bool plan, bool ontbreekt) =>
        Assert.Equal(ontbreekt, ToekomstplanIsEr.Ontbreekt(DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture), hulp, plan, new DateOnly(2025, 4, 8)));
}
