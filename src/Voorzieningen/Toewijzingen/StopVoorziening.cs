using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>The provider tells that care stopped, for a time or for good (307), or takes that back. The rule of a refusal is the return code for the 308.</summary>
public sealed class StopVoorziening(Dossiertoegang dossier, VoorzieningenDb db, Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>What a StopProduct says.</summary>
    /// <param name="Wet">From the standard: Wmo or Jeugdwet.</param>
    /// <param name="Agb">The sender.</param>
    /// <param name="Nummer">Number of the allocation.</param>
    /// <param name="Begindatum">First day of the care that stops.</param>
    /// <param name="Einddatum">Last day.</param>
    /// <param name="Reden">Why.</param>
    /// <param name="OntvangenOp">The day the message came in.</param>
    /// <param name="Verwijderen">It takes an earlier stop back.</param>
    public sealed record Opdracht(
        Wet Wet, AgbCode Agb, long Nummer, DateOnly Begindatum, DateOnly Einddatum, Stopreden Reden, DateOnly OntvangenOp, bool Verwijderen = false);

    /// <summary>Handles it.</summary>
    public Task<Uitkomst<Leveringsantwoord>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Leveringsantwoord>(proces, async werk =>
    {
        var toewijzing = await db.Toewijzingen.SingleOrDefaultAsync(t => t.Wet == opdracht.Wet && t.Nummer == opdracht.Nummer && t.Agb == opdracht.Agb, werk.Stop);
        if (toewijzing is null)
        {
            return await Leveringsboek.OnbekendAsync(werk);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [toewijzing.Persoon], toewijzing.Id.Waarde);

        if (MeldingsdatumKlopt.Toets(opdracht.Einddatum, opdracht.OntvangenOp) is { } toekomst)
        {
            return toekomst;
        }

        var boek = await Leveringsboek.OpenAsync(db, toewijzing, werk.Stop);
        var feit = new Leveringsfeit(true, opdracht.Begindatum, opdracht.Einddatum, opdracht.Reden == Stopreden.Tijdelijk);

        if (Leveringsverloop.Toets(boek.Feiten, feit, opdracht.Verwijderen) is { } weigering)
        {
            return weigering;
        }

        if (opdracht.Verwijderen)
        {
            return await boek.NeemTerugAsync(feit, werk, klok.Vandaag());
        }

        var levering = boek.Schrijf(feit, opdracht.Reden, opdracht.OntvangenOp, opdracht.Einddatum);
        var voorziening = await boek.WerkBijAsync(werk);
        voorziening.GestoptOp = feit.Tijdelijk ? null : opdracht.Einddatum;
        await db.SaveChangesAsync(werk.Stop);

        if (!feit.Tijdelijk && !await db.Toewijzingen.AnyAsync(
            t => t.Persoon == toewijzing.Persoon && t.Agb == toewijzing.Agb && t.VerzondenOp != null && t.Stand != Leveringsstand.Gestopt, werk.Stop))
        {
            // R9: nothing of this provider runs any more for this client, so reading stops. Its own messages go on through the number of the allocation.
            await relaties.BeeindigAsync(toewijzing.Persoon, Relatiesoort.Aanbieder, Houder.Organisatie(toewijzing.Agb), klok.Vandaag(), werk.Stop);
        }

        werk.Vertel(new ZorgGestopt(
            toewijzing.Id, voorziening.Id, voorziening.Telnummer, toewijzing.Agb, voorziening.Productgroep, voorziening.Wet, voorziening.Taakveld, voorziening.Niveau,
            opdracht.Begindatum, opdracht.Einddatum, opdracht.Reden, feit.Tijdelijk, opdracht.OntvangenOp, levering.Norm, levering.Tijdig));
        return new Leveringsantwoord(toewijzing.Id, levering.Norm, levering.Tijdig, levering.Signaal);
    }, stop);
}
