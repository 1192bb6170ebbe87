using System.Reflection;
using Rotonde.Testbasis;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary>Where the house stands and which rooms it has.</summary>
internal static class Huis
{
    public static IReadOnlyList<Assembly> Modules { get; } = Rotonde.Opslag.OpslagDb.Modules;

    public static string Pad(string deel) => Path.Combine(Goud.Wortel, deel);

    public static IEnumerable<string> Bronbestanden(string map = "src") =>
        Directory.GetFiles(Pad(map), "*.cs", SearchOption.AllDirectories).Where(b => !b.Contains($"{Path.DirectorySeparatorChar}Migraties{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
