using Rotonde.Agenda;
using Rotonde.Agenda.Toetsen;
using Xunit;

namespace Rotonde.Modules.Tests.Agenda.Toetsen;

/// <summary>DOMAIN-MODEL §16.1 .</summary>
public class PrincipetoetsTests
{
    private static readonly Principeset Oij = Beleidsboek.Standaard.Principesets.Single(s => s.Code == "OIJ");

    [Fact]
    public void Dagbesteding_in_een_leegstaand_schoollokaal_scoort_0_875_en_is_positief()
    {
        var resultaat = Principetoets.Toets(Oij, Oordelen(
            Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Deels, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Deels, Oordeel.Voldoet)).Waarde;

        Assert.Equal(0.875m, resultaat.Score);
        Assert.Equal("positief", resultaat.Tekst);
    }

    [Fact]
    public void Een_keer_niet_maakt_een_hoge_score_positief_met_voorwaarden() =>
        Assert.Equal(Toetsuitkomst.PositiefMetVoorwaarden, Principetoets.Toets(Oij, Oordelen(
            Oordeel.Niet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet)).Waarde.Uitkomst);

    [Fact]
    public void Onder_de_helft_is_het_herzien_en_wat_niet_van_toepassing_is_telt_niet_mee()
    {
        var resultaat = Principetoets.Toets(Oij, Oordelen(
            Oordeel.Niet, Oordeel.Deels, Oordeel.NietVanToepassing, Oordeel.NietVanToepassing, Oordeel.NietVanToepassing, Oordeel.NietVanToepassing, Oordeel.NietVanToepassing, Oordeel.NietVanToepassing)).Waarde;

        Assert.Equal(0.25m, resultaat.Score);
        Assert.Equal(Toetsuitkomst.Herzien, resultaat.Uitkomst);
    }

    [Fact]
    public void Niet_op_een_verplicht_principe_houdt_alles_tegen()
    {
        var set = Oij with { Principes = [.. Oij.Principes.Select((p, i) => i == 0 ? p with { Verplicht = true } : p)] };

        var resultaat = Principetoets.Toets(set, Oordelen(
            Oordeel.Niet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet, Oordeel.Voldoet)).Waarde;

        Assert.Equal(Toetsuitkomst.Herzien, resultaat.Uitkomst);
        Assert.Equal("OIJ-1", resultaat.Stop!.Code);
    }

    [Fact]
    public void Een_oordeel_zonder_motivering_of_een_gemist_principe_wordt_geweigerd()
    {
        var oordelen = Oordelen([.. Enumerable.Repeat(Oordeel.Voldoet, 8)]);

        Assert.Equal("OIJ-3", Principetoets.Toets(Oij, [.. oordelen.Select((o, i) => i == 2 ? o with { Motivering = " " } : o)]).Weigering!.Veld);
        Assert.Equal("OIJ-8", Principetoets.Toets(Oij, [.. oordelen.Take(7)]).Weigering!.Veld);
        Assert.False(Principetoets.Toets(Oij, [.. oordelen, new Principeoordeel("WES-1", Oordeel.Voldoet, "x")]).Gelukt);
    }

    [Fact]
    public void Een_weging_vraagt_een_score_van_1_tot_5_met_motivering()
    {
        var set = Beleidsboek.Standaard.Principesets.Single(s => s.Code == "ZEV-W");
        var goed = set.Principes.ToDictionary(p => p.Code, _ => (4, "omdat"));

        Assert.Null(Wegingvolledig.Toets(set, goed));
        Assert.Equal("ZEV-W-2", Wegingvolledig.Toets(set, new Dictionary<string, (int, string)>(goed) { ["ZEV-W-2"] = (6, "omdat") })!.Veld);
        Assert.Equal("ZEV-W-3", Wegingvolledig.Toets(set, new Dictionary<string, (int, string)>(goed) { ["ZEV-W-3"] = (3, "") })!.Veld);
    }

    private static IReadOnlyList<Principeoordeel> Oordelen(params Oordeel[] oordelen) =>
        [.. oordelen.Select((o, i) => new Principeoordeel($"OIJ-{i + 1}", o, "omdat het zo is"))];
}
