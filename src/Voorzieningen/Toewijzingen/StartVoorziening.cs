using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>The provider tells that care began (305), or takes that back. The rule of a refusal is the return code for the 306.</summary>
public sealed class StartVoorziening(Dossiertoegang dossier, VoorzieningenDb db, TimeProvider klok) : IHandeling
{
    /// <summary>What a StartProduct says.</summary>
    /// <param name="Wet">From the standard: Wmo or Jeugdwet.</param>
    /// <param name="Agb">The sender.</param>
    /// <param name="Nummer">Number of the allocation.</param>
    /// <param name="Begindatum">First day of care.</param>
    /// <param name="OntvangenOp">The day the message came in.</param>
    /// <param name="Verwijderen">It takes an earlier start back.</param>
    public sealed record Opdracht(Wet Wet, AgbCode Agb, long Nummer, DateOnly Begindatum, DateOnly OntvangenOp, bool Verwijderen = false);

    /// <summary>Handles it.</summary>
    public Task<Uitkomst<Leveringsantwoord>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Leveringsantwoord>(proces, async werk =>
    {
        var toewijzing = await db.Toewijzingen.SingleOrDefaultAsync(t => t.Wet == opdracht.Wet && t.Nummer == opdracht.Nummer && t.Agb == opdracht.Agb, werk.Stop);
        if (toewijzing is null)
        {
            return await Leveringsboek.OnbekendAsync(werk);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [toewijzing.Persoon], toewijzing.Id.Waarde);

        if (MeldingsdatumKlopt.Toets(opdracht.Begindatum, opdracht.OntvangenOp) is { } toekomst)
        {
            return toekomst;
        }

        var boek = await Leveringsboek.OpenAsync(db, toewijzing, werk.Stop);
        var feit = new Leveringsfeit(false, opdracht.Begindatum);

        if (Leveringsverloop.Toets(boek.Feiten, feit, opdracht.Verwijderen) is { } weigering)
        {
            return weigering;
        }

        if (opdracht.Verwijderen)
        {
            return await boek.NeemTerugAsync(feit, werk, klok.Vandaag());
        }

        var levering = boek.Schrijf(feit, null, opdracht.OntvangenOp, opdracht.Begindatum);
        var voorziening = await boek.WerkBijAsync(werk);
        voorziening.GestartOp ??= opdracht.Begindatum;
        await db.SaveChangesAsync(werk.Stop);
        werk.Vertel(new ZorgGestart(
            toewijzing.Id, voorziening.Id, voorziening.Telnummer, toewijzing.Agb, voorziening.Productgroep, voorziening.Wet, voorziening.Taakveld, voorziening.Niveau,
            opdracht.Begindatum, opdracht.OntvangenOp, levering.Norm, levering.Tijdig,
            boek.EersteStart && toewijzing.VerzondenOp is { } verzonden ? Math.Max(0, opdracht.Begindatum.DayNumber - verzonden.DayNumber) : null));
        return new Leveringsantwoord(toewijzing.Id, levering.Norm, levering.Tijdig, levering.Signaal);
    }, stop);
}

/// <summary>What came of a start or stop.</summary>
/// <param name="Toewijzing">Which allocation.</param>
/// <param name="Norm">The last day it was in time.</param>
/// <param name="Tijdig">In time?</param>
/// <param name="Signaal">What is odd about it; it was accepted all the same.</param>
public sealed record Leveringsantwoord(ToewijzingId Toewijzing, DateOnly Norm, bool Tijdig, string? Signaal);
