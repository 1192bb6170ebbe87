using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.EigenBijdrage;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>Prepares a decision: a concept that somebody else will take and sign. Writing again changes the concept that is there.</summary>
public sealed class SchrijfBeschikking(Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, IContracten contracten, TimeProvider klok) : IHandeling
{
    /// <summary>One line of help.</summary>
    /// <param name="Product">Which product.</param>
    /// <param name="Omvang">How much.</param>
    /// <param name="Van">First day.</param>
    /// <param name="Tot">Last day.</param>
    /// <param name="Indicatie">The indication it rests on.</param>
    /// <param name="UitgewerkteRegeling">A detailed arrangement in place of hours.</param>
    /// <param name="Voorziening">The help that runs, when it is ended or changed.</param>
    public sealed record Regel(
        ProductId Product, Omvang Omvang, DateOnly Van, DateOnly? Tot, IndicatieId? Indicatie = null, string? UitgewerkteRegeling = null, VoorzieningId? Voorziening = null);

    /// <summary>What the decision says.</summary>
    /// <param name="Aanvraag">On which application.</param>
    /// <param name="Besluit">What is decided.</param>
    /// <param name="Motivering">Why, in words for the resident.</param>
    /// <param name="VanU">What we expect of the resident; one line is one point.</param>
    /// <param name="VanOns">What the resident may expect of us; one line is one point.</param>
    /// <param name="Regels">The help.</param>
    /// <param name="Noodzaak">Why the help is needed, from the research.</param>
    /// <param name="Grond">Why not, when it says no.</param>
    /// <param name="Huishouden">What DT-7 needs to know for the own contribution; none: nothing that frees from it.</param>
    /// <param name="Versie">The version of the concept that was on the screen, 0 when there was none; none: not from a screen.</param>
    public sealed record Opdracht(
        AanvraagId Aanvraag,
        Besluit Besluit,
        string Motivering,
        string VanU,
        string VanOns,
        IReadOnlyList<Regel> Regels,
        string? Noodzaak = null,
        Afwijzingsgrond? Grond = null,
        Bijdragefeiten? Huishouden = null,
        int? Versie = null);

    /// <summary>Writes the concept.</summary>
    public Task<Uitkomst<BeschikkingId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<BeschikkingId>(proces, async werk =>
    {
        if (await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == opdracht.Aanvraag, werk.Stop) is not { } aanvraag)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Beschikking, Actie.Schrijven, opdracht.Aanvraag.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Beschikking, Actie.Schrijven, [aanvraag.Persoon]);

        if (!aanvraag.Status.IsOpen() && opdracht.Besluit.VolgtOpAanvraag())
        {
            return new Weigering(nameof(SchrijfBeschikking), $"Dit kan nu niet: de aanvraag is {aanvraag.Status.InWoorden()}.");
        }

        var regels = await RegelsAsync(aanvraag, opdracht, werk.Stop);
        if (!regels.Gelukt)
        {
            return regels.Weigering;
        }

        var beschikking = await db.Beschikkingen.Include(b => b.Regels)
            .SingleOrDefaultAsync(b => b.Aanvraag == aanvraag.Id && b.Status == Beschikkingstatus.Concept, werk.Stop);
        if (opdracht.Versie is { } gezien && ActueleVersie.Toets(gezien, beschikking?.Versie ?? 0) is { } verouderd)
        {
            return verouderd;
        }

        if (beschikking is null)
        {
            beschikking = new Beschikking
            {
                Id = BeschikkingId.Nieuw(), Aanvraag = aanvraag.Id, Persoon = aanvraag.Persoon, Wet = aanvraag.Wet, Team = aanvraag.Team,
                Contactpersoon = aanvraag.Behandelaarnaam, Motivering = "", VanU = "", VanOns = "", Schrijvers = proces.Actor.Subject, Status = Beschikkingstatus.Concept,
            };
            db.Beschikkingen.Add(beschikking);
            await register.RegistreerAsync(
                beschikking.Id.Waarde, Gegevenssoort.Beschikking, [aanvraag.Persoon], werk.Stop, proces.Actor.Subject, aanvraag.Team);
        }
        else if (!beschikking.Schrijvers.Split('\n').Contains(proces.Actor.Subject))
        {
            beschikking.Schrijvers += "\n" + proces.Actor.Subject;
        }

        Vul(beschikking, opdracht, regels.Waarde);
        beschikking.Versie++;
        db.RemoveRange(beschikking.Regels);
        await db.SaveChangesAsync(werk.Stop);
        db.AddRange(regels.Waarde.Select((r, i) => Maak(beschikking.Id, i, r)));
        await db.SaveChangesAsync(werk.Stop);
        return beschikking.Id;
    }, stop);

    private sealed record Uitgewerkt(Regel Regel, Hulpproduct Product, DoelId? Doel);

    private void Vul(Beschikking beschikking, Opdracht opdracht, IReadOnlyList<Uitgewerkt> regels)
    {
        (beschikking.Besluit, beschikking.Grond, beschikking.Motivering) = (opdracht.Besluit, opdracht.Grond, opdracht.Motivering.Trim());
        (beschikking.Noodzaak, beschikking.VanU, beschikking.VanOns) = (opdracht.Noodzaak?.Trim(), opdracht.VanU.Trim(), opdracht.VanOns.Trim());
        (beschikking.BijdragePerMaand, beschikking.Bijdrageregel) = (null, null);

        if (opdracht.Besluit.KentToe() && beschikking.Wet == Wet.Wmo)
        {
            var plicht = Bijdrageplicht.Bepaal((opdracht.Huishouden ?? new Bijdragefeiten()) with
            {
                AlleenVrijgesteld = regels.All(r => r.Product.Bijdrage == Bijdragesoort.Geen),
            });
            beschikking.Bijdrageregel = plicht.Regel;
            beschikking.BijdragePerMaand = plicht.Betaalt && Abonnementstarief.Waarden.Op(klok.Vandaag()) is { Waarde.PerMaand: true } tarief ? tarief.Waarde.Bedrag : null;
        }
    }

    private static Beschikkingsregel Maak(BeschikkingId beschikking, int volgorde, Uitgewerkt u) => new()
    {
        Id = Volgid.Nieuw(), Beschikking = beschikking, Volgorde = volgorde, Indicatie = u.Regel.Indicatie, Voorziening = u.Regel.Voorziening, Doel = u.Doel,
        Product = u.Product.Id, Productnaam = u.Product.Naam, Niveau = u.Product.Niveau, Productgroep = u.Product.Groep, Taakveld = u.Product.Taakveld,
        Categorie = u.Product.Categorie, Code = u.Product.Code, Bijdrage = u.Product.Bijdrage, Volume = u.Regel.Omvang.Volume, Eenheid = u.Regel.Omvang.Eenheid,
        Frequentie = u.Regel.Omvang.Frequentie, Van = u.Regel.Van, Tot = u.Regel.Tot, UitgewerkteRegeling = u.Regel.UitgewerkteRegeling?.Trim(),
    };

    private async Task<Uitkomst<IReadOnlyList<Uitgewerkt>>> RegelsAsync(Aanvraag aanvraag, Opdracht opdracht, CancellationToken stop)
    {
        var regels = new List<Uitgewerkt>();
        foreach (var regel in opdracht.Regels)
        {
            if (await contracten.ProductAsync(regel.Product, regel.Van, stop) is not { } product || product.Wet != aanvraag.Wet)
            {
                return new Weigering(nameof(SchrijfBeschikking), "Dit product hoort niet bij deze aanvraag.", nameof(opdracht.Regels));
            }

            if (regel.Tot < regel.Van)
            {
                return new Weigering(nameof(SchrijfBeschikking), "De einddatum ligt voor de begindatum.", nameof(opdracht.Regels));
            }

            var indicatie = regel.Indicatie is { } id
                ? await db.Indicaties.SingleOrDefaultAsync(i => i.Id == id && i.Persoon == aanvraag.Persoon && i.Aanvraag == aanvraag.Id && i.Product == product.Id, stop)
                : null;
            if (regel.Indicatie is not null && indicatie is null)
            {
                return new Weigering(nameof(ToekennenVraagtIndicatie), $"De indicatie hoort niet bij '{product.Naam}' van deze inwoner.", nameof(opdracht.Regels));
            }

            if (regel.Voorziening is { } loopt && !await db.Voorzieningen.AnyAsync(v => v.Id == loopt && v.Persoon == aanvraag.Persoon, stop))
            {
                return new Weigering(nameof(SchrijfBeschikking), "De hulp die u wilt veranderen hoort niet bij deze inwoner.", nameof(opdracht.Regels));
            }

            regels.Add(new Uitgewerkt(regel, product, indicatie?.Doel));
        }

        return Uitkomst<IReadOnlyList<Uitgewerkt>>.Goed(regels);
    }
}
