using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planmaten;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>One spider web.</summary>
public sealed record GezondheidInBeeld(DateOnly Datum, Spinnenweb Spinnenweb, Gezondheidsas? GekozenAs, string Toelichting, decimal Vlak);

/// <summary>One carer check.</summary>
public sealed record MantelzorgInBeeld(DateOnly Datum, int Score, Mantelzorgklasse Klasse, DateOnly? VervolgUiterlijk);

/// <summary>One day of domain scores.</summary>
public sealed record LeefdomeinenInBeeld(DateOnly Datum, IReadOnlyList<Domeinscore> Scores);

/// <summary>All measurements of one person, oldest first.</summary>
/// <param name="Gezondheid">Positive health.</param>
/// <param name="Mantelzorg">Carer checks; empty when the reader may not see them.</param>
/// <param name="Leefdomeinen">Domains of life.</param>
/// <param name="Zelfredzaamheidsverschil">Mean difference of the last day against the first, over domains scored on both; none with one day.</param>
public sealed record Metingen(
    IReadOnlyList<GezondheidInBeeld> Gezondheid, IReadOnlyList<MantelzorgInBeeld> Mantelzorg, IReadOnlyList<LeefdomeinenInBeeld> Leefdomeinen, decimal? Zelfredzaamheidsverschil);

/// <summary>How a person stands, before and after .</summary>
public sealed class MetingenVanPersoon(GezinDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The measurements.</summary>
    public Task<Metingen> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Gesprek, [persoon], Doelen.Onderzoek,
        async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return new Metingen([], [], [], null);
            }

            var gezondheid = await db.Gezondheidsmetingen.AsNoTracking().Where(m => m.Persoon == persoon).OrderBy(m => m.Datum).ToListAsync(stop);
            var scores = await db.Leefdomeinscores.AsNoTracking().Where(s => s.Persoon == persoon).OrderBy(s => s.Datum).ToListAsync(stop);
            var dagen = scores.GroupBy(s => s.Datum)
                .Select(g => new LeefdomeinenInBeeld(g.Key, [.. g.OrderBy(s => s.Domein).Select(s => new Domeinscore(s.Domein, s.Score, s.Kracht, s.Wens))])).ToList();

            return new Metingen(
                [.. gezondheid.Select(m => new GezondheidInBeeld(m.Datum, m.Spinnenweb, m.GekozenAs, m.Toelichting, Spinnenwebmaat.Vlak(m.Spinnenweb.Scores)))],
                await MantelzorgAsync(actor, persoon, stop),
                dagen,
                dagen.Count < 2 ? null : Zelfredzaamheid.Verschil(PerDomein(dagen[0]), PerDomein(dagen[^1])));
        },
        stop);

    private static Dictionary<Leefdomein, int> PerDomein(LeefdomeinenInBeeld dag) => dag.Scores.ToDictionary(s => s.Domein, s => s.Score);

    private async Task<IReadOnlyList<MantelzorgInBeeld>> MantelzorgAsync(Actor actor, PersoonId persoon, CancellationToken stop)
    {
        try
        {
            return await dossier.LeesAsync(
                actor, Gegevenssoort.Mantelzorgcheck, [persoon], Doelen.Onderzoek,
                async _ => (IReadOnlyList<MantelzorgInBeeld>)
                [
                    .. (await db.Mantelzorgchecks.AsNoTracking().Where(m => m.Persoon == persoon).OrderBy(m => m.Datum).ToListAsync(stop))
                        .Select(m => new MantelzorgInBeeld(m.Datum, m.Score, Mantelzorgbelasting.Klasse(m.Score), Mantelzorgbelasting.VervolgUiterlijk(Mantelzorgbelasting.Klasse(m.Score), m.Datum))),
                ],
                stop);
        }
        catch (GeenToegangException)
        {
            return [];
        }
    }
}
