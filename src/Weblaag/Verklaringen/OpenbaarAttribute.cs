using Microsoft.AspNetCore.Authorization;

namespace Rotonde.Weblaag.Verklaringen;

/// <summary>A page for everyone, without logging in and without personal data; the reason is said.</summary>
/// <param name="reden">Why everyone may see it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenbaarAttribute(string reden) : Attribute, IToegangsverklaring, IAllowAnonymous
{
    /// <summary>Why everyone may see it.</summary>
    public string Reden { get; } = string.IsNullOrWhiteSpace(reden)
        ? throw new ArgumentException("Zeg waarom iedereen deze pagina mag zien.", nameof(reden))
        : reden;

    /// <inheritdoc />
    public string Verklaring => $"openbaar: {Reden}";
}
