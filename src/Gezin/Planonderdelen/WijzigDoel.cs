using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Changes the words, the result or the shares of an open goal. Whose goal it is, its category and the score at the start stay.</summary>
public sealed class WijzigDoel(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The goal as it should read.</summary>
    public sealed record Opdracht(
        DoelId Doel, int Versie, string EigenWoorden, string Resultaat, string Criterium, int Streefscore, DateOnly Einddatum, Thema Thema, Aandelen Aandelen, string Terugwindoel = "");

    /// <summary>Changes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var doel = await db.Doelen.SingleOrDefaultAsync(d => d.Id == opdracht.Doel, werk.Stop);
            var personen = await db.Betrokkenen.Where(b => b.Stuk == opdracht.Doel.Waarde).Select(b => b.Persoon).ToListAsync(werk.Stop);
            await werk.EisOnderdeelAsync(doel?.Leefgebied ?? Leefgebied.Plan, personen);

            if (doel is null || doel.Status == Doelstatus.Gesloten)
            {
                return new Weigering("DoelIsOpen", "Dit doel is gesloten en verandert niet meer.");
            }

            var invoer = new DoelInvoer(
                doel.Plan, personen, opdracht.EigenWoorden, opdracht.Resultaat, opdracht.Criterium, doel.Beginscore, opdracht.Streefscore, opdracht.Einddatum, opdracht.Thema,
                opdracht.Aandelen, opdracht.Terugwindoel);
            if ((ActueleVersie.Toets(opdracht.Versie, doel.Versie) ?? DoelIsCompleet.Toets(invoer, klok.Vandaag())) is { } weigering)
            {
                return weigering;
            }

            var hoogste = await db.Planregels.Where(r => r.Doel == doel.Id && r.Status != Planregelstatus.Vervallen).Select(r => r.Niveau).ToListAsync(werk.Stop);
            if (hoogste.Any(n => n.VereistIndicatie()) && string.IsNullOrWhiteSpace(opdracht.Terugwindoel))
            {
                return HulpWerktNaarMinder.Toets(Niveau.Hulp, opdracht.Terugwindoel, "staat op de regel")!;
            }

            (doel.EigenWoorden, doel.Resultaat, doel.Criterium) = (opdracht.EigenWoorden.Trim(), opdracht.Resultaat.Trim(), opdracht.Criterium.Trim());
            (doel.Streefscore, doel.Einddatum, doel.Thema, doel.Terugwindoel) = (opdracht.Streefscore, opdracht.Einddatum, opdracht.Thema, opdracht.Terugwindoel.Trim());
            (doel.AandeelEigen, doel.AandeelNetwerk, doel.AandeelProfessional) = (opdracht.Aandelen.Eigen, opdracht.Aandelen.Netwerk, opdracht.Aandelen.Professional);
            doel.Versie++;
            (await db.Plannen.SingleAsync(p => p.Id == doel.Plan, werk.Stop)).Veranderd();
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
