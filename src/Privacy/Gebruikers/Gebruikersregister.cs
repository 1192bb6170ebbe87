using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Gebruikers;

/// <summary>Turns a login into an actor of this municipality, anew in every request, so that a change of rights holds in the next one (AUTORISATIE R11).</summary>
public sealed class Gebruikersregister(PrivacyDb db, Personenregister personen, TimeProvider klok) : IVraag
{
    /// <summary>The employee with this subject; none when there are no rights here.</summary>
    public async Task<Actor?> MedewerkerAsync(string subject, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var gebruiker = await db.Gebruikers.AsNoTracking().Include(g => g.Rollen).SingleOrDefaultAsync(g => g.Subject == subject, stop);

        if (gebruiker is null || gebruiker.Tot < vandaag)
        {
            return null;
        }

        var rollen = gebruiker.Rollen.Where(r => r.Van <= vandaag && (r.Tot is null || r.Tot >= vandaag)).Select(r => r.Rol).ToHashSet();
        return rollen.Count == 0
            ? null
            : new Actor(subject, gebruiker.Naam, rollen, null, gebruiker.Organisatie, gebruiker.Teams.Split('|', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
    }

    /// <summary>The resident with this BSN; a resident we do not know yet is a visitor with a name.</summary>
    public async Task<PersoonId?> InwonerAsync(Bsn bsn, CancellationToken stop) => await personen.ZoekAsync(bsn, stop);

    /// <summary>Names of the employees with a role, to choose from.</summary>
    public async Task<IReadOnlyList<(string Subject, string Naam)>> MetRolAsync(Rol rol, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var lijst = await db.Gebruikers.AsNoTracking()
            .Where(g => (g.Tot == null || g.Tot >= vandaag) && g.Rollen.Any(r => r.Rol == rol && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)))
            .OrderBy(g => g.Naam).Select(g => new { g.Subject, g.Naam }).ToListAsync(stop);
        return [.. lijst.Select(g => (g.Subject, g.Naam))];
    }

    /// <summary>The teams in which employees with a role work.</summary>
    public async Task<IReadOnlyList<string>> TeamsMetRolAsync(Rol rol, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var teams = await db.Gebruikers.AsNoTracking()
            .Where(g => (g.Tot == null || g.Tot >= vandaag) && g.Rollen.Any(r => r.Rol == rol && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)))
            .Select(g => g.Teams).Distinct().ToListAsync(stop);
        return [.. teams.SelectMany(t => t.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The name that belongs to a subject, for screens of colleagues.</summary>
    public async Task<string> NaamAsync(string subject, CancellationToken stop) =>
        await db.Gebruikers.Where(g => g.Subject == subject).Select(g => g.Naam).SingleOrDefaultAsync(stop) ?? "een medewerker";

    /// <summary>Gives somebody roles in this municipality. For seeding and the manager; inside a transaction.</summary>
    public async Task GeefRollenAsync(
        string subject, string naam, IEnumerable<Rol> rollen, DateOnly van, CancellationToken stop, AgbCode? organisatie = null, params string[] teams)
    {
        var gebruiker = await db.Gebruikers.Include(g => g.Rollen).SingleOrDefaultAsync(g => g.Subject == subject, stop);
        if (gebruiker is null)
        {
            gebruiker = new Gebruiker { Subject = subject, Naam = naam };
            db.Gebruikers.Add(gebruiker);
        }

        gebruiker.Naam = naam;
        gebruiker.Organisatie = organisatie;
        gebruiker.Teams = string.Join('|', teams);

        foreach (var rol in rollen.Where(rol => gebruiker.Rollen.All(r => r.Rol != rol || r.Tot is not null)))
        {
            gebruiker.Rollen.Add(new Gebruikersrol { Subject = subject, Rol = rol, Van = van });
        }

        await db.SaveChangesAsync(stop);
    }
}
