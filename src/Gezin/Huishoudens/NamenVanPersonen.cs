using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Names beside ids in a list, all in one look; each name is a look that its bearer can read back.</summary>
public sealed class NamenVanPersonen(GezinDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The names of those the actor may see and that Gezin knows; the others are left out: the row itself was decided on by its own right.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="personen">At whom.</param>
    /// <param name="doel">Why.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<IReadOnlyDictionary<PersoonId, string>> GeefAsync(Actor actor, IEnumerable<PersoonId> personen, Doel doel, CancellationToken stop)
    {
        PersoonId[] wie = [.. personen.Distinct()];
        if (wie.Length == 0 || !Beslisser.KanOoit(actor, Actie.Lezen, Gegevenssoort.Persoonsgegevens))
        {
            return new Dictionary<PersoonId, string>();
        }

        try
        {
            var namen = await dossier.LijstAsync(
                actor, Gegevenssoort.Persoonsgegevens, doel,
                async () => (IReadOnlyList<Rij>)await db.Personen.AsNoTracking().Where(p => wie.Contains(p.Id)).Select(p => new Rij(p.Id, p.Naam)).ToListAsync(stop),
                rij => rij.Persoon, stop);
            return namen.ToDictionary(rij => rij.Persoon, rij => rij.Naam.ToString());
        }
        catch (GeenToegangException)
        {
            return new Dictionary<PersoonId, string>();
        }
    }

    private sealed record Rij(PersoonId Persoon, Naam Naam);
}
