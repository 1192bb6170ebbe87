using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Puts entries on the social map and renews those that are there already; what is left out stays, what is the same is not touched.</summary>
public sealed class VulSocialeKaart(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Fills the map.</summary>
    /// <param name="kaart">Entries; the demo map that ships when none is given.</param>
    /// <param name="proces">A redacteur, or the system.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="geldigVan">First day of new entries; today when not given.</param>
    /// <returns>The number of entries that were given.</returns>
    public Task<Uitkomst<int>> UitvoerenAsync(IReadOnlyList<Aanbod>? kaart, Proces proces, CancellationToken stop, DateOnly? geldigVan = null) =>
        dossier.DoeAsync<int>(
            proces,
            async werk =>
            {
                await Kaartboek.EisAsync(werk);

                var nieuw = kaart ?? Kaartlezer.Voorbeeldkaart();
                if (nieuw.FirstOrDefault(a => a.Niveau.VereistIndicatie()) is { } zwaar)
                {
                    return new Weigering(nameof(VulSocialeKaart), $"'{zwaar.Naam}' hoort niet op de sociale kaart: er is een indicatie voor nodig.");
                }

                if (nieuw.Select(a => (a.Naam, Bevindingen: Kaartcontrole.Toets(a))).FirstOrDefault(a => a.Bevindingen.Count > 0) is { Naam: { } naam, Bevindingen: var bevindingen })
                {
                    return new Weigering(nameof(VulSocialeKaart), $"{naam}: {Kaartbevinding.Weiger(bevindingen).Uitleg}");
                }

                var boek = new Kaartboek(db, eenheid, klok);
                var bestaand = await db.Voorzieningen.Include(v => v.Plaatsen).ToDictionaryAsync(v => v.Id, werk.Stop);
                foreach (var aanbod in nieuw)
                {
                    if (bestaand.TryGetValue(aanbod.Id, out var oud))
                    {
                        boek.Wijzig(oud, aanbod, null, Kaartwijziging.Ingelezen, werk);
                    }
                    else
                    {
                        boek.Maak(aanbod, Kaartwijziging.Ingelezen, werk, geldigVan);
                    }
                }

                await boek.BewaarAsync(werk);
                return nieuw.Count;
            },
            stop);
}
