using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;

namespace Rotonde.Voorzieningen.Bezwaren;

/// <summary>
/// Decides on an objection: another BESLISSER than the one who took the decision. When the resident is right, a new decision follows on the same application;
/// this notes the outcome and what we learn from it.
/// </summary>
public sealed class BeslisOpBezwaar(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>The outcome, why, and what we learn.</summary>
    public sealed record Opdracht(BezwaarId Bezwaar, Bezwaaruitkomst Uitkomst, string Motivering, string? Les = null);

    /// <summary>Decides.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        if (await db.Bezwaren.SingleOrDefaultAsync(b => b.Id == opdracht.Bezwaar, werk.Stop) is not { } bezwaar)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.KlachtEnBezwaar, Actie.Besluiten, opdracht.Bezwaar.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.KlachtEnBezwaar, Actie.Besluiten, [bezwaar.Persoon], bezwaar.Id.Waarde);

        if (bezwaar.Status == Bezwaarstatus.Beslist)
        {
            return new Weigering(nameof(BeslisOpBezwaar), "Op dit bezwaar is al beslist.");
        }

        if (string.IsNullOrWhiteSpace(opdracht.Motivering))
        {
            return new Weigering(nameof(BesluitGemotiveerd), "Schrijf op waarom u zo beslist. De inwoner leest dit.", nameof(opdracht.Motivering));
        }

        if (bezwaar.OpTijd && opdracht.Uitkomst == Bezwaaruitkomst.NietOntvankelijk && string.IsNullOrWhiteSpace(opdracht.Les))
        {
            return new Weigering(nameof(BeslisOpBezwaar), "Dit bezwaar kwam op tijd. Leg uit waarom het toch niet behandeld kan worden.", nameof(opdracht.Les));
        }

        (bezwaar.Status, bezwaar.Uitkomst, bezwaar.Motivering, bezwaar.Les) = (Bezwaarstatus.Beslist, opdracht.Uitkomst, opdracht.Motivering.Trim(), opdracht.Les?.Trim());
        (bezwaar.BeslistOp, bezwaar.BeslistDoor) = (klok.Vandaag(), proces.Actor.Subject);
        bezwaar.Versie++;

        var beschikking = await db.Beschikkingen.SingleAsync(b => b.Id == bezwaar.Beschikking, werk.Stop);
        if (beschikking.Status == Beschikkingstatus.InBezwaar)
        {
            beschikking.Status = Beschikkingstatus.Bekendgemaakt;
            beschikking.Versie++;
            if (await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == beschikking.Aanvraag && a.Status == Aanvraagstatus.InBezwaar, werk.Stop) is { } aanvraag)
            {
                aanvraag.Status = Aanvraagstatus.Bekendgemaakt;
                aanvraag.Versie++;
            }
        }

        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}
