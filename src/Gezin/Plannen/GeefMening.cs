using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Somebody says what they think of the plan; noted by themselves or by the Aanspreekpunt in the conversation. A later opinion replaces it.</summary>
public sealed class GeefMening(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The opinion.</summary>
    public sealed record Opdracht(PlanId Plan, PersoonId Persoon, Oordeel Oordeel, string Opmerking = "");

    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisOnderdeelAsync(Leefgebied.Plan, [opdracht.Persoon]);
            if (!(await db.LedenAsync(opdracht.Plan, werk.Stop)).Contains(opdracht.Persoon))
            {
                return new Weigering("MeningVanDeelnemer", "Deze persoon doet niet mee in dit plan.", nameof(opdracht.Persoon));
            }

            if (opdracht.Oordeel == Oordeel.AkkoordMetOpmerking && string.IsNullOrWhiteSpace(opdracht.Opmerking))
            {
                return new Weigering("OpmerkingIsIngevuld", "Schrijf de opmerking erbij.", nameof(opdracht.Opmerking));
            }

            var mening = await db.Meningen.FindAsync([opdracht.Plan, opdracht.Persoon], werk.Stop);
            if (mening is null)
            {
                db.Meningen.Add(new Mening
                {
                    Plan = opdracht.Plan, Persoon = opdracht.Persoon, Oordeel = opdracht.Oordeel, Opmerking = opdracht.Opmerking.Trim(), GegevenOp = klok.Vandaag(),
                    OpgenomenDoor = proces.Actor.Subject,
                });
            }
            else
            {
                (mening.Oordeel, mening.Opmerking, mening.GegevenOp, mening.OpgenomenDoor) = (opdracht.Oordeel, opdracht.Opmerking.Trim(), klok.Vandaag(), proces.Actor.Subject);
            }

            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
