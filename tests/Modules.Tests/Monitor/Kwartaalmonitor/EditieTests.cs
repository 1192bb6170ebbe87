using System.Text.Json;
using System.Xml.Linq;
using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Monitor.Streefwaarden;
using Xunit;

namespace Rotonde.Modules.Tests.Monitor.Kwartaalmonitor;

/// <summary>R-246, R-250, R-259 and DOMAIN-MODEL §10.9.</summary>
public class EditieTests
{
    private static Editieinvoer Invoer(bool openbaar = false) => new()
    {
        Gemeente = Gemeentecode.Parse("0226"),
        Gemeentenaam = "Duiven",
        Kwartaal = new Kwartaal(2022, 4),
        Moment = new DateTimeOffset(2023, 1, 20, 9, 0, 0, TimeSpan.Zero),
        Openbaar = openbaar,
        Metingen = new Dictionary<string, Indicatormeting>
        {
            ["I-06"] = new(new Meting(1_006), new Meting(1_020), new Meting(1_010), []),
            ["I-08"] = new(new Meting(7), new Meting(1_450), new Meting(8), []),
            ["I-21"] = new(new Meting(4_090, 10), new Meting(41_200, 100), null, ["Mediaan: 380 dagen"]),
            ["I-25"] = new(new Meting(29_400_000m, 29_000_000m), null, null, ["Uitputting tot nu: 80,0 %"]),
        },
        Tabellen = new Dictionary<Hoofdstuk, IReadOnlyList<Tabel>>
        {
            [Hoofdstuk.Geld] =
            [
                new Tabel(
                    "Jeugdhulp <jaarrekening>",
                    "Gemeente",
                    ["2021", "2022", "2023"],
                    [new Tabelrij("Duiven", [6_500_000m, null, 9_100_000m]), new Tabelrij("Westervoort", [5_000_000m, 5_500_000m, 7_000_000m])],
                    Getalsoort.Euro,
                    Grafieksoort.Lijnen,
                    [new Tabelbreuk("2023", "6.72 is verdeeld")],
                    [],
                    "CBS, Iv3, CC BY 4.0"),
            ],
        },
        Verhalen = [new Verhaal("De Vries", "Els <b>vertelt</b>", Verhaalsoort.Fictief, ["I-06"])],
        Beleid = [new Beleidsregel("INN-01", "Uren", "loopt", null)],
        Bronnen = ["CBS"],
        Demo = true,
    };

    [Fact]
    public void De_raad_leest_eerst_het_effect_dan_de_ervaring_dan_het_geld_en_dan_het_volume()
    {
        var editie = Editiemaker.Maak(Invoer());

        Assert.Equal([Hoofdstuk.Effect, Hoofdstuk.Ervaring, Hoofdstuk.Geld, Hoofdstuk.Volume], editie.Hoofdstukken.Select(h => h.Soort));
        var html = Editiehtml.Document(editie);
        var plekken = new[] { "id=\"effect\"", "id=\"ervaring\"", "id=\"geld\"", "id=\"volume\"" }.Select(a => html.IndexOf(a, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, plekken);
        Assert.Equal(plekken.Order(), plekken);
    }

    [Fact]
    public void Elke_indicator_van_tabel_2_staat_in_precies_een_hoofdstuk() =>
        Assert.Equal(
            Indicatorlijst.Alle.Select(d => d.Code),
            Editiemaker.Maak(Invoer()).Hoofdstukken.SelectMany(h => h.Indicatoren).Select(i => i.Code).Order());

    [Fact]
    public void Een_editie_komt_ongeschonden_terug_uit_haar_json_met_Nederlandse_namen()
    {
        var json = Editiejson.Schrijf(Editiemaker.Maak(Invoer()));

        Assert.Equal(json, Editiejson.Schrijf(Editiejson.Lees(json)));
        using var document = JsonDocument.Parse(json);
        Assert.Equal("2022-4", document.RootElement.GetProperty("kwartaal").GetString());
        Assert.Equal("effect", document.RootElement.GetProperty("hoofdstukken")[0].GetProperty("soort").GetString());
        var volume = document.RootElement.GetProperty("hoofdstukken")[3].GetProperty("indicatoren").EnumerateArray().Single(i => i.GetProperty("code").GetString() == "I-06");
        Assert.Equal(1006m, volume.GetProperty("waarde").GetDecimal());
        Assert.Equal("oranje", volume.GetProperty("licht").GetString());
    }

    [Fact]
    public void In_een_openbare_editie_zijn_aantallen_afgerond_en_kleine_aantallen_weg()
    {
        var regels = Editiemaker.Maak(Invoer(openbaar: true)).Hoofdstukken.SelectMany(h => h.Indicatoren).ToDictionary(i => i.Code);

        Assert.Equal(1_005m, regels["I-06"].Waarde);
        Assert.Equal("1.020", regels["I-06"].Basis);
        Assert.Equal(-1m, regels["I-06"].Verschil);
        Assert.Null(regels["I-08"].Waarde);
        Assert.Equal("minder dan 10 gevallen", regels["I-08"].Toon);
        Assert.Equal(Licht.Grijs, regels["I-08"].Licht);
        Assert.Null(regels["I-08"].Verschil);
        Assert.Equal(409m, regels["I-21"].Waarde);
        Assert.DoesNotContain("1.006", Editiehtml.Document(Editiemaker.Maak(Invoer(openbaar: true))), StringComparison.Ordinal);
        Assert.DoesNotContain("1.004,7", Editiejson.Schrijf(Editiemaker.Maak(Invoer(openbaar: true))), StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_niet_gemeten_is_staat_erbij_met_de_reden()
    {
        var html = Editiehtml.Document(Editiemaker.Maak(Invoer()));

        Assert.Contains("Nog niet te meten", html, StringComparison.Ordinal);
        Assert.Contains("Het cliëntervaringsonderzoek is nog niet aangesloten.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_document_is_welgevormd_en_zonder_script_stijl_of_ongecodeerde_tekst()
    {
        var html = Editiehtml.Document(Editiemaker.Maak(Invoer()));
        var kaal = html.Replace("<!doctype html>", "", StringComparison.Ordinal);
        kaal = System.Text.RegularExpressions.Regex.Replace(kaal, "<(meta|link|br)([^>]*)>", "<$1$2/>");

        var document = XDocument.Parse(kaal);

        Assert.Equal("nl", document.Root!.Attribute("lang")!.Value);
        Assert.Single(document.Descendants("h1"));
        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName == "script" || e.Attribute("style") is not null || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains("Els &lt;b&gt;vertelt&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.All(document.Descendants("table"), t => Assert.NotEmpty(t.Elements("caption")));
        Assert.Contains("fictief", html, StringComparison.Ordinal);
    }

    [Fact]
    public void De_grafiek_trekt_geen_lijn_over_een_gat_of_een_breuk()
    {
        var tabel = Invoer().Tabellen[Hoofdstuk.Geld][0];

        var svg = XDocument.Parse(Grafiek.Teken(tabel, "g1"));
        XNamespace ns = "http://www.w3.org/2000/svg";

        Assert.Equal(5, svg.Descendants(ns + "circle").Count());
        // Duiven has a gap in 2022 and a break in 2023; only Westervoort 2021–2022 is a line.
        Assert.Single(svg.Descendants(ns + "polyline"));
        Assert.Contains(svg.Descendants(ns + "text"), t => t.Value == "breuk");
        Assert.Equal("g1-t g1-d", svg.Root!.Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void Een_tabel_zonder_getallen_krijgt_geen_grafiek() =>
        Assert.Equal("", Grafiek.Teken(Invoer().Tabellen[Hoofdstuk.Geld][0] with { Rijen = [new Tabelrij("leeg", [null, null, null])] }, "g"));

    [Theory]
    [InlineData(Editiestatus.Open, Editiestatus.Concept, true)]
    [InlineData(Editiestatus.Toegelicht, Editiestatus.Concept, true)]
    [InlineData(Editiestatus.Concept, Editiestatus.CollegeAkkoord, false)]
    [InlineData(Editiestatus.NaarRaad, Editiestatus.Concept, false)]
    [InlineData(Editiestatus.NaarRaad, Editiestatus.Besproken, true)]
    [InlineData(Editiestatus.Besproken, Editiestatus.NaarRaad, false)]
    public void Een_editie_die_naar_de_raad_is_verandert_niet_meer(Editiestatus van, Editiestatus naar, bool mag) =>
        Assert.Equal(mag, Editiestappen.Toets(van, naar) is null);

    [Fact]
    public void Een_openbare_editie_noemt_ook_naast_een_indicator_geen_precies_aantal()
    {
        var invoer = Invoer() with
        {
            Metingen = new Dictionary<string, Indicatormeting>
            {
                ["I-20"] = new(new Meting(1_006), new Meting(1_020), null, ["Wmo 1.003, Jeugdwet 3"]),
                ["I-21"] = new(new Meting(40_900, 103), null, null, ["Mediaan: 380 dagen"]),
            },
        };

        var intern = Regels(invoer);
        var openbaar = Regels(invoer with { Openbaar = true });

        Assert.Equal(["Wmo 1.003, Jeugdwet 3"], intern["I-20"].OokGetoond);
        Assert.Equal(["Mediaan: 380 dagen", "Lijnen die eindigden: 103"], intern["I-21"].OokGetoond);
        Assert.Empty(openbaar["I-20"].OokGetoond);
        Assert.Equal(["Mediaan: 380 dagen", "Lijnen die eindigden: 105"], openbaar["I-21"].OokGetoond);
    }

    [Fact]
    public void De_uitleg_zegt_waarin_de_waarde_is_geteld()
    {
        var regels = Regels(Invoer() with
        {
            Metingen = new Dictionary<string, Indicatormeting>
            {
                ["I-24"] = new(new Meting(95, 100), null, null, []),
                ["I-26"] = new(new Meting(9_000_000m), new Meting(8_500_000m), null, []),
            },
        });

        Assert.Equal("Doel: lager dan in 2019 (€ 8.500.000); minder dan 1 % verschil is oranje.", regels["I-26"].Uitleg.Replace('\u00a0', ' '));
        Assert.Equal("Doel: minstens 95 %; oranje tot 92 %.", regels["I-24"].Uitleg);
    }

    [Fact]
    public void Of_er_te_weinig_gevallen_zijn_staat_in_de_editie_zelf()
    {
        var regels = Regels(Invoer(openbaar: true) with
        {
            Metingen = new Dictionary<string, Indicatormeting>
            {
                ["I-08"] = new(new Meting(7), null, null, []),
                ["I-20"] = new(new Meting(70), new Meting(80), null, []),
                ["I-24"] = new(new Meting(19, 20), null, new Meting(10, 20), []),
            },
        });

        Assert.Equal(
            (Meetstand.NietGemeten, Meetstand.TeWeinigOmTeTonen, Meetstand.TeWeinigVoorKleur, Meetstand.Gemeten),
            (regels["I-06"].Stand, regels["I-08"].Stand, regels["I-24"].Stand, regels["I-20"].Stand));
        Assert.Equal((Licht.Grijs, Pijl.Omhoog), (regels["I-24"].Licht, regels["I-24"].Pijl));
    }

    [Fact]
    public void Een_lopende_zin_noemt_het_kwartaal_in_woorden_en_een_tabel_het_hele_bedrag()
    {
        var tabel = new Tabel("t", "r", ["2025-2", "2025-3"], [new Tabelrij("Jeugdhulp", [1_234_567m, 1_300_000m])], Getalsoort.Euro, Grafieksoort.Lijnen, [], [], "b");

        Assert.Equal("Jeugdhulp: van € 1.234.567 in het tweede kwartaal 2025 naar € 1.300.000 in het derde kwartaal 2025.", tabel.Zin().Replace('\u00a0', ' '));
        Assert.Equal("€ 1.234.567", Editiewoorden.Cel(1_234_567m, Getalsoort.Euro).Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData(29_000_000, 29_040_000, null, true)]
    [InlineData(29_000_000, 29_060_000, null, false)]
    [InlineData(29_000_000, 29_060_000, "Hogere tarieven", true)]
    [InlineData(1_000_000, 1_021_000, null, false)]
    [InlineData(1_000_000, 1_019_000, null, true)]
    [InlineData(0, 100, null, false)]
    [InlineData(1_000_000, null, "Niets aan de hand", false)]
    [InlineData(null, 1_000_000, null, false)]
    [InlineData(null, 1_000_000, "Er is geen begroting ingelezen", true)]
    public void Een_grote_afwijking_gaat_niet_zonder_toelichting_naar_de_raad(int? begroting, int? prognose, string? toelichting, bool mag) =>
        Assert.Equal(mag, ToelichtingBijAfwijking.Toets("Jeugdhulp", begroting is { } b ? Bedrag.Euro(b) : null, prognose is { } p ? Bedrag.Euro(p) : null, toelichting) is null);

    private static Dictionary<string, Indicatorregel> Regels(Editieinvoer invoer) => Editiemaker.Maak(invoer).Hoofdstukken.SelectMany(h => h.Indicatoren).ToDictionary(i => i.Code);
}
