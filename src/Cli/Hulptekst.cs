using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Rotonde.Cli;

/// <summary><c>--help</c> in Dutch: what a command does, its choices, and the commands below it, each with an example.</summary>
internal sealed class Hulptekst : SynchronousCommandLineAction
{
    /// <summary>Puts it in place of the help that comes with the parser.</summary>
    public static void Zet(RootCommand wortel)
    {
        foreach (var help in wortel.Options.OfType<HelpOption>())
        {
            help.Description = "Toon deze tekst.";
            help.Action = new Hulptekst();
        }

        foreach (var versie in wortel.Options.OfType<VersionOption>())
        {
            versie.Description = "Toon de versie.";
        }
    }

    /// <summary>Says in Dutch what was not understood, and how it is written; answers the exit code.</summary>
    public static int Niet(ParseResult gevraagd)
    {
        foreach (var woord in gevraagd.UnmatchedTokens)
        {
            Console.Error.WriteLine($"'{woord}' kennen wij hier niet.");
        }

        foreach (var mist in gevraagd.CommandResult.Command.Arguments.Where(a => gevraagd.GetResult(a) is null or { Tokens.Count: 0 }))
        {
            Console.Error.WriteLine($"{mist.Name} ontbreekt: {mist.Description}");
        }

        foreach (var keuze in gevraagd.Errors.Select(f => f.SymbolResult).OfType<OptionResult>().Select(o => o.Option).Distinct())
        {
            Console.Error.WriteLine($"{keuze.Name} is niet te begrijpen: {keuze.Description}");
        }

        Console.Error.WriteLine($"Zo kan het wel: ./rotonde {string.Join(' ', Pad(gevraagd.CommandResult.Command).Skip(1).Append("--help"))}");
        return 2;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var uit = parseResult.InvocationConfiguration.Output;
        var opdracht = parseResult.CommandResult.Command;
        var pad = string.Join(' ', Pad(opdracht));
        uit.WriteLine(opdracht.Description);
        uit.WriteLine();
        uit.WriteLine($"Gebruik: {pad}{(opdracht.Subcommands.Count > 0 ? " [OPDRACHT]" : "")}{string.Concat(opdracht.Arguments.Select(a => $" {a.Name}"))} [KEUZES]");
        Toon(uit, "Opdrachten", opdracht.Subcommands.SelectMany(o => Bladen(o, o.Name)));
        Toon(uit, "Gegevens", opdracht.Arguments.Select(a => (a.Name, a.Description)));
        Toon(uit, "Keuzes", opdracht.Options.Concat(opdracht.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive))).Select(o => (o.Name, o.Description)));
        return 0;
    }

    private static IEnumerable<string> Pad(Command opdracht) =>
        opdracht is RootCommand ? ["./rotonde"] : [.. opdracht.Parents.OfType<Command>().SelectMany(Pad), opdracht.Name];

    // A command that only holds others is shown by those.
    private static IEnumerable<(string Naam, string? Wat)> Bladen(Command opdracht, string naam) =>
        opdracht.Subcommands.Count == 0 ? [(naam, opdracht.Description)] : opdracht.Subcommands.SelectMany(o => Bladen(o, $"{naam} {o.Name}"));

    private static void Toon(TextWriter uit, string kop, IEnumerable<(string Naam, string? Wat)> regels)
    {
        var lijst = regels.ToList();
        if (lijst.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine($"{kop}:");
        var breedte = lijst.Max(r => r.Naam.Length);
        foreach (var (naam, wat) in lijst)
        {
            uit.WriteLine($"  {naam.PadRight(breedte)}  {wat}");
        }
    }
}
