using Rotonde.Toegang.Triage;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Triage;

/// <summary>The checker finds what an editor can get wrong in a table.</summary>
public sealed class TabelcontroleTests
{
    private static readonly Beslisinvoer[] Invoer =
    [
        new("regen", Invoersoort.JaNee, "Het regent"),
        new("wind", Invoersoort.Getal, "Windkracht", Min: 0, Max: 12),
    ];

    private static readonly Voorwaarde Regent = new("regen", ["ja"]);
    private static readonly Voorwaarde Waait = new("wind", Minstens: 6);

    [Fact]
    public void Een_sluitende_tabel_geeft_geen_bevindingen() =>
        Assert.Empty(Controleer(R("a", Regent, Waait), R("b", Regent), R("c")));

    [Fact]
    public void Een_regel_onder_een_ruimere_regel_vuurt_nooit() =>
        Vindt(Tabelfout.VuurtNooit, "b", R("a", Regent), R("b", Regent, Waait), R("c"));

    [Fact]
    public void Een_regel_die_door_twee_regels_samen_wordt_afgedekt_vuurt_nooit() =>
        Vindt(Tabelfout.VuurtNooit, "c", R("a", Regent), R("b", new Voorwaarde("regen", ["nee", "onbekend"])), R("c", Waait));

    [Fact]
    public void Een_regel_die_zichzelf_tegenspreekt_vuurt_nooit() =>
        Vindt(Tabelfout.VuurtNooit, "a", R("a", Regent, new Voorwaarde("regen", ["nee"])), R("b"));

    [Fact]
    public void Een_gat_wordt_met_een_voorbeeld_gemeld() =>
        Assert.Contains("regen=nee", Vindt(Tabelfout.Gat, null, R("a", Regent), R("b", Waait)).Waar, StringComparison.Ordinal);

    [Fact]
    public void Twee_regels_met_dezelfde_voorwaarden_zijn_dubbel() =>
        Vindt(Tabelfout.Dubbel, "a, b", R("a", Regent, Waait), R("b", Waait, Regent), R("c"));

    [Theory]
    [InlineData("zon", "ja")]
    [InlineData("regen", "soms")]
    public void Een_onbekende_invoer_of_waarde_wordt_gemeld(string invoer, string waarde) =>
        Vindt(Tabelfout.Onbekend, "a", R("a", new Voorwaarde(invoer, [waarde])), R("b"));

    [Fact]
    public void Alle_bevindingen_komen_in_een_keer() =>
        Assert.Equal(
            [Tabelfout.Dubbel, Tabelfout.VuurtNooit, Tabelfout.Gat],
            Controleer(R("a", Regent), R("b", Regent)).Select(b => b.Fout).Order());

    [Fact]
    public void Een_tabel_die_niet_is_na_te_lopen_wordt_geweigerd_in_plaats_van_half_gecontroleerd()
    {
        var invoer = Enumerable.Range(0, 16).Select(i => new Beslisinvoer($"i{i}", Invoersoort.JaNee, $"I{i}")).ToList();
        var tabel = new Beslistabel("T", 1, default, "t", "t", invoer, [R("a", [.. invoer.Select(i => new Voorwaarde(i.Naam, ["ja"]))]), R("b")]);

        Assert.Equal(Tabelfout.TeGroot, Assert.Single(Tabelcontrole.Controleer(tabel)).Fout);
    }

    private static Beslisregel R(string id, params Voorwaarde[] als) => new(id, als, "advies", "vervolg");

    private static IReadOnlyList<Tabelbevinding> Controleer(params Beslisregel[] regels) =>
        Tabelcontrole.Controleer(new Beslistabel("T", 1, default, "Weer", "test", Invoer, regels));

    private static Tabelbevinding Vindt(Tabelfout fout, string? waar, params Beslisregel[] regels)
    {
        var bevinding = Assert.Single(Controleer(regels), b => b.Fout == fout);
        Assert.True(waar is null || bevinding.Waar == waar, bevinding.Waar);
        return bevinding;
    }
}
