namespace Rotonde.Berichten.Xml;

/// <summary>What the door lets in at most. The defaults fit every real message (the standard caps a file at 25 MB: OP179, OP192).</summary>
public sealed record Xmlgrenzen
{
    /// <summary>The defaults.</summary>
    public static Xmlgrenzen Standaard { get; } = new();

    /// <summary>Size of the file in bytes.</summary>
    public int Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Depth of nesting, the root counted.</summary>
    public int Diepte { get; init; } = 32;

    /// <summary>Attributes on one element, namespace declarations counted.</summary>
    public int Attributen { get; init; } = 32;

    /// <summary>Characters in a name or namespace.</summary>
    public int Naam { get; init; } = 128;

    /// <summary>Characters in one piece of text.</summary>
    public int Tekst { get; init; } = 64 * 1024;

    /// <summary>Elements, texts and comments together.</summary>
    public int Knopen { get; init; } = 2_000_000;

    /// <summary>Findings the door keeps before it says that there are more.</summary>
    public int Bevindingen { get; init; } = 1_000;
}
