namespace Rotonde.Weblaag.Aanmelden;

/// <summary>Where a host lets people log in (configuration section <c>Aanmelden</c>).</summary>
public sealed class AanmeldOptions
{
    /// <summary>The identity provider: the issuer, without <c>/.well-known/…</c>.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Our name at the identity provider.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Our secret there; empty for a public client (PKCE protects the code).</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Levels of assurance that may come in, as the provider writes them in the claim <c>loa</c>; empty lets every level in.</summary>
    public IList<string> ToegestaneLoa { get; } = [];

    /// <summary>The origin of <see cref="Authority"/> for the content security policy, or null without one.</summary>
    internal string? Herkomst => Uri.TryCreate(Authority, UriKind.Absolute, out var adres) ? adres.GetLeftPart(UriPartial.Authority) : null;
}
