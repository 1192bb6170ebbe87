namespace Rotonde.Berichten.Structuur;

/// <summary>One element as the standard prescribes it: its place in the sequence, how often it may occur, and what it may hold.</summary>
public sealed class Structuurelement
{
    private readonly Dictionary<string, int> _plaatsen = new(StringComparer.Ordinal);

    internal Structuurelement(string naam, Naamruimte naamruimte, int min, int? max, Datatype? datatype, string? vastPatroon, Func<string, bool>? voldoet)
    {
        Naam = naam;
        Naamruimte = naamruimte;
        Min = min;
        Max = max;
        Datatype = datatype;
        VastPatroon = vastPatroon;
        VoldoetAanVastPatroon = voldoet;
    }

    /// <summary>Local name.</summary>
    public string Naam { get; }

    /// <summary>Message namespace or basisschema.</summary>
    public Naamruimte Naamruimte { get; }

    /// <summary>0 or 1.</summary>
    public int Min { get; }

    /// <summary>1, or none for as many as you like.</summary>
    public int? Max { get; }

    /// <summary>The simple datatype of a field; none for a class or composite.</summary>
    public Datatype? Datatype { get; }

    /// <summary>A pattern of this one field on top of its datatype (the fixed BerichtCode, the DeclaratieNummer of the 323).</summary>
    public string? VastPatroon { get; }

    /// <summary>Elements that identify one among its siblings (TR101); empty when it is no class with a key.</summary>
    public IReadOnlyList<string> Sleutel { get; internal set; } = [];

    /// <summary>Children in the order of the sequence.</summary>
    public IReadOnlyList<Structuurelement> Kinderen => Lijst;

    internal List<Structuurelement> Lijst { get; } = [];

    internal Func<string, bool>? VoldoetAanVastPatroon { get; }

    /// <summary>A child by name; none when it does not exist.</summary>
    public Structuurelement? Kind(string naam) => _plaatsen.TryGetValue(naam, out var plaats) ? Lijst[plaats] : null;

    internal int Plaats(string naam) => _plaatsen.GetValueOrDefault(naam, -1);

    internal void Voeg(Structuurelement kind)
    {
        _plaatsen.Add(kind.Naam, Lijst.Count);
        Lijst.Add(kind);
    }
}
