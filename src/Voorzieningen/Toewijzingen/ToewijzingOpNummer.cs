using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>What control of a claim needs to know of an allocation.</summary>
/// <param name="Toewijzing">Which.</param>
/// <param name="Voorziening">For which help.</param>
/// <param name="Persoon">For whom.</param>
/// <param name="Telnummer">The person in facts.</param>
/// <param name="Wet">Law.</param>
/// <param name="Nummer">Number.</param>
/// <param name="Agb">Provider.</param>
/// <param name="Contract">Contract.</param>
/// <param name="Product">Product.</param>
/// <param name="Categorie">Category in the messages.</param>
/// <param name="Code">Code in the messages.</param>
/// <param name="Productgroep">Product group.</param>
/// <param name="Taakveld">Iv3 task field.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Tarief">Tariff on the first day.</param>
/// <param name="Verwijderd">Taken away: nothing may be claimed.</param>
/// <param name="Leveringen">Periods of care as told: begin and, when stopped, end.</param>
public sealed record Toewijzingsfeiten(
    ToewijzingId Toewijzing, VoorzieningId Voorziening, PersoonId Persoon, Guid Telnummer, Wet Wet, long Nummer, AgbCode Agb, ContractId Contract, ProductId Product,
    string Categorie, string? Code, string Productgroep, string Taakveld, Omvang Omvang, DateOnly Van, DateOnly? Tot, Bedrag? Tarief, bool Verwijderd,
    IReadOnlyList<Periode> Leveringen);

/// <summary>Looks up allocations by number for a downstream process (claims, post room). Only the system asks; people look by person or list.</summary>
public sealed class ToewijzingOpNummer(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>The allocations with these numbers under a law; what is not known is simply absent.</summary>
    /// <param name="actor">The system in its process.</param>
    /// <param name="wet">Law: numbers are unique within it.</param>
    /// <param name="nummers">Numbers, at most a thousand at a time.</param>
    /// <param name="doel">Why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<IReadOnlyList<Toewijzingsfeiten>> GeefAsync(Actor actor, Wet wet, IReadOnlyCollection<long> nummers, Doel doel, CancellationToken stop) =>
        !actor.IsSysteem
            ? throw new InvalidOperationException("Op nummer zoekt alleen een systeemproces.")
            : dossier.LijstAsync(actor, Gegevenssoort.Toewijzing, doel, async () =>
            {
                var gevraagd = nummers.Distinct().Take(1000).ToArray();
                var rijen = await (
                    from t in db.Toewijzingen.AsNoTracking()
                    join v in db.Voorzieningen.AsNoTracking() on t.Voorziening equals v.Id
                    where t.Wet == wet && gevraagd.Contains(t.Nummer)
                    select new { t, v.Telnummer, v.Productgroep, v.Taakveld }).ToListAsync(stop);
                var ids = rijen.Select(r => r.t.Id).ToArray();
                var leveringen = (await db.Leveringen.AsNoTracking().Where(l => ids.Contains(l.Toewijzing) && l.TeruggenomenOp == null).ToListAsync(stop))
                    .ToLookup(l => l.Toewijzing);
                return (IReadOnlyList<Toewijzingsfeiten>)
                [
                    .. rijen.Select(r => new Toewijzingsfeiten(
                        r.t.Id, r.t.Voorziening, r.t.Persoon, r.Telnummer, r.t.Wet, r.t.Nummer, r.t.Agb, r.t.Contract, r.t.Product, r.t.Categorie, r.t.Code, r.Productgroep, r.Taakveld,
                        r.t.Omvang, r.t.Van, r.t.Tot, r.t.Tarief, r.t.IsVerwijderd, Perioden(leveringen[r.t.Id]))),
                ];
            }, f => f.Persoon, stop);

    private static List<Periode> Perioden(IEnumerable<Levering> leveringen)
    {
        var perioden = new List<Periode>();
        foreach (var levering in leveringen.OrderBy(l => l.Volgorde))
        {
            if (!levering.Stop)
            {
                perioden.Add(new Periode(levering.Begindatum));
            }
            else if (perioden.FindLastIndex(p => p.Begin == levering.Begindatum) is >= 0 and var plek)
            {
                perioden[plek] = new Periode(levering.Begindatum, levering.Einddatum);
            }
        }

        return perioden;
    }
}
