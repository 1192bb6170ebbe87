using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen.Overgangen;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Overgangen;

/// <summary>R-083, C23: the line from 18− to 18+.</summary>
public sealed class OvergangstakenTests
{
    private static readonly DateOnly Wouter = new(2008, 10, 8);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Fact]
    public void De_eerste_taak_valt_op_zestien_jaar_en_zes_maanden() =>
        Assert.Equal(new DateOnly(2025, 4, 8), DoorgaandeZorglijn.DagVan(Wouter, Overgangsmoment.ZestienEnHalf));

    [Theory]
    [InlineData("2025-04-07", true, 0)]
    [InlineData("2025-04-08", true, 1)]
    [InlineData("2025-04-08", false, 0)]
    [InlineData("2025-10-08", true, 2)]
    [InlineData("2026-04-08", true, 3)]
    [InlineData("2026-10-08", true, 0)]
    public void Alleen_wie_een_voorziening_heeft_krijgt_taken_tot_achttien(string dag, bool voorziening, int aantal) =>
        Assert.Equal(aantal, DoorgaandeZorglijn.Taken(Wouter, voorziening, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).Count());

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_jongere_met_hulp_krijgt_de_taak_een_keer(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor);
        var jongere = await zaak.InwonerAsync("Wouter", "Proef", Wouter);
        await zaak.ToegekendAsync(jongere, Proefburen.Begeleiding, van: new DateOnly(2025, 4, 1), tot: new DateOnly(2026, 3, 31));
        var ander = await zaak.InwonerAsync("Jesse", "Proef", Wouter);
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 8));

        Assert.Equal(1, (await zaak.Gemeente.MetAsync<MaakOvergangstaken, Uitkomst<int>>(m => m.UitvoerenAsync(default))).Waarde);
        Assert.Equal(0, (await zaak.Gemeente.MetAsync<MaakOvergangstaken, Uitkomst<int>>(m => m.UitvoerenAsync(default))).Waarde);

        var open = await zaak.Gemeente.MetAsync<OpenOvergangstaken, IReadOnlyList<Overgangsregel>>(o => o.GeefAsync(zaak.Samira, 1, 25, default));
        Assert.Equal((jongere, Overgangsmoment.ZestienEnHalf), (Assert.Single(open).Persoon, open[0].Moment));
        Assert.DoesNotContain(open, t => t.Persoon == ander);
        Assert.Empty(await zaak.Gemeente.MetAsync<OpenOvergangstaken, IReadOnlyList<Overgangsregel>>(o => o.GeefAsync(zaak.Vreemde, 1, 25, default)));
    }
}
