using Rotonde.Basis;
using Rotonde.Privacy.Personen;
using Xunit;

namespace Rotonde.Modules.Tests.Privacy;

/// <summary>The secret behind the pseudonyms: Portaal, Werkplek and Worker start at the same moment and need the same one.</summary>
public sealed class SleutelbewaringTests
{
    private static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");

    [Fact]
    public async Task Wie_tegelijk_begint_krijgt_dezelfde_hele_sleutel()
    {
        for (var ronde = 0; ronde < 200; ronde++)
        {
            var map = Directory.CreateTempSubdirectory("rotonde-sleutel-").FullName;
            using var af = new Barrier(4);
            var sleutels = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    af.SignalAndWait();
                    return Convert.ToHexString(new Sleutelbewaring(map).Voor(Duiven));
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            Assert.Equal(64, Assert.Single(sleutels.Distinct()).Length);
            Assert.Single(Directory.GetFiles(map, "*.sleutel"));
            Directory.Delete(map, recursive: true);
        }
    }

    [Fact]
    public void Een_halve_sleutel_wordt_niet_gebruikt()
    {
        var map = Directory.CreateTempSubdirectory("rotonde-sleutel-").FullName;
        File.WriteAllBytes(Path.Combine(map, "0226.sleutel"), new byte[5]);
        Assert.Contains("niet heel", Assert.Throws<InvalidOperationException>(() => new Sleutelbewaring(map).Voor(Duiven)).Message, StringComparison.Ordinal);
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public void Ook_een_sleutel_uit_de_omgeving_is_heel()
    {
        Environment.SetEnvironmentVariable("ROTONDE_SLEUTEL_9999", Convert.ToBase64String(new byte[5]));
        Assert.Throws<InvalidOperationException>(() => new Sleutelbewaring(null).Voor(Gemeentecode.Parse("9999")));
    }
}
