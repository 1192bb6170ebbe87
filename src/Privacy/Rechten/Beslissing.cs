using Rotonde.Basis;

namespace Rotonde.Privacy.Rechten;

/// <summary>The answer of the decision function, as the log keeps it.</summary>
/// <param name="Toegestaan">Yes or no.</param>
/// <param name="Reden">Row of <c>rechten.csv</c> that allowed it, or why not.</param>
/// <param name="Beperkingen">Limits that the question must honour.</param>
/// <param name="Personen">The persons it is allowed for: with more persons a part may be left out (AUTORISATIE R2).</param>
/// <param name="Rol">The role that was used.</param>
/// <param name="Relatie">The relation that was used.</param>
/// <param name="Deelbesluit">The deelbesluit that was used.</param>
public sealed record Beslissing(
    bool Toegestaan,
    string Reden,
    IReadOnlySet<Voorwaarde> Beperkingen,
    IReadOnlySet<PersoonId> Personen,
    Rol? Rol = null,
    Guid? Relatie = null,
    Guid? Deelbesluit = null)
{
    /// <summary>No.</summary>
    public static Beslissing Nee(string reden) => new(false, reden, new HashSet<Voorwaarde>(), new HashSet<PersoonId>());
}
