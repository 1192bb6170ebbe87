using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>A resident says what they think of the record.</summary>
public sealed class ReageerOpGesprek(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Notes the reaction; a later one replaces it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(GesprekId gesprekId, PersoonId persoon, string tekst, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Gesprek, Actie.Schrijven, [persoon], stuk: gesprekId.Waarde);
            var gesprek = await db.Gesprekken.Include(g => g.Deelnemers).SingleOrDefaultAsync(g => g.Id == gesprekId, werk.Stop);

            if (gesprek is null || !(await GesprekPersonen.VanAsync(db, gesprek, werk.Stop)).Contains(persoon))
            {
                return new Weigering("ReactieVanBetrokkene", "Dit gesprek is niet gevonden. Vernieuw de bladzijde en probeer het nog eens.");
            }

            if (gesprek.Status == Gespreksstatus.Vastgesteld)
            {
                return new Weigering("VastgesteldVerslagBlijft", "Dit verslag is al vastgesteld. Neem contact op met uw Aanspreekpunt als er iets niet klopt.");
            }

            if (string.IsNullOrWhiteSpace(tekst))
            {
                return new Weigering("ReactieIsIngevuld", "Schrijf op wat u van het verslag vindt. 'Klopt' is genoeg.", nameof(tekst));
            }

            var reactie = await db.Gespreksreacties.FindAsync([gesprekId, persoon], werk.Stop);
            if (reactie is null)
            {
                db.Gespreksreacties.Add(new Gespreksreactie
                {
                    Gesprek = gesprekId, Persoon = persoon, Tekst = tekst.Trim(), Moment = klok.GetUtcNow(), OpgenomenDoor = proces.Actor.Subject,
                });
            }
            else
            {
                (reactie.Tekst, reactie.Moment, reactie.OpgenomenDoor) = (tekst.Trim(), klok.GetUtcNow(), proces.Actor.Subject);
            }

            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
