using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Declaraties.Betalingen;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Postkamer;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Overzichten;

/// <summary>One declaration in the list: totals, nothing about a person.</summary>
public sealed record DeclaratieRij(
    DeclaratieId Id, Wet Wet, AgbCode Aanbieder, string Nummer, DateOnly Periode, DateOnly Ontvangen, Declaratiestaat Staat, int Regels, int Afgekeurd, Bedrag Ingediend, Bedrag Toegekend,
    DateOnly? BeantwoordOp, DateOnly? BetalenUiterlijk, BerichtId Bericht, BerichtId? Antwoord);

/// <summary>What to look for.</summary>
/// <param name="Zoek">Part of the declaration number or AGB code; none for all.</param>
/// <param name="Staat">Only this state.</param>
/// <param name="Aanbieder">Only this provider.</param>
/// <param name="Periode">Only this month: its first day.</param>
public sealed record Declaratiefilter(string? Zoek = null, Declaratiestaat? Staat = null, AgbCode? Aanbieder = null, DateOnly? Periode = null);

/// <summary>The declarations, newest first. A provider sees the own ones.</summary>
public sealed class DeclaratieOverzicht(DeclaratiesDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>One page of declarations.</summary>
    /// <param name="Rijen">The rows.</param>
    /// <param name="Totaal">How many match on all pages.</param>
    public sealed record Bladzijde(IReadOnlyList<DeclaratieRij> Rijen, int Totaal);

    /// <summary>Gives a page.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">What to look for.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Bladzijde> GeefAsync(Actor actor, Declaratiefilter filter, int bladzijde, int grootte, CancellationToken stop)
    {
        if (actor.Organisatie is not { } organisatie)
        {
            // The rows are about no person: nobody to hide, and nothing but metadata.
            return await dossier.LeesZakelijkAsync(
                actor, Gegevenssoort.Declaratieregel, _ => LeesAsync(filter, bladzijde, grootte, stop), Voorwaarde.Gepseudonimiseerd, Voorwaarde.Metadata);
        }

        // A provider keeps the own 323 and 325, also after an allocation ended (AUTORISATIE R9); the rows are about no person.
        var totaal = 0;
        var rijen = await dossier.LijstAsync(
            actor, Gegevenssoort.Declaratieregel, Doelen.Declaratie,
            async () =>
            {
                var eigen = await LeesAsync(filter with { Aanbieder = organisatie }, bladzijde, grootte, stop);
                totaal = eigen.Totaal;
                return eigen.Rijen;
            },
            _ => null, stop);
        return new Bladzijde(rijen, totaal);
    }

    internal static DeclaratieRij Rij(Declaratie d) => new(
        d.Id, d.Wet, d.Aanbieder, d.Nummer, d.Periode, d.Ontvangen, d.Staat, d.Regels, d.Afgekeurd, d.Ingediend, d.Toegekend, d.BeantwoordOp, Betaaltermijn.Uiterlijk(d.Dagtekening),
        d.Bericht, d.Antwoord);

    private async Task<Bladzijde> LeesAsync(Declaratiefilter filter, int bladzijde, int grootte, CancellationToken stop)
    {
        var vraag = db.Declaraties.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Zoek))
        {
            var sleutel = filter.Zoek.Trim().ToLowerInvariant();
            vraag = vraag.Where(d => d.Zoeksleutel.Contains(sleutel));
        }

        if (filter.Staat is { } staat)
        {
            vraag = vraag.Where(d => d.Staat == staat);
        }

        if (filter.Aanbieder is { } aanbieder)
        {
            vraag = vraag.Where(d => d.Aanbieder == aanbieder);
        }

        if (filter.Periode is { } periode)
        {
            vraag = vraag.Where(d => d.Periode == periode);
        }

        var totaal = await vraag.CountAsync(stop);
        var grens = Math.Clamp(grootte, 1, 200);
        var rijen = await vraag.OrderByDescending(d => d.Ontvangen).ThenByDescending(d => d.Id).Skip((Math.Max(bladzijde, 1) - 1) * grens).Take(grens).ToListAsync(stop);
        return new Bladzijde([.. rijen.Select(Rij)], totaal);
    }
}
