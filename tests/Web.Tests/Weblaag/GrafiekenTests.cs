using System.Globalization;
using System.Xml.Linq;
using Rotonde.Testbasis;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Paginas;
using Xunit;

namespace Rotonde.Web.Tests.Weblaag;

public sealed class GrafiekenTests
{
    public static TheoryData<int, Tekenmaat> Alle
    {
        get
        {
            var alle = new TheoryData<int, Tekenmaat>();
            for (var i = 0; i < StijlModel.Grafieken.Count; i++)
            {
                alle.Add(i, Tekenmaat.Breed);
                alle.Add(i, Tekenmaat.Smal);
            }

            return alle;
        }
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_grafiek_is_elke_keer_dezelfde_tekst(int nummer, Tekenmaat maat)
    {
        var grafiek = StijlModel.Grafieken[nummer];

        Goud.Vergelijk($"tests/Web.Tests/Weblaag/Goud/{grafiek.GetType().Name}-{maat}.svg", Tekenaar.Teken(grafiek, maat, "g") + "\n");
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_grafiek_heeft_een_titel_een_zin_en_geen_opmaak_in_de_regel(int nummer, Tekenmaat maat)
    {
        var grafiek = StijlModel.Grafieken[nummer];
        var svg = XElement.Parse(Tekenaar.Teken(grafiek, maat, "g"));

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("g-t g-d", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(grafiek.Titel, svg.Elements("title").Single(titel => titel.Attribute("id")!.Value == "g-t").Value);
        Assert.Equal(grafiek.Zin, svg.Elements("desc").Single().Value);
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribuut => attribuut.Name == "style");

        // Nothing is drawn outside the paper.
        var (breed, hoog) = svg.Attribute("viewBox")!.Value.Split(' ') is [_, _, var b, var h] ? (Getallen(b), Getallen(h)) : default;
        foreach (var vlak in svg.Descendants("rect"))
        {
            Assert.InRange(Getallen(vlak.Attribute("x")!.Value) + Getallen(vlak.Attribute("width")!.Value), 0, breed + 0.2m);
            Assert.InRange(Getallen(vlak.Attribute("y")!.Value) + Getallen(vlak.Attribute("height")!.Value), 0, hoog + 0.2m);
        }
    }

    [Fact]
    public void Een_grafiek_is_in_elke_taal_van_de_machine_dezelfde()
    {
        var eerst = StijlModel.Grafieken.Select(grafiek => Tekenaar.Teken(grafiek, Tekenmaat.Breed, "g")).ToArray();
        var oud = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(eerst, StijlModel.Grafieken.Select(grafiek => Tekenaar.Teken(grafiek, Tekenmaat.Breed, "g")));
        }
        finally
        {
            CultureInfo.CurrentCulture = oud;
        }
    }

    [Fact]
    public void Onder_elke_grafiek_staan_de_cijfers()
    {
        var html = GrafiekTagHelper.Html(StijlModel.Grafieken[1], "g", open: false);

        Assert.Contains("<details class=\"grafiek__cijfers\"><summary>Bekijk de cijfers</summary>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"getal\">Begroot (euro)</th>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">Jeugdhulp</th><td class=\"getal\">€ 4,2 mln</td><td class=\"getal\">€ 4,7 mln</td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Namen_van_mensen_kunnen_geen_opmaak_worden()
    {
        var svg = Tekenaar.Teken(new Staafgrafiek("<script>", "\"a\" & b", [new("<b>x</b>", 3)]), Tekenmaat.Breed, "g");

        Assert.DoesNotContain("<script>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", svg, StringComparison.Ordinal);
        Assert.Equal("<script>", XElement.Parse(svg).Element("title")!.Value);
    }

    [Fact]
    public void Lege_en_vreemde_getallen_breken_geen_grafiek()
    {
        foreach (var maat in Enum.GetValues<Tekenmaat>())
        {
            XElement.Parse(Tekenaar.Teken(new Staafgrafiek("t", "z", []), maat, "g"));
            XElement.Parse(Tekenaar.Teken(new Staafgrafiek("t", "z", [new("niets", 0), new("onbekend", null)]), maat, "g"));
            XElement.Parse(Tekenaar.Teken(new Aandelengrafiek("t", "z", ["a", "b"], [new("leeg", [0, null])]), maat, "g"));
            XElement.Parse(Tekenaar.Teken(new Lijngrafiek("t", "z", ["nu"], [new("lijn", [5])]), maat, "g"));
            XElement.Parse(Tekenaar.Teken(new Lijngrafiek("t", "z", [], [new("lijn", [])]), maat, "g"));
            XElement.Parse(Tekenaar.Teken(new Lijngrafiek("t", "z", ["a", "b"], [new("lijn", [-3, 0.004m])]), maat, "g"));
        }
    }

    [Fact]
    public void Elk_stoplicht_heeft_een_eigen_vorm_en_een_eigen_woord()
    {
        var lichten = Enum.GetValues<Licht>().Select(licht => StoplichtTagHelper.Teken(licht)).ToArray();

        Assert.Equal(lichten.Length, lichten.Select(licht => licht[..licht.IndexOf("</svg>", StringComparison.Ordinal)]).Distinct().Count());
        Assert.Equal(lichten.Length, lichten.Select(licht => licht[licht.IndexOf("</svg>", StringComparison.Ordinal)..]).Distinct().Count());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(9, 2)]
    [InlineData(24, 5)]
    [InlineData(388, 100)]
    [InlineData(0.3, 0.1)]
    public void Een_as_heeft_ronde_stappen(double bereik, double stap) => Assert.Equal((decimal)stap, Getal.Stap((decimal)bereik));

    private static decimal Getallen(string tekst) => decimal.Parse(tekst, CultureInfo.InvariantCulture);
}
