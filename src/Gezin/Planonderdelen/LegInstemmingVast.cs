using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Somebody agrees to help for a young person (DT-9, C14). Residents can agree only for themselves; the Aanspreekpunt notes what was said at the table.</summary>
public sealed class LegInstemmingVast(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Who agrees to which line.</summary>
    public sealed record Opdracht(PlanregelId Planregel, PersoonId Persoon);

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var regel = await db.EisPlanregelAsync(werk, opdracht.Planregel);
            if (proces.Actor.Persoon is { } zelf && zelf != opdracht.Persoon)
            {
                return new Weigering("InstemmingVanJezelf", "U kunt alleen voor uzelf instemmen.", nameof(opdracht.Persoon));
            }

            var vandaag = klok.Vandaag();
            var jongeren = await db.Betrokkenen.Where(b => b.Stuk == regel.Id.Waarde).Select(b => b.Persoon).ToListAsync(werk.Stop);
            var mag = jongeren.Contains(opdracht.Persoon);
            foreach (var jongere in jongeren)
            {
                mag |= (await Instemmingstand.GezagdragersAsync(db, jongere, vandaag, werk.Stop)).Contains(opdracht.Persoon);
            }

            if (!mag)
            {
                return new Weigering(nameof(InstemmingMetHulp), "Deze persoon beslist niet mee over deze hulp.", nameof(opdracht.Persoon));
            }

            if (await db.Instemmingen.FindAsync([regel.Id, opdracht.Persoon], werk.Stop) is null)
            {
                db.Instemmingen.Add(new Instemming { Planregel = regel.Id, Persoon = opdracht.Persoon, Datum = vandaag, OpgenomenDoor = proces.Actor.Subject });
                await db.SaveChangesAsync(werk.Stop);
            }

            return default(Gedaan);
        },
        stop);
}
