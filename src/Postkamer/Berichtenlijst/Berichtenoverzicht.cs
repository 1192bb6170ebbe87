using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Berichtenlijst;

/// <summary>A message in the list: metadata only, whoever looks. <c>Norm</c> is the last day on which it was in time itself, <c>Tijdig</c> whether it was.</summary>
public sealed record Berichtregel(
    BerichtId Id, string Soort, Richting Richting, AgbCode? Aanbieder, string Identificatie, DateOnly? Dagtekening, DateTimeOffset Moment, Berichtstaat Staat,
    DateOnly? AntwoordUiterlijk, bool AntwoordTeLaat, BerichtId? Antwoord, BerichtId Gesprek, int Bevindingen, string Codes, DateOnly? Norm, bool? Tijdig)
{
    /// <summary>Is it a fault of the chain (Fo01), and no message?</summary>
    public bool IsFout => Soort == Poststuk.Fout;
}

/// <summary>What to look for.</summary>
/// <param name="Zoek">Words: parts of the identification, AGB code or kind, all of which must be there; none for all.</param>
/// <param name="Richting">Only in or only out.</param>
/// <param name="Nummer">Only this number: 301, 323 …</param>
/// <param name="Staat">Only this state.</param>
/// <param name="Gesprek">Only this exchange.</param>
public sealed record Berichtfilter(string? Zoek = null, Richting? Richting = null, int? Nummer = null, Berichtstaat? Staat = null, BerichtId? Gesprek = null);

/// <summary>The post room: every message in and out, newest first.</summary>
public sealed class Berichtenoverzicht(PostkamerDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>One page of messages.</summary>
    /// <param name="Rijen">The rows.</param>
    /// <param name="Totaal">How many match on all pages.</param>
    /// <param name="AlleenMetadata">May this reader open no message?</param>
    public sealed record Bladzijde(IReadOnlyList<Berichtregel> Rijen, int Totaal, bool AlleenMetadata);

    /// <summary>Gives a page.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">What to look for.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Bladzijde> GeefAsync(Actor actor, Berichtfilter filter, int bladzijde, int grootte, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.Postkamer,
        async raadpleging =>
        {
            var vraag = Filter(db.Poststukken.AsNoTracking(), filter);
            var totaal = await vraag.CountAsync(stop);
            var grens = Math.Clamp(grootte, 1, 200);
            var rijen = await vraag.OrderByDescending(p => p.Moment).ThenByDescending(p => p.Id).Skip((Math.Max(bladzijde, 1) - 1) * grens).Take(grens).ToListAsync(stop);
            return new Bladzijde([.. rijen.Select(p => Regel(p, klok.Vandaag()))], totaal, raadpleging.Beperkt(Voorwaarde.AlleenMetadata));
        });

    internal static Berichtregel Regel(Poststuk p, DateOnly vandaag) => new(
        p.Id, p.Soort, p.Richting, p.Aanbieder, p.Identificatie, p.Dagtekening, p.Moment, p.Staat, p.AntwoordUiterlijk,
        p is { Antwoord: null, Staat: Berichtstaat.Verzonden or Berichtstaat.Ontvangen } && p.AntwoordUiterlijk < vandaag,
        p.Antwoord, p.Gesprek, p.Bevindingen, p.Codes, p.Norm, p.Norm is { } norm ? p.Dag <= norm : null);

    private static IQueryable<Poststuk> Filter(IQueryable<Poststuk> vraag, Berichtfilter filter)
    {
        if (!string.IsNullOrWhiteSpace(filter.Zoek))
        {
            foreach (var woord in filter.Zoek.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(6))
            {
                vraag = vraag.Where(p => p.Zoeksleutel.Contains(woord));
            }
        }

        if (filter.Richting is { } richting)
        {
            vraag = vraag.Where(p => p.Richting == richting);
        }

        if (filter.Nummer is { } nummer)
        {
            string[] soorten = [.. Berichten.Structuur.Berichtsoort.Alle.Where(s => s.Nummer == nummer).Select(s => s.ToString())];
            vraag = vraag.Where(p => soorten.Contains(p.Soort));
        }

        if (filter.Staat is { } staat)
        {
            vraag = vraag.Where(p => p.Staat == staat);
        }

        return filter.Gesprek is { } gesprek ? vraag.Where(p => p.Gesprek == gesprek) : vraag;
    }
}
