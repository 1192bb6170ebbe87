using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>The social map as open data in the words of HSDS 3: what stands on it today, for everybody, without persons .</summary>
public sealed class OpenKaart(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>The version of HSDS.</summary>
    public const string Versie = "3.0";

    /// <summary>Most entries on a page.</summary>
    public const int HoogstePerBlad = 100;

    /// <summary>A page of services.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="zoek">Part of a name or organisation; everything without it.</param>
    /// <param name="blad">Page, from 1.</param>
    /// <param name="per">On a page, 1 to <see cref="HoogstePerBlad"/>.</param>
    /// <param name="heel">With all parts of a service.</param>
    /// <param name="stop">Cancels.</param>
    public Task<string> ServicesAsync(Actor actor, string? zoek, int blad, int per, bool heel, CancellationToken stop) => LeesAsync(actor, async vandaag =>
    {
        var gevraagd = Nu(vandaag);
        if (zoek?.Trim().ToLowerInvariant() is { Length: > 0 } woorden)
        {
#pragma warning disable CA1304, CA1311, CA1862 // the database compares, without a culture of ours
            gevraagd = gevraagd.Where(v => v.Naam.ToLower().Contains(woorden) || v.Organisatie.ToLower().Contains(woorden));
#pragma warning restore CA1304, CA1311, CA1862
        }

        var totaal = await gevraagd.CountAsync(stop);
        var rijen = await gevraagd.OrderBy(v => v.Id).Skip(Overslaan(blad, per)).Take(per).ToListAsync(stop);
        return Schrijf(Blad([.. rijen.Select(v => heel ? Hsdsschrijver.Heel(v.Aanbod, vandaag) : Hsdsschrijver.Kort(v.Aanbod, vandaag))], totaal, blad, per));
    });

    /// <summary>One service with all its parts; none when it is not on the map.</summary>
    public Task<string?> ServiceAsync(Actor actor, Guid id, CancellationToken stop) => LeesAsync(actor, async vandaag =>
    {
        var voorziening = new VoorzieningId(id);
        return await Nu(vandaag).SingleOrDefaultAsync(v => v.Id == voorziening, stop) is { } v ? Schrijf(Hsdsschrijver.Heel(v.Aanbod, vandaag)) : null;
    });

    /// <summary>A page of organisations that offer something.</summary>
    public Task<string> OrganisatiesAsync(Actor actor, string? zoek, int blad, int per, CancellationToken stop) => LeesAsync(actor, async vandaag =>
    {
        var alle = (await NamenAsync(vandaag, stop)).Where(n => string.IsNullOrWhiteSpace(zoek) || n.Contains(zoek.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return Schrijf(Blad([.. alle.Skip(Overslaan(blad, per)).Take(per).Select(Hsdsschrijver.Organisatie)], alle.Count, blad, per));
    });

    /// <summary>One organisation; none when it offers nothing on the map.</summary>
    public Task<string?> OrganisatieAsync(Actor actor, Guid id, CancellationToken stop) => LeesAsync(actor, async vandaag =>
        (await NamenAsync(vandaag, stop)).Select(Hsdsschrijver.Organisatie).FirstOrDefault(o => o.Id == id) is { } gevonden ? Schrijf(gevonden) : null);

    /// <summary>The whole map, as a file that can be read in again.</summary>
    public Task<string> AllesAsync(Actor actor, CancellationToken stop) => LeesAsync(actor, async vandaag =>
    {
        var rijen = await Nu(vandaag).OrderBy(v => v.Id).ToListAsync(stop);
        return Schrijf(new HsdsPagina(
            Versie, rijen.Exists(v => v.Demo) ? "Er staan voorbeelden voor een demonstratie in: zie demo per voorziening." : null, rijen.Count, [.. rijen.Select(v => Hsdsschrijver.Heel(v.Aanbod, vandaag))]));
    });

    private Task<T> LeesAsync<T>(Actor actor, Func<DateOnly, Task<T>> lees) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.SocialeKaart, _ => lees(klok.Vandaag()), Voorwaarde.OpenbaarDeel);

    private IQueryable<Voorziening> Nu(DateOnly vandaag) => db.Voorzieningen.AsNoTracking().Where(v => v.GeldigVan <= vandaag && (v.GeldigTot == null || v.GeldigTot >= vandaag));

    private async Task<List<string>> NamenAsync(DateOnly vandaag, CancellationToken stop) =>
        [.. (await Nu(vandaag).Select(v => v.Organisatie).Distinct().ToListAsync(stop)).Order(StringComparer.Ordinal)];

    private static int Overslaan(int blad, int per) => (int)Math.Min((blad - 1L) * per, int.MaxValue);

    private static HsdsBlad<T> Blad<T>(IReadOnlyList<T> inhoud, int totaal, int blad, int per)
    {
        var bladen = (totaal + per - 1) / per;
        return new(totaal, bladen, blad, inhoud.Count, blad == 1, blad >= bladen, inhoud.Count == 0, inhoud);
    }

    private static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, HsdsPagina.Opties);
}
