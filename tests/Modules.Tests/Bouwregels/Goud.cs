using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary>Golden files: what was agreed, in the repo. <c>ROTONDE_SCHRIJF=1</c> writes them anew; the difference is looked at in review.</summary>
internal static class Goud
{
    public static void Vergelijk(string bestand, string nu)
    {
        var pad = Huis.Pad(bestand);

        if (Environment.GetEnvironmentVariable("ROTONDE_SCHRIJF") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
            File.WriteAllText(pad, nu);
        }

        Assert.True(File.Exists(pad), $"{bestand} ontbreekt: draai de tests een keer met ROTONDE_SCHRIJF=1.");
        Assert.Equal(File.ReadAllText(pad).ReplaceLineEndings("\n"), nu.ReplaceLineEndings("\n"));
    }
}
