using System.Reflection;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary>Where the house stands and which rooms it has.</summary>
internal static class Huis
{
    public static string Wortel { get; } = Zoek(AppContext.BaseDirectory);

    public static IReadOnlyList<Assembly> Modules { get; } = Rotonde.Opslag.OpslagDb.Modules;

    public static string Pad(string deel) => Path.Combine(Wortel, deel);

    public static IEnumerable<string> Bronbestanden(string map = "src") =>
        Directory.GetFiles(Pad(map), "*.cs", SearchOption.AllDirectories).Where(b => !b.Contains($"{Path.DirectorySeparatorChar}Migraties{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Zoek(string map) =>
        File.Exists(Path.Combine(map, "Rotonde.slnx")) ? map : Zoek(Path.GetDirectoryName(map) ?? throw new InvalidOperationException("Rotonde.slnx niet gevonden."));
}
