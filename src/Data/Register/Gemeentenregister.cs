using System.Text.Json;
using Microsoft.Data.Sqlite;
using Rotonde.Basis;

namespace Rotonde.Data.Register;

/// <summary>All municipalities this installation serves. One municipality is one database: there is no tenant column and no filter to forget.</summary>
public sealed class Gemeentenregister
{
    private static readonly JsonSerializerOptions Opmaak = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, WriteIndented = true };

    /// <summary>Makes a register.</summary>
    /// <exception cref="ArgumentException">Two municipalities share a code, a path or a database.</exception>
    public Gemeentenregister(IReadOnlyList<Gemeente> gemeenten)
    {
        foreach (var (wat, aantal) in new (string, int)[]
                 {
                     ("code", gemeenten.Select(g => g.Code).Distinct().Count()),
                     ("pad", gemeenten.Select(g => g.Pad).Distinct().Count()),
                     ("database", gemeenten.Select(g => g.Verbinding).Distinct().Count()),
                 })
        {
            if (aantal != gemeenten.Count)
            {
                throw new ArgumentException($"Twee gemeenten in het register hebben dezelfde {wat}.", nameof(gemeenten));
            }
        }

        Alle = gemeenten;
    }

    /// <summary>In the order of the register.</summary>
    public IReadOnlyList<Gemeente> Alle { get; }

    /// <summary>The municipality with this first path segment.</summary>
    public Gemeente? OpPad(string? pad) => Alle.FirstOrDefault(g => string.Equals(g.Pad, pad, StringComparison.OrdinalIgnoreCase));

    /// <summary>The municipality with this code.</summary>
    public Gemeente? OpCode(Gemeentecode code) => Alle.FirstOrDefault(g => g.Code == code);

    /// <summary>
    /// Reads <c>gemeenten.json</c>. An environment variable <c>ROTONDE_DB_{code}</c> replaces the connection of the file, so that no secret stands in it.
    /// </summary>
    /// <param name="bestand">The file.</param>
    /// <exception cref="InvalidOperationException">The file is missing or does not say what it should; the message says what.</exception>
    public static Gemeentenregister Lees(string bestand)
    {
        if (!File.Exists(bestand))
        {
            throw new InvalidOperationException($"Het register {bestand} bestaat niet. Start met ./rotonde, dat maakt het.");
        }

        var regels = JsonSerializer.Deserialize<List<Regel>>(File.ReadAllText(bestand), Opmaak)
            ?? throw new InvalidOperationException($"Het register {bestand} is leeg.");
        var map = Path.GetDirectoryName(Path.GetFullPath(bestand))!;
        return new Gemeentenregister([.. regels.Select(r => r.NaarGemeente(map))]);
    }

    /// <summary>Writes a register file for embedded databases beside it.</summary>
    public static void Schrijf(string bestand, IEnumerable<(Gemeentecode Code, string Naam, string Pad)> gemeenten) =>
        File.WriteAllText(bestand, JsonSerializer.Serialize(
            gemeenten.Select(g => new Regel(g.Code.ToString(), g.Naam, g.Pad, g.Pad, nameof(Opslagmotor.Sqlite), $"{g.Code}.db")),
            Opmaak));

    private sealed record Regel(string Code, string Naam, string Pad, string Thema, string Motor, string Verbinding)
    {
        public Gemeente NaarGemeente(string map)
        {
            var motor = Enum.TryParse<Opslagmotor>(Motor, ignoreCase: true, out var m)
                ? m
                : throw new InvalidOperationException($"Onbekende motor '{Motor}' bij gemeente {Code}: kies Sqlite of PostgreSql.");
            var verbinding = Environment.GetEnvironmentVariable($"ROTONDE_DB_{Code}") ?? Verbinding;
            return new Gemeente(Gemeentecode.Parse(Code), Naam, Pad, Thema, motor, motor == Opslagmotor.Sqlite ? SqliteBestand(Path.Combine(map, verbinding)) : verbinding);
        }
    }

    /// <summary>The connection string of an embedded file; SQLite's own default <c>synchronous=FULL</c> stays.</summary>
    public static string SqliteBestand(string pad) =>
        new SqliteConnectionStringBuilder { DataSource = pad, ForeignKeys = true, DefaultTimeout = 15 }.ToString();
}
