using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>A member of a family the reader may see.</summary>
public sealed record GezinslidBeeld(PersoonId Persoon, string Naam, string Relatie, DateOnly? Geboren, bool BeslistMee);

/// <summary>A family, as far as the reader may see it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Leden">Members the reader may see.</param>
/// <param name="Plan">The plan that runs or is being made.</param>
public sealed record GezinBeeld(GezinsverbandId Id, string Naam, Gezinssoort Soort, IReadOnlyList<GezinslidBeeld> Leden, PlanId? Plan);

/// <summary>Where a person belongs: the way from a question or case to household, family and plan.</summary>
public sealed record PlekVanPersoon(IReadOnlyList<HuishoudenId> Huishoudens, IReadOnlyList<GezinBeeld> Gezinnen);

/// <summary>The household, family and plan of one person.</summary>
public sealed class GezinVanPersoon(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>Where the person belongs.</summary>
    public Task<PlekVanPersoon> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Persoonsgegevens, [persoon], Doelen.Plan,
        async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return new PlekVanPersoon([], []);
            }

            var vandaag = klok.Vandaag();
            var huishoudens = await db.Huishoudleden.AsNoTracking().Where(l => l.Persoon == persoon && (l.Tot == null || l.Tot >= vandaag))
                .OrderBy(l => l.Van).Select(l => l.Huishouden).ToListAsync(stop);
            var gezinnen = new List<GezinBeeld>();
            foreach (var gezin in await db.Gezinsleden.AsNoTracking().Where(l => l.Persoon == persoon && l.Tot == null).OrderBy(l => l.Van).Select(l => l.Gezin).ToListAsync(stop))
            {
                if (await GezinAsync(actor, gezin, stop) is { } beeld)
                {
                    gezinnen.Add(beeld);
                }
            }

            return new PlekVanPersoon(huishoudens, gezinnen);
        },
        stop);

    private async Task<GezinBeeld?> GezinAsync(Actor actor, GezinsverbandId id, CancellationToken stop)
    {
        try
        {
            return await dossier.LeesStukAsync(
                actor, id.Waarde, Doelen.Plan,
                async raadpleging =>
                {
                    if (raadpleging.Beperkt(Voorwaarde.AlleenDatErEenRegisseurIs) || raadpleging.Beperkt(Voorwaarde.Metadata))
                    {
                        return null;
                    }

                    var gezin = await db.Gezinnen.AsNoTracking().Include(g => g.Leden).SingleAsync(g => g.Id == id, stop);
                    var leden = gezin.Leden.Where(l => l.Tot is null && raadpleging.Mag(l.Persoon)).ToList();
                    var ids = leden.Select(l => l.Persoon).ToArray();
                    var personen = await db.Personen.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
                    var plan = await db.Plannen.AsNoTracking()
                        .Where(p => p.Gezin == id && p.Status != Planstatus.Afgesloten && p.Soort != Plansoort.Individueel)
                        .OrderBy(p => p.VastgesteldOp == null).ThenByDescending(p => p.BegonnenOp).Select(p => (PlanId?)p.Id).FirstOrDefaultAsync(stop);
                    return new GezinBeeld(
                        id, gezin.Naam, gezin.Soort,
                        [
                            .. leden.OrderBy(l => personen[l.Persoon].Geboren)
                                .Select(l => new GezinslidBeeld(l.Persoon, personen[l.Persoon].Naam.ToString(), l.Relatie, personen[l.Persoon].Geboren, l.BeslistMee)),
                        ],
                        plan);
                },
                stop);
        }
        catch (GeenToegangException)
        {
            return null;
        }
    }
}
