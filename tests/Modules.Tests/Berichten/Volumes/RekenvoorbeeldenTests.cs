using System.Globalization;
using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Volumes;
using Xunit;
using Tijdvak = Rotonde.Basis.Periode;

namespace Rotonde.Modules.Tests.Berichten.Volumes;

/// <summary>Every worked example of the standard.</summary>
public sealed class RekenvoorbeeldenTests
{
    private static readonly JsonElement[] Alle = [.. JsonDocument.Parse(File.ReadAllBytes(Voorbeelden.Bestand("Volumes/rekenvoorbeelden.json"))).RootElement.EnumerateArray()];

    public static TheoryData<int, string> Rijen
    {
        get
        {
            var rijen = new TheoryData<int, string>();
            for (var i = 0; i < Alle.Length; i++)
            {
                rijen.Add(i, Alle[i].GetProperty("bron").GetString()!);
            }

            return rijen;
        }
    }

    [Fact]
    public void Alle_39_rekenvoorbeelden_doen_mee() => Assert.Equal(39, Alle.Length);

    [Theory]
    [MemberData(nameof(Rijen))]
    public void Een_rekenvoorbeeld_van_de_standaard_klopt(int rij, string bron)
    {
        var voorbeeld = Alle[rij];
        switch (bron)
        {
            case "IV079":
                Assert.Equal(voorbeeld.GetProperty("geleverdVolume").GetInt64(), Eenheden.Uren(voorbeeld.GetProperty("minutenTotaal").GetInt64()));
                break;
            case "IV081":
                foreach (var paar in voorbeeld.GetProperty("voorbeelden").EnumerateArray())
                {
                    // The example gives euros per minute before rounding; sixty of them are the tariff per hour.
                    var uurtarief = Bedrag.Euro(decimal.Parse(paar[0].GetString()!, CultureInfo.InvariantCulture) * 60);
                    Assert.Equal(Bedrag.Euro(decimal.Parse(paar[1].GetString()!, CultureInfo.InvariantCulture)), Eenheden.Minuuttarief(uurtarief));
                }

                break;
            case "IV089":
                Assert.Equal(voorbeeld.GetProperty("perioden").EnumerateArray().Select(Periode), Perioden.Productperioden(Periode(voorbeeld.GetProperty("toewijzing"))));
                break;
            case "IV084":
                Assert.Equal(
                    voorbeeld.GetProperty("perioden").EnumerateArray().Select(Periode),
                    voorbeeld.GetProperty("toewijzingen").EnumerateArray().Select(Periode).SelectMany(Perioden.Productperioden));
                break;
            case "IV090":
                var ingediend = voorbeeld.GetProperty("ingediendeDeclaratieperiodes").EnumerateArray().Select(Maand).ToList();
                Assert.All(voorbeeld.GetProperty("toegestaneVolgende").EnumerateArray(), m => Assert.True(Perioden.MagVolgen(ingediend[^1], Maand(m))));
                Assert.All(voorbeeld.GetProperty("nietToegestaan").EnumerateArray(), m => Assert.False(Perioden.MagVolgen(ingediend[^1], Maand(m))));
                Assert.All(
                    voorbeeld.GetProperty("productperiodesVoorbeeld").EnumerateArray().Select(Periode),
                    p => Assert.Equal(p, Perioden.Productperiode(new Periode(new DateOnly(2021, 2, 15)), p.Begin)));
                break;
            case "TR318 toelichting":
                var maanden = voorbeeld.GetProperty("declaratieperiodes").EnumerateArray().Select(Maand).ToList();
                Assert.All(maanden.Zip(maanden.Skip(1)), m => Assert.True(Perioden.MagVolgen(m.First, m.Second)));
                break;
            case "IV024/IV042":
                Assert.Equal(100m, new Bedrag(10000).InEuro);
                var perMaand = Volumeberekening.MaximumInPeriode(new Omvang(20000, "83", "4"), Tijdvak.Jaar(2025), Tijdvak.Maand(2025, 4), Standaard.IWmo, "02");
                Assert.Equal(200m, new Bedrag(perMaand!.Value).InEuro);
                break;
            default:
                Volume(voorbeeld);
                break;
        }
    }

    private static void Volume(JsonElement voorbeeld)
    {
        var output = voorbeeld.GetProperty("variant").GetString() == "outputgericht";
        var toewijzing = Periode(voorbeeld.GetProperty("toewijzing"));
        var volume = (voorbeeld.TryGetProperty("weekvolume", out var week) ? week : voorbeeld.GetProperty("maandvolume")).GetInt64();
        var omvang = new Omvang(volume, output ? "83" : "04", voorbeeld.GetProperty("frequentie").GetString()![..1]);
        var categorie = voorbeeld.TryGetProperty("productcategorie", out var c) ? c.GetString() : null;

        if (voorbeeld.TryGetProperty("maxVolumeToewijzing", out var totaal))
        {
            Assert.Equal(voorbeeld.GetProperty("isoWeken").GetInt32(), Volumeberekening.IsoWeken(toewijzing.Begin, toewijzing.Einde!.Value));
            Assert.Equal(totaal.GetInt64(), Volumeberekening.MaximumOverToewijzing(omvang, toewijzing));
            return;
        }

        var periode = Periode(voorbeeld.GetProperty("productperiode"));
        if (voorbeeld.TryGetProperty("isoWeken", out var weken))
        {
            Assert.Equal(weken.GetInt32(), Volumeberekening.IsoWeken(periode.Begin, periode.Einde!.Value));
        }

        if (voorbeeld.TryGetProperty("zondagenPlusRest", out var zondagen))
        {
            Assert.Equal(zondagen.GetInt32(), Volumeberekening.OutputWeken(toewijzing, periode));
        }

        Assert.Equal(voorbeeld.GetProperty("maxVolume").GetInt64(), Volumeberekening.MaximumInPeriode(omvang, toewijzing, periode, Standaard.IWmo, categorie));
    }

    private static Periode Periode(JsonElement paar) => new(Dag(paar[0]), Dag(paar[1]));

    private static DateOnly Dag(JsonElement dag) => DateOnly.ParseExact(dag.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Maand(JsonElement maand) => DateOnly.ParseExact(maand.GetString() + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
