using Rotonde.Privacy.Rechten;

namespace Rotonde.Weblaag.Verklaringen;

/// <summary>
/// What a page or endpoint needs: <c>[Mag(Gegevenssoort.Plan)]</c> for looking, <c>[Mag(Gegevenssoort.Plan, Actie.Schrijven)]</c> besides for its form.
/// Whoever could never have any of them does not find the page, and whoever could never do more than look does not find its form; the question or handeling decides again about the person (AUTORISATIE R1).
/// </summary>
/// <param name="soort">With what.</param>
/// <param name="actie">What is done.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class MagAttribute(Gegevenssoort soort, Actie actie = Actie.Lezen) : Attribute, IToegangsverklaring
{
    /// <summary>With what.</summary>
    public Gegevenssoort Soort { get; } = soort;

    /// <summary>What is done.</summary>
    public Actie Actie { get; } = actie;

    /// <inheritdoc />
    public string Verklaring => $"{Soort.Naam()}: {Actie.Naam()}";
}
