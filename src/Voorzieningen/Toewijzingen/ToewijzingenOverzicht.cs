using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Which allocations a list is about.</summary>
public enum Toewijzingsfilter
{
    /// <summary>All that the actor may see.</summary>
    Alle,

    /// <summary>Made, not sent yet, or rejected by the provider.</summary>
    NietVerzonden,

    /// <summary>Sent, no start although the first day and the term for telling are past .</summary>
    NietGestart,

    /// <summary>Care is given.</summary>
    Loopt,
}

/// <summary>One row.</summary>
/// <param name="Toewijzing">Which.</param>
/// <param name="Persoon">For whom; none for who sees no names.</param>
/// <param name="Telnummer">The same person under a number, for who sees no names.</param>
/// <param name="Nummer">Number in the messages.</param>
/// <param name="Wet">Law.</param>
/// <param name="Product">Help in words.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Stand">Where delivery stands.</param>
/// <param name="VerzondenOp">When it was sent.</param>
/// <param name="BevestigdOp">When the provider accepted it.</param>
/// <param name="Afkeurcodes">Codes with which the provider rejected it: mend and send again.</param>
public sealed record Toewijzingsregel(
    ToewijzingId Toewijzing, PersoonId? Persoon, Guid Telnummer, long Nummer, Wet Wet, string Product, string Aanbieder, Omvang Omvang, DateOnly Van, DateOnly? Tot,
    Leveringsstand Stand, DateOnly? VerzondenOp, DateOnly? BevestigdOp = null, string? Afkeurcodes = null);

/// <summary>
/// Allocations, a page at a time, filtered in SQL: staff see those of their own teams, a provider its own that were sent and are not over (R9), contract
/// manager and controller all of them without names.
/// </summary>
public sealed class ToewijzingenOverzicht(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IVraag
{
    /// <summary>A page.</summary>
    /// <param name="Rijen">The rows.</param>
    /// <param name="Totaal">How many there are in all.</param>
    public sealed record Bladzijde(IReadOnlyList<Toewijzingsregel> Rijen, int Totaal);

    /// <summary>Gives a page.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">Which.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Bladzijde> GeefAsync(Actor actor, Toewijzingsfilter filter, int bladzijde, int grootte, CancellationToken stop)
    {
        var totaal = 0;
        grootte = Math.Clamp(grootte, 1, 200);
        var zonderNamen = !actor.IsSysteem && actor.Organisatie is null && actor.Rollen.Any(r => r is Rol.Contractmanager or Rol.Controller)
            && !actor.Rollen.Any(r => r is Rol.Consulent or Rol.Bureaudienst);
        var rijen = await dossier.LijstAsync<Toewijzingsregel>(actor, Gegevenssoort.Toewijzing, Doelen.Levering, async () =>
        {
            var vraag = Filter(actor, filter, zonderNamen);
            totaal = await vraag.CountAsync(stop);
            return await vraag.OrderBy(r => r.Toewijzing.Van).ThenBy(r => r.Toewijzing.Nummer).Skip((Math.Max(bladzijde, 1) - 1) * grootte).Take(grootte)
                .Select(r => new Toewijzingsregel(
                    r.Toewijzing.Id, r.Toewijzing.Persoon, r.Voorziening.Telnummer, r.Toewijzing.Nummer, r.Toewijzing.Wet, r.Voorziening.Productnaam, r.Toewijzing.Aanbiedernaam,
                    new Omvang(r.Toewijzing.Volume, r.Toewijzing.Eenheid, r.Toewijzing.Frequentie), r.Toewijzing.Van, r.Toewijzing.Tot, r.Toewijzing.Stand,
                    r.Toewijzing.VerzondenOp, r.Toewijzing.BevestigdOp, r.Toewijzing.Afkeurcodes))
                .ToListAsync(stop);
        }, r => r.Persoon, stop, zonderNamen ? [Voorwaarde.Gepseudonimiseerd] : []);
        return new Bladzijde(zonderNamen ? [.. rijen.Select(r => r with { Persoon = null })] : rijen, totaal);
    }

    private IQueryable<Paar> Filter(Actor actor, Toewijzingsfilter filter, bool zonderNamen)
    {
        var vandaag = klok.Vandaag();
        var vraag = from t in db.Toewijzingen.AsNoTracking()
                    join v in db.Voorzieningen.AsNoTracking() on t.Voorziening equals v.Id
                    where t.Reden != Wijzigingsreden.Verwijderd || t.Reden == null
                    select new Paar { Toewijzing = t, Voorziening = v };

        if (actor.Organisatie is { } agb)
        {
            vraag = vraag.Where(r => r.Toewijzing.Agb == agb && r.Toewijzing.VerzondenOp != null && r.Toewijzing.Stand != Leveringsstand.Gestopt
                && (r.Toewijzing.Tot == null || r.Toewijzing.Tot >= vandaag));
        }
        else if (!zonderNamen && !actor.IsSysteem)
        {
            var teams = actor.Teams.ToArray();
            vraag = vraag.Where(r => teams.Contains(r.Voorziening.Team));
        }

        return filter switch
        {
            Toewijzingsfilter.NietVerzonden => vraag.Where(r => r.Toewijzing.VerzondenOp == null || r.Toewijzing.Afkeurcodes != null),
            Toewijzingsfilter.NietGestart => vraag.Where(r => r.Toewijzing.VerzondenOp != null && r.Toewijzing.Stand == Leveringsstand.NietGestart && r.Toewijzing.StartNorm < vandaag),
            Toewijzingsfilter.Loopt => vraag.Where(r => r.Toewijzing.Stand == Leveringsstand.Loopt),
            _ => vraag,
        };
    }

    private sealed class Paar
    {
        public required Toewijzing Toewijzing { get; init; }

        public required Voorziening Voorziening { get; init; }
    }
}
