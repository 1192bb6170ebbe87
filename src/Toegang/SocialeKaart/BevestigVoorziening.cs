using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Somebody looked: what stands there is still right. The term starts again today .</summary>
public sealed class BevestigVoorziening(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>Which, and the version that was on the screen: what changed since was not looked at.</summary>
    public sealed record Opdracht(VoorzieningId Voorziening, int Versie);

    /// <summary>Confirms it.</summary>
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

            // Nothing that is searched for changes, so the index stays.
            boek.Wijzig(voorziening, voorziening.Aanbod with { GecontroleerdOp = klok.Vandaag() }, null, Kaartwijziging.Bevestigd, werk);
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
