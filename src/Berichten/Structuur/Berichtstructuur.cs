namespace Rotonde.Berichten.Structuur;

/// <summary>How one kind of message is built in a release, read from the embedded data.</summary>
public sealed class Berichtstructuur
{
    internal Berichtstructuur(
        Berichtsoort soort, string naam, string berichtcode, string naamruimte, string basisnaamruimte, string prefix, string basisprefix, Structuurelement wortel)
    {
        Soort = soort;
        Naam = naam;
        Berichtcode = berichtcode;
        Naamruimte = naamruimte;
        Basisnaamruimte = basisnaamruimte;
        Prefix = prefix;
        Basisprefix = basisprefix;
        Wortel = wortel;
    }

    /// <summary>Which message.</summary>
    public Berichtsoort Soort { get; }

    /// <summary>What people call it: "Toewijzing".</summary>
    public string Naam { get; }

    /// <summary>The fixed BerichtCode in its header: "436".</summary>
    public string Berichtcode { get; }

    /// <summary>Namespace of the message.</summary>
    public string Naamruimte { get; }

    /// <summary>Namespace of the basisschema.</summary>
    public string Basisnaamruimte { get; }

    /// <summary>Prefix of the message namespace, as in the published examples.</summary>
    public string Prefix { get; }

    /// <summary>Prefix of the basisschema: iwmo or ijw.</summary>
    public string Basisprefix { get; }

    /// <summary>The element <c>Bericht</c> with everything below it.</summary>
    public Structuurelement Wortel { get; }

    /// <summary>The structure of a kind of message in the newest release.</summary>
    public static Berichtstructuur Van(Berichtsoort soort) => Releasegegevens.V32.Berichten[soort];
}
