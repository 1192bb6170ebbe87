using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planmaten;
using Xunit;

namespace Rotonde.Modules.Tests.Gezin.Planmaten;

/// <summary>DOMAIN-MODEL §8 with the worked numbers of §15.2 and §15.3 (C29).</summary>
public sealed class DeVriesVoorEnNaTests
{
    private static readonly DateOnly Vast = new(2025, 3, 26);
    private static readonly Periode Jaar = new(new(2025, 4, 14), new(2026, 4, 13));

    private static readonly Kostenlijn[] Voor =
    [
        Lijn(5 * 52, 68.00m), Lijn(40 * 5, 22.00m), Lijn(1.5m * 26, 105.00m), Lijn(1, 8_500m), Lijn(40, 80.00m), Lijn(3 * 52, 34.50m),
    ];

    private static readonly Kostenlijn[] Na =
    [
        Lijn(2 * 48, 52.00m), Lijn(2 * 52, 68.00m), Lijn(10, 68.00m) with { Eenmalig = true }, Lijn(40 * 5, 11.00m), Lijn(1, 8_500m),
        Lijn(2 * 8, 34.50m) with { Eenmalig = true, Geldig = new(new(2025, 4, 7), new(2025, 5, 31)) }, Lijn(6, 60.00m) with { Eenmalig = true }, Lijn(12 * 2, 95.00m),
        new(Niveau.VrijToegankelijk, Bedrag.Euro(999), false, Jaar),
    ];

    [Fact]
    public void De_hulp_voor_het_plan_kostte_de_gemeente_43257_euro_per_jaar() =>
        Assert.Equal(Bedrag.Euro(43_257), Planmaat.Jaarkosten(Voor, Vast).Totaal);

    [Fact]
    public void Het_plan_kost_26636_euro_waarvan_25044_structureel_en_1592_eenmalig()
    {
        var kosten = Planmaat.Jaarkosten(Na, Vast);

        Assert.Equal(Bedrag.Euro(25_044), kosten.Structureel);
        Assert.Equal(Bedrag.Euro(1_592), kosten.Eenmalig);
        Assert.Equal(Bedrag.Euro(26_636), kosten.Totaal);
        Assert.Equal(Bedrag.Euro(16_621), Planmaat.Jaarkosten(Voor, Vast).Totaal - kosten.Totaal);
    }

    [Fact]
    public void Wat_pas_na_een_jaar_begint_telt_niet_mee() =>
        Assert.Equal(Bedrag.Nul, Planmaat.Jaarkosten([Lijn(1, 100) with { Geldig = new(new(2026, 3, 26)) }], Vast).Totaal);

    [Fact]
    public void Op_1_september_zijn_er_nog_vijf_hulpverleners_en_twee_vrijwilligers()
    {
        Hulplijn[] voor =
        [
            Prof("begeleider Roos", "De Brug"), Prof("vervoerder", "Taxi"), Prof("ggz-behandelaar", "Ggz"), Prof("leerplichtambtenaar", "Gemeente"), Prof("Halt-medewerker", "Halt"),
            Prof("werkbegeleider", "SW-bedrijf"), Prof("jobcoach", "Jobcoach bv"), Prof("HH-hulp", "Thuiszorg"), Prof("wijkverpleegkundige", "Wijkzorg"), Prof("UWV-adviseur", "UWV"),
        ];
        Hulplijn[] na =
        [
            Prof("De Brug-begeleider", "De Brug"), Prof("de brug-begeleider ", "De Brug"), Prof("vervoerder", "Taxi"), Prof("werkbegeleider", "SW-bedrijf"), Prof("jongerencoach", "Jongerenwerk"),
            Prof("UWV-adviseur", "UWV"), Prof("HH-hulp", "Thuiszorg") with { Geldig = new(new(2025, 4, 7), new(2025, 5, 31)) }, Prof("Samira", "Gemeente") with { IsAanspreekpunt = true },
            new("Piet", "", false, true, false, Jaar), new("boodschappendienst", "Welzijn", false, true, false, Jaar), new("Jan", "", false, false, false, Jaar),
        ];

        Assert.Equal(10, Planmaat.Hulpverleners(voor, new(2025, 9, 1)));
        Assert.Equal(5, Planmaat.Hulpverleners(na, new(2025, 9, 1)));
        Assert.Equal(6, Planmaat.Hulpverleners(na, new(2025, 5, 1)));
        Assert.Equal(2, Planmaat.Vrijwilligers(na, new(2025, 9, 1)));
    }

    [Theory]
    [InlineData(3, 8, 8, 1)]
    [InlineData(3, 8, 10, 1)]
    [InlineData(3, 8, 2, 0)]
    [InlineData(8, 3, 3, 1)]
    [InlineData(5, 5, 5, 1)]
    [InlineData(5, 5, 4, 0)]
    public void Een_doel_is_voor_nul_tot_een_deel_gehaald(int begin, int streef, int eind, int deel) => Assert.Equal(deel, Planmaat.Doelrealisatie(begin, streef, eind));

    [Fact]
    public void De_doelrealisatie_van_een_plan_weegt_de_doelen() =>
        Assert.Equal(0.7m, Planmaat.Doelrealisatie([new(1, 3, 8, 8), new(1, 2, 7, 4), new(2, 0, 10, 7), new(0, 1, 2, null)]));

    [Fact]
    public void Doelrealisatie_ligt_altijd_tussen_nul_en_een() => Prop.ForAll<int, int, int>(
        (begin, streef, eind) => Planmaat.Doelrealisatie(begin % 11, streef % 11, eind % 11) is >= 0m and <= 1m).QuickCheckThrowOnFailure();

    [Fact]
    public void De_afschaalindex_telt_doelen_waarvan_het_hoogste_niveau_omlaag_ging() =>
        Assert.Equal(0.5m, Planmaat.Afschaalindex([(Niveau.Zorg, Niveau.Hulp), (Niveau.Hulp, Niveau.Hulp), (Niveau.Hulp, null), (Niveau.Hulp, Niveau.Zorg), (null, Niveau.Hulp)]));

    [Fact]
    public void Het_spinnenweb_heeft_een_vlak_en_een_verschil_per_as()
    {
        Spinnenweb voor = new(6, 4, 6, 5, 3, 5);
        Spinnenweb na = new(6, 6, 6, 6, 5, 7);

        Assert.Equal(259.81m, Spinnenwebmaat.Vlak([10, 10, 10, 10, 10, 10]));
        Assert.Equal(0m, Spinnenwebmaat.Vlak([0, 0, 0, 0, 0, 0]));
        Assert.Equal(decimal.Round(0.4330127m * (24 + 24 + 30 + 15 + 15 + 30), 2), Spinnenwebmaat.Vlak(voor.Scores));
        Assert.Equal(4, Spinnenwebmaat.Verschil(voor.Scores, na.Scores).Count(v => v > 0));
    }

    [Fact]
    public void Zelfredzaamheid_vergelijkt_alleen_leefdomeinen_die_twee_keer_gemeten_zijn()
    {
        Assert.Equal(1.5m, Zelfredzaamheid.Verschil(
            new Dictionary<Leefdomein, int> { [Leefdomein.Wonen] = 2, [Leefdomein.Werken] = 1, [Leefdomein.Inkomen] = 5 },
            new Dictionary<Leefdomein, int> { [Leefdomein.Wonen] = 4, [Leefdomein.Werken] = 2 }));
        Assert.Null(Zelfredzaamheid.Verschil(new Dictionary<Leefdomein, int>(), new Dictionary<Leefdomein, int>()));
    }

    private static Kostenlijn Lijn(decimal aantal, decimal tarief) => new(Niveau.Hulp, Bedrag.Euro(aantal * tarief), false, Jaar);

    private static Hulplijn Prof(string wie, string organisatie) => new(wie, organisatie, true, false, false, new Periode(new(2025, 1, 1)));
}
