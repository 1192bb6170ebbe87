using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Agenda.Toetsen;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Agenda.Acties;

/// <summary>Why the agenda is kept.</summary>
public static class Beleidsvoortgang
{
    /// <summary>The purpose of every handeling of this module.</summary>
    public static Doel Doel { get; } = new("voortgang van beleid bijhouden", "urn:rotonde:verwerkingsactiviteit:beleid:1");
}

/// <summary>An action moved on.</summary>
/// <param name="Actie">Its code.</param>
/// <param name="Stand">Where it is now.</param>
public sealed record ActieVerdergezet(string Actie, Actiestand Stand) : IGebeurtenis;

/// <summary>Takes an action a step further in its life.</summary>
public sealed class ZetActieVerder(Dossiertoegang dossier, AgendaDb db, Beleidsboek boek, TimeProvider klok) : IHandeling
{
    /// <summary>The step.</summary>
    /// <param name="Actie">Code of the action.</param>
    /// <param name="Naar">Where it goes.</param>
    /// <param name="Eigenaar">Who answers for it; none keeps who did.</param>
    /// <param name="Toelichting">What happened; needed to be late or stopped.</param>
    /// <param name="Versie">The version the screen showed; 0 for an untouched action, none when nobody looked.</param>
    public sealed record Opdracht(string Actie, Actiestand Naar, string? Eigenaar = null, string? Toelichting = null, int? Versie = null);

    /// <summary>Takes the step.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Agenda, Privacy.Rechten.Actie.Schrijven, []);
        if (boek.Agenda.Acties.All(a => a.Code != opdracht.Actie))
        {
            return new Weigering(nameof(ZetActieVerder), "Deze actie staat niet op de agenda.", "actie");
        }

        var actie = await db.Acties.FindAsync([opdracht.Actie], werk.Stop);
        if (opdracht.Versie is { } gezien && gezien != (actie?.Versie ?? 0))
        {
            return new Weigering(nameof(ZetActieVerder), "Iemand heeft deze actie intussen gewijzigd. Bekijk haar opnieuw.");
        }

        var toetsen = await db.Toetsen.AsNoTracking().Where(t => t.Actie == opdracht.Actie).ToListAsync(werk.Stop);
        if (Actiestappen.Toets(actie?.Stand ?? Actiestand.Idee, opdracht.Naar, toetsen.MaxBy(t => t.Moment)?.Uitkomst, opdracht.Toelichting) is { } weigering)
        {
            return weigering;
        }

        if (actie is null)
        {
            actie = new Actie { Code = opdracht.Actie, Stand = opdracht.Naar, Sinds = klok.Vandaag(), Versie = 0 };
            db.Acties.Add(actie);
        }

        (actie.Stand, actie.Sinds) = (opdracht.Naar, klok.Vandaag());
        (actie.Eigenaar, actie.Toelichting) = (opdracht.Eigenaar ?? actie.Eigenaar, opdracht.Toelichting);
        actie.Versie++;
        await db.SaveChangesAsync(werk.Stop);
        werk.Vertel(new ActieVerdergezet(actie.Code, actie.Stand));
        return default(Gedaan);
    }, stop);
}

/// <summary>Tests an action against a set of principles and keeps the judgements.</summary>
public sealed class ToetsActie(Dossiertoegang dossier, AgendaDb db, Beleidsboek boek, TimeProvider klok) : IHandeling
{
    /// <summary>The test.</summary>
    public sealed record Opdracht(string Actie, string Principeset, IReadOnlyList<Principeoordeel> Oordelen);

    /// <summary>Tests; answers score and outcome.</summary>
    public Task<Uitkomst<Toetsresultaat>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Toetsresultaat>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Agenda, Privacy.Rechten.Actie.Schrijven, []);
        if (boek.Agenda.Acties.All(a => a.Code != opdracht.Actie) || boek.Principesets.FirstOrDefault(s => s.Code == opdracht.Principeset) is not { } set)
        {
            return new Weigering(nameof(ToetsActie), "Deze actie of deze set principes bestaat niet.", "actie");
        }

        var uitkomst = Principetoets.Toets(set, opdracht.Oordelen);
        if (!uitkomst.Gelukt)
        {
            return uitkomst;
        }

        db.Toetsen.Add(new Actietoets
        {
            Id = Volgid.Nieuw(), Actie = opdracht.Actie, Principeset = set.Code, Score = uitkomst.Waarde.Score, Uitkomst = uitkomst.Waarde.Uitkomst,
            Oordelen = JsonSerializer.Serialize(opdracht.Oordelen, Json.Opties), Door = proces.Actor.Subject, Moment = klok.GetUtcNow(),
        });
        await db.SaveChangesAsync(werk.Stop);
        return uitkomst;
    }, stop);
}
