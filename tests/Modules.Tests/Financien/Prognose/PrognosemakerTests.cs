using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Financien.Prognose;
using Xunit;

namespace Rotonde.Modules.Tests.Financien.Prognose;

/// <summary>The worked example of DOMAIN-MODEL §12.2 .</summary>
public class PrognosemakerTests
{
    private static readonly IReadOnlyList<Bedrag> Gedeclareerd =
    [
        .. new[] { 101_000m, 99_500m, 103_000m, 102_500m, 98_000m, 104_000m, 96_900m, 88_400m, 58_300m }.Select(Bedrag.Euro),
    ];

    [Fact]
    public void Een_jonge_maand_wordt_aangevuld_tot_wat_zij_uiteindelijk_kost()
    {
        var standen = Voltooiing.Voorbeeld.Eindstanden(Gedeclareerd);

        Assert.Equal(
            new[] { 101_000m, 99_500m, 103_000m, 102_500m, 98_000m, 105_051m, 102_000m, 104_000m, 106_000m }.Select(Bedrag.Euro),
            standen.Select(s => s.Eindstand));
        Assert.Equal(Bedrag.Euro(921_051m), Bedrag.Som(standen.Select(s => s.Eindstand)));
    }

    [Fact]
    public void Doorrekenen_van_negen_maanden_geeft_1228068_euro()
    {
        var prognose = Prognosemaker.Doorrekenen(Gedeclareerd, Voltooiing.Voorbeeld, Seizoen.Vlak);

        Assert.Equal(Bedrag.Euro(1_228_068m), prognose.Jaar);
        Assert.Equal(Bedrag.Euro(921_051m), prognose.TotNu);
        Assert.Equal(prognose.Jaar, prognose.TotNu + prognose.Rest);
        Assert.Contains("75 % van het jaar", prognose.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void De_stroom_van_clienten_geeft_313605_euro_in_het_vierde_kwartaal_en_1234656_in_het_jaar()
    {
        var prognose = Prognosemaker.Stroom(Gedeclareerd, Voltooiing.Voorbeeld, new Clientstroom(300, 12, 10, Bedrag.Euro(345m)));

        Assert.Equal(Bedrag.Euro(313_605m), prognose.Rest);
        Assert.Equal(Bedrag.Euro(1_234_656m), prognose.Jaar);
    }

    [Fact]
    public void De_naieve_prognose_is_te_laag_en_zegt_waarom()
    {
        var naief = Prognosemaker.Naief(Gedeclareerd, Voltooiing.Voorbeeld, Seizoen.Vlak);

        Assert.Equal(Bedrag.Euro(1_135_467m), naief.Jaar);
        Assert.True(naief.IsTeLaag);
        var uitleg = naief.Uitleg.Replace('\u00a0', ' ');
        Assert.StartsWith("€ 1.135.467 is te laag, omdat aanbieders later declareren: van september is nog maar 55 % gedeclareerd", uitleg, StringComparison.Ordinal);
        Assert.EndsWith("Er komt nog ongeveer € 69.451 binnen.", uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Als_alles_binnen_is_is_de_naieve_prognose_niet_te_laag()
    {
        var naief = Prognosemaker.Naief(Gedeclareerd, new Voltooiing(1m), Seizoen.Vlak);

        Assert.False(naief.IsTeLaag);
        Assert.DoesNotContain("te laag", naief.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void De_prognose_op_verplichtingen_telt_toezeggingen_en_instroom_op_en_trekt_vroege_stops_af()
    {
        var toegezegd = new Restverplichting(2m, Bedrag.Euro(68m), 0.80m, 13m).Bedrag;
        var prognose = Prognosemaker.Verplichtingen(
            Gedeclareerd,
            Voltooiing.Voorbeeld,
            toegezegd,
            new Verwachting(12m, Bedrag.Euro(345m), 1.5m, Bedrag.Euro(500m)));

        Assert.Equal(Bedrag.Euro(1_414.40m), toegezegd);
        Assert.Equal(Bedrag.Euro(1_414m + 6_210m - 500m), prognose.Rest);
        Assert.Equal(Bedrag.Euro(928_175m), prognose.Jaar);
    }

    [Fact]
    public void De_delen_van_een_prognose_tellen_in_hele_euros_op_tot_het_jaar_zoals_de_zin_ze_noemt()
    {
        // Half a euro everywhere: rounded apart, the parts would be a euro more than the year.
        Bedrag[] maanden = [Bedrag.Euro(100.50m), Bedrag.Euro(100m)];
        Jaarprognose[] prognoses =
        [
            Prognosemaker.Doorrekenen(maanden, new Voltooiing(1m), Seizoen.Vlak),
            Prognosemaker.Verplichtingen(maanden, new Voltooiing(1m), Bedrag.Euro(10.50m), new Verwachting(1m, Bedrag.Euro(5.50m), 1m, Bedrag.Euro(2.40m))),
            Prognosemaker.Stroom(maanden, new Voltooiing(1m), new Clientstroom(1, 0, 0, Bedrag.Euro(10.05m))),
        ];

        Assert.All(prognoses, p =>
        {
            Assert.Equal(p.Jaar, p.TotNu + p.Rest);
            Assert.All([p.Jaar, p.TotNu, p.Rest], b => Assert.Equal(0, b.Centen % 100));
            Assert.Contains(p.TotNu.InHeleEuro(), p.Uitleg, StringComparison.Ordinal);
        });
        Assert.Equal("Tot en met februari € 201, nog toegezegd € 11, verwachte nieuwe cliënten € 6, min hulp die eerder stopt € 2.", prognoses[1].Uitleg.Replace('\u00a0', ' '));
        Assert.Equal(Bedrag.Euro(201m + 11m + 6m - 2m), prognoses[1].Jaar);
    }

    [Fact]
    public void Maart_is_mrt()
    {
        var maanden = new Voltooiing(1m).Eindstanden([.. Enumerable.Repeat(Bedrag.Euro(1m), 12)]);

        Assert.Equal("jan feb mrt apr mei jun jul aug sep okt nov dec", string.Join(' ', maanden.Select(m => m.Kort)));
    }

    [Fact]
    public void Een_seizoen_met_een_dure_winter_rekent_een_goedkope_zomer_niet_door()
    {
        var winter = new Seizoen(2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2);

        var prognose = Prognosemaker.Doorrekenen([Bedrag.Euro(200m), Bedrag.Euro(200m)], new Voltooiing(1m), winter);

        Assert.Equal(Bedrag.Euro(1_600m), prognose.Jaar);
    }

    [Fact]
    public void Aanvullen_maakt_een_maand_nooit_goedkoper_en_de_prognose_nooit_lager_dan_de_naieve()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<int[]>(),
            bedragen =>
            {
                var maanden = bedragen.Take(12).Select(b => new Bedrag(Math.Abs((long)b))).ToList();
                if (maanden.Count == 0)
                {
                    return true;
                }

                var standen = Voltooiing.Voorbeeld.Eindstanden(maanden);
                var prognose = Prognosemaker.Doorrekenen(maanden, Voltooiing.Voorbeeld, Seizoen.Vlak);
                var naief = Prognosemaker.Naief(maanden, Voltooiing.Voorbeeld, Seizoen.Vlak);
                // Half a euro of rounding per incomplete month is carried on to the year at most.
                return standen.All(s => s.Eindstand.Centen >= s.Gedeclareerd.Centen - 50)
                    && prognose.Jaar.InEuro >= naief.Jaar.InEuro - (4 * 0.5m * 12 / maanden.Count) - 1;
            }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.1)]
    public void Een_voltooiing_buiten_nul_en_een_bestaat_niet(double factor) =>
        Assert.Throws<ArgumentException>(() => new Voltooiing((decimal)factor));

    [Fact]
    public void Een_oudere_maand_is_nooit_minder_compleet() =>
        Assert.Throws<ArgumentException>(() => new Voltooiing(0.9m, 0.8m));
}
