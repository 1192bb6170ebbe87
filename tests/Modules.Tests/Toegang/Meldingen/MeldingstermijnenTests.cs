using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis.Termijnen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Triage;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Meldingen;

/// <summary>Terms of melding and question (DOMAIN-MODEL §6.2: T1, T2, T6, T8; ).</summary>
public sealed class MeldingstermijnenTests
{
    [Theory]
    [InlineData("2025-03-03", "2025-04-14")] // T1
    [InlineData("2024-11-14", "2024-12-30")] // T6: 26-12 is a holiday, 27-12-2024 is equated with one
    [InlineData("2025-05-17", "2025-06-30")] // T8: six weeks end on a Saturday
    public void Het_onderzoek_is_klaar_binnen_zes_weken_en_op_een_werkdag(string melding, string uiterlijk) =>
        Assert.Equal(DateOnly.Parse(uiterlijk, null), Meldingdata.Van(DateOnly.Parse(melding, null)).OnderzoekUiterlijk);

    [Fact]
    public void Een_persoonlijk_plan_mag_tot_en_met_de_zevende_dag() // T2, R-040
    {
        var tot = Meldingdata.Van(new DateOnly(2025, 3, 3)).PersoonlijkPlanTot;

        Assert.Equal(new DateOnly(2025, 3, 10), tot);
        Assert.True(PersoonlijkPlanTijdig.Toets(tot, new DateOnly(2025, 3, 10)));
        Assert.False(PersoonlijkPlanTijdig.Toets(tot, new DateOnly(2025, 3, 11)));
    }

    [Fact]
    public void Een_melding_kent_de_wetsartikelen_van_haar_termijnen()
    {
        Assert.Equal("Wmo 2015 art. 2.3.2 lid 1 (E-01); Wmo 2015 art. 2.3.2 lid 2 (E-01)", Meldingdata.Van(new DateOnly(2025, 3, 3)).Bron);
        Assert.Throws<InvalidOperationException>(() => Meldingdata.Van(new DateOnly(2014, 12, 31))); // before the act
    }

    [Theory]
    [InlineData("contact", "2025-03-07", "2025-03-11")] // Friday + 2 working days
    [InlineData("contact", "2025-04-17", "2025-04-23")] // over Good Friday and Easter
    [InlineData("overdracht", "2025-04-17", "2025-04-28")] // the same count as T15
    [InlineData("ingrijpen", "2025-03-07", "2025-03-08")] // a Saturday: danger does not wait
    public void Contact_overdracht_en_ingrijpen_hebben_hun_eigen_termijn(string code, string vanaf, string uiterlijk) =>
        Assert.Equal(DateOnly.Parse(uiterlijk, null), Meldingstermijnen.Uiterlijk(code, DateOnly.Parse(vanaf, null)));

    [Fact]
    public void Elke_termijn_van_DT_1_bestaat() =>
        Assert.All(Beslistabellen.Triage(new DateOnly(2025, 3, 3)).Regels, r =>
            Assert.Equal(r.Termijn is null, Meldingstermijnen.Uiterlijk(r.Termijn, new DateOnly(2025, 3, 3)) is null));

    [Fact]
    public void Een_termijn_eindigt_altijd_op_een_werkdag_en_nooit_te_vroeg() =>
        Prop.ForAll(Gen.Choose(0, 3650).ToArbitrary(), dagen =>
        {
            var melding = new DateOnly(2020, 1, 1).AddDays(dagen);
            var data = Meldingdata.Van(melding);
            return Werkdagkalender.IsWerkdag(data.OnderzoekUiterlijk) && data.OnderzoekUiterlijk >= melding.AddDays(42)
                && Werkdagkalender.IsWerkdag(data.PersoonlijkPlanTot) && data.PersoonlijkPlanTot >= melding.AddDays(7);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void De_bevestiging_noemt_het_zaaknummer_en_de_echte_data()
    {
        var tekst = Ontvangstbevestiging.Schrijf("Z2025-00001", Meldingdata.Van(new DateOnly(2025, 3, 3)), "Duiven");

        Assert.All(["Z2025-00001", "3 maart 2025", "14 april 2025", "10 maart 2025", "cliëntondersteuning"], deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
    }
}
