using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>Somebody of the Bureaudienst takes a question up, or over from a colleague .</summary>
public sealed class PakHulpvraagOp(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Takes it up.</summary>
    /// <param name="id">Which question.</param>
    /// <param name="versie">The version that was on the screen: whoever takes over saw who had it.</param>
    /// <param name="proces">Who and why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(HulpvraagId id, int? versie, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            if (await db.HaalAsync(werk, id) is not { } vraag)
            {
                return Hulpvraagwerk.Weg;
            }

            if (!Hulpvraagverloop.IsOpen(vraag.Status))
            {
                return new Weigering("PakHulpvraagOp.Afgehandeld", "Deze vraag is al afgehandeld.");
            }

            if (VraagIsNietVeranderd.Toets(versie, vraag.Versie) is { } weigering)
            {
                return weigering;
            }

            vraag.PakOp(proces.Actor.Subject, klok.GetUtcNow());
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
