using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>
/// A BESLISSER who did not prepare it takes the decision, signs it and makes it known: the text is frozen, the objection term starts and what is given becomes
/// a provision (C19).
/// </summary>
public sealed class NeemBesluit(
    Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, Gemeentescope scope, IContracten contracten, IPersoonsgegevens personen, IBriefafzender afzender,
    TimeProvider klok) : IHandeling
{
    /// <summary>Which decision, and the version the person saw.</summary>
    /// <param name="Beschikking">Which.</param>
    /// <param name="Versie">The version on the screen: a concept that changed since is not signed unread.</param>
    public sealed record Opdracht(BeschikkingId Beschikking, int? Versie = null);

    /// <summary>Decides; answers the last day to object.</summary>
    public Task<Uitkomst<DateOnly>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<DateOnly>(proces, async werk =>
    {
        if (await db.Beschikkingen.Include(b => b.Regels).SingleOrDefaultAsync(b => b.Id == opdracht.Beschikking, werk.Stop) is not { } beschikking)
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Beschikking, Actie.Besluiten, opdracht.Beschikking.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Beschikking, Actie.Besluiten, [beschikking.Persoon], beschikking.Id.Waarde);
        var aanvraag = beschikking.Besluit.VolgtOpAanvraag() ? await db.Aanvragen.SingleOrDefaultAsync(a => a.Id == beschikking.Aanvraag, werk.Stop) : null;
        var vandaag = klok.Vandaag();

        if (await ToetsAsync(opdracht, beschikking, aanvraag, proces.Actor.Subject, vandaag, werk.Stop) is { } weigering)
        {
            return weigering;
        }

        if (await personen.GeefAsync(beschikking.Persoon, werk.Stop) is not { } kaart)
        {
            return new Weigering(nameof(NeemBesluit), "De naam van de inwoner is niet bekend. Zonder naam kan er geen brief worden gemaakt.");
        }

        var brief = Briefsamensteller.Stel(beschikking, kaart, afzender.Geef(scope.Gemeente), aanvraag?.IngediendOp, vandaag, proces.Actor.Naam);
        beschikking.Brief = Briefschrijver.NaarHtml(brief);
        (beschikking.Adresblok, beschikking.AdresGeheim) = (kaart.Adres is { } adres ? string.Join('\n', adres.Regels) : null, kaart.GeheimAdres);
        (beschikking.OndertekendDoor, beschikking.Ondertekenaar) = (proces.Actor.Subject, proces.Actor.Naam);
        (beschikking.BekendgemaaktOp, beschikking.BezwaarTot, beschikking.BeslisUiterlijk) = (vandaag, brief.BezwaarTot, aanvraag?.BeslisUiterlijk);
        beschikking.Status = Beschikkingstatus.Bekendgemaakt;
        beschikking.Versie++;

        if (aanvraag is not null)
        {
            (aanvraag.Status, aanvraag.BeslotenOp) = (Aanvraagstatus.Bekendgemaakt, vandaag);
            aanvraag.Versie++;
        }

        await db.SaveChangesAsync(werk.Stop);
        werk.Vertel(new BeschikkingAfgegeven(
            beschikking.Id, beschikking.Aanvraag, beschikking.Wet, beschikking.Besluit, vandaag, brief.BezwaarTot, aanvraag is null || vandaag <= aanvraag.BeslisUiterlijk));
        await VoerUitAsync(beschikking, werk, vandaag);
        return brief.BezwaarTot;
    }, stop);

    private async Task<Weigering?> ToetsAsync(Opdracht opdracht, Beschikking b, Aanvraag? aanvraag, string beslisser, DateOnly vandaag, CancellationToken stop)
    {
        if (b.Ondertekend)
        {
            return new Weigering(nameof(NeemBesluit), "Dit besluit is al genomen.");
        }

        if (opdracht.Versie is { } gezien && gezien != b.Versie)
        {
            return new Weigering(nameof(NeemBesluit), "Iemand heeft het concept intussen veranderd. Lees het opnieuw.");
        }

        if (aanvraag is not null && Aanvraagverloop.Toets(aanvraag.Status, Aanvraagstatus.Bekendgemaakt) is { } status)
        {
            return status;
        }

        var indicaties = await db.Indicaties.Where(i => i.Aanvraag == b.Aanvraag && i.Persoon == b.Persoon).ToListAsync(stop);
        return NietZelfVoorbereid.Toets(beslisser, [aanvraag?.Onderzoeker, .. b.Schrijvers.Split('\n'), .. indicaties.Select(i => i.GesteldDoor)])
            ?? BesluitGemotiveerd.Toets(b.Besluit, b.Grond, b.Motivering, b.Noodzaak)
            ?? BeideVerwachtingen.Toets(b.VanU, b.VanOns)
            ?? InkomenGeenWeigeringsgrond.Toets(b.Wet, b.Besluit.Weigert(), b.Motivering)
            ?? ToekennenVraagtIndicatie.Toets(b.Besluit, [.. b.Regels.Select(r => (r.Niveau, r.Productnaam, r.Indicatie is { } id && indicaties.Exists(i => i.Id == id)))])
            ?? await ToetsUrenAsync(b, stop)
            ?? await ToetsOptiesAsync(b, indicaties, vandaag, stop);
    }

    private async Task<Weigering?> ToetsUrenAsync(Beschikking b, CancellationToken stop)
    {
        foreach (var regel in b.Besluit.KentToe() ? b.Regels : [])
        {
            var product = await contracten.ProductAsync(regel.Product, regel.Van, stop);
            if (UrenInDeBeschikking.Toets(product?.HulpBijHetHuishouden ?? false, regel.Eenheid, regel.Volume, regel.UitgewerkteRegeling) is { } weigering)
            {
                return weigering;
            }
        }

        return null;
    }

    private async Task<Weigering?> ToetsOptiesAsync(Beschikking b, List<Indicatie> indicaties, DateOnly vandaag, CancellationToken stop)
    {
        foreach (var doel in b.Besluit.KentToe() ? b.Regels.Select(r => r.Doel).OfType<Gezin.DoelId>().Distinct() : [])
        {
            var kosten = indicaties.Where(i => i.Doel == doel).Select(i => i.GeraamdeJaarkosten).OfType<Bedrag>().ToList();
            var opties = await db.Optievergelijkingen.Where(o => o.Doel == doel).ToListAsync(stop);
            if (TweeOptiesBovenGrens.Toets(kosten, [.. opties.Select(o => o.AlsOptie)], vandaag) is { } weigering)
            {
                return weigering;
            }
        }

        return null;
    }

    private async Task VoerUitAsync(Beschikking beschikking, Werk werk, DateOnly vandaag)
    {
        if (beschikking.Besluit.KentToe())
        {
            var telnummer = await Telnummers.VanAsync(db, beschikking.Persoon, werk.Stop);
            foreach (var regel in beschikking.Regels.Where(r => r.Niveau.VereistIndicatie()).OrderBy(r => r.Volgorde))
            {
                var voorziening = Voorziening.Uit(beschikking, regel, telnummer);
                db.Voorzieningen.Add(voorziening);
                regel.Voorziening = voorziening.Id;
                await db.SaveChangesAsync(werk.Stop);
                await register.RegistreerAsync(
                    voorziening.Id.Waarde, Gegevenssoort.Toewijzing, [voorziening.Persoon], werk.Stop, beschikking.OndertekendDoor, beschikking.Team);
                werk.Vertel(voorziening.Toegekend(vandaag));
            }
        }
        else if (!beschikking.Besluit.VolgtOpAanvraag())
        {
            foreach (var regel in beschikking.Regels.Where(r => r.Voorziening is not null))
            {
                var voorziening = await db.Voorzieningen.SingleAsync(v => v.Id == regel.Voorziening, werk.Stop);
                (voorziening.Tot, voorziening.Volume, voorziening.Eenheid, voorziening.Frequentie) = (regel.Tot, regel.Volume, regel.Eenheid, regel.Frequentie);
                voorziening.Versie++;
                await db.SaveChangesAsync(werk.Stop);
                werk.Vertel(voorziening.Gewijzigd(vandaag));
            }
        }
    }
}

/// <summary>A decision was taken and made known.</summary>
/// <param name="Beschikking">Which.</param>
/// <param name="Aanvraag">On which application.</param>
/// <param name="Wet">Law.</param>
/// <param name="Besluit">What was decided.</param>
/// <param name="BekendgemaaktOp">When.</param>
/// <param name="BezwaarTot">The last day to object.</param>
/// <param name="OpTijd">Within the term of the law?</param>
public sealed record BeschikkingAfgegeven(
    BeschikkingId Beschikking, AanvraagId? Aanvraag, Wet Wet, Besluit Besluit, DateOnly BekendgemaaktOp, DateOnly BezwaarTot, bool OpTijd) : IGebeurtenis;
