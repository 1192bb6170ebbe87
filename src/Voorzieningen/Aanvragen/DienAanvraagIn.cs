using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>The resident's signed application comes in: the term to decide begins (R-089, C18).</summary>
public sealed class DienAanvraagIn(Dossiertoegang dossier, VoorzieningenDb db, Dossierregister register, IPersoonsgegevens personen, TimeProvider klok) : IHandeling
{
    /// <summary>What is asked.</summary>
    /// <param name="Persoon">For whom.</param>
    /// <param name="Wet">Under which law.</param>
    /// <param name="IngediendOp">The day the signed report or form was received.</param>
    /// <param name="Instemmingen">Who signed and agreed.</param>
    /// <param name="Team">The team that handles it.</param>
    /// <param name="Melding">The melding it follows from.</param>
    /// <param name="Plan">The plan it belongs to.</param>
    /// <param name="Onderzoeker">Subject of who had the conversation; may not decide later.</param>
    /// <param name="EersteGesprek">For the Wgs: the day the term starts.</param>
    /// <param name="Behandelaar">Who handles it and stands in the letter, when that is not who files it.</param>
    /// <param name="Behandelaarnaam">Their name.</param>
    public sealed record Opdracht(
        PersoonId Persoon,
        Wet Wet,
        DateOnly IngediendOp,
        IReadOnlyList<Instemming> Instemmingen,
        string Team,
        Guid? Melding = null,
        PlanId? Plan = null,
        string? Onderzoeker = null,
        DateOnly? EersteGesprek = null,
        string? Behandelaar = null,
        string? Behandelaarnaam = null);

    /// <summary>Files it.</summary>
    public Task<Uitkomst<AanvraagId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<AanvraagId>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Zaak, Actie.Schrijven, [opdracht.Persoon]);
        var vandaag = klok.Vandaag();

        if (opdracht.IngediendOp > vandaag)
        {
            return new Weigering(nameof(DienAanvraagIn), "De datum van de aanvraag ligt in de toekomst.", nameof(opdracht.IngediendOp));
        }

        if (AanvraagOndertekend.Toets(opdracht.Persoon, opdracht.Instemmingen, vandaag) is { } nietOndertekend)
        {
            return nietOndertekend;
        }

        if (opdracht.Wet == Wet.Jeugdwet && await ToetsInstemmingAsync(opdracht, werk.Stop) is { } geenInstemming)
        {
            return geenInstemming;
        }

        var vanaf = opdracht.Wet == Wet.Wgs ? opdracht.EersteGesprek ?? opdracht.IngediendOp : opdracht.IngediendOp;
        var aanvraag = new Aanvraag
        {
            Id = AanvraagId.Nieuw(),
            Persoon = opdracht.Persoon,
            Melding = opdracht.Melding,
            Plan = opdracht.Plan,
            Wet = opdracht.Wet,
            IngediendOp = opdracht.IngediendOp,
            TermijnVanaf = vanaf,
            Team = opdracht.Team,
            Behandelaar = opdracht.Behandelaar ?? proces.Actor.Subject,
            Behandelaarnaam = opdracht.Behandelaarnaam ?? proces.Actor.Naam,
            Onderzoeker = opdracht.Onderzoeker,
            Status = Aanvraagstatus.Ontvangen,
            BeslisUiterlijk = Beslisdatum.Bereken(vanaf, Beslistermijnen.Van(opdracht.Wet).Geldend(vanaf).Waarde, []),
        };
        aanvraag.Instemmingen.AddRange(opdracht.Instemmingen.DistinctBy(i => i.Persoon).Select(i => new Aanvraaginstemming
        {
            Aanvraag = aanvraag.Id, Persoon = i.Persoon, Hoedanigheid = i.Hoedanigheid, Op = i.Op,
        }));
        db.Aanvragen.Add(aanvraag);
        await db.SaveChangesAsync(werk.Stop);
        await register.RegistreerAsync(
            aanvraag.Id.Waarde, Gegevenssoort.Zaak, [aanvraag.Persoon], werk.Stop, opdracht.Onderzoeker ?? proces.Actor.Subject, aanvraag.Team);
        werk.Vertel(new AanvraagIngediend(aanvraag.Id, aanvraag.Melding, aanvraag.Wet, aanvraag.IngediendOp, aanvraag.BeslisUiterlijk));
        return aanvraag.Id;
    }, stop);

    private async Task<Weigering?> ToetsInstemmingAsync(Opdracht opdracht, CancellationToken stop)
    {
        if (await personen.GeefAsync(opdracht.Persoon, stop) is not { Geboren: { } geboren } kaart)
        {
            return new Weigering(nameof(InstemmingMetJeugdhulp), "De geboortedatum is niet bekend. Zonder geboortedatum weten wij niet wie moet instemmen.");
        }

        var gezag = await db.Gezag.Where(g => g.Kind == opdracht.Persoon).Select(g => g.Gezagdrager).ToListAsync(stop);
        var namen = new Dictionary<PersoonId, string> { [opdracht.Persoon] = kaart.VolledigeNaam };
        foreach (var gezagdrager in gezag)
        {
            namen[gezagdrager] = (await personen.GeefAsync(gezagdrager, stop))?.VolledigeNaam ?? "een gezagdrager";
        }

        return InstemmingMetJeugdhulp.Toets(opdracht.Persoon, geboren, opdracht.IngediendOp, gezag, opdracht.Instemmingen, p => namen[p]);
    }
}

/// <summary>An application came in.</summary>
/// <param name="Aanvraag">Which.</param>
/// <param name="Melding">The melding it follows from.</param>
/// <param name="Wet">Law.</param>
/// <param name="IngediendOp">When.</param>
/// <param name="BeslisUiterlijk">The last day to decide.</param>
public sealed record AanvraagIngediend(AanvraagId Aanvraag, Guid? Melding, Wet Wet, DateOnly IngediendOp, DateOnly BeslisUiterlijk) : IGebeurtenis;
