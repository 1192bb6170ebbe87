namespace Rotonde.Financien.Begroting;

/// <summary>The Iv3 figures of Duiven, Westervoort, Zevenaar, Arnhem and Oude IJsselstreek that are shipped with the product. Source and licence: <see cref="Bron"/>.</summary>
public static class Iv3Regio
{
    /// <summary>To be shown wherever the figures are shown.</summary>
    public const string Bron = "Bron: CBS, Iv3 gemeenten, CC BY 4.0";

    private static readonly Lazy<IReadOnlyList<Iv3Regel>> Gelezen = new(() =>
    {
        using var bestand = Open();
        var inlezing = Iv3Parser.Lees(bestand);
        return inlezing.Geslaagd
            ? inlezing.Regels
            : throw new InvalidOperationException($"De meegeleverde Iv3-gegevens deugen niet. {inlezing.Bevindingen[0]}");
    });

    /// <summary>All lines, in the order of the file.</summary>
    public static IReadOnlyList<Iv3Regel> Regels => Gelezen.Value;

    /// <summary>The file itself, for an import.</summary>
    public static Stream Open() =>
        typeof(Iv3Regio).Assembly.GetManifestResourceStream("Rotonde.Financien.Begroting.iv3-regio.csv")
        ?? throw new InvalidOperationException("De meegeleverde Iv3-gegevens ontbreken.");
}
