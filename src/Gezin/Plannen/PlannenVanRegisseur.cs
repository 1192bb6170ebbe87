using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>A plan in the work list of its regisseur.</summary>
/// <param name="Plan">Which.</param>
/// <param name="Gezinsnaam">Of which family.</param>
/// <param name="Status">State.</param>
/// <param name="Wat">What comes first; none when nothing is due.</param>
/// <param name="Uiterlijk">By when.</param>
/// <param name="TeLaat">Was it due before today?</param>
/// <param name="Persoon">The member whose relation opens the row.</param>
public sealed record PlanInWerkvoorraad(PlanId Plan, string Gezinsnaam, Planstatus Status, string? Wat, DateOnly? Uiterlijk, bool TeLaat, PersoonId Persoon);

/// <summary>One page of a list.</summary>
/// <param name="Rijen">The rows.</param>
/// <param name="Nummer">Page number, from 1.</param>
/// <param name="HeeftVolgende">Is there another page?</param>
public sealed record Pagina<T>(IReadOnlyList<T> Rijen, int Nummer, bool HeeftVolgende);

/// <summary>The open plans of a regisseur, what is due first on top (R-064, EW-13).</summary>
public sealed class PlannenVanRegisseur(GezinDb db, Werkeenheid werk, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>Rows on a page.</summary>
    public const int Paginagrootte = 25;

    /// <summary>One page.</summary>
    /// <param name="actor">The regisseur.</param>
    /// <param name="pagina">From 1.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Pagina<PlanInWerkvoorraad>> GeefAsync(Actor actor, int pagina, CancellationToken stop)
    {
        var nummer = Math.Max(pagina, 1);
        var meer = false;
        var rijen = await dossier.LijstAsync(
            actor, Gegevenssoort.Werkvoorraad, Doelen.Plan,
            async () =>
            {
                var gelezen = await LeesAsync(actor.Subject, nummer, stop);
                meer = gelezen.Count > Paginagrootte;
                return (IReadOnlyList<PlanInWerkvoorraad>)[.. gelezen.Take(Paginagrootte)];
            },
            rij => rij.Persoon, stop);
        return new Pagina<PlanInWerkvoorraad>(rijen, nummer, meer);
    }

    private async Task<List<PlanInWerkvoorraad>> LeesAsync(string regisseur, int nummer, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var plannen = await new PlannenVanRegisseurSql(werk).LeesAsync(regisseur, (nummer - 1) * Paginagrootte, Paginagrootte + 1, stop);

        var ids = plannen.Select(p => p.Id).ToArray();
        var gezinnen = plannen.Select(p => p.Gezin).Distinct().ToArray();
        var namen = await db.Gezinnen.AsNoTracking().Where(g => gezinnen.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Naam, stop);
        var leden = (await db.Planleden.AsNoTracking().Where(l => ids.Contains(l.Plan) && l.Tot == null).ToListAsync(stop)).ToLookup(l => l.Plan, l => l.Persoon);
        var personen = leden.SelectMany(l => l).Distinct().ToArray();
        var vervolg = await db.Vervolg.AsNoTracking()
            .Where(v => v.GedaanOp == null && ((v.Plan != null && ids.Contains(v.Plan.Value)) || (v.Plan == null && personen.Contains(v.Persoon))))
            .OrderBy(v => v.Uiterlijk).ToListAsync(stop);

        return
        [
            .. plannen.Select(p =>
            {
                var eerste = vervolg.FirstOrDefault(v => v.Plan == p.Id || (v.Plan is null && leden[p.Id].Contains(v.Persoon)));
                return new PlanInWerkvoorraad(
                    p.Id, namen[p.Gezin], p.Status, eerste?.Omschrijving, eerste?.Uiterlijk, eerste?.Uiterlijk < vandaag, eerste?.Persoon ?? leden[p.Id].OrderBy(l => l.Waarde).First());
            }),
        ];
    }
}
