namespace Rotonde.Weblaag.Verklaringen;

/// <summary>
/// What a page or endpoint declares about who may come in: metadata on every page model and every endpoint.
/// An application with an undeclared page does not start (<see cref="Verklaringscontrole"/>).
/// </summary>
public interface IToegangsverklaring
{
    /// <summary>The declaration in words, for the list of all declarations: <c>plan: lezen</c> or <c>openbaar: …</c>.</summary>
    string Verklaring { get; }
}
