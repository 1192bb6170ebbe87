namespace Rotonde.Weblaag.Gemeenten;

/// <summary>Knows which gemeenten this installation serves. Implemented over the register of Data; <see cref="VasteGemeenten"/> serves tests.</summary>
public interface IGemeentekiezer
{
    /// <summary>All gemeenten, in the order in which the page at the root offers them.</summary>
    IReadOnlyList<GekozenGemeente> Alle { get; }

    /// <summary>The gemeente of a path segment (case does not matter), or none.</summary>
    GekozenGemeente? Kies(string segment) =>
        Alle.FirstOrDefault(gemeente => string.Equals(gemeente.Segment, segment, StringComparison.OrdinalIgnoreCase));
}
