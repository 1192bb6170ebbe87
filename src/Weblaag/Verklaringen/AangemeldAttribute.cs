namespace Rotonde.Weblaag.Verklaringen;

/// <summary>A page for whoever is logged in, about nobody but themselves or nothing personal (a start page that only links); the reason is said.</summary>
/// <param name="reden">Why no data is at stake.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AangemeldAttribute(string reden) : Attribute, IToegangsverklaring
{
    /// <summary>Why no data is at stake.</summary>
    public string Reden { get; } = string.IsNullOrWhiteSpace(reden)
        ? throw new ArgumentException("Zeg waarom iedereen die is aangemeld deze pagina mag zien.", nameof(reden))
        : reden;

    /// <inheritdoc />
    public string Verklaring => $"aangemeld: {Reden}";
}
