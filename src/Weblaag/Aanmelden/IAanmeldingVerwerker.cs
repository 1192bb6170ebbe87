using System.Security.Claims;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>Turns a checked sign-in into the claims of the session. Implemented by each host: a resident becomes a person, staff get their roles.</summary>
public interface IAanmeldingVerwerker
{
    /// <summary>
    /// The claims for the session, or a refusal in words for whoever logs in. The session gets exactly these claims, plus subject and gemeente.
    /// Runs inside the request of the gemeente, so its database is the one of this scope.
    /// </summary>
    Task<Uitkomst<IReadOnlyList<Claim>>> VerwerkAsync(GecontroleerdeAanmelding aanmelding, CancellationToken stop);

    /// <summary>Is this session still good? Asked at each request, so that someone whose account was closed is out at once (AUTORISATIE R11).</summary>
    Task<bool> GeldtNogAsync(ClaimsPrincipal wie, CancellationToken stop) => Task.FromResult(true);
}
