using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>One provider in the list.</summary>
/// <param name="Id">Id.</param>
/// <param name="Naam">Name.</param>
/// <param name="Agb">AGB code.</param>
/// <param name="Kvk">Chamber of commerce.</param>
/// <param name="Demo">Not a real provider.</param>
/// <param name="LopendeContracten">Signed contracts whose period holds today.</param>
/// <param name="Geblokkeerd">Is at least one of them blocked today?</param>
public sealed record AanbiederRegel(AanbiederId Id, string Naam, AgbCode Agb, string? Kvk, bool Demo, int LopendeContracten, bool Geblokkeerd);

/// <summary>The providers, searched on name, AGB code or KvK number.</summary>
public sealed class AanbiederOverzicht(AanbiedersDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>One page of providers.</summary>
    /// <param name="Rijen">The rows.</param>
    /// <param name="Totaal">How many match on all pages.</param>
    public sealed record Bladzijde(IReadOnlyList<AanbiederRegel> Rijen, int Totaal);

    /// <summary>Gives a page; an employee of a provider sees the own organisation only.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="zoek">Part of name, AGB code or KvK number; none for all.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Bladzijde> GeefAsync(Actor actor, string? zoek, int bladzijde, int grootte, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.Aanbieder,
        async raadpleging =>
        {
            var vandaag = klok.Vandaag();
            var vraag = db.Aanbieders.AsNoTracking();

            if (raadpleging.Beperkt(Voorwaarde.EigenOrganisatie))
            {
                var eigen = actor.Organisatie ?? default;
                vraag = vraag.Where(a => a.Agb == eigen);
            }

            if (!string.IsNullOrWhiteSpace(zoek))
            {
                var sleutel = zoek.Trim().ToLowerInvariant();
                vraag = vraag.Where(a => a.Zoeksleutel.Contains(sleutel));
            }

            var totaal = await vraag.CountAsync(stop);
            var rijen = await vraag.OrderBy(a => a.Naam).ThenBy(a => a.Id)
                .Skip((Math.Max(bladzijde, 1) - 1) * Math.Clamp(grootte, 1, 200)).Take(Math.Clamp(grootte, 1, 200))
                .Select(a => new AanbiederRegel(
                    a.Id, a.Naam, a.Agb, a.Kvk, a.Demo,
                    db.Contracten.Count(c => c.Aanbieder == a.Id && c.Fase == Contractfase.Getekend && c.Van <= vandaag && c.Tot >= vandaag),
                    db.Blokkades.Any(b => b.Van <= vandaag && (b.Tot == null || b.Tot >= vandaag) && db.Contracten.Any(c => c.Id == b.Contract && c.Aanbieder == a.Id))))
                .ToListAsync(stop);
            return new Bladzijde(rijen, totaal);
        });
}
