using FsCheck;
using FsCheck.Fluent;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Matching;
using Rotonde.Basis;
using Xunit;

namespace Rotonde.Modules.Tests.Aanbieders.Matching;

/// <summary>DOMAIN-MODEL §9.</summary>
public sealed class PassendheidTests
{
    private static readonly Passendheidsnorm Norm = Passendheidsnorm.Norm.Geldend(new DateOnly(2025, 4, 1)).Waarde;
    private static readonly Bedrag Mediaan = Bedrag.Euro(68);

    private static readonly Kandidaat A = new(AanbiederId.Nieuw(), "A", 1m, 54, 60, 5m, 4m, false, true, Bedrag.Euro(68));
    private static readonly Kandidaat B = new(AanbiederId.Nieuw(), "B", 1m, 2, 2, 2m, 12m, false, false, Bedrag.Euro(74));
    private static readonly Kandidaat C = new(AanbiederId.Nieuw(), "C", 0.5m, 30, 45, 1m, 3m, true, false, Bedrag.Euro(61));

    [Fact]
    public void Het_uitgewerkte_voorbeeld_geeft_78_8_en_73_2_en_71_4()
    {
        var lijst = Passendheid.Rangschik([C, B, A], Mediaan, Norm);

        Assert.Equal(["A", "B", "C"], lijst.Passend.Select(p => p.Kandidaat.Naam));
        Assert.Equal([78.8m, 73.2m, 71.4m], lijst.Passend.Select(p => p.Afgerond));
    }

    [Fact]
    public void De_delen_zijn_zichtbaar_en_tellen_op_tot_de_score()
    {
        var b = Passendheid.Bereken(B, Mediaan, Norm);

        Assert.Equal(0.7727m, decimal.Round(b.Delen.Single(d => d.Naam == "ervaring").Waarde, 4));
        Assert.Equal(0.8571m, decimal.Round(b.Delen.Single(d => d.Naam == "wachttijd").Waarde, 4));
        Assert.Equal(0.6m, b.Delen.Single(d => d.Naam == "nabijheid").Waarde);
        Assert.Equal(0.9118m, decimal.Round(b.Delen.Single(d => d.Naam == "kosten").Waarde, 4));
        Assert.Equal(b.Score, b.Delen.Sum(d => d.Punten));
        Assert.Equal(1m, b.Delen.Sum(d => d.Gewicht));
    }

    [Fact]
    public void R137_twee_goede_ervaringen_winnen_het_niet_van_zestig()
    {
        var zestig = A with { Positief = 57, Ervaringen = 60 };
        var twee = A with { Naam = "twee", Positief = 2, Ervaringen = 2 };

        Assert.Equal("A", Passendheid.Rangschik([twee, zestig], Mediaan, Norm).Passend[0].Kandidaat.Naam);
    }

    [Fact]
    public void Een_harde_voorwaarde_sluit_uit_met_de_reden()
    {
        var lijst = Passendheid.Rangschik([A with { Uitsluitingen = ["neemt geen kinderen onder 12 jaar aan"] }, B], Mediaan, Norm);

        Assert.Equal("B", Assert.Single(lijst.Passend).Kandidaat.Naam);
        Assert.Equal("neemt geen kinderen onder 12 jaar aan", Assert.Single(Assert.Single(lijst.Uitgesloten).Uitsluitingen!));
    }

    [Fact]
    public void Gewichten_die_niet_optellen_tot_een_worden_niet_gebruikt() =>
        Assert.Throws<ArgumentException>(() => Passendheid.Bereken(A, Mediaan, Norm with { Gewichten = Norm.Gewichten with { Fit = 0.4m } }));

    [Fact]
    public void Elke_score_ligt_van_nul_tot_en_met_honderd()
    {
        var gen = from fit in Gen.Choose(-100, 300)
                  from ervaringen in Gen.Choose(0, 500)
                  from positief in Gen.Choose(0, ervaringen)
                  from weken in Gen.Choose(0, 200)
                  from km in Gen.Choose(0, 400)
                  from tarief in Gen.Choose(0, 1_000_00)
                  select A with { Fit = fit / 100m, Ervaringen = ervaringen, Positief = positief, Wachtweken = weken, Kilometers = km, Tarief = new Bedrag(tarief) };

        Prop.ForAll(gen.ToArbitrary(), k => Passendheid.Bereken(k, Mediaan, Norm).Score is >= 0m and <= 100m).QuickCheckThrowOnFailure();
    }
}
