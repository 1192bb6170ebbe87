using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Adds a note to the plan: a strength, something to take into account, a future or safety plan. Its category decides who reads it.</summary>
public sealed class VoegAantekeningToe(GezinDb db, Dossiertoegang dossier, Dossierregister register, TimeProvider klok) : IHandeling
{
    /// <summary>The note.</summary>
    public sealed record Opdracht(PlanId Plan, IReadOnlyList<PersoonId> Personen, Aantekeningsoort Soort, string Tekst, Leefgebied Leefgebied = Leefgebied.Plan);

    /// <summary>Adds it.</summary>
    public Task<Uitkomst<AantekeningId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<AantekeningId>(
        proces,
        async werk =>
        {
            await werk.EisOnderdeelAsync(opdracht.Leefgebied, opdracht.Personen);
            if (await Deelnemers.ToetsAsync(db, opdracht.Plan, opdracht.Personen, werk.Stop) is { } weigering)
            {
                return weigering;
            }

            if (opdracht.Personen.Count == 0 || string.IsNullOrWhiteSpace(opdracht.Tekst))
            {
                return new Weigering("AantekeningIsIngevuld", "Kies over wie het gaat en schrijf het op.", nameof(opdracht.Tekst));
            }

            var aantekening = new Aantekening
            {
                Id = AantekeningId.Nieuw(), Plan = opdracht.Plan, Soort = opdracht.Soort, Leefgebied = opdracht.Leefgebied, Tekst = opdracht.Tekst.Trim(), Opsteller = proces.Actor.Subject,
                Datum = klok.Vandaag(),
            };
            db.Aantekeningen.Add(aantekening);
            db.Betrokkenen.AddRange(Betrokkene.Van(aantekening.Id.Waarde, opdracht.Personen));
            await db.SaveChangesAsync(werk.Stop);
            await register.RegistreerOnderdeelAsync(aantekening.Id.Waarde, opdracht.Leefgebied, opdracht.Personen, proces.Actor.Subject, werk.Stop);
            return aantekening.Id;
        },
        stop);
}
