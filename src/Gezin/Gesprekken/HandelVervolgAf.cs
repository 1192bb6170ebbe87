using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Somebody came back to it.</summary>
public sealed class HandelVervolgAf(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Notes that it was done.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(VervolgId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var vervolg = await db.Vervolg.SingleOrDefaultAsync(v => v.Id == id, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Gesprek, Actie.Schrijven, vervolg is null ? [] : [vervolg.Persoon]);

            if (vervolg is null)
            {
                return new Weigering("VervolgBestaat", "Deze afspraak is niet gevonden. Vernieuw de bladzijde.");
            }

            if (vervolg.GedaanOp is null)
            {
                (vervolg.GedaanOp, vervolg.GedaanDoor) = (klok.Vandaag(), proces.Actor.Subject);
                await db.SaveChangesAsync(werk.Stop);
            }

            return default(Gedaan);
        },
        stop);
}
