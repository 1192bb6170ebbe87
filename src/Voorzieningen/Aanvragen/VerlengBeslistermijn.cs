using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>More time, once, and the resident is told why and until when.</summary>
[Regel("Awb art. 4:14; DOMAIN-MODEL §6.1", "De beslistermijn wordt hooguit één keer verlengd, met een reden, en voordat zij voorbij is.")]
public static class VerlengingEenKeer
{
    /// <summary>May the term be extended?</summary>
    public static Weigering? Toets(bool eerderVerlengd, DateOnly beslisUiterlijk, DateOnly nieuw, string? reden, DateOnly vandaag)
    {
        if (eerderVerlengd)
        {
            return Nee("De termijn is al een keer verlengd. Dat kan niet nog een keer.", null);
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            return Nee("Leg uit waarom er meer tijd nodig is. De inwoner krijgt deze uitleg te lezen.", "Reden");
        }

        if (vandaag > beslisUiterlijk)
        {
            return Nee("De termijn is al voorbij. Verlengen kan alleen voordat zij voorbij is.", null);
        }

        return nieuw > beslisUiterlijk ? null : Nee("De nieuwe datum moet later zijn dan de huidige.", "Nieuw");
    }

    private static Weigering Nee(string uitleg, string? veld) => new(nameof(VerlengingEenKeer), uitleg, veld);
}

/// <summary>Gives the application more time.</summary>
public sealed class VerlengBeslistermijn(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>Until when and why.</summary>
    public sealed record Opdracht(AanvraagId Aanvraag, DateOnly Nieuw, string Reden);

    /// <summary>Extends; answers the new last day.</summary>
    public Task<Uitkomst<DateOnly>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DateOnly>(proces, async werk =>
    {
        if (await db.Aanvragen.Include(a => a.Opschortingen).SingleOrDefaultAsync(a => a.Id == opdracht.Aanvraag, werk.Stop) is not { } aanvraag)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Zaak, Actie.Schrijven, opdracht.Aanvraag.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [aanvraag.Persoon], aanvraag.Id.Waarde);

        if (VerlengingEenKeer.Toets(aanvraag.VerlengdTot is not null, aanvraag.BeslisUiterlijk, opdracht.Nieuw, opdracht.Reden, klok.Vandaag()) is { } nee)
        {
            return nee;
        }

        if (Aanvraagverloop.Toets(aanvraag.Status, Aanvraagstatus.Verlengd) is { } weigering)
        {
            return weigering;
        }

        (aanvraag.VerlengdTot, aanvraag.Verlengingsreden, aanvraag.Status) = (opdracht.Nieuw, opdracht.Reden.Trim(), Aanvraagstatus.Verlengd);
        aanvraag.Versie++;
        Termijnstand.Bepaal(aanvraag);
        await db.SaveChangesAsync(werk.Stop);
        return aanvraag.BeslisUiterlijk;
    }, stop);
}
