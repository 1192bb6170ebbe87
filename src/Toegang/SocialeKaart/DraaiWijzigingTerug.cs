using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Undoes one change of an entry: only the fields of that change go back, what changed in other fields since then stays. The undoing is a version too.</summary>
public sealed class DraaiWijzigingTerug(ToegangDb db, Werkeenheid eenheid, Dossiertoegang dossier, TimeProvider klok) : IHandeling
{
    /// <summary>What is undone.</summary>
    /// <param name="Voorziening">Which entry.</param>
    /// <param name="Nummer">Number of the change.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    public sealed record Opdracht(VoorzieningId Voorziening, int Nummer, int Versie);

    /// <summary>Undoes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await Kaartboek.EisAsync(werk);
            var boek = new Kaartboek(db, eenheid, klok);
            if (await boek.ZoekAsync(opdracht.Voorziening, werk) is not { } voorziening
                || await db.Kaartversies.AsNoTracking().SingleOrDefaultAsync(v => v.Voorziening == opdracht.Voorziening && v.Nummer == opdracht.Nummer, werk.Stop) is not { } versie)
            {
                return Kaartregels.Weg;
            }

            var velden = Kaartversie.AlsVelden(voorziening.Aanbod, voorziening.GeldigTot);
            if ((Kaartregels.ToetsVersie(opdracht.Versie, voorziening.Versie) ?? ToetsTerug(versie.Wijzigingen, velden)) is { } nee)
            {
                return nee;
            }

            foreach (var wijziging in versie.Wijzigingen)
            {
                velden[wijziging.Veld] = JsonNode.Parse(wijziging.Was);
            }

            var (aanbod, geldigTot) = Kaartversie.VanVelden(opdracht.Voorziening, velden);
            boek.Wijzig(voorziening, aanbod, geldigTot, Kaartwijziging.Teruggedraaid, werk);
            await boek.BewaarAsync(werk);
            return default(Gedaan);
        },
        stop);

    /// <summary>Can this change be undone without losing a later one?</summary>
    [Regel("REQUIREMENTS R-108", "Een wijziging van de sociale kaart is terug te draaien zolang dezelfde velden daarna niet opnieuw zijn gewijzigd.")]
    internal static Weigering? ToetsTerug(IReadOnlyList<Veldwijziging> wijzigingen, JsonObject nu) =>
        wijzigingen.Count == 0 ? new(nameof(ToetsTerug), "Het maken van een voorziening is niet terug te draaien. Haal de voorziening van de kaart als zij er niet hoort.")
        : wijzigingen.All(w => JsonNode.DeepEquals(nu[w.Veld], JsonNode.Parse(w.Wordt))) ? null
        : new(nameof(ToetsTerug), "Dezelfde gegevens zijn daarna nog een keer gewijzigd. Draai eerst de laatste wijziging terug, of pas de gegevens zelf aan.");
}
