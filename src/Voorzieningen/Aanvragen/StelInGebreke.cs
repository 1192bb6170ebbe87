using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Beschikkingen;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>The resident says in writing that the municipality is too late: two weeks later the dwangsom begins (Awb 4:17, R-104).</summary>
public sealed class StelInGebreke(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>Which application and when the letter was received.</summary>
    public sealed record Opdracht(AanvraagId Aanvraag, DateOnly OntvangenOp);

    /// <summary>Notes it; answers the first day a dwangsom is due when nothing is decided.</summary>
    public Task<Uitkomst<DateOnly>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DateOnly>(proces, async werk =>
    {
        if (await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == opdracht.Aanvraag, werk.Stop) is not { } aanvraag)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Zaak, Actie.Schrijven, opdracht.Aanvraag.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [aanvraag.Persoon], aanvraag.Id.Waarde);

        if (IngebrekestellingNaTermijn.Toets(opdracht.OntvangenOp, aanvraag.BeslisUiterlijk, aanvraag.Status.IsOpen(), klok.Vandaag()) is { } weigering)
        {
            return weigering;
        }

        aanvraag.IngebrekeGesteldOp ??= opdracht.OntvangenOp;
        aanvraag.Versie++;
        await db.SaveChangesAsync(werk.Stop);
        return Dwangsom.EersteDag(aanvraag.IngebrekeGesteldOp.Value);
    }, stop);
}
