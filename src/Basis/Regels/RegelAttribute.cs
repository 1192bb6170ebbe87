namespace Rotonde.Basis.Regels;

/// <summary>
/// Marks the one place where a rule lives. A rule is a static <c>Toets</c> with plain values in and a <see cref="Weigering"/> or finding out,
/// without database or clock. <c>docs/regels.txt</c> lists all of them by source; a test keeps it true.
/// </summary>
/// <param name="bron">Law article, R-number, decision table or code of the standard.</param>
/// <param name="zin">The rule in one Dutch sentence.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RegelAttribute(string bron, string zin) : Attribute
{
    /// <summary>Law article, R-number, decision table or code of the standard.</summary>
    public string Bron { get; } = bron;

    /// <summary>The rule in one Dutch sentence.</summary>
    public string Zin { get; } = zin;
}
