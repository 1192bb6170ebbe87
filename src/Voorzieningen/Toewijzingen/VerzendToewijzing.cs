using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Brieven;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Sends the 301 of an allocation, with all other allocations of this client at this provider that belong in it (C22).</summary>
public sealed class VerzendToewijzing(
    Dossiertoegang dossier, VoorzieningenDb db, Gemeentescope scope, IPersoonsgegevens personen, IBriefafzender afzender, IBerichtverzending verzending,
    Behandelrelaties relaties, TimeProvider klok) : IHandeling
{
    /// <summary>Which allocation.</summary>
    public sealed record Opdracht(ToewijzingId Toewijzing);

    /// <summary>Sends; answers the id of the message.</summary>
    public Task<Uitkomst<Guid>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Guid>(proces, async werk =>
    {
        if (await db.Toewijzingen.SingleOrDefaultAsync(t => t.Id == opdracht.Toewijzing, werk.Stop) is not { } toewijzing || GemeenteWijstToe.IsNietVoor(proces.Actor))
        {
            return await werk.NietGevondenAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, opdracht.Toewijzing.Waarde);
        }

        await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, [toewijzing.Persoon], toewijzing.Id.Waarde);
        var vandaag = klok.Vandaag();

        if (toewijzing.Wet is not (Wet.Wmo or Wet.Jeugdwet))
        {
            return new Weigering(nameof(VerzendToewijzing), "Voor deze wet is er geen berichtenverkeer. Spreek de hulp rechtstreeks af met de aanbieder.");
        }

        var samen = await db.Toewijzingen
            .Where(t => t.Persoon == toewijzing.Persoon && t.Agb == toewijzing.Agb && t.Wet == toewijzing.Wet).ToListAsync(werk.Stop);
        var inhoud = Toewijzingsbericht.Inhoud(samen, vandaag);

        if (inhoud.Select(t => WeekfrequentieVraagtEinddatum.Toets(t.Frequentie, t.Tot)).FirstOrDefault(w => w is not null) is { } weigering)
        {
            return weigering;
        }

        if (await personen.GeefAsync(toewijzing.Persoon, werk.Stop) is not { Bsn: { } bsn, Geboren: { } geboren } kaart)
        {
            return new Weigering(nameof(VerzendToewijzing), "Het burgerservicenummer of de geboortedatum ontbreekt. Zonder kan er geen bericht weg.");
        }

        var client = Toewijzingsbericht.Client(kaart, bsn, geboren, afzender.Geef(scope.Gemeente));
        if (!client.Gelukt)
        {
            return client.Weigering;
        }

        var verzonden = await verzending.VerzendToewijzingAsync(
            toewijzing.Persoon, toewijzing.Wet, toewijzing.Agb, client.Waarde, [.. inhoud.Select(Toewijzingsbericht.Product)], proces, werk.Stop);
        if (!verzonden.Gelukt)
        {
            return verzonden.Weigering;
        }

        foreach (var deel in inhoud.Where(t => t.VerzondenMoment is null || t.Moment > t.VerzondenMoment))
        {
            await NoteerAsync(deel, verzonden.Waarde, werk, vandaag);
        }

        await db.SaveChangesAsync(werk.Stop);
        return verzonden.Waarde;
    }, stop);

    private async Task NoteerAsync(Toewijzing deel, Guid bericht, Werk werk, DateOnly vandaag)
    {
        var wijziging = deel.VerzondenMoment is not null;
        (deel.VerzondenOp, deel.VerzondenMoment) = (deel.VerzondenOp ?? vandaag, deel.Moment);
        (deel.Bericht, deel.BevestigdOp, deel.Afkeurcodes) = (bericht, null, null);
        deel.StartNorm = Meldingstijdigheid.Norm(deel.Van, deel.VerzondenOp);
        deel.Versie++;
        var voorziening = await db.Voorzieningen.SingleAsync(v => v.Id == deel.Voorziening, werk.Stop);
        var houder = Houder.Organisatie(deel.Agb);

        // R9: from now on, and until the allocation ends, the provider may see this client. Reading stops at once after that.
        await relaties.BeeindigAsync(deel.Persoon, Relatiesoort.Aanbieder, houder, vandaag.AddDays(-1), werk.Stop);
        if (await LaatsteDagAsync(deel, werk.Stop) is var laatste && (laatste is null || laatste >= vandaag))
        {
            await relaties.StelVastAsync(
                deel.Persoon, Relatiesoort.Aanbieder, houder, vandaag, $"toewijzing {deel.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)}", werk.Stop, laatste);
        }

        werk.Vertel(new ToewijzingVerzonden(
            deel.Id, voorziening.Id, voorziening.Telnummer, deel.Nummer, deel.Aanbieder, deel.Agb, deel.Contract, deel.Product, voorziening.Productgroep, deel.Wet,
            voorziening.Taakveld, voorziening.Niveau, deel.Van, deel.Tot, deel.Volume, deel.Eenheid, deel.Frequentie, deel.Tarief, vandaag, wijziging));
    }

    // The provider may have more allocations for this client: the last one that ends decides.
    private async Task<DateOnly?> LaatsteDagAsync(Toewijzing deel, CancellationToken stop)
    {
        var einden = await db.Toewijzingen
            .Where(t => t.Persoon == deel.Persoon && t.Agb == deel.Agb && t.VerzondenOp != null && t.Stand != Leveringsstand.Gestopt && t.Id != deel.Id)
            .Select(t => t.Tot).ToListAsync(stop);
        einden.Add(deel.Tot);
        return einden.Contains(null) ? null : einden.Max();
    }
}
