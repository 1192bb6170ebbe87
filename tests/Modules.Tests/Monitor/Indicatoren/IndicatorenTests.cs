using Rotonde.Basis;
using Rotonde.Financien.Begroting;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Streefwaarden;
using Xunit;

namespace Rotonde.Modules.Tests.Monitor.Indicatoren;

/// <summary>R-273 … R-298 and checkpoint C31.</summary>
public class IndicatorenTests
{
    private static readonly Kwartaal Q2 = new(2025, 2);
    private static readonly Kwartaal Q3 = new(2025, 3);

    /// <summary>The lines of the demo family (DOMAIN-MODEL §15.3): Roos with De Brug, Riek's temporary household help.</summary>
    private static readonly Lijn[] DeVries =
    [
        Lijn(Wet.Jeugdwet, "2025-04-14", "2026-04-13", gestart: "2025-04-14"),
        Lijn(Wet.Jeugdwet, "2025-04-14", "2026-04-13", gestart: "2025-04-14"),
        Lijn(Wet.Wmo, "2025-04-07", "2025-05-31", gestart: "2025-04-07", gestopt: "2025-05-31"),
    ];

    [Fact]
    public void De_lijst_telt_26_indicatoren_met_unieke_codes_en_een_volledige_definitie()
    {
        Assert.Equal(Enumerable.Range(1, 26).Select(n => $"I-{n:00}"), Indicatorlijst.Alle.Select(d => d.Code));
        Assert.All(Indicatorlijst.Alle, d => Assert.All(
            new[] { d.Naam, d.Opgave, d.StreefwaardeLetterlijk, d.Teller, d.PopulatieEnPeilmoment, d.Afbakening, d.Bron, d.Basismeting, d.Tolerantie, d.Eigenaar, d.Beperkingen },
            tekst => Assert.False(string.IsNullOrWhiteSpace(tekst), d.Code)));
        Assert.All(Indicatorlijst.Alle, d => Assert.Equal(d.Streefwaarde is TenOpzichteVanBasis, d.Einddatum == new DateOnly(2024, 12, 31)));
    }

    [Fact]
    public void Wat_nog_geen_bron_heeft_is_grijs_met_de_reden()
    {
        var grijs = Indicatorlijst.Alle.Where(d => !d.WordtGemeten).ToList();

        Assert.Equal(18, grijs.Count);
        Assert.All(grijs, d =>
        {
            var oordeel = d.Beoordeel(Q3, new Meting(1, 1), new Meting(1, 1));
            Assert.Equal(Licht.Grijs, oordeel.Licht);
            Assert.Contains("nog niet", oordeel.Uitleg, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void De_lijnen_van_Roos_tellen_op_30_september_in_I06_I09_en_I20()
    {
        Assert.Equal(2, I06IndividueleVoorzieningenJeugdhulp.Meet(DeVries, Q3).Teller);
        Assert.Equal(2, I09IndividueleVoorzieningenJeugdhulp.Meet(DeVries, Q3).Teller);
        Assert.Equal(2, I20IndividueleVoorzieningen.Meet(DeVries, Q3).Teller);
    }

    [Fact]
    public void De_huishoudelijke_hulp_van_Riek_duurde_54_dagen_en_staat_op_geen_kwartaaleinde_in_I08()
    {
        var looptijd = I21LooptijdIndividueleVoorzieningen.Meet(DeVries, Q2.Periode);

        Assert.Equal(new Meting(54, 1), looptijd);
        Assert.Equal(54m, I21LooptijdIndividueleVoorzieningen.Mediaan(DeVries, Q2.Periode));
        Assert.Equal(0, I08MaatwerkvoorzieningenWmo.Meet(DeVries, new Kwartaal(2025, 1)).Teller);
        Assert.Equal(0, I08MaatwerkvoorzieningenWmo.Meet(DeVries, Q2).Teller);
        Assert.Equal(0, I08MaatwerkvoorzieningenWmo.Meet(DeVries, Q3).Teller);
    }

    [Fact]
    public void Een_lijn_loopt_nog_op_haar_laatste_dag_en_de_dag_erna_niet_meer()
    {
        var lijn = Lijn(Wet.Wmo, "2025-01-01", "2025-06-30");

        Assert.True(lijn.ActiefOp(new DateOnly(2025, 6, 30)));
        Assert.False(lijn.ActiefOp(new DateOnly(2025, 7, 1)));
        Assert.False((lijn with { Vervallen = true }).ActiefOp(new DateOnly(2025, 6, 30)));
    }

    [Fact]
    public void De_mediaan_van_een_even_aantal_ligt_tussen_de_twee_middelste()
    {
        Lijn[] lijnen = [Lijn(Wet.Wmo, "2025-04-01", "2025-04-11"), Lijn(Wet.Wmo, "2025-04-01", "2025-04-21"), Lijn(Wet.Jeugdwet, "2025-04-01", "2025-05-01"), Lijn(Wet.Wmo, "2025-04-01", "2025-06-30")];

        Assert.Equal(25m, I21LooptijdIndividueleVoorzieningen.Mediaan(lijnen, Q2.Periode));
        Assert.Null(I21LooptijdIndividueleVoorzieningen.Mediaan([], Q2.Periode));
    }

    [Fact]
    public void Een_bericht_dat_te_laat_of_niet_is_verstuurd_is_niet_tijdig()
    {
        Berichttermijn[] berichten =
        [
            new(Lijnnummer.Nieuw(), "305", new DateOnly(2025, 4, 14), new DateOnly(2025, 4, 11)),
            new(Lijnnummer.Nieuw(), "305", new DateOnly(2025, 4, 23), new DateOnly(2025, 4, 28)),
            new(Lijnnummer.Nieuw(), "307", new DateOnly(2025, 6, 10), null),
            new(Lijnnummer.Nieuw(), "307", new DateOnly(2025, 7, 4), null),
        ];

        Assert.Equal(new Meting(1, 3), I24TijdigheidBerichtenverkeer.Meet(berichten, Q2.Periode));
    }

    [Fact]
    public void De_hoogste_van_uitputting_en_prognose_bepaalt_de_uitputting()
    {
        var uitputting = new Uitputting(Bedrag.Euro(20_000_000m), Bedrag.Euro(5_000_000m), Bedrag.Euro(29_000_000m));

        Assert.Equal(new Meting(29_400_000m, 29_000_000m), I25UitputtingBegroting.Meet(uitputting, Bedrag.Euro(29_400_000m)));
        Assert.Equal(new Meting(25_000_000m, 29_000_000m), I25UitputtingBegroting.Meet(uitputting, Bedrag.Euro(24_000_000m)));
        Assert.Null(I25UitputtingBegroting.Meet(uitputting, null));
    }

    [Fact]
    public void De_totale_kosten_gaan_over_de_laatste_vier_kwartalen() =>
        Assert.Equal(new Periode(new DateOnly(2024, 10, 1), new DateOnly(2025, 9, 30)), I26TotaleKosten.VierKwartalen(Q3));

    [Fact]
    public void Het_nummer_van_een_lijn_is_steeds_hetzelfde_en_leidt_zonder_geheim_nergens_heen()
    {
        var zaak = Guid.CreateVersion7();
        var geheim = Enumerable.Range(0, 32).Select(i => (byte)i).ToArray();
        var ander = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray();

        Assert.Equal(Lijnnummer.Van(zaak, geheim), Lijnnummer.Van(zaak, geheim));
        Assert.NotEqual(Lijnnummer.Van(zaak, geheim), Lijnnummer.Van(zaak, ander));
        Assert.NotEqual(zaak, Lijnnummer.Van(zaak, geheim).Waarde);
        Assert.Throws<ArgumentException>(() => Lijnnummer.Van(zaak, new byte[16]));
    }

    private static Lijn Lijn(Wet wet, string van, string? tot, string? gestart = null, string? gestopt = null) =>
        new(Lijnnummer.Nieuw(), wet, "proef", "6.711", Dag(van)!.Value, Dag(tot), Dag(gestart), Dag(gestopt));

    private static DateOnly? Dag(string? tekst) => tekst is null ? null : DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
