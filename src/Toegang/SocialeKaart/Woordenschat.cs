using Rotonde.Toegang.Taal;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>A word that occurs in the index, its stem, and in how many entries that stem occurs.</summary>
public sealed record Indexwoord(string Woord, string Stam, int Aantal);

/// <summary>The words of an index (or the part of them that a question touches) and the number of entries.</summary>
public sealed class Woordenschat
{
    private readonly Dictionary<string, int> _aantalPerStam;

    /// <summary>Makes a vocabulary.</summary>
    public Woordenschat(IReadOnlyList<Indexwoord> woorden, int aantalDocumenten)
    {
        Woorden = woorden;
        AantalDocumenten = aantalDocumenten;
        _aantalPerStam = woorden.GroupBy(w => w.Stam).ToDictionary(g => g.Key, g => g.Max(w => w.Aantal));
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<Indexwoord> Woorden { get; }

    /// <summary>Number of entries in the index.</summary>
    public int AantalDocumenten { get; }

    /// <summary>Does this stem occur?</summary>
    public bool Kent(string stam) => _aantalPerStam.ContainsKey(stam);

    /// <summary>How much a stem says: rare says more (the idf of BM25).</summary>
    public double Zegt(string stam)
    {
        var aantal = _aantalPerStam.GetValueOrDefault(stam);
        return Math.Log(1 + ((AantalDocumenten - aantal + 0.5) / (aantal + 0.5)));
    }

    /// <summary>The words of these entries, counted.</summary>
    public static Woordenschat Van(IReadOnlyCollection<Zoekdocument> documenten)
    {
        var aantal = documenten.SelectMany(d => d.Termen.Keys).CountBy(s => s).ToDictionary();
        return new Woordenschat(
            [.. documenten.SelectMany(d => d.Woorden).Distinct().Select(w => new Indexwoord(w, Stemmer.Stam(w), aantal.GetValueOrDefault(Stemmer.Stam(w))))],
            documenten.Count);
    }
}
