using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.EigenBijdrage;

/// <summary>What the contribution of a person comes to, as far as it follows from their own help.</summary>
/// <param name="Maanden">The months, oldest first.</param>
/// <param name="Totaal">In all.</param>
/// <param name="Onbekend">The amount of one or more months is not known here yet; the CAK knows it.</param>
public sealed record Bijdragebeeld(IReadOnlyList<Bijdragemaand> Maanden, Bedrag Totaal, bool Onbekend);

/// <summary>
/// The contribution of one person. It is paid once per household, so another member may already have paid the same month: the CAK sends the bill, this shows what
/// follows from the own help.
/// </summary>
public sealed class BijdrageVanPersoon(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IVraag
{
    /// <summary>Gives it up to and including the month of today.</summary>
    public Task<Bijdragebeeld> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) =>
        dossier.LeesAsync(actor, Gegevenssoort.Toewijzing, [persoon], actor.Persoon == persoon ? Doelen.EigenDossier : Doelen.Levering, async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.AlleenStatus))
            {
                return new Bijdragebeeld([], Bedrag.Nul, false);
            }

            // Goods are left to the CAK: their cost price is not kept here.
            var gestart = await (
                from v in db.Voorzieningen.AsNoTracking()
                join b in db.Beschikkingen.AsNoTracking() on v.Beschikking equals b.Id
                where v.Persoon == persoon && v.Bijdrage == Bijdragesoort.PerMaand && v.GestartOp != null && b.BijdragePerMaand != null
                select new { v.GestartOp, v.GestoptOp }).ToListAsync(stop);
            Bijdragelijn[] lijnen = [.. gestart.Select(v => new Bijdragelijn(v.GestartOp!.Value, v.GestoptOp))];
            var vandaag = klok.Vandaag();
            var bekendTot = Abonnementstarief.Waarden.Waarden[^1].Geldig.Einde!.Value;
            var eersteMaand = Abonnementstarief.Waarden.Waarden.First(w => w.Waarde.PerMaand).Geldig.Begin;

            // Months before 2020 went by periods of four weeks.
            var maanden = lijnen.Length == 0
                ? []
                : Bijdrageberekening.Maanden(
                    [.. lijnen.Select(l => l.Gestart < eersteMaand.AddMonths(-1) ? l with { Gestart = eersteMaand.AddMonths(-1) } : l)], vandaag < bekendTot ? vandaag : bekendTot);
            return new Bijdragebeeld(maanden, Bedrag.Som(maanden.Select(m => m.Bedrag)), vandaag > bekendTot && lijnen.Any(l => l.Gestopt is null || l.Gestopt > bekendTot));
        }, stop);
}
