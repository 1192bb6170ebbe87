using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Registerregels;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Modules.Tests.Berichten.Conformiteit;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Register;

/// <summary>Declarations against the register: allocations, earlier lines and the contract.</summary>
public sealed class DeclaratieTests
{
    private const string Regelpad = "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie";
    private static readonly DateOnly Vandaag = new(2026, 5, 1);
    private readonly Geheugenregister _register = new();
    private int _nummer;

    public DeclaratieTests() => Wijs();

    [Fact]
    public async Task Tien_uur_op_twee_uur_per_week_van_14_april_is_te_veel_en_zes_uur_is_goed()
    {
        // C26: ISO weeks 16, 17 and 18.
        var bericht = Bericht(Regel(10));
        var bevinding = Assert.Single(await Oordeel(bericht));
        Assert.Equal(("TR321", "9321"), (bevinding.Regel, bevinding.Retourcode));
        Assert.Equal([Regelpad + "/GeleverdVolume"], bevinding.Locatie);
        Assert.Contains("ten hoogste 6 uur", bevinding.Melding, StringComparison.Ordinal);

        var antwoord = Declaratieantwoord.Uit(Antwoorden.Declaratie(bericht, [bevinding], new("A1", Vandaag)));
        Assert.Equal(Bedrag.Nul, antwoord.Oordeel!.Toegekend);
        Assert.Equal(["9321"], antwoord.Oordeel.Clienten[0].Prestaties[0].Retourcodes);
        _register.Verwerk(bericht, [bevinding]);

        // The corrected line carries a new reference and declaration number.
        var goed = Bericht(Regel(6));
        Assert.Empty(await Oordeel(goed));
        var toegekend = Declaratieantwoord.Uit(Antwoorden.Declaratie(goed, [], new("A2", Vandaag)));
        Assert.Equal(["8001"], toegekend.Oordeel!.Retourcodes);
        Assert.Equal(toegekend.Oordeel.Ingediend, toegekend.Oordeel.Toegekend);
    }

    [Fact]
    public async Task Zeshonderd_minuten_op_twee_uur_per_week_is_te_veel_en_360_is_goed()
    {
        // C26 in minutes: an allocation in hours may be declared in minutes (TR341).
        Assert.Equal(["9321"], await Codes(Minuten(600)));
        Assert.Empty(await Codes(Minuten(360)));
        Assert.Equal(["9321"], await Codes(Minuten(361)));

        static Prestatie Minuten(long aantal) => Regel(aantal) with { Eenheid = "01", ProductTarief = new Bedrag(100), IngediendBedrag = new Bedrag(100 * aantal) };
    }

    [Fact]
    public async Task TR304_een_onbekende_client_wordt_geweigerd_met_al_zijn_regels()
    {
        var bericht = (Gegeven.Declaratie(Standaard.IWmo) with { Kop = Kop(), Clienten = [new(Bsn.Parse("999900018"), [Regel(6) with { ReferentieNummer = "R1" }])] }).NaarBericht();
        var bevinding = Assert.Single(await Oordeel(bericht));
        Assert.Equal(("8187", "Bericht/Declaratie/Clienten/Client/Bsn"), (bevinding.Retourcode, bevinding.Locatie[0]));
    }

    [Fact]
    public async Task TR307_en_TR308_een_periode_buiten_de_toewijzing_wordt_geweigerd()
    {
        Assert.Equal(["9307"], await Codes(Regel(6) with { ProductPeriode = Periode.Maand(2025, 4) }));
        Assert.Equal(["9308"], await Codes(Regel(2) with { ProductPeriode = Periode.Maand(2026, 4) }, periode: Periode.Maand(2026, 4)));
        Assert.Empty(await Codes(Regel(2) with { ProductPeriode = new(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 13)) }, periode: Periode.Maand(2026, 4)));
    }

    [Fact]
    public async Task TR314_een_referentienummer_wordt_een_keer_gebruikt_ook_als_de_regel_is_afgewezen()
    {
        var eerste = Bericht(Regel(10) with { ReferentieNummer = "R7" });
        _register.Verwerk(eerste, await Oordeel(eerste));
        Assert.Equal(["8021"], await Codes(Regel(6) with { ReferentieNummer = "R7" }));
        Assert.Empty(await Codes(Regel(6) with { ReferentieNummer = "R8" }));
    }

    [Fact]
    public async Task TR318_een_declaratie_over_een_eerdere_maand_wordt_geweigerd_en_dezelfde_maand_niet()
    {
        await Verwerk(Mei(2));
        Assert.Equal(["8214"], await Codes(Regel(6)));
        Assert.Empty(await Codes(Regel(6), periode: Periode.Maand(2025, 5)));
        Assert.Empty(await Codes(Regel(6), periode: Periode.Maand(2025, 9)));
    }

    [Fact]
    public void TR319_een_periode_na_de_declaratieperiode_wordt_geweigerd()
    {
        // Level 2 stops it first; the rule of level 3 stands on its own.
        Assert.NotNull(Prestatieregels.TR319(Periode.Maand(2025, 5), Periode.Maand(2025, 4)));
        Assert.Null(Prestatieregels.TR319(Periode.Maand(2025, 3), Periode.Maand(2025, 4)));
    }

    [Fact]
    public async Task TR322_alles_samen_blijft_binnen_de_toewijzing()
    {
        // Total 10 hours within the allocation.
        Wijs(new Omvang(10, "04", "6"));
        await Verwerk(Regel(6));
        Assert.Equal(["9322"], await Codes(Mei(5)));
        Assert.Empty(await Codes(Mei(4)));
    }

    [Fact]
    public async Task TR322_een_creditregel_geeft_ruimte_terug_in_hetzelfde_bericht()
    {
        // OP366: credit first, wherever it stands in the message.
        Wijs(new Omvang(10, "04", "6"));
        await Verwerk(Regel(6) with { ReferentieNummer = "R7" });
        var credit = Credit(Regel(6), "R7");
        Assert.Empty(await Codes([Mei(10), credit]));
        Assert.Equal(["9322"], await Codes(Mei(10)));
    }

    [Fact]
    public async Task TR322_geldt_in_totaal_ook_voor_huishoudelijke_hulp()
    {
        _register.Verwerk((Gegeven.Toewijzing(Standaard.IWmo) with
        {
            Producten =
            [
                Gegeven.Toegewezen(Standaard.IWmo) with
                {
                    ToewijzingNummer = 1, Product = new("01", "01A01"), Ingangsdatum = new DateOnly(2025, 4, 1), Einddatum = new DateOnly(2025, 5, 31), Omvang = new(1, "04", "2"),
                },
            ],
        }).NaarBericht(), []);
        var hulp = Regel(6) with { ToewijzingNummer = 1, ProductCategorie = "01", ProductCode = "01A01" };
        await Verwerk(hulp with { ProductPeriode = Periode.Maand(2025, 4) });
        // ISO weeks 14 to 22 are nine; six are gone.
        Assert.Equal(["9322"], await Codes(hulp with { ProductPeriode = Periode.Maand(2025, 5) }));
        Assert.Empty(await Codes(hulp with { ProductPeriode = Periode.Maand(2025, 5), GeleverdVolume = 3, IngediendBedrag = new Bedrag(18000) }));
    }

    [Fact]
    public async Task TR323_een_creditregel_hoort_bij_een_goedgekeurde_debetregel()
    {
        Assert.Equal(["8017"], await Codes(Credit(Regel(6), "R7")));
        var fout = Bericht(Regel(10) with { ReferentieNummer = "R7" });
        _register.Verwerk(fout, await Oordeel(fout));
        Assert.Equal(["8017"], await Codes(Credit(Regel(10), "R7")));
        await Verwerk(Regel(6) with { ReferentieNummer = "R8" });
        Assert.Equal(["8017"], await Codes(Credit(Regel(5), "R8")));
        Assert.Empty(await Codes(Credit(Regel(6), "R8")));
    }

    [Fact]
    public async Task TR389_en_TR390_debet_en_credit_wisselen_elkaar_af()
    {
        await Verwerk(Regel(6) with { ReferentieNummer = "R7" });
        Assert.Equal(["9389"], await Codes(Regel(5)));
        await Verwerk(Credit(Regel(6), "R7"));
        Assert.Equal(["9390"], await Codes(Credit(Regel(6), "R7")));
        await Verwerk(Regel(5));
        Assert.Equal(["9389"], await Codes(Regel(4)));
    }

    [Fact]
    public async Task TR389_een_correctie_in_een_bericht_mag()
    {
        await Verwerk(Regel(6) with { ReferentieNummer = "R7" });
        Assert.Empty(await Codes([Regel(5), Credit(Regel(6), "R7")]));
    }

    [Fact]
    public async Task TR333_een_declaratienummer_wordt_een_keer_gebruikt()
    {
        var eerste = Bericht(Regel(6));
        _register.Verwerk(eerste, []);
        var tweede = Bericht(Mei(2)).Zet("Bericht/Declaratie/DeclaratieNummer", eerste.Wortel.Tekst("Declaratie", "DeclaratieNummer")!);
        var bevinding = Assert.Single(await Oordeel(tweede));
        Assert.Equal(("9333", "Bericht/Declaratie/DeclaratieNummer"), (bevinding.Retourcode, bevinding.Locatie[0]));
    }

    [Fact]
    public async Task TR338_een_regel_zonder_bekende_toewijzing_wordt_geweigerd() => Assert.Equal(["9338"], await Codes(Regel(6) with { ToewijzingNummer = 9 }));

    [Fact]
    public async Task TR339_TR340_en_TR341_product_en_eenheid_zijn_de_toegewezene()
    {
        Assert.Equal(["9339"], await Codes(Regel(6) with { ProductCategorie = "03" }));
        Assert.Equal(["9340"], await Codes(Regel(6) with { ProductCode = "02A04" }));
        Assert.Equal(["9341"], await Codes(Regel(6) with { Eenheid = "16" }));
        Wijs(null, new Productaanduiding("02"));
        Assert.Empty(await Codes(Regel(6) with { ProductCode = "02A04", Eenheid = "16" }));
        Assert.Equal(["9341"], await Codes(Regel(6) with { Eenheid = "16" }, afspraak: new("04", new Bedrag(6000))));
    }

    [Fact]
    public async Task TR346_het_bedrag_is_volume_maal_tarief()
    {
        Assert.Equal(["9346"], await Codes(Regel(6) with { IngediendBedrag = new Bedrag(36001) }));
        // 87.30 an hour: 100 minutes are 145.50 at a tariff of 1.46 (IV081).
        var minuten = Regel(100) with { Eenheid = "01", ProductTarief = new Bedrag(146), IngediendBedrag = new Bedrag(14550) };
        Assert.Empty(await Codes(minuten));
        Assert.Empty(await Codes(minuten, afspraak: new("04", new Bedrag(8730))));
        Assert.Equal(["9346"], await Codes(minuten with { IngediendBedrag = new Bedrag(14600) }, afspraak: new("04", new Bedrag(8730))));
        Assert.Equal(["9346"], await Codes(minuten with { IngediendBedrag = new Bedrag(14700) }));
    }

    [Fact]
    public async Task TR346_in_euros_is_er_geen_tarief()
    {
        Wijs(new Omvang(40000, "83", "4"));
        Assert.Empty(await Codes(Regel(36000) with { Eenheid = "83", ProductTarief = null, IngediendBedrag = new Bedrag(36000) }));
        Assert.Equal(["9321"], await Codes(Regel(40001) with { Eenheid = "83", ProductTarief = null, IngediendBedrag = new Bedrag(40001) }));
    }

    [Fact]
    public async Task TR369_de_declaraties_blijven_binnen_het_budget()
    {
        _register.Verwerk((Gegeven.Toewijzing(Standaard.IWmo) with
        {
            Producten = [Gegeven.Toegewezen(Standaard.IWmo) with { Product = null, Omvang = null, Budget = new Bedrag(60000), Toewijzingstijd = new TimeOnly(13, 0) }],
        }).NaarBericht(), []);
        await Verwerk(Regel(6) with { ReferentieNummer = "R7" });
        Assert.Equal(["9369"], await Codes(Mei(5)));
        Assert.Empty(await Codes(Mei(4)));
        Assert.Empty(await Codes([Mei(10), Credit(Regel(6), "R7")]));
    }

    [Fact]
    public async Task TR384_op_een_verwijderde_toewijzing_wordt_niet_gedeclareerd()
    {
        _register.Verwerk((Gegeven.Toewijzing(Standaard.IWmo) with
        {
            Producten = [Gegeven.Toegewezen(Standaard.IWmo) with { RedenWijziging = "13", Einddatum = new DateOnly(2025, 4, 14), Toewijzingstijd = new TimeOnly(13, 0) }],
        }).NaarBericht(), []);
        Assert.Contains("9384", await Codes(Regel(2)));
    }

    [Fact]
    public async Task TR387_en_TR388_een_periode_is_de_maand_binnen_de_toewijzing()
    {
        Assert.Equal(["9387"], await Codes(Regel(2) with { ProductPeriode = new(new DateOnly(2025, 4, 15), new DateOnly(2025, 4, 30)) }));
        Assert.Equal(["9388"], await Codes(Regel(2) with { ProductPeriode = new(new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 29)) }));
        Assert.Equal(["9387", "9388"], await Codes(Mei(2) with { ProductPeriode = new(new DateOnly(2025, 5, 2), new DateOnly(2025, 5, 30)) }, periode: Periode.Maand(2025, 5)));
    }

    [Fact]
    public async Task TR418_het_tarief_is_het_afgesproken_tarief()
    {
        Assert.Empty(await Codes(Regel(6), afspraak: new("04", new Bedrag(6000))));
        Assert.Equal(["0611"], await Codes(Regel(6), afspraak: new("04", new Bedrag(5900))));
        var minuten = Regel(100) with { Eenheid = "01", ProductTarief = new Bedrag(145), IngediendBedrag = new Bedrag(14550) };
        Assert.Equal(["0611"], await Codes(minuten, afspraak: new("04", new Bedrag(8730))));
    }

    [Fact]
    public async Task OP364_een_regel_wordt_niet_geweigerd_om_een_ontbrekende_start_of_een_stop()
    {
        Assert.Empty(await Codes(Regel(6)));
        _register.Verwerk((Gegeven.Start(Standaard.IWmo) with { Kop = Gegeven.Kop(Berichtsoort.Parse("WMO305"), null, "S1") }).NaarBericht(), []);
        _register.Verwerk((Gegeven.Stop(Standaard.IWmo, Gegeven.StopProduct(Standaard.IWmo) with { Einddatum = new DateOnly(2025, 4, 15) }) with
        {
            Kop = Gegeven.Kop(Berichtsoort.Parse("WMO307"), null, "S2"),
        }).NaarBericht(), []);
        Assert.Empty(await Codes(Regel(6)));
    }

    [Fact]
    public async Task Een_creditregel_wordt_niet_op_inhoud_geweigerd()
    {
        // IV085: after approval the contract and allocation changed; the credit still goes through.
        await Verwerk(Regel(6) with { ReferentieNummer = "R7" });
        Wijs(new Omvang(1, "16", "4"));
        Assert.Empty(await Codes(Credit(Regel(6), "R7"), afspraak: new("04", new Bedrag(1))));
    }

    [Fact]
    public async Task Elke_bevinding_van_een_regel_komt_mee()
    {
        var codes = await Codes(Regel(10) with { ProductCategorie = "03", ProductCode = "03A01", IngediendBedrag = new Bedrag(1), ProductPeriode = Periode.Maand(2025, 4) });
        Assert.Equal(["9346", "9339", "9340", "9307", "9321"], codes);
    }

    [Fact]
    public void Elke_regel_van_niveau_3_en_4_heeft_een_retourcode_uit_de_lijst()
    {
        var regels = Regelcode.Alle.Values.Where(r => r.Niveau >= 3).Select(r => r.Code).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(regels, Overstijgend.Codes.Keys.Order(StringComparer.Ordinal));
        Assert.All(Overstijgend.Codes, c => Assert.Equal((Regelcode.Alle[c.Key].Retourcode, Regelcode.Alle[c.Key].Niveau), c.Value));
        Assert.All(Overstijgend.Codes.Values.Where(c => c.Retourcode is not null), c => Assert.True(Releasegegevens.V32.Codelijsten["WJ001"].Bevat(c.Retourcode!)));
        var gemerkt = typeof(Overstijgend).Assembly.GetTypes().Where(t => t.Namespace == typeof(Overstijgend).Namespace)
            .SelectMany(t => t.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic))
            .SelectMany(m => m.GetCustomAttributes(typeof(Rotonde.Basis.Regels.RegelAttribute), false).Cast<Rotonde.Basis.Regels.RegelAttribute>())
            .Select(r => r.Bron).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(regels, gemerkt);
    }

    [Fact]
    public void Een_declaratie_van_25000_regels_wordt_regel_voor_regel_vergeleken_en_beantwoord()
    {
        var regels = Enumerable.Range(1, 25_000).Select(i => Regel(6) with { ReferentieNummer = $"R{i}", ToewijzingNummer = i }).ToArray();
        var bericht = Bericht(regels);
        var stand = new Registerstand
        {
            Clienten = new HashSet<Bsn> { Gegeven.Burger },
            Toewijzingen = [.. regels.Where(r => r.ToewijzingNummer % 2 == 0).Select(r => BekendeToewijzing.Van(Gegeven.Burger, Gegeven.Toegewezen(Standaard.IWmo) with { ToewijzingNummer = r.ToewijzingNummer }))],
        };
        var bevindingen = Controle.Niveau3(bericht, stand, Vandaag);
        var antwoord = Antwoorden.Declaratie(bericht, bevindingen, new("A1", Vandaag));
        Assert.Equal(12_500, bevindingen.Count);
        Assert.Equal(12_500 * 36000L, Declaratieantwoord.Uit(antwoord).Oordeel!.Toegekend.Centen);
    }

    private static Prestatie Regel(long volume) => Gegeven.Prestatie(Standaard.IWmo) with { ReferentieNummer = "", GeleverdVolume = volume, IngediendBedrag = new Bedrag(6000 * volume) };

    private static Prestatie Mei(long volume) => Regel(volume) with { ProductPeriode = Periode.Maand(2025, 5) };

    private static Prestatie Credit(Prestatie debet, string vorig) => debet with { VorigReferentieNummer = vorig, IngediendBedrag = -debet.IngediendBedrag };

    private void Wijs() => _register.Verwerk(Gegeven.Toewijzing(Standaard.IWmo).NaarBericht(), []);

    private void Wijs(Omvang? omvang, Productaanduiding? product = null) => _register.Verwerk((Gegeven.Toewijzing(Standaard.IWmo) with
    {
        Producten = [Gegeven.Toegewezen(Standaard.IWmo) with { Omvang = omvang, Product = product ?? Gegeven.Product(Standaard.IWmo), Toewijzingstijd = new TimeOnly(13, 0) }],
    }).NaarBericht(), []);

    private Berichtkop Kop() => Gegeven.Kop(Berichtsoort.Parse("WMO323"), new DateOnly(2026, 4, 30), $"N{++_nummer}");

    private Bericht Bericht(params Prestatie[] regels) => Bericht(regels, null);

    private Bericht Bericht(Prestatie[] regels, Periode? periode)
    {
        var laatste = regels.Max(r => r.ProductPeriode.Einde!.Value);
        var declaratie = Gegeven.Declaratie(Standaard.IWmo, [.. regels.Select(r => r with { ReferentieNummer = r.ReferentieNummer.Length > 0 ? r.ReferentieNummer : $"N{++_nummer}" })]);
        return (declaratie with { Kop = Kop(), DeclaratieNummer = $"D{++_nummer}", DeclaratiePeriode = periode ?? Periode.Maand(laatste.Year, laatste.Month) }).NaarBericht();
    }

    private Task<IReadOnlyList<Bevinding>> Oordeel(Bericht bericht, Contractafspraak? afspraak = null) =>
        Controle.BeoordeelAsync(bericht, _register, Vandaag, afspraak is null ? null : new Afspraken(afspraak));

    private Task<IEnumerable<string?>> Codes(Prestatie regel, Periode? periode = null, Contractafspraak? afspraak = null) => Codes([regel], periode, afspraak);

    private async Task<IEnumerable<string?>> Codes(Prestatie[] regels, Periode? periode = null, Contractafspraak? afspraak = null) =>
        (await Oordeel(Bericht(regels, periode), afspraak)).Select(b => b.Retourcode);

    private async Task Verwerk(params Prestatie[] regels)
    {
        var bericht = Bericht(regels);
        Assert.Empty(await Oordeel(bericht));
        _register.Verwerk(bericht, []);
    }

    private sealed class Afspraken(Contractafspraak afspraak) : IContractafspraken
    {
        public Task<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>> ZoekAsync(string aanbieder, IReadOnlySet<Afspraakvraag> vragen, CancellationToken stop) =>
            Task.FromResult<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>>(vragen.ToDictionary(v => v, _ => afspraak));
    }
}
