using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>A handover as the people on both sides see it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Hulpvraag">Of which question.</param>
/// <param name="Soort">Why.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ontvangersoort">Employee, team or provision.</param>
/// <param name="Ontvanger">Key of the receiver.</param>
/// <param name="OntvangerNaam">Name of the receiver.</param>
/// <param name="Contactpersoon">With whom was spoken, at a provision.</param>
/// <param name="Team">Team it lies with.</param>
/// <param name="Reden">Why it was handed over.</param>
/// <param name="Gesprek">Day on which giver and receiver speak each other.</param>
/// <param name="Op">When.</param>
/// <param name="DoorNaam">By whom.</param>
/// <param name="Uiterlijk">Last day for contact.</param>
/// <param name="UiterlijkOm">Last moment, when somebody must act now.</param>
/// <param name="AanvaardDoorNaam">Who took it.</param>
/// <param name="Weigerreden">Why it was refused.</param>
/// <param name="ContactOp">Day of the first contact.</param>
/// <param name="Terugkoppeling">How it went, for who referred.</param>
public sealed record Overdrachtbeeld(
    OverdrachtId Id, HulpvraagId Hulpvraag, Overdrachtsoort Soort, Overdrachtstatus Status, Ontvangersoort Ontvangersoort, string Ontvanger, string OntvangerNaam, string? Contactpersoon, string Team,
    string Reden, DateOnly? Gesprek, DateTimeOffset Op, string DoorNaam, DateOnly Uiterlijk, DateTimeOffset? UiterlijkOm, string? AanvaardDoorNaam, string? Weigerreden, DateOnly? ContactOp, string? Terugkoppeling)
{
    /// <summary>Does it still wait for somebody?</summary>
    public bool IsOpen => Overdrachtverloop.IsOpen(Status);

    /// <summary>May this actor answer it?</summary>
    public bool IsVoor(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return DeOntvangerAntwoordt.Toets(Ontvangersoort, Ontvanger, actor.Subject, actor.Teams, Team) is null;
    }

    internal static Overdrachtbeeld Van(Overdracht o) => new(
        o.Id, o.Hulpvraag, o.Soort, o.Status, o.Ontvangersoort, o.Ontvanger, o.OntvangerNaam, o.Contactpersoon, o.Team, o.Reden, o.Gesprek, o.Op, o.DoorNaam, o.Uiterlijk, o.UiterlijkOm, o.AanvaardDoorNaam, o.Weigerreden,
        o.ContactOp, o.Terugkoppeling);
}

/// <summary>What the receiver needs: the handover and the question it is about.</summary>
/// <param name="Overdracht">The handover.</param>
/// <param name="Nummer">Number of the question.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Tekst">The question in own words.</param>
/// <param name="Contact">How to reach the asker.</param>
/// <param name="Melder">Who asks.</param>
/// <param name="Kanaal">Along which way.</param>
/// <param name="Gesteld">Day it came in.</param>
/// <param name="Aantal">How often this question was handed over: as few as possible.</param>
public sealed record OverdrachtMetVraag(
    Overdrachtbeeld Overdracht, string Nummer, PersoonId? Persoon, string Tekst, string? Contact, Melder Melder, Kanaal Kanaal, DateOnly Gesteld, int Aantal);

/// <summary>One handover, for who gave it and who gets it.</summary>
public sealed class OverdrachtInBeeld(ToegangDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The handover.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or may not be seen.</exception>
    public Task<OverdrachtMetVraag> GeefAsync(Actor actor, OverdrachtId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Vraag,
        async _ =>
        {
            var o = await db.Overdrachten.AsNoTracking().SingleAsync(v => v.Id == id, stop);
            var h = await db.Hulpvragen.AsNoTracking().SingleAsync(v => v.Id == o.Hulpvraag, stop);
            var aantal = await db.Overdrachten.CountAsync(v => v.Hulpvraag == o.Hulpvraag, stop);
            return new OverdrachtMetVraag(Overdrachtbeeld.Van(o), h.Nummer, h.Persoon, h.Tekst, h.Contact, h.Melder, h.Kanaal, h.GesteldOp.DagInNederland(), aantal);
        },
        stop);
}
