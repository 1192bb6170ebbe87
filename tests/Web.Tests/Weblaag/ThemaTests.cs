using System.Globalization;
using System.Text.RegularExpressions;
using Rotonde.Weblaag.Bestanden;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

/// <summary>WCAG 2.1: text 4.5:1 (1.4.3), parts of a picture 3:1 (1.4.11), computed from the tokens.</summary>
public sealed class ThemaTests
{
    public static TheoryData<string> Themas => ["thema-duiven.css", "thema-westervoort.css", "thema-neutraal.css"];

    [Theory]
    [MemberData(nameof(Themas))]
    public void Tekst_is_in_elk_thema_leesbaar(string thema)
    {
        var token = Tokens(thema);
        (string Tekst, string Vlak)[] paren =
        [
            ("--r-inkt", "--r-papier"), ("--r-inkt-zacht", "--r-papier"), ("--r-inkt-zacht", "--r-vlak"), ("--r-inkt", "--r-merk-vlak"), ("--r-inkt-zacht", "--r-merk-vlak"),
            ("--r-merk", "--r-papier"), ("--r-merk", "--r-merk-vlak"), ("--r-merk-donker", "--r-papier"), ("--r-papier", "--r-merk"), ("--r-papier", "--r-merk-donker"),
            ("--r-kop-inkt", "--r-kop-vlak"), ("--r-goed", "--r-goed-vlak"), ("--r-let-op", "--r-let-op-vlak"), ("--r-fout", "--r-fout-vlak"), ("--r-fout", "--r-papier"), ("--r-bezig", "--r-bezig-vlak"),
            .. Enumerable.Range(1, 6).Select(i => ("--r-papier", $"--grafiek-{i}")),
        ];

        Assert.All(paren, paar => Assert.True(Contrast(token(paar.Tekst), token(paar.Vlak)) >= 4.5, $"{thema}: {paar.Tekst} op {paar.Vlak} is {Contrast(token(paar.Tekst), token(paar.Vlak)):0.00}"));
        Assert.True(Contrast(token("--r-lijn-sterk"), token("--r-papier")) >= 3);
    }

    [Fact]
    public void De_knop_om_te_melden_is_leesbaar()
    {
        var token = Tokens("thema-westervoort.css");
        Assert.True(Contrast(token("--r-accent-knop-inkt"), token("--r-accent-knop")) >= 4.5);
        Assert.True(Contrast(token("--r-voet-inkt"), token("--r-voet-vlak")) >= 4.5);
        Assert.True(Contrast("#ffffff", Tokens("thema-duiven.css")("--r-accent-knop")) >= 4.5);
    }

    [Fact]
    public void De_gemeenten_zien_er_anders_uit()
    {
        var (duiven, westervoort) = (Tokens("thema-duiven.css"), Tokens("thema-westervoort.css"));
        Assert.All(["--r-merk", "--r-kop-vlak", "--r-straal", "--r-accent"], naam => Assert.NotEqual(duiven(naam), westervoort(naam)));
    }

    [Fact]
    public void Alles_wat_van_buiten_komt_draagt_zijn_licentie()
    {
        foreach (var naam in new[] { "nlds/utrecht.css", "nlds/voorbeeld-tokens.css" })
        {
            Assert.Contains("@license EUPL-1.2", Bestandenmap.Tekst(naam), StringComparison.Ordinal);
            Assert.DoesNotContain("url(", Bestandenmap.Tekst(naam), StringComparison.Ordinal);
        }

        Assert.True(Bestandenmap.Bestaat("nlds/LICENSE-utrecht-component-library-css.md"));
        Assert.True(Bestandenmap.Bestaat("nlds/LICENSE-voorbeeld-design-tokens.md"));
    }

    private static Func<string, string> Tokens(string thema)
    {
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var bestand in new[] { "nlds/voorbeeld-tokens.css", "rotonde.css", thema })
        {
            // Only what is set for the whole page.
            foreach (Match blok in Regex.Matches(Bestandenmap.Tekst(bestand), ":root \\{(.*?)\\}", RegexOptions.Singleline))
            {
                foreach (Match regel in Regex.Matches(blok.Groups[1].Value, "(--[a-z0-9-]+):\\s*([^;]+);"))
                {
                    tokens[regel.Groups[1].Value] = regel.Groups[2].Value.Trim();
                }
            }
        }

        string Geef(string naam) => Regex.Match(tokens[naam], "^var\\((--[a-z0-9-]+)\\)$") is { Success: true } verwijzing ? Geef(verwijzing.Groups[1].Value) : tokens[naam];
        return Geef;
    }

    private static double Contrast(string a, string b)
    {
        var (hoog, laag) = (Math.Max(Licht(a), Licht(b)), Math.Min(Licht(a), Licht(b)));
        return (hoog + 0.05) / (laag + 0.05);
    }

    private static double Licht(string kleur)
    {
        var delen = Enumerable.Range(0, 3).Select(i => int.Parse(kleur.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(deel => deel <= 0.04045 ? deel / 12.92 : Math.Pow((deel + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * delen[0]) + (0.7152 * delen[1]) + (0.0722 * delen[2]);
    }
}
