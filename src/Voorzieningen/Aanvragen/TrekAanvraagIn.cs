using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>The resident takes the application back: the only end without a decision .</summary>
public sealed class TrekAanvraagIn(Dossiertoegang dossier, VoorzieningenDb db) : IHandeling
{
    /// <summary>Which, and the resident's reason.</summary>
    public sealed record Opdracht(AanvraagId Aanvraag, string Reden);

    /// <summary>Takes it back.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        if (await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == opdracht.Aanvraag, werk.Stop) is not { } aanvraag)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Zaak, Actie.Schrijven, opdracht.Aanvraag.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [aanvraag.Persoon], aanvraag.Id.Waarde);

        if (Aanvraagverloop.Toets(aanvraag.Status, Aanvraagstatus.Ingetrokken) is { } weigering)
        {
            return weigering;
        }

        if (string.IsNullOrWhiteSpace(opdracht.Reden))
        {
            return new Weigering(nameof(TrekAanvraagIn), "Schrijf op waarom de aanvraag niet meer nodig is.", nameof(opdracht.Reden));
        }

        (aanvraag.Status, aanvraag.Intrekkingsreden) = (Aanvraagstatus.Ingetrokken, opdracht.Reden.Trim());
        aanvraag.Versie++;
        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}
