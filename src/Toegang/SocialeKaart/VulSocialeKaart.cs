using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Puts entries on the social map and renews those that are there already; what is left out stays.</summary>
public sealed class VulSocialeKaart(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Fills the map.</summary>
    /// <param name="kaart">Entries; the demo map that ships when none is given.</param>
    /// <param name="proces">A redacteur, or the system.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="geldigVan">First day of new entries; today when not given.</param>
    /// <returns>The number of entries that were written.</returns>
    public Task<Uitkomst<int>> UitvoerenAsync(IReadOnlyList<Aanbod>? kaart, Proces proces, CancellationToken stop, DateOnly? geldigVan = null) =>
        dossier.DoeAsync<int>(
            proces,
            async werk =>
            {
                await werk.EisAsync(Gegevenssoort.SocialeKaart, Actie.Schrijven, []);

                var nieuw = kaart ?? Kaartlezer.Voorbeeldkaart();
                if (nieuw.FirstOrDefault(a => a.Niveau.VereistIndicatie()) is { } zwaar)
                {
                    return new Weigering(nameof(VulSocialeKaart), $"'{zwaar.Naam}' hoort niet op de sociale kaart: er is een indicatie voor nodig.");
                }

                var bestaand = await db.Voorzieningen.Include(v => v.Plaatsen).ToDictionaryAsync(v => v.Id, werk.Stop);
                foreach (var aanbod in nieuw)
                {
                    var van = geldigVan ?? klok.Vandaag();
                    if (bestaand.TryGetValue(aanbod.Id, out var oud))
                    {
                        van = oud.GeldigVan;
                        db.Voorzieningen.Remove(oud);
                        await db.SaveChangesAsync(werk.Stop);
                    }

                    db.Voorzieningen.Add(Voorziening.Van(aanbod, van));
                }

                await db.SaveChangesAsync(werk.Stop);
                await new Zoekindexbouw(db, eenheid).HerbouwAsync(werk.Stop);
                return nieuw.Count;
            },
            stop);
}
