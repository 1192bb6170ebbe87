using System.Security.Claims;
using Rotonde.Basis;
using Rotonde.Weblaag.Gemeenten;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>What the identity provider said, after signature, issuer, audience, nonce and times were checked. Lives only during the sign-in.</summary>
/// <param name="Gemeente">The gemeente where the person logs in.</param>
/// <param name="Sub">The subject: the key under which the gemeente knows a user.</param>
/// <param name="Naam">The name that the provider gave.</param>
/// <param name="Loa">The level of assurance, as the provider writes it.</param>
/// <param name="Bsn">The BSN, only for residents, and only to find the person: it never goes into the session.</param>
/// <param name="Claims">All claims of the token except the BSN.</param>
public sealed record GecontroleerdeAanmelding(GekozenGemeente Gemeente, string Sub, string Naam, string? Loa, Bsn? Bsn, IReadOnlyList<Claim> Claims);
