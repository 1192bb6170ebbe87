using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Overzichten;

/// <summary>What was granted for one month of service, credits taken off.</summary>
public sealed record Maandbedrag(Wet Wet, string Taakveld, string Productgroep, DateOnly Maand, Bedrag Bedrag, int Regels);

/// <summary>The granted lines per month, to lay beside the ledger: the difference is zero. Sums, about no person.</summary>
public sealed class GoedgekeurdPerMaand(RegelSql sql, Dossiertoegang dossier) : IVraag
{
    /// <summary>The sums over a period of service.</summary>
    public Task<IReadOnlyList<Maandbedrag>> GeefAsync(Actor actor, Periode dienst, CancellationToken stop) => dossier.TelAsync(
        actor, Gegevenssoort.Declaratieregel, Doelen.Declaratie,
        async _ => (IReadOnlyList<Maandbedrag>)
        [
            .. (await sql.PerBegindagAsync(dienst, stop))
                .GroupBy(r => (r.Wet, r.Taakveld, r.Productgroep, Maand: new DateOnly(r.Maand.Year, r.Maand.Month, 1)))
                .Select(g => new Maandbedrag(g.Key.Wet, g.Key.Taakveld, g.Key.Productgroep, g.Key.Maand, Bedrag.Som(g.Select(r => r.Bedrag)), g.Sum(r => r.Regels)))
                .OrderBy(m => m.Maand).ThenBy(m => m.Taakveld, StringComparer.Ordinal).ThenBy(m => m.Productgroep, StringComparer.Ordinal),
        ],
        stop, Voorwaarde.Gepseudonimiseerd, Voorwaarde.Metadata);
}
