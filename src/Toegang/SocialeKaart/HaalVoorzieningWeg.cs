using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Takes an entry off the map: at once for whoever searches, and still counted on the days before .</summary>
public sealed class HaalVoorzieningWeg(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Which, and the version that was on the screen.</summary>
    public sealed record Opdracht(VoorzieningId Voorziening, int Versie);

    /// <summary>Takes it off; yesterday was its last day.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await Kaartboek.EisAsync(werk);
            var boek = new Kaartboek(db, eenheid, klok);
            if (await boek.ZoekAsync(opdracht.Voorziening, werk) is not { } voorziening)
            {
                return Kaartregels.Weg;
            }

            if ((Kaartregels.ToetsVersie(opdracht.Versie, voorziening.Versie) ?? Kaartregels.ToetsOpDeKaart(voorziening.GeldigTot)) is { } nee)
            {
                return nee;
            }

            boek.Wijzig(voorziening, voorziening.Aanbod, klok.Vandaag().AddDays(-1), Kaartwijziging.Weggehaald, werk);
            await boek.BewaarAsync(werk);
            return default(Gedaan);
        },
        stop);
}
