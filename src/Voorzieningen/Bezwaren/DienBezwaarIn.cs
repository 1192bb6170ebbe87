using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;

namespace Rotonde.Voorzieningen.Bezwaren;

/// <summary>The resident objects. Too late is received too: it is then decided that it cannot be dealt with, and why.</summary>
public sealed class DienBezwaarIn(Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, TimeProvider klok) : IHandeling
{
    /// <summary>What the resident says.</summary>
    /// <param name="Beschikking">To which decision.</param>
    /// <param name="Gronden">Why.</param>
    /// <param name="MetCommissie">Does the municipality hear objections with a committee?</param>
    public sealed record Opdracht(BeschikkingId Beschikking, string Gronden, bool MetCommissie = false);

    /// <summary>What the confirmation says.</summary>
    /// <param name="Bezwaar">Which objection.</param>
    /// <param name="OpTijd">In time?</param>
    /// <param name="BeslisUiterlijk">When the resident hears at the latest.</param>
    public sealed record Antwoord(BezwaarId Bezwaar, bool OpTijd, DateOnly BeslisUiterlijk);

    /// <summary>Receives it.</summary>
    public Task<Uitkomst<Antwoord>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Antwoord>(proces, async werk =>
    {
        if (await db.Beschikkingen.SingleOrDefaultAsync(b => b.Id == opdracht.Beschikking, werk.Stop) is not { BezwaarTot: { } bezwaarTot } beschikking)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.KlachtEnBezwaar, Actie.Schrijven, opdracht.Beschikking.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.KlachtEnBezwaar, Actie.Schrijven, [beschikking.Persoon]);

        if (string.IsNullOrWhiteSpace(opdracht.Gronden))
        {
            return new Weigering(nameof(DienBezwaarIn), "Schrijf op waarom u het niet eens bent met het besluit.", nameof(opdracht.Gronden));
        }

        if (await db.Bezwaren.AnyAsync(b => b.Beschikking == beschikking.Id && b.Status != Bezwaarstatus.Beslist, werk.Stop))
        {
            return new Weigering(nameof(DienBezwaarIn), "Wij hebben uw bezwaar tegen dit besluit al ontvangen.");
        }

        var vandaag = klok.Vandaag();
        var bezwaar = new Bezwaar
        {
            Id = BezwaarId.Nieuw(), Beschikking = beschikking.Id, Persoon = beschikking.Persoon, Wet = beschikking.Wet, Team = beschikking.Team, OntvangenOp = vandaag,
            Gronden = opdracht.Gronden.Trim(), OpTijd = BezwaarOpTijd.Toets(bezwaarTot, vandaag), MetCommissie = opdracht.MetCommissie, Status = Bezwaarstatus.Ontvangen,
            BeslisUiterlijk = Bezwaarbeslistermijn.Uiterlijk(bezwaarTot > vandaag ? bezwaarTot : vandaag, opdracht.MetCommissie, false),
        };
        db.Bezwaren.Add(bezwaar);

        if (bezwaar.OpTijd)
        {
            beschikking.Status = Beschikkingstatus.InBezwaar;
            beschikking.Versie++;
            if (await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == beschikking.Aanvraag, werk.Stop) is { } aanvraag
                && Aanvraagverloop.Toets(aanvraag.Status, Aanvraagstatus.InBezwaar) is null)
            {
                aanvraag.Status = Aanvraagstatus.InBezwaar;
                aanvraag.Versie++;
            }
        }

        await db.SaveChangesAsync(werk.Stop);

        // Who took the decision does not also decide on the objection (Awb art. 10:3 lid 3): the signer is noted as the one who prepared it.
        await register.RegistreerAsync(
            bezwaar.Id.Waarde, Gegevenssoort.KlachtEnBezwaar, [bezwaar.Persoon], werk.Stop, beschikking.OndertekendDoor, beschikking.Team);
        return new Antwoord(bezwaar.Id, bezwaar.OpTijd, bezwaar.BeslisUiterlijk);
    }, stop);
}
