using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Rotonde.Basis;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Indeling;

namespace Rotonde.Weblaag.Dossier;

/// <summary>Who acts in this request: read anew from the gemeente's own database each time, so that a change of rights holds at once (AUTORISATIE R11).</summary>
public sealed class Actorbron(IHttpContextAccessor verzoek, Gebruikersregister gebruikers, RotondeWebOptions opties)
{
    /// <summary>Claim with the id of the resident as person.</summary>
    public const string PersoonClaim = "persoon";

    private Actor? _actor;

    /// <summary>The actor; a visitor when nobody logged in.</summary>
    public async Task<Actor> GeefAsync(CancellationToken stop) => _actor ??= await LeesAsync(verzoek.HttpContext!.User, stop);

    private async Task<Actor> LeesAsync(ClaimsPrincipal wie, CancellationToken stop)
    {
        if (wie.Identity?.IsAuthenticated != true || wie.FindFirst(Sessie.SubClaim)?.Value is not { } sub)
        {
            return Actor.Anoniem;
        }

        if (opties.Kant == Webkant.Werkplek)
        {
            return await gebruikers.MedewerkerAsync(sub, stop) ?? Actor.Anoniem;
        }

        return Guid.TryParse(wie.FindFirst(PersoonClaim)?.Value, out var persoon)
            ? Actor.Inwoner(sub, wie.Naam(), new PersoonId(persoon))
            : Actor.Anoniem;
    }
}
