using System.Security.Claims;
using Rotonde.Basis;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Aanmelden;
using Rotonde.Weblaag.Indeling;

namespace Rotonde.Weblaag.Dossier;

/// <summary>A resident logs in: the BSN finds the person, only the person's id goes on.</summary>
internal sealed class Inwoneraanmelding(Gebruikersregister gebruikers) : IAanmeldingVerwerker
{
    public async Task<Uitkomst<IReadOnlyList<Claim>>> VerwerkAsync(GecontroleerdeAanmelding aanmelding, CancellationToken stop)
    {
        if (aanmelding.Bsn is not { } bsn)
        {
            return new Weigering("InwonerMetBsn", "Met deze manier van inloggen weten wij niet wie u bent. Log in met uw eigen inlogmiddel voor inwoners.");
        }

        var claims = new List<Claim> { new(Aangemelde.NaamClaim, aanmelding.Naam) };

        if (await gebruikers.InwonerAsync(bsn, stop) is { } persoon)
        {
            claims.Add(new Claim(Actorbron.PersoonClaim, persoon.ToString()));
        }
        else
        {
            return new Weigering(
                "InwonerBekend",
                $"U staat nog niet bij ons geregistreerd in {aanmelding.Gemeente.Naam}. U kunt wel zonder inloggen hulp zoeken of een melding doen. Dan maken wij uw dossier.");
        }

        return Uitkomst<IReadOnlyList<Claim>>.Goed(claims);
    }
}

/// <summary>An employee, provider's employee or councillor logs in: rights come from this gemeente's own database.</summary>
internal sealed class Medewerkeraanmelding(Gebruikersregister gebruikers) : IAanmeldingVerwerker
{
    public async Task<Uitkomst<IReadOnlyList<Claim>>> VerwerkAsync(GecontroleerdeAanmelding aanmelding, CancellationToken stop)
    {
        if (await gebruikers.MedewerkerAsync(aanmelding.Sub, stop) is not { } actor)
        {
            return new Weigering(
                "MedewerkerMetRechten", $"U hebt geen rechten in {aanmelding.Gemeente.Naam}. Kies een andere gemeente of vraag uw functioneel beheerder om toegang.");
        }

        return Uitkomst<IReadOnlyList<Claim>>.Goed(
            [new Claim(Aangemelde.NaamClaim, actor.Naam), .. actor.Rollen.Order().Select(r => new Claim(Aangemelde.RolClaim, Rolnamen.InWoorden(r)))]);
    }

    public async Task<bool> GeldtNogAsync(ClaimsPrincipal wie, CancellationToken stop) =>
        wie.FindFirst(Sessie.SubClaim)?.Value is { } sub && await gebruikers.MedewerkerAsync(sub, stop) is not null;
}

/// <summary>Roles as the header shows them.</summary>
internal static class Rolnamen
{
    public static string InWoorden(Rol rol) => rol switch
    {
        Rol.Bureaudienst => "Bureaudienst",
        Rol.Consulent => "Aanspreekpunt",
        Rol.Beslisser => "Beslisser",
        Rol.Aanbieder => "Aanbieder",
        Rol.Contractmanager => "Contractmanager",
        Rol.Controller => "Controller",
        Rol.Beleidsmedewerker => "Beleid",
        Rol.College => "College",
        Rol.Raadslid => "Raad",
        Rol.FunctionarisGegevensbescherming => "FG",
        Rol.Beheerder => "Beheerder",
        Rol.Redacteur => "Redacteur",
        Rol.Verwijzer => "Verwijzer",
        Rol.Vrijwilliger => "Vrijwilliger",
        _ => rol.ToString(),
    };
}
