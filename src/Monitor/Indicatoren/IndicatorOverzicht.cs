using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>One indicator with its definition and history.</summary>
/// <param name="Definitie">The full definition.</param>
/// <param name="Historie">Measured quarters, oldest first.</param>
public sealed record Indicatorbeeld(Indicatordefinitie Definitie, IReadOnlyList<(Kwartaal Kwartaal, decimal? Waarde)> Historie);

/// <summary>The measurements as they were kept.</summary>
public sealed class IndicatorOverzicht(Dossiertoegang dossier, MonitorDb db) : IVraag
{
    /// <summary>All indicators of a quarter with exact values, for who works on the kwartaalmonitor.</summary>
    public Task<IReadOnlyDictionary<string, Indicatormeting>> GeefAsync(Actor actor, Kwartaal kwartaal, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.KwartaalmonitorInBewerking, _ => MetingenAsync(kwartaal, stop));

    /// <summary>The definition and history of one indicator.</summary>
    public Task<Indicatorbeeld?> GeefAsync(Actor actor, string code, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.KwartaalmonitorInBewerking, async _ =>
        {
            if (Indicatorlijst.Alle.FirstOrDefault(d => d.Code == code) is not { } definitie)
            {
                return null;
            }

            var waarden = await db.Metingen.AsNoTracking().Where(m => m.Code == code && !m.IsBasis && m.Versie == definitie.Versie).ToListAsync(stop);
            return new Indicatorbeeld(definitie, [.. waarden.OrderBy(m => m.Kwartaal).Select(m => (m.Kwartaal, definitie.Waarde(m.Teller, m.Noemer)))]);
        });

    internal async Task<IReadOnlyDictionary<string, Indicatormeting>> MetingenAsync(Kwartaal kwartaal, CancellationToken stop)
    {
        var vorige = kwartaal.Vorige;
        var rijen = await db.Metingen.AsNoTracking().Where(m => m.IsBasis || m.Kwartaal == kwartaal || m.Kwartaal == vorige).ToListAsync(stop);
        return Indicatorlijst.Alle.Where(d => d.WordtGemeten).ToDictionary(
            d => d.Code,
            d =>
            {
                var eigen = rijen.Where(m => m.Code == d.Code && m.Versie == d.Versie).ToList();
                var nu = eigen.FirstOrDefault(m => !m.IsBasis && m.Kwartaal == kwartaal);
                return new Indicatormeting(
                    nu?.AlsMeting(),
                    eigen.FirstOrDefault(m => m.IsBasis)?.AlsMeting(),
                    eigen.FirstOrDefault(m => !m.IsBasis && m.Kwartaal == vorige)?.AlsMeting(),
                    nu is null || nu.OokGetoond.Length == 0 ? [] : nu.OokGetoond.Split('\n'));
            },
            StringComparer.Ordinal);
    }
}
