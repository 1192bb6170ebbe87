using Rotonde.Agenda;
using Rotonde.Agenda.Acties;
using Rotonde.Agenda.Besluiten;
using Rotonde.Agenda.Doelen;
using Rotonde.Agenda.Toetsen;
using Xunit;

namespace Rotonde.Modules.Tests.Agenda;

/// <summary>R-299 … R-337 and REQUIREMENTS appendix B: what is loaded is what the documents say.</summary>
public class BeleidsboekTests
{
    private static readonly Beleidsboek Boek = Beleidsboek.Standaard;

    [Fact]
    public void Het_boek_telt_3_opgaven_10_speerpunten_42_acties_32_themadoelen_en_11_raadsbesluiten()
    {
        Assert.Empty(Boek.Controleer());
        Assert.Equal((3, 10, 42), (Boek.Agenda.Opgaven.Count, Boek.Agenda.Speerpunten.Count, Boek.Agenda.Acties.Count));
        Assert.Equal([6, 5, 6, 6, 6, 3], Boek.Doelen.Doelen.Where(d => d.Soort == Doelsoort.Themadoel).GroupBy(d => d.Thema).Select(g => g.Count()));
        Assert.Equal(["T-I-1", "T-VI-3"], [Boek.Doelen.Doelen[0].Code, Boek.Doelen.Doelen.Last(d => d.Soort == Doelsoort.Themadoel).Code]);
        Assert.Equal([12, 13, 17], Boek.Agenda.Acties.GroupBy(a => a.Opgave).Select(g => g.Count()));
        Assert.Equal([3, 3, 4], Boek.Agenda.Speerpunten.GroupBy(s => s.Opgave).Select(g => g.Count()));
        Assert.Equal(["II", "II", "II", "II", "III", "IV", "IV", "VI", "VI", "VI", "VI"], Boek.Besluiten.Besluiten.Select(b => b.Thema));
    }

    [Fact]
    public void Een_actie_hangt_alleen_aan_een_indicator_waar_de_bron_dat_zegt() =>
        Assert.Equal(
            ["INN-01 I-01", "INN-04 I-04", "PRE-10 I-18", "PRE-10 I-19", "INK-15 I-07"],
            Boek.Agenda.Acties.SelectMany(a => a.Indicatoren.Select(i => $"{a.Code} {i}")));

    [Fact]
    public void De_opgaven_dragen_samen_de_indicatoren_1_tot_en_met_24_van_tabel_2() =>
        Assert.Equal(Enumerable.Range(1, 24).Select(n => $"I-{n:00}"), Boek.Agenda.Opgaven.SelectMany(o => o.Indicatoren));

    [Fact]
    public void Kunst_en_cultuur_is_nog_te_bepalen_en_het_minimabeleid_stuurt_een_parameter()
    {
        var open = Assert.Single(Boek.Besluiten.Besluiten, b => b.Status == Besluitstatus.NogTeBepalen);
        Assert.Equal("Kunst en cultuur", open.Onderwerp);
        Assert.Null(open.Keuze);
        Assert.Equal("minimabeleid-inkomensgrens", Boek.Besluiten.Besluiten.Single(b => b.Nummer == 3).StuurtParameter);
    }

    [Fact]
    public void Elke_gemeente_heeft_haar_eigen_principes() =>
        Assert.Equal(
            new Dictionary<string, int> { ["ZEV"] = 7, ["ZEV-W"] = 3, ["ZEV-V"] = 3, ["WES"] = 6, ["ARN"] = 4, ["ARN-C"] = 6, ["OIJ"] = 8, ["1ST"] = 6, ["1ST-W"] = 3 },
            Boek.Principesets.ToDictionary(s => s.Code, s => s.Principes.Count));

    [Fact]
    public void Alles_noemt_zijn_bron()
    {
        var bronnen = Boek.Agenda.Acties.Select(a => a.Bron).Concat(Boek.Doelen.Doelen.Select(d => d.Bron)).Concat(Boek.Principesets.Select(s => s.Bron)).Concat(Boek.Agenda.Speerpunten.Select(s => s.Bron));

        Assert.All(bronnen, b => Assert.False(string.IsNullOrWhiteSpace(b)));
    }

    [Fact]
    public void Een_fout_in_het_boek_wordt_gevonden_met_alle_andere()
    {
        var acties = Boek.Agenda.Acties.Select((a, i) => i switch
        {
            0 => a with { Indicatoren = ["I-99"] },
            1 => a with { Opgave = "O9" },
            2 => a with { Code = "INN-04" },
            _ => a,
        }).Take(41).ToList();
        var kapot = new Beleidsboek(Boek.Agenda with { Acties = acties }, Boek.Doelen, Boek.Besluiten, new Principesets("", Boek.Principesets));

        Assert.Equal(
            [
                "Er zijn 41 acties in plaats van 42.",
                "De code INN-04 komt twee keer voor bij acties.",
                "INN-02 hoort bij opgave O9, die niet bestaat.",
                "INN-01 verwijst naar indicator I-99, die niet bestaat.",
            ],
            kapot.Controleer());
    }
}
