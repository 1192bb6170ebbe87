using Rotonde.Basis;
using Xunit;

namespace Rotonde.Modules.Tests.Basis;

public sealed class VolgidTests
{
    [Fact]
    public void Wat_later_is_gemaakt_komt_later_ook_in_dezelfde_milliseconde()
    {
        var ids = Enumerable.Range(0, 50_000).Select(_ => Volgid.Nieuw().ToString()).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Een_id_is_een_uuid_van_versie_7_van_nu()
    {
        var voor = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var id = Volgid.Nieuw();

        Assert.Equal((7, 8), (id.Version, id.Variant & 0xC));
        Assert.InRange(Convert.ToInt64(id.ToString("N")[..12], 16), voor, voor + 60_000);
    }

    [Fact]
    public async Task Wie_tegelijk_een_id_maakt_krijgt_een_ander()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => Volgid.Nieuw()).ToList())));

        Assert.All(ids, reeks => Assert.Equal(reeks.Select(i => i.ToString()).Order(StringComparer.Ordinal), reeks.Select(i => i.ToString())));
        Assert.Equal(40_000, ids.SelectMany(i => i).Distinct().Count());
    }
}
