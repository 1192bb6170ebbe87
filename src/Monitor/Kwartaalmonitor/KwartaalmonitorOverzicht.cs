using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>An edition in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kwartaal">The quarter.</param>
/// <param name="Status">Where it is.</param>
/// <param name="BevrorenOp">When it was frozen.</param>
/// <param name="Versie">To send back with a step.</param>
public sealed record Editievermelding(EditieId Id, Kwartaal Kwartaal, Editiestatus Status, DateTimeOffset? BevrorenOp, int Versie);

/// <summary>The editions: those at work for staff, those with the council for everybody.</summary>
public sealed class KwartaalmonitorOverzicht(Dossiertoegang dossier, MonitorDb db) : IVraag
{
    /// <summary>All editions, also those at work, newest first.</summary>
    public Task<IReadOnlyList<Editievermelding>> AlleAsync(Actor actor, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.KwartaalmonitorInBewerking, _ => LijstAsync(Editiestatus.Open, stop));

    /// <summary>The editions that are with the council, newest first.</summary>
    public Task<IReadOnlyList<Editievermelding>> GepubliceerdAsync(Actor actor, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.GepubliceerdeCijfers, _ => LijstAsync(Editiestatus.NaarRaad, stop), Voorwaarde.Gepubliceerd);

    /// <summary>An edition at work; none when it was not composed.</summary>
    public Task<Editie?> InBewerkingAsync(Actor actor, Kwartaal kwartaal, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.KwartaalmonitorInBewerking, _ => EditieAsync(kwartaal, Editiestatus.Open, stop));

    /// <summary>A published edition as the council received it; none when it is not with the council.</summary>
    /// <exception cref="InvalidOperationException">The kept text is not the text that was frozen.</exception>
    public Task<Editie?> GepubliceerdAsync(Actor actor, Kwartaal kwartaal, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.GepubliceerdeCijfers, _ => EditieAsync(kwartaal, Editiestatus.NaarRaad, stop), Voorwaarde.Gepubliceerd);

    /// <summary>The newest published edition as the council received it; none while nothing was published.</summary>
    public async Task<Editie?> LaatsteAsync(Actor actor, CancellationToken stop) =>
        await GepubliceerdAsync(actor, stop) is [var laatste, ..] ? await GepubliceerdAsync(actor, laatste.Kwartaal, stop) : null;

    private async Task<IReadOnlyList<Editievermelding>> LijstAsync(Editiestatus vanaf, CancellationToken stop)
    {
        // The status is kept by name, which has no order in SQL; there are four editions a year.
        var alle = await db.Edities.AsNoTracking().Select(e => new Editievermelding(e.Id, e.Kwartaal, e.Status, e.BevrorenOp, e.Versie)).ToListAsync(stop);
        return [.. alle.Where(e => e.Status >= vanaf).OrderByDescending(e => e.Kwartaal)];
    }

    private async Task<Editie?> EditieAsync(Kwartaal kwartaal, Editiestatus vanaf, CancellationToken stop)
    {
        var bewaard = await db.Edities.AsNoTracking().SingleOrDefaultAsync(e => e.Kwartaal == kwartaal, stop);
        if (bewaard is null || bewaard.Status < vanaf)
        {
            return null;
        }

        if (bewaard.Vingerafdruk is { } afdruk && afdruk != BewaardeEditie.Afdruk(bewaard.Inhoud))
        {
            throw new InvalidOperationException($"De kwartaalmonitor over het {kwartaal.Voluit()} is niet meer zoals hij naar de raad ging.");
        }

        return Editiejson.Lees(bewaard.Inhoud) with { Status = bewaard.Status };
    }
}
