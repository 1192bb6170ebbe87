namespace Rotonde.Weblaag.Gemeenten;

/// <summary>A fixed list of gemeenten, held in memory.</summary>
/// <param name="gemeenten">The gemeenten, in the order in which they are offered.</param>
public sealed class VasteGemeenten(params GekozenGemeente[] gemeenten) : IGemeentekiezer
{
    /// <inheritdoc />
    public IReadOnlyList<GekozenGemeente> Alle { get; } = [.. gemeenten];
}
