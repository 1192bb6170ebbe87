using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Changes an entry of the social map. Who checked it and when, its identity and whether it is demo stay as they were.</summary>
public sealed class WijzigVoorziening(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>The change.</summary>
    /// <param name="Voorziening">Which.</param>
    /// <param name="Aanbod">How it must be.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    public sealed record Opdracht(VoorzieningId Voorziening, Aanbod Aanbod, int Versie);

    /// <summary>Changes it; nothing happens when everything is as it was.</summary>
    /// <returns>Whether anything changed.</returns>
    public Task<Uitkomst<bool>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<bool>(
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

            var huidig = voorziening.Aanbod;
            var nieuw = opdracht.Aanbod with { Id = huidig.Id, GecontroleerdOp = huidig.GecontroleerdOp, Demo = huidig.Demo };
            if (Kaartcontrole.Toets(nieuw) is { Count: > 0 } bevindingen)
            {
                return Kaartbevinding.Weiger(bevindingen);
            }

            if (!boek.Wijzig(voorziening, nieuw, voorziening.GeldigTot, Kaartwijziging.Gewijzigd, werk))
            {
                return false;
            }

            await boek.BewaarAsync(werk);
            return true;
        },
        stop);
}

/// <summary>What holds for every change of an entry.</summary>
public static class Kaartregels
{
    internal static Weigering Weg { get; } = new("Kaartregels.Weg", "Deze voorziening bestaat niet.");

    /// <summary>Was the screen still true when it was sent?</summary>
    [Regel("REQUIREMENTS R-048", "Wie een voorziening op een verouderd scherm wijzigt, hoort dat en raakt niets kwijt.")]
    public static Weigering? ToetsVersie(int gezien, int huidig) => gezien == huidig
        ? null
        : new(nameof(ToetsVersie), "Iemand anders heeft dit intussen veranderd. Wat u typte staat nog op het scherm: bekijk eerst de geschiedenis in een ander tabblad, en bewaar daarna opnieuw.") { HuidigeVersie = huidig };

    /// <summary>Only what is on the map is changed; what was taken off is first put back.</summary>
    [Regel("REQUIREMENTS R-113", "Een voorziening die van de kaart is gehaald, blijft zoals zij was: terugzetten kan, wijzigen niet.")]
    public static Weigering? ToetsOpDeKaart(DateOnly? geldigTot) => geldigTot is null
        ? null
        : new(nameof(ToetsOpDeKaart), "Deze voorziening is van de kaart gehaald. Zet haar eerst terug: draai in de geschiedenis het weghalen terug.");
}
