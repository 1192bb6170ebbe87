namespace Rotonde.Monitor.Kerncijfers;

/// <summary>The kerncijfers of 2020 of the region that are shipped with the product (<c>kwb-2020-regio.bron.md</c>).</summary>
public static class KwbRegio
{
    /// <summary>Year of the table.</summary>
    public const int Jaar = 2020;

    /// <summary>The file itself, for an import.</summary>
    public static Stream Open() =>
        typeof(KwbRegio).Assembly.GetManifestResourceStream("Rotonde.Monitor.Kerncijfers.kwb-2020-regio.csv")
        ?? throw new InvalidOperationException("De meegeleverde kerncijfers ontbreken.");
}
