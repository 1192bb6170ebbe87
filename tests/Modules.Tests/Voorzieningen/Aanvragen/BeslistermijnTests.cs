using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Basis.Termijnen;
using Rotonde.Voorzieningen.Aanvragen;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Aanvragen;

public sealed class BeslistermijnTests
{
    [Theory]
    [InlineData(Wet.Wmo, "2025-03-26", "2025-04-09")] // T3
    [InlineData(Wet.Jeugdwet, "2025-03-26", "2025-05-21")] // T4
    [InlineData(Wet.Wmo, "2025-04-07", "2025-04-22")] // T7: two weeks end on Easter Monday
    [InlineData(Wet.Participatiewet, "2025-03-26", "2025-05-21")]
    public void De_beslistermijn_volgt_de_wet_en_de_feestdagen(Wet wet, string aanvraag, string uiterlijk) =>
        Assert.Equal(DateOnly.Parse(uiterlijk, null), Beslisdatum.Bereken(DateOnly.Parse(aanvraag, null), Beslistermijnen.Van(wet).Geldend(DateOnly.Parse(aanvraag, null)).Waarde, []));

    [Fact]
    public void Elke_termijn_noemt_haar_artikel() =>
        Assert.All(Enum.GetValues<Wet>(), w => Assert.Contains("art.", Beslistermijnen.Van(w).Geldend(new DateOnly(2025, 1, 1)).Bron, StringComparison.Ordinal));

    [Fact]
    public void Wie_zijn_aanvraag_aanvult_krijgt_de_dagen_daartussen_erbij()
    {
        // Asked on Monday 31 March, completed on Friday 4 April: Tuesday to Thursday stand still.
        var uiterlijk = Beslisdatum.Bereken(new DateOnly(2025, 3, 26), Termijn.Weken(2), [new Opschortingsperiode(new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 4))]);
        Assert.Equal(new DateOnly(2025, 4, 14), uiterlijk); // 9 April + 3 days is Saturday 12 April
    }

    [Fact]
    public void Een_hersteltermijn_die_ongebruikt_voorbijgaat_telt_helemaal_niet_mee() =>
        Assert.Equal(14, new Opschortingsperiode(new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 14), null).Dagen);

    [Fact]
    public void Opschorten_maakt_de_termijn_nooit_korter() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>().Generator.Two().ToArbitrary(),
            paar =>
            {
                var start = new DateOnly(2025, 1, 1).AddDays(paar.Item1.Get % 700);
                var gevraagd = start.AddDays(1);
                var opschorting = new Opschortingsperiode(gevraagd, gevraagd.AddDays(14), gevraagd.AddDays(1 + (paar.Item2.Get % 14)));
                var zonder = Beslisdatum.Bereken(start, Termijn.Weken(2), []);
                var met = Beslisdatum.Bereken(start, Termijn.Weken(2), [opschorting]);
                return met >= zonder && Werkdagkalender.IsWerkdag(met);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Een_gemeente_mag_een_termijn_korter_maken_maar_niet_langer()
    {
        var dag = new DateOnly(2025, 3, 26);
        Assert.Null(TermijnAlleenKorter.Toets(Termijn.Weken(8), Termijn.Weken(6), dag));
        Assert.Equal(nameof(TermijnAlleenKorter), TermijnAlleenKorter.Toets(Termijn.Weken(2), Termijn.Weken(3), dag)?.Regel);
    }

    [Fact]
    public void De_termijn_wordt_een_keer_en_met_een_reden_verlengd()
    {
        DateOnly uiterlijk = new(2025, 4, 9), nieuw = new(2025, 4, 23), vandaag = new(2025, 4, 1);
        Assert.Null(VerlengingEenKeer.Toets(false, uiterlijk, nieuw, "Wij wachten op de ergotherapeut.", vandaag));
        Assert.NotNull(VerlengingEenKeer.Toets(true, uiterlijk, nieuw, "Wij wachten nog.", vandaag));
        Assert.NotNull(VerlengingEenKeer.Toets(false, uiterlijk, nieuw, " ", vandaag));
        Assert.NotNull(VerlengingEenKeer.Toets(false, uiterlijk, nieuw, "Te laat bedacht.", new DateOnly(2025, 4, 10)));
    }

    [Fact]
    public void Een_aanvraag_sluit_alleen_met_een_besluit_of_een_intrekking()
    {
        Assert.NotNull(Aanvraagverloop.Toets(Aanvraagstatus.InBehandeling, Aanvraagstatus.Onherroepelijk));
        Assert.Null(Aanvraagverloop.Toets(Aanvraagstatus.InBehandeling, Aanvraagstatus.Bekendgemaakt));
        Assert.Null(Aanvraagverloop.Toets(Aanvraagstatus.InBehandeling, Aanvraagstatus.Ingetrokken));
        Assert.NotNull(Aanvraagverloop.Toets(Aanvraagstatus.Bekendgemaakt, Aanvraagstatus.Ingetrokken));
    }
}
