using System.Collections.Frozen;

namespace Rotonde.Privacy.Rechten;

/// <summary>One row of <c>rechten.csv</c>: an alternative whose conditions are all needed.</summary>
/// <param name="Soort">What.</param>
/// <param name="Rol">Who.</param>
/// <param name="Actie">Does what.</param>
/// <param name="Voorwaarden">Under which conditions.</param>
public sealed record Recht(Gegevenssoort Soort, Rol Rol, Actie Actie, IReadOnlyList<Voorwaarde> Voorwaarden)
{
    /// <summary>As in the file, for the log.</summary>
    public override string ToString() => $"{Soort.Naam()};{Rol.Naam()};{Actie.Naam()};{string.Join(' ', Voorwaarden.Select(v => v.Naam()))}";
}

/// <summary>The rights as data. No row is no.</summary>
public static class Rechtenlijst
{
    /// <summary>Version of the rules, kept with every log row.</summary>
    public const string Versie = "rechten-2026-11";

    /// <summary>All rows of the file.</summary>
    public static IReadOnlyList<Recht> Alle { get; } = Lees();

    private static readonly FrozenDictionary<(Gegevenssoort, Actie), Recht[]> PerVraag =
        Alle.GroupBy(r => (r.Soort, r.Actie)).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The rows that could allow this.</summary>
    public static IReadOnlyList<Recht> Voor(Gegevenssoort soort, Actie actie) => PerVraag.TryGetValue((soort, actie), out var r) ? r : [];

    private static List<Recht> Lees()
    {
        using var stroom = typeof(Rechtenlijst).Assembly.GetManifestResourceStream("rechten.csv")!;
        using var lezer = new StreamReader(stroom);
        var rechten = new List<Recht>();
        lezer.ReadLine();

        while (lezer.ReadLine() is { } regel)
        {
            var velden = regel.Split(';');
            rechten.Add(new Recht(
                Rechtnamen.Lees<Gegevenssoort>(velden[0]),
                Rechtnamen.Lees<Rol>(velden[1]),
                Rechtnamen.Lees<Actie>(velden[2]),
                [.. velden[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Rechtnamen.Lees<Voorwaarde>)]));
        }

        return rechten;
    }
}
