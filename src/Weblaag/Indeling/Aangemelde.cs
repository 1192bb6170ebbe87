using System.Security.Claims;

namespace Rotonde.Weblaag.Indeling;

/// <summary>What the header says about whoever is logged in. The claims come from the host's <see cref="Aanmelden.IAanmeldingVerwerker"/>.</summary>
public static class Aangemelde
{
    /// <summary>Claim with the name as it is shown.</summary>
    public const string NaamClaim = "name";

    /// <summary>Claim with a role in words (<c>Aanspreekpunt</c>); may occur more than once.</summary>
    public const string RolClaim = "rolnaam";

    /// <summary>The name as it is shown.</summary>
    public static string Naam(this ClaimsPrincipal wie) => wie.FindFirst(NaamClaim)?.Value ?? "Aangemeld";

    /// <summary>The roles in words, comma between; empty without a role.</summary>
    public static string Rollen(this ClaimsPrincipal wie) => string.Join(", ", wie.FindAll(RolClaim).Select(rol => rol.Value));
}
