using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>The words of each municipality's index, kept in memory until its version changes. No person is in it.</summary>
public sealed class Woordenschatten
{
    private readonly ConcurrentDictionary<Gemeentecode, (int Versie, Woordenschat Schat)> _perGemeente = new();

    internal async Task<Woordenschat> GeefAsync(ToegangDb db, Gemeentecode gemeente, CancellationToken stop)
    {
        var stand = await db.Zoekindexstanden.AsNoTracking().SingleOrDefaultAsync(stop);
        var versie = stand?.Versie ?? 0;

        if (_perGemeente.TryGetValue(gemeente, out var bekend) && bekend.Versie == versie)
        {
            return bekend.Schat;
        }

        var woorden = await db.Zoekwoorden.AsNoTracking().Select(w => new Indexwoord(w.Woord, w.Stam, w.Aantal)).ToListAsync(stop);
        var schat = new Woordenschat(woorden, stand?.Aantal ?? 0);
        _perGemeente[gemeente] = (versie, schat);
        return schat;
    }
}
