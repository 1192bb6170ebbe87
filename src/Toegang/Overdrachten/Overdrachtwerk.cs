using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>A question went into other hands, or is offered to them.</summary>
/// <param name="Overdracht">Which handover.</param>
/// <param name="Hulpvraag">Of which question.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Soort">Why.</param>
/// <param name="Uiterlijk">Last day for contact.</param>
public sealed record VraagOvergedragen(OverdrachtId Overdracht, HulpvraagId Hulpvraag, PersoonId? Persoon, Overdrachtsoort Soort, DateOnly Uiterlijk) : IGebeurtenis;

/// <summary>Somebody who can receive a question.</summary>
/// <param name="Soort">Employee, team or provision.</param>
/// <param name="Sleutel">Subject, name of the team, or id of the entry.</param>
/// <param name="Contactpersoon">With whom was spoken, at a provision.</param>
/// <param name="Gesprek">Day on which giver and receiver speak each other.</param>
public sealed record Ontvanger(Ontvangersoort Soort, string Sleutel, string? Contactpersoon = null, DateOnly? Gesprek = null);

/// <summary>Puts a question into other hands, in the same way for every reason: a receiver who exists, a term, a piece of their own, and access for them.</summary>
public sealed class Overdrachtwerk(ToegangDb db, Dossierregister register, Behandelrelaties behandelrelaties, Gebruikersregister gebruikers, TimeProvider klok) : IHandeling
{
    private const string Grondslag = "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3";

    internal async Task<Uitkomst<Overdracht>> BeginAsync(Werk werk, Hulpvraag vraag, Overdrachtsoort soort, Ontvanger ontvanger, string reden)
    {
        if (reden.Length > OverdrachtMapping.LangsteTekst)
        {
            return new Weigering("Overdracht.Lang", $"Maak de reden korter: hoogstens {OverdrachtMapping.LangsteTekst} tekens.", "Reden");
        }

        if (await ZoekAsync(ontvanger, vraag.Team, werk.Stop) is not { } gevonden)
        {
            return new Weigering("Overdracht.Ontvanger", "Deze ontvanger is er niet meer. Kies iemand anders.", "Ontvanger");
        }

        var nu = klok.GetUtcNow();
        var (dag, om) = Overdrachttermijn.Van(soort, nu);
        var overdracht = new Overdracht
        {
            Id = OverdrachtId.Nieuw(), Hulpvraag = vraag.Id, Persoon = vraag.Persoon, Soort = soort, Status = soort == Overdrachtsoort.Warm ? Overdrachtstatus.Wacht : Overdrachtstatus.Aanvaard,
            Ontvangersoort = ontvanger.Soort, Ontvanger = ontvanger.Sleutel, OntvangerNaam = gevonden.Naam, Contactpersoon = ontvanger.Contactpersoon?.Trim(), Team = gevonden.Team, Reden = reden.Trim(),
            Gesprek = ontvanger.Gesprek,
            Op = nu, Door = werk.Proces.Actor.Subject, DoorNaam = werk.Proces.Actor.Naam, Uiterlijk = dag, UiterlijkOm = om,
            AanvaardDoor = soort == Overdrachtsoort.Warm ? null : ontvanger.Sleutel, AanvaardDoorNaam = soort == Overdrachtsoort.Warm ? null : gevonden.Naam,
            RelatieGelegd = vraag.Persoon is { } persoon && Relatie(ontvanger.Soort, ontvanger.Sleutel) is var (relatie, houder)
                && await behandelrelaties.StelVastAsync(persoon, relatie, houder, klok.Vandaag(), Grondslag, werk.Stop),
        };
        db.Overdrachten.Add(overdracht);
        await db.SaveChangesAsync(werk.Stop);
        await register.RegistreerAsync(overdracht.Id.Waarde, Gegevenssoort.Hulpvraag, vraag.Persoon is { } p ? [p] : [], werk.Stop, team: overdracht.Team);
        werk.Vertel(new VraagOvergedragen(overdracht.Id, vraag.Id, vraag.Persoon, soort, overdracht.Uiterlijk));
        return overdracht;
    }

    /// <summary>Nothing comes of it: who got access for this handover alone loses it. The piece of the handover goes back with the question.</summary>
    internal async Task SluitDeurAsync(Overdracht overdracht, string team, CancellationToken stop)
    {
        await register.VerplaatsAsync(overdracht.Id.Waarde, team, stop);
        if (!overdracht.RelatieGelegd || overdracht.Persoon is not { } persoon || Relatie(overdracht.Ontvangersoort, overdracht.Ontvanger) is not var (relatie, houder))
        {
            return;
        }

        // Another question about the same person in the same hands rests on the same relation, and from now on closes it.
        if (await db.AndereOverdrachtAsync(persoon, overdracht.Ontvangersoort, overdracht.Ontvanger, overdracht.Id, stop) is { } ander)
        {
            (ander.RelatieGelegd, overdracht.RelatieGelegd) = (true, false);
            await db.SaveChangesAsync(stop);
            return;
        }

        // So does a melding that came to the same hands in the meantime.
        if (!await db.Meldingen.AnyAsync(m => m.Persoon == persoon && (m.Aanspreekpunt == overdracht.Ontvanger || m.Team == overdracht.Ontvanger), stop))
        {
            await behandelrelaties.BeeindigAsync(persoon, relatie, houder, klok.Vandaag().AddDays(-1), stop);
        }
    }

    internal Task<Overdracht?> LopendAsync(HulpvraagId vraag, CancellationToken stop) =>
        db.Overdrachten.OrderByDescending(o => o.Id).FirstOrDefaultAsync(o => o.Hulpvraag == vraag && (o.Status == Overdrachtstatus.Wacht || o.Status == Overdrachtstatus.Aanvaard), stop);

    internal async Task TrekInAsync(Overdracht overdracht, string team, CancellationToken stop)
    {
        overdracht.Status = Overdrachtverloop.Tabel.Stap(overdracht.Status, Overdrachtstap.Ingetrokken).Waarde;
        overdracht.BeantwoordOp = klok.GetUtcNow();
        overdracht.Versie++;
        await SluitDeurAsync(overdracht, team, stop);
    }

    private static (Relatiesoort, string)? Relatie(Ontvangersoort soort, string sleutel) => soort switch
    {
        Ontvangersoort.Medewerker => (Relatiesoort.Aanspreekpunt, Houder.Medewerker(sleutel)),
        Ontvangersoort.Team => (Relatiesoort.Team, Houder.Team(sleutel)),
        _ => null,
    };

    private async Task<(string Naam, string Team)?> ZoekAsync(Ontvanger ontvanger, string vanTeam, CancellationToken stop)
    {
        switch (ontvanger.Soort)
        {
            case Ontvangersoort.Medewerker:
                return await gebruikers.MedewerkerAsync(ontvanger.Sleutel, stop) is { } wie && wie.Rollen.Contains(Rol.Consulent) && wie.Teams.Order(StringComparer.Ordinal).FirstOrDefault() is { } team
                    ? (wie.Naam, team)
                    : null;
            case Ontvangersoort.Team:
                return (await gebruikers.TeamsMetRolAsync(Rol.Consulent, stop)).Contains(ontvanger.Sleutel) ? ($"team {ontvanger.Sleutel}", ontvanger.Sleutel) : null;
            default:
                var vandaag = klok.Vandaag();
                var id = Guid.TryParse(ontvanger.Sleutel, out var guid) ? new VoorzieningId(guid) : default;
                return await db.Voorzieningen.Where(v => v.Id == id && v.GeldigVan <= vandaag && (v.GeldigTot == null || v.GeldigTot >= vandaag)).Select(v => v.Naam).SingleOrDefaultAsync(stop) is { } naam
                    ? (naam, vanTeam)
                    : null;
        }
    }
}

/// <summary>What still rests on a relation that was laid for a handover.</summary>
internal static class LopendeOverdrachten
{
    /// <summary>Another handover about this person that runs in these hands; none when there is none.</summary>
    internal static Task<Overdracht?> AndereOverdrachtAsync(this ToegangDb db, PersoonId persoon, Ontvangersoort soort, string ontvanger, OverdrachtId? behalve, CancellationToken stop) =>
        db.Overdrachten.OrderBy(o => o.Id).FirstOrDefaultAsync(
            o => o.Persoon == persoon && o.Ontvangersoort == soort && o.Ontvanger == ontvanger && o.Id != behalve && (o.Status == Overdrachtstatus.Wacht || o.Status == Overdrachtstatus.Aanvaard), stop);
}
