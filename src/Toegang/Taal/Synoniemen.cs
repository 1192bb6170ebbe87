namespace Rotonde.Toegang.Taal;

/// <summary>An everyday word or short phrase and the terms it stands for.</summary>
/// <param name="Woord">What people type.</param>
/// <param name="Termen">What the social map calls it.</param>
public sealed record Synoniem(string Woord, IReadOnlyList<string> Termen);

/// <summary>Everyday words → terms, as data that editors keep. Compared by stem, so one entry serves all forms of a word.</summary>
public sealed class Synoniemen
{
    private static readonly Lazy<Synoniemen> Meegeleverd = new(() => new Synoniemen(Bijlage.Lees<List<Synoniem>>("synoniemen.json")));
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _perStam;

    /// <summary>Makes a list.</summary>
    public Synoniemen(IReadOnlyList<Synoniem> lijst)
    {
        Alle = lijst;
        _perStam = lijst.GroupBy(s => string.Join(' ', Ontleder.Stammen(s.Woord))).ToDictionary(
            g => g.Key,
            g => (IReadOnlyList<IReadOnlyList<string>>)[.. g.SelectMany(s => s.Termen).Select(Ontleder.Stammen)]);
        LangsteWoordgroep = _perStam.Count == 0 ? 1 : _perStam.Keys.Max(k => k.Count(c => c == ' ') + 1);
        LosseWoorden = [.. lijst.Select(s => Ontleder.Kernwoorden(s.Woord)).Where(w => w.Count == 1).Select(w => w[0]).Distinct()];
    }

    /// <summary>The list that ships with the product.</summary>
    public static Synoniemen Standaard => Meegeleverd.Value;

    /// <summary>All entries.</summary>
    public IReadOnlyList<Synoniem> Alle { get; }

    /// <summary>Single words of the list, to recognise a typing error in one.</summary>
    internal IReadOnlyList<string> LosseWoorden { get; }

    internal int LangsteWoordgroep { get; }

    /// <summary>The terms (each a list of stems) for a phrase of stems; empty when it is not in the list.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Voor(IEnumerable<string> stammen) => _perStam.GetValueOrDefault(string.Join(' ', stammen), []);
}
