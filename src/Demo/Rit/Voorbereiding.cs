using Rotonde.Demo.Stad;

namespace Rotonde.Demo.Rit;

/// <summary>What must be there before the story begins: the people who work at the municipality, contracts and the social map.</summary>
public sealed partial class Demorit
{
    private async Task VoorbereidAsync(CancellationToken stop)
    {
        await DoeAsync(async sp =>
        {
            await Demovulling.GeefMedewerkersRechtenAsync(sp, gemeente, stop);
            return true;
        });
        await Democontracten.VulAsync(DoeAsync, stop);
    }
}
