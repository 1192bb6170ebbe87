using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

public sealed class GoudTests : IDisposable
{
    private readonly string _bestand = Path.Combine(Path.GetTempPath(), $"rotonde-goud-{Guid.CreateVersion7():N}", "lijst.txt");

    [Fact]
    public void Wie_schrijft_zakt_en_wie_daarna_zonder_draait_slaagt()
    {
        Assert.Contains("ontbreekt", Assert.Throws<GoudException>(() => Goud.Vergelijk(_bestand, "een\n", schrijf: false)).Message, StringComparison.Ordinal);
        Assert.Contains("geschreven, draai opnieuw zonder", Assert.Throws<GoudException>(() => Goud.Vergelijk(_bestand, "een\n", schrijf: true)).Message, StringComparison.Ordinal);
        Goud.Vergelijk(_bestand, "een\n", schrijf: false);
        Assert.Throws<GoudException>(() => Goud.Vergelijk(_bestand, "een\n", schrijf: true));
    }

    [Fact]
    public void Een_verschil_wordt_met_de_regel_genoemd_en_verandert_het_bestand_niet()
    {
        Assert.Throws<GoudException>(() => Goud.Vergelijk(_bestand, "een\ntwee\n", schrijf: true));
        var fout = Assert.Throws<GoudException>(() => Goud.Vergelijk(_bestand, "een\ndrie\n", schrijf: false));

        Assert.Contains("regel 2", fout.Message, StringComparison.Ordinal);
        Assert.Contains("drie", fout.Message, StringComparison.Ordinal);
        Assert.Equal("een\ntwee\n", File.ReadAllText(_bestand));
        Assert.Throws<GoudException>(() => Goud.Vergelijk(_bestand, "een\n", schrijf: false));
    }

    public void Dispose()
    {
        if (Path.GetDirectoryName(_bestand) is { } map && Directory.Exists(map))
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
