using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>The receiver answered, or told how the contact went.</summary>
/// <param name="Overdracht">Which handover.</param>
/// <param name="Hulpvraag">Of which question.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Status">Where it stands now.</param>
public sealed record OverdrachtBeantwoord(OverdrachtId Overdracht, HulpvraagId Hulpvraag, PersoonId? Persoon, Overdrachtstatus Status) : IGebeurtenis;

/// <summary>The receiver accepts, refuses with a reason, and tells how the first contact went .</summary>
public sealed class BeantwoordOverdracht(ToegangDb db, Dossiertoegang dossier, Overdrachtwerk overdrachten, TimeProvider klok) : IHandeling
{
    /// <summary>Accepts: from here the receiver has the question. At a provision who referred keeps it until there was contact.</summary>
    public Task<Uitkomst<Gedaan>> AanvaardAsync(OverdrachtId id, Proces proces, CancellationToken stop) => NeemAsync(id, Overdrachtstap.Aanvaard, true, proces, (overdracht, vraag) =>
    {
        var bijVoorziening = overdracht.Ontvangersoort == Ontvangersoort.Voorziening;
        (overdracht.AanvaardDoor, overdracht.AanvaardDoorNaam) = bijVoorziening ? (null, overdracht.Contactpersoon) : (proces.Actor.Subject, proces.Actor.Naam);
        overdracht.BeantwoordOp = klok.GetUtcNow();
        vraag.Status = Hulpvraagverloop.Tabel.Stap(vraag.Status, bijVoorziening ? Hulpvraagstap.VerwezenNaarBasisniveau : Hulpvraagstap.Doorgezet).Waarde;
        (vraag.Reden, vraag.AfgehandeldOp) = (overdracht.Reden, klok.Vandaag());
        vraag.ToegewezenAan = bijVoorziening ? vraag.ToegewezenAan : proces.Actor.Subject;
        return null;
    }, stop);

    /// <summary>Refuses: the question goes back to who handed it over, with the reason.</summary>
    public Task<Uitkomst<Gedaan>> WeigerAsync(OverdrachtId id, string? reden, Proces proces, CancellationToken stop) => NeemAsync(id, Overdrachtstap.Geweigerd, Geschreven(reden), proces, (overdracht, _) =>
    {
        if (TeLang(reden, "Weigerreden") is { } weigering)
        {
            return weigering;
        }

        (overdracht.Weigerreden, overdracht.BeantwoordOp) = (reden!.Trim(), klok.GetUtcNow());
        return null;
    }, stop);

    /// <summary>There was contact; who referred reads how it went.</summary>
    public Task<Uitkomst<Gedaan>> MeldContactAsync(OverdrachtId id, DateOnly? op, string? terugkoppeling, Proces proces, CancellationToken stop) =>
        NeemAsync(id, Overdrachtstap.ContactGelegd, Geschreven(terugkoppeling), proces, (overdracht, _) =>
        {
            if ((ContactIsGeweest.Toets(op, overdracht.Op.DagInNederland(), klok.Vandaag()) ?? TeLang(terugkoppeling, "Terugkoppeling")) is { } weigering)
            {
                return weigering;
            }

            (overdracht.ContactOp, overdracht.Terugkoppeling) = (op, terugkoppeling!.Trim());
            return null;
        }, stop);

    private Task<Uitkomst<Gedaan>> NeemAsync(OverdrachtId id, Overdrachtstap stap, bool voldaan, Proces proces, Func<Overdracht, Hulpvraag, Weigering?> doe, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            var overdracht = await db.Overdrachten.SingleOrDefaultAsync(o => o.Id == id, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Hulpvraag, Actie.Schrijven, overdracht?.Persoon is { } p ? [p] : [], stuk: id.Waarde, team: overdracht?.Team ?? "");
            if (overdracht is null)
            {
                return new Weigering("BeantwoordOverdracht.Weg", "Deze overdracht bestaat niet meer.");
            }

            if (DeOntvangerAntwoordt.Toets(overdracht.Ontvangersoort, overdracht.Ontvanger, proces.Actor.Subject, proces.Actor.Teams, overdracht.Team) is { } nee)
            {
                return nee;
            }

            var uitkomst = Overdrachtverloop.Tabel.Stap(overdracht.Status, stap, voldaan);
            if (!uitkomst.Gelukt)
            {
                return uitkomst.Weigering with { Veld = voldaan ? null : stap == Overdrachtstap.Geweigerd ? "Weigerreden" : "Terugkoppeling" };
            }

            var vraag = await db.Hulpvragen.SingleAsync(h => h.Id == overdracht.Hulpvraag, werk.Stop);
            if (doe(overdracht, vraag) is { } weigering)
            {
                return weigering;
            }

            overdracht.Status = uitkomst.Waarde;
            overdracht.Versie++;
            vraag.Versie++;
            await db.SaveChangesAsync(werk.Stop);
            if (overdracht.Status == Overdrachtstatus.Geweigerd)
            {
                await overdrachten.SluitDeurAsync(overdracht, vraag.Team, werk.Stop);
            }

            if (overdracht.Status == Overdrachtstatus.Aanvaard)
            {
                werk.Vertel(new HulpvraagAfgehandeld(vraag.Id, vraag.Persoon, vraag.Status, overdracht.Reden));
            }

            werk.Vertel(new OverdrachtBeantwoord(overdracht.Id, vraag.Id, vraag.Persoon, overdracht.Status));
            return default(Gedaan);
        },
        stop);

    private static bool Geschreven(string? tekst) => !string.IsNullOrWhiteSpace(tekst);

    private static Weigering? TeLang(string? tekst, string veld) =>
        tekst?.Length > OverdrachtMapping.LangsteTekst ? new Weigering("BeantwoordOverdracht.Lang", $"Maak de tekst korter: hoogstens {OverdrachtMapping.LangsteTekst} tekens.", veld) : null;
}
