using Rotonde.Demo.Rit;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Reizen.Tests;

/// <summary>The ride of the demo family as the beginning of a journey: if one of its stations is wrong, no journey starts.</summary>
internal static class Rit
{
    public static async Task RijAsync(Proefgemeente gemeente)
    {
        var regels = await new Demorit(gemeente.Diensten, gemeente.Gemeente, gemeente.Klok).RijAsync(CancellationToken.None);
        Assert.DoesNotContain(regels, r => r.Uitslag == Stationsuitslag.Fout);
    }
}
