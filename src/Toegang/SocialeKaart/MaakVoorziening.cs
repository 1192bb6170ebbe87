using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Puts a new entry on the social map, from today .</summary>
public sealed class MaakVoorziening(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Makes it. Its identity and the day it was checked, today, come from here.</summary>
    public Task<Uitkomst<VoorzieningId>> UitvoerenAsync(Aanbod aanbod, Proces proces, CancellationToken stop) => dossier.DoeAsync<VoorzieningId>(
        proces,
        async werk =>
        {
            await Kaartboek.EisAsync(werk);
            var nieuw = aanbod with { Id = VoorzieningId.Nieuw(), GecontroleerdOp = klok.Vandaag(), Demo = false };
            if (Kaartcontrole.Toets(nieuw) is { Count: > 0 } bevindingen)
            {
                return Kaartbevinding.Weiger(bevindingen);
            }

            var boek = new Kaartboek(db, eenheid, klok);
            boek.Maak(nieuw, Kaartwijziging.Gemaakt, werk);
            await boek.BewaarAsync(werk);
            return nieuw.Id;
        },
        stop);
}
