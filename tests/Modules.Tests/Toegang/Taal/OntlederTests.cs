using FsCheck;
using FsCheck.Fluent;
using Rotonde.Toegang.Taal;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Taal;

/// <summary>From what people type to what is indexed.</summary>
public sealed class OntlederTests
{
    [Theory]
    [InlineData("Cliëntondersteuning, één café!", "clientondersteuning|een|cafe")]
    [InlineData("auto's en foto’s", "autos|en|fotos")]
    [InlineData("70-plussers", "70|plussers")]
    [InlineData("  ", "")]
    public void Hoofdletters_tekens_en_accenten_doen_er_niet_toe(string tekst, string woorden) =>
        Assert.Equal(woorden, string.Join('|', Ontleder.Woorden(tekst)));

    [Fact]
    public void Alleen_woorden_die_iets_zeggen_blijven_over() =>
        Assert.Equal(["rekeningen", "betalen"], Ontleder.Kernwoorden("Ik kan mijn rekeningen niet meer betalen"));

    [Fact]
    public void Een_vraag_van_alleen_stopwoorden_houdt_ze() =>
        Assert.Equal(["de", "het", "een"], Ontleder.Kernwoorden("de het een"));

    [Fact]
    public void Een_samengesteld_en_een_los_accent_zijn_hetzelfde_woord() =>
        Assert.Equal(Ontleder.Woorden("cafe\u0301"), Ontleder.Woorden("café"));

    [Theory]
    [InlineData("schulden", "schuldne", true)]
    [InlineData("schulden", "schuldn", true)]
    [InlineData("schulden", "schuldden", true)]
    [InlineData("schulden", "schulten", true)]
    [InlineData("schulden", "schulden", true)]
    [InlineData("schulden", "schuld", false)]
    [InlineData("schulden", "shculdne", false)]
    [InlineData("", "a", true)]
    [InlineData("", "ab", false)]
    public void Een_typefout_is_een_letter_te_veel_te_weinig_anders_of_verwisseld(string a, string b, bool een)
    {
        Assert.Equal(een, Tikfout.HoogstensEen(a, b));
        Assert.Equal(een, Tikfout.HoogstensEen(b, a));
    }

    [Fact]
    public void Typefouten_kloppen_met_de_volledige_afstand() => // against a plain table of optimal string alignment
        Prop.ForAll(Woord(), Woord(), (a, b) => Tikfout.HoogstensEen(a, b) == Afstand(a, b) <= 1).QuickCheckThrowOnFailure();

    [Fact]
    public void De_woordenlijst_heeft_meer_dan_tachtig_paren_en_geen_dubbele_woorden()
    {
        var lijst = Synoniemen.Standaard.Alle;

        Assert.True(lijst.Count >= 80);
        Assert.Empty(lijst.GroupBy(s => s.Woord).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(lijst, s => Assert.All(s.Termen, t => Assert.NotEmpty(Ontleder.Stammen(t))));
    }

    private static Arbitrary<string> Woord() =>
        Gen.Elements('a', 'b', 'c').ListOf().Select(l => new string([.. l.Take(7)])).ToArbitrary();

    private static int Afstand(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
