using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Kerncijfers;

/// <summary>Who live in the municipality and around it.</summary>
/// <param name="Jaren">The years that were imported, newest first.</param>
/// <param name="Jaar">The year of the figures; none when nothing was imported.</param>
/// <param name="Gemeenten">The country and the municipalities, the country first.</param>
/// <param name="Wijken">The districts of the own municipality.</param>
public sealed record Kerncijferbeeld(IReadOnlyList<int> Jaren, int? Jaar, IReadOnlyList<Kerncijfer> Gemeenten, IReadOnlyList<Kerncijfer> Wijken);

/// <summary>The kerncijfers of the CBS: public figures, for everybody who may see the dashboard.</summary>
public sealed class KerncijferOverzicht(Dossiertoegang dossier, MonitorDb db) : IVraag
{
    /// <summary>To be shown wherever the figures are shown.</summary>
    public const string Bron = "Bron: CBS, Kerncijfers wijken en buurten, CC BY 4.0";

    /// <summary>The figures of a year, or of the newest year.</summary>
    public Task<Kerncijferbeeld> GeefAsync(Actor actor, Gemeentecode eigen, int? jaar, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.GepubliceerdeCijfers, async _ =>
        {
            var jaren = await db.Kerncijfers.Select(k => k.Jaar).Distinct().OrderByDescending(j => j).ToListAsync(stop);
            if (jaren.Count == 0)
            {
                return new Kerncijferbeeld([], null, [], []);
            }

            var gekozen = jaar is { } j && jaren.Contains(j) ? j : jaren[0];
            var wijken = $"WK{eigen}";
            var rijen = await db.Kerncijfers.AsNoTracking()
                .Where(k => k.Jaar == gekozen && (k.Soort == Gebiedsoort.Land || k.Soort == Gebiedsoort.Gemeente || (k.Soort == Gebiedsoort.Wijk && k.Gebied.StartsWith(wijken))))
                .ToListAsync(stop);
            return new Kerncijferbeeld(
                jaren, gekozen,
                [.. rijen.Where(k => k.Soort != Gebiedsoort.Wijk).OrderBy(k => k.Soort).ThenBy(k => k.Naam, StringComparer.Ordinal)],
                [.. rijen.Where(k => k.Soort == Gebiedsoort.Wijk).OrderBy(k => k.Gebied, StringComparer.Ordinal)]);
        }, Voorwaarde.Gepubliceerd);
}
