using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Financien.Verklaring;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Verklaring;

/// <summary>Price × volume × mix, DOMAIN-MODEL §12.4 .</summary>
public class KostenverklaringTests
{
    private static readonly Groepsstand[] Voorbeeld =
    [
        Groepsstand.PerClient("Huishoudelijke hulp", 400, Bedrag.Euro(2_800m), 430, Bedrag.Euro(2_950m)),
        Groepsstand.PerClient("Begeleiding individueel", 150, Bedrag.Euro(6_500m), 140, Bedrag.Euro(6_900m)),
        Groepsstand.PerClient("Begeleiding groep", 60, Bedrag.Euro(3_900m), 90, Bedrag.Euro(4_000m)),
    ];

    [Fact]
    public void Het_verschil_van_265500_euro_valt_uiteen_in_volume_mix_en_prijs()
    {
        var verklaring = Kostenverklaarder.Verklaar(Voorbeeld).Waarde;

        Assert.Equal(Bedrag.Euro(2_329_000m), Bedrag.Som(Voorbeeld.Select(g => g.KostenEerst)));
        Assert.Equal(Bedrag.Euro(2_594_500m), Bedrag.Som(Voorbeeld.Select(g => g.KostenNu)));
        Assert.Equal(Bedrag.Euro(265_500m), verklaring.Verschil);
        Assert.Equal(Bedrag.Euro(190_901.64m), verklaring.Volume);
        Assert.Equal(Bedrag.Euro(-54_901.64m), verklaring.Mix);
        Assert.Equal(Bedrag.Euro(129_500m), verklaring.Prijs);
        Assert.Equal([64_500m, 56_000m, 9_000m], verklaring.PrijsPerGroep.Select(p => p.Bedrag.InEuro));
    }

    [Fact]
    public void De_verklaring_is_een_zin_die_de_raad_kan_lezen() =>
        Assert.Equal(
            "Van de € 265.500 hogere kosten komt € 190.902 door meer cliënten, € −54.902 door een lichtere mix en € 129.500 door hogere kosten per cliënt.",
            Kostenverklaarder.Verklaar(Voorbeeld).Waarde.Zin.Replace('\u00a0', ' '));

    [Fact]
    public void De_tabel_naast_de_zin_noemt_dezelfde_hele_euros_en_telt_op()
    {
        var heel = Kostenverklaarder.Verklaar(Voorbeeld).Waarde.Afgerond;

        Assert.Equal([190_902m, -54_902m, 129_500m], new[] { heel.Volume, heel.Mix, heel.Prijs }.Select(b => b.InEuro));
        Assert.Equal(heel.Verschil, heel.Volume + heel.Mix + heel.Prijs);
        Assert.Equal(heel.Prijs, Bedrag.Som(heel.PrijsPerGroep.Select(g => g.Bedrag)));
    }

    [Fact]
    public void Lagere_kosten_worden_ook_in_een_zin_verklaard()
    {
        var zin = Kostenverklaarder.Verklaar([new("Dagbesteding", 10, Bedrag.Euro(1_000m), 8, Bedrag.Euro(760m))]).Waarde.Zin.Replace('\u00a0', ' ');

        Assert.Equal("Van de € 240 lagere kosten komt € −200 door minder cliënten, € 0 door een zwaardere mix en € −40 door lagere kosten per cliënt.", zin);
    }

    [Fact]
    public void Volume_mix_en_prijs_zijn_samen_altijd_precies_het_verschil_en_elk_tot_op_de_cent_de_formule()
    {
        var groep =
            from q0 in Gen.Choose(0, 500)
            from p0 in Gen.Choose(1, 2_000_000)
            from q1 in Gen.Choose(0, 500)
            from p1 in Gen.Choose(1, 2_000_000)
            select new Groepsstand("g", q0, q0 == 0 ? Bedrag.Nul : new Bedrag(p0), q1, q1 == 0 ? Bedrag.Nul : new Bedrag(p1));

        Prop.ForAll(
            groep.ListOf().ToArbitrary(),
            groepen =>
            {
                var uitkomst = Kostenverklaarder.Verklaar([.. groepen]);
                if (groepen.Sum(g => g.ClientenEerst) == 0)
                {
                    return !uitkomst.Gelukt;
                }

                var v = uitkomst.Waarde;
                decimal q0 = groepen.Sum(g => g.ClientenEerst);
                decimal q1 = groepen.Sum(g => g.ClientenNu);
                var volume = (q1 - q0) * groepen.Sum(g => g.KostenEerst.InEuro) / q0;
                var prijs = groepen.Where(g => g is { ClientenEerst: > 0 }).Sum(g => g.KostenNu.InEuro - (g.ClientenNu * g.KostenEerst.InEuro / g.ClientenEerst));
                return v.Volume + v.Mix + v.Prijs == v.Verschil
                    && v.Verschil == Bedrag.Som(groepen.Select(g => g.KostenNu)) - Bedrag.Som(groepen.Select(g => g.KostenEerst))
                    && Bedrag.Som(v.PrijsPerGroep.Select(p => p.Bedrag)) == v.Prijs
                    && Math.Abs(v.Volume.InEuro - volume) <= 0.011m
                    && Math.Abs(v.Prijs.InEuro - prijs) <= 0.011m;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Een_nieuwe_groep_heeft_geen_prijseffect()
    {
        var verklaring = Kostenverklaarder.Verklaar([
            new("Bestaand", 10, Bedrag.Euro(1_000m), 10, Bedrag.Euro(1_000m)),
            new("Nieuw", 0, Bedrag.Nul, 10, Bedrag.Euro(3_000m)),
        ]).Waarde;

        Assert.Equal(Bedrag.Nul, verklaring.Prijs);
        Assert.Equal(Bedrag.Euro(1_000m), verklaring.Volume);
        Assert.Equal(Bedrag.Euro(2_000m), verklaring.Mix);
    }

    [Fact]
    public void Kosten_zonder_clienten_worden_geweigerd_met_de_naam_van_de_groep() =>
        Assert.Contains(
            "Vervoer",
            Kostenverklaarder.Verklaar([new("Vervoer", 0, Bedrag.Euro(1m), 5, Bedrag.Euro(1m))]).Weigering!.Uitleg,
            StringComparison.Ordinal);

    [Fact]
    public void De_prijs_per_client_splitst_in_vaste_volgorde_in_intensiteit_duur_verzilvering_en_tarief()
    {
        var eerst = new Prijsopbouw(Bedrag.Euro(33.00m), 2.20m, 48m, 0.80m);
        var nu = new Prijsopbouw(Bedrag.Euro(34.50m), 2.30m, 47m, 0.80m);

        var splitsing = Prijssplitsing.Tussen(eerst, nu);

        Assert.Equal(Bedrag.Euro(2_787.84m), eerst.PerClient);
        Assert.Equal(Bedrag.Euro(2_983.56m), nu.PerClient);
        Assert.Equal(Bedrag.Euro(126.72m), splitsing.Intensiteit);
        Assert.Equal(Bedrag.Euro(-60.72m), splitsing.Duur);
        Assert.Equal(Bedrag.Nul, splitsing.Verzilvering);
        Assert.Equal(Bedrag.Euro(129.72m), splitsing.Tarief);
        Assert.Equal(Bedrag.Euro(195.72m), splitsing.Som);
    }
}
