using System.CommandLine;

namespace Rotonde.Cli;

internal static class Simulatieopdracht
{
    public static Command Maak() => new("simuleer", "x");
}
