using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Basis;
using Xunit;

namespace Rotonde.Modules.Tests.Aanbieders.Contracten;

/// <summary>DT-10: every part of the gate, alone and together.</summary>
public sealed class ContractpoortTests
{
    private static readonly Contractfeiten Goed = new()
    {
        Stand = Contractstand.Actief, ProductGecontracteerd = true, TariefGedateerd = true, Capaciteit = Capaciteit.Vrij, Plafond = Bedrag.Euro(1000), Gebruikt = Bedrag.Euro(899.99m),
    };

    [Fact]
    public void Alles_op_orde_laat_toe()
    {
        var oordeel = ToetsContractpoort.Toets(Goed);

        Assert.Equal(Poortuitslag.Toelaten, oordeel.Uitslag);
        Assert.Empty(oordeel.Redenen);
        Assert.Null(oordeel.AlsWeigering());
    }

    public static TheoryData<string> Onderdelen => ["geen contract", "product", "contract", "tarief", "wnt", "certificaat", "maatregel", "capaciteit", "plafond"];

    [Theory]
    [MemberData(nameof(Onderdelen))]
    public void Elk_onderdeel_dat_niet_klopt_weigert_met_een_eigen_reden(string onderdeel)
    {
        var feiten = onderdeel switch
        {
            "geen contract" => Goed with { Stand = null },
            "product" => Goed with { ProductGecontracteerd = false },
            "contract" => Goed with { Stand = Contractstand.Getekend },
            "tarief" => Goed with { TariefGedateerd = false },
            "wnt" => Goed with { WntBezwaar = "Er is geen WNT-opgave over 2024." },
            "certificaat" => Goed with { OntbrekendeCertificaten = ["SKJ"] },
            "maatregel" => Goed with { Stand = Contractstand.Geblokkeerd, Maatregel = "kwaliteitsonderzoek" },
            "capaciteit" => Goed with { Capaciteit = Capaciteit.Vol },
            _ => Goed with { Gebruikt = Bedrag.Euro(1000) },
        };

        var oordeel = ToetsContractpoort.Toets(feiten);

        Assert.Equal(Poortuitslag.Weigeren, oordeel.Uitslag);
        var reden = Assert.Single(oordeel.Redenen);
        Assert.Equal(onderdeel == "geen contract" ? "contract" : onderdeel, reden.Onderdeel);
        Assert.Contains(reden.Uitleg, oordeel.AlsWeigering()!.Uitleg);
    }

    [Theory]
    [InlineData(899.99, Poortuitslag.Toelaten)]
    [InlineData(900.00, Poortuitslag.Waarschuwen)]
    [InlineData(999.99, Poortuitslag.Waarschuwen)]
    [InlineData(1000.00, Poortuitslag.Weigeren)]
    public void Vanaf_negentig_procent_van_het_plafond_waarschuwt_de_poort_en_op_honderd_weigert_zij(double gebruikt, Poortuitslag verwacht) =>
        Assert.Equal(verwacht, ToetsContractpoort.Toets(Goed with { Gebruikt = Bedrag.Euro((decimal)gebruikt) }).Uitslag);

    [Fact]
    public void De_consulent_ziet_alle_redenen_tegelijk_de_zwaarste_voorop()
    {
        var oordeel = ToetsContractpoort.Toets(Goed with { TariefGedateerd = false, OntbrekendeCertificaten = ["SKJ", "HKZ"], Gebruikt = Bedrag.Euro(950) });

        Assert.Equal(4, oordeel.Redenen.Count);
        Assert.Equal(Poortuitslag.Waarschuwen, oordeel.Redenen[^1].Uitslag);
        Assert.Equal("plafond", oordeel.Redenen[^1].Onderdeel);
    }

    [Fact]
    public void Zonder_plafond_is_er_altijd_ruimte() =>
        Assert.Equal(Poortuitslag.Toelaten, ToetsContractpoort.Toets(Goed with { Plafond = null, Gebruikt = Bedrag.Euro(9_000_000) }).Uitslag);

    [Theory]
    [InlineData(2019, 194_000)]
    [InlineData(2020, 201_000)]
    [InlineData(2021, 209_000)]
    [InlineData(2022, 216_000)]
    [InlineData(2023, 223_000)]
    [InlineData(2024, 233_000)]
    public void R143_het_WNT_maximum_van_het_jaar_is_de_grens(int jaar, int maximum)
    {
        Assert.Null(WntNorm.Toets(jaar, new Bezoldiging(Bedrag.Euro(maximum))));
        Assert.NotNull(WntNorm.Toets(jaar, new Bezoldiging(Bedrag.Euro(maximum) + new Bedrag(1))));
    }

    [Fact]
    public void R143_een_lagere_klasse_en_een_kleiner_dienstverband_verlagen_het_maximum()
    {
        Assert.NotNull(WntNorm.Toets(2024, new Bezoldiging(Bedrag.Euro(180_000), Klassemaximum: Bedrag.Euro(179_000))));
        Assert.NotNull(WntNorm.Toets(2024, new Bezoldiging(Bedrag.Euro(116_501), Dienstverband: 50)));
        Assert.Null(WntNorm.Toets(2024, new Bezoldiging(Bedrag.Euro(116_500), Dienstverband: 50)));
        Assert.NotNull(WntNorm.Toets(2024, new Bezoldiging(Bedrag.Euro(240_000), Klassemaximum: Bedrag.Euro(900_000))));
    }

    [Fact]
    public void R143_zonder_opgave_is_er_een_bezwaar() => Assert.Contains("2024", WntNorm.Toets(2024, null));

    [Theory]
    [InlineData("2025-05-02", Certificaatstand.Geldig)]
    [InlineData("2025-05-03", Certificaatstand.VerlooptBinnenkort)]
    [InlineData("2025-07-02", Certificaatstand.VerlooptBinnenkort)]
    [InlineData("2025-07-03", Certificaatstand.Verlopen)]
    [InlineData("2024-12-31", Certificaatstand.Verlopen)]
    public void R144_een_certificaat_is_oranje_vanaf_zestig_dagen_voor_het_einde(string dag, Certificaatstand verwacht) =>
        Assert.Equal(verwacht, CertificaatGeldig.Toets(new Periode(new(2025, 1, 1), new(2025, 7, 2)), DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(Contractfase.Concept, "2025-06-01", false, Contractstand.Concept)]
    [InlineData(Contractfase.Geselecteerd, "2025-06-01", false, Contractstand.Geselecteerd)]
    [InlineData(Contractfase.Getekend, "2024-12-31", false, Contractstand.Getekend)]
    [InlineData(Contractfase.Getekend, "2025-01-01", false, Contractstand.Actief)]
    [InlineData(Contractfase.Getekend, "2025-06-01", true, Contractstand.Geblokkeerd)]
    [InlineData(Contractfase.Getekend, "2026-06-29", false, Contractstand.Actief)]
    [InlineData(Contractfase.Getekend, "2026-06-30", false, Contractstand.Aflopend)]
    [InlineData(Contractfase.Getekend, "2026-12-31", false, Contractstand.Aflopend)]
    [InlineData(Contractfase.Getekend, "2027-01-01", true, Contractstand.Beeindigd)]
    [InlineData(Contractfase.Beeindigd, "2027-01-01", false, Contractstand.Beeindigd)]
    public void De_stand_van_een_contract_volgt_uit_wat_mensen_deden_en_de_kalender(Contractfase fase, string dag, bool geblokkeerd, Contractstand verwacht) =>
        Assert.Equal(verwacht, Contractverloop.StandOp(
            fase, new Periode(new(2025, 1, 1), new(2026, 12, 31)), geblokkeerd, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)));
}
