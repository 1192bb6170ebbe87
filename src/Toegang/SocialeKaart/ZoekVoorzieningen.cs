using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Taal;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Finds help on the social map: in own words, near a postcode, with filters, a page at a time. Open to everybody.</summary>
public sealed class ZoekVoorzieningen(ToegangDb db, Werkeenheid werk, Dossiertoegang dossier, Woordenschatten schatten, TimeProvider klok) : IVraag
{
    /// <summary>A page of results.</summary>
    public Task<Zoekresultaat> GeefAsync(Actor actor, Zoekopdracht opdracht, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.SocialeKaart, _ => opdracht.HeeftWoorden ? OpWoordenAsync(opdracht, stop) : OpAfstandAsync(opdracht, stop), Voorwaarde.OpenbaarDeel);

    /// <summary>The raw material of a dialogue's result: what fits the words, and what is near for these subjects.</summary>
    internal async Task<IReadOnlyList<Treffer>> KandidatenAsync(string woorden, string? postcode, IReadOnlyList<Onderwerp> onderwerpen, CancellationToken stop)
    {
        var opdracht = new Zoekopdracht(woorden, postcode);
        var opWoorden = (await ScoresAsync(opdracht, stop)).ToDictionary(k => k.Id, k => k.Score);
        var gebied = Postcodes.Zoek(postcode);
        var (opOnderwerp, _) = await new ZoekSql(werk).LijstAsync(opdracht with { Woorden = null }, onderwerpen, gebied?.Midden, klok.Vandaag(), 0, 200, stop);
        var aanbod = await AanbodAsync([.. opWoorden.Keys.Union(opOnderwerp.Select(o => o.Id))], stop);
        return [.. aanbod.Values.Select(a => new Treffer(a, gebied is null ? null : a.AfstandTot(gebied.Midden), opWoorden.GetValueOrDefault(a.Id)))];
    }

    private async Task<Zoekresultaat> OpWoordenAsync(Zoekopdracht opdracht, CancellationToken stop)
    {
        var scores = (await ScoresAsync(opdracht, stop)).ToDictionary(s => s.Id, s => s.Score);
        var ids = scores.Keys.ToList();
        var rijen = await db.Voorzieningen.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Naam, v.Niveau, v.InGroep }).ToListAsync(stop);
        var plaatsen = (await db.Plaatsen.AsNoTracking().Where(p => ids.Contains(p.Voorziening)).ToListAsync(stop)).ToLookup(p => p.Voorziening, p => new Punt(p.Breedte, p.Lengte));
        var geordend = Rangschikking.Orden(opdracht, rijen.Select(r => new Zoekkandidaat(r.Id, r.Naam, (Niveau)r.Niveau, r.InGroep, [.. plaatsen[r.Id]], scores[r.Id])));

        var (per, bladzijde, bladzijden) = Zoekresultaat.Indeling(opdracht, geordend.Count);
        var deel = geordend.Skip((bladzijde - 1) * per).Take(per).ToList();
        var aanbod = await AanbodAsync([.. deel.Select(d => d.Id)], stop);
        return new Zoekresultaat([.. deel.Select(d => new Treffer(aanbod[d.Id], d.Kilometers, d.Score))], geordend.Count, bladzijde, bladzijden, Postcodes.Zoek(opdracht.Postcode));
    }

    private async Task<Zoekresultaat> OpAfstandAsync(Zoekopdracht opdracht, CancellationToken stop)
    {
        var sql = new ZoekSql(werk);
        var gebied = Postcodes.Zoek(opdracht.Postcode);
        var (per, _, _) = Zoekresultaat.Indeling(opdracht, int.MaxValue / 2);
        var (rijen, totaal) = await sql.LijstAsync(opdracht, [], gebied?.Midden, klok.Vandaag(), (int)Math.Min((long)Math.Max(0, opdracht.Bladzijde - 1) * per, int.MaxValue), per, stop);

        if (rijen.Count == 0 && opdracht.Bladzijde > 1)
        {
            // Past the last page: count first, then give the last page that exists.
            totaal = (await sql.LijstAsync(opdracht, [], gebied?.Midden, klok.Vandaag(), 0, 1, stop)).Totaal;
            (rijen, totaal) = await sql.LijstAsync(opdracht, [], gebied?.Midden, klok.Vandaag(), (Zoekresultaat.Indeling(opdracht, totaal).Bladzijde - 1) * per, per, stop);
        }

        var (_, bladzijde, bladzijden) = Zoekresultaat.Indeling(opdracht, totaal);
        var aanbod = await AanbodAsync([.. rijen.Select(r => r.Id)], stop);
        return new Zoekresultaat(
            [.. rijen.Select(r => new Treffer(aanbod[r.Id], gebied is null ? null : aanbod[r.Id].AfstandTot(gebied.Midden), 1))], totaal, bladzijde, bladzijden, gebied);
    }

    private async Task<IReadOnlyList<(VoorzieningId Id, double Score)>> ScoresAsync(Zoekopdracht opdracht, CancellationToken stop)
    {
        var schat = await schatten.GeefAsync(db, werk.Gemeente.Code, stop);
        var vraag = Zoekvraag.Lees(opdracht.Woorden, schat, Synoniemen.Standaard);
        var stammen = vraag.AlleStammen.Where(schat.Kent).Select(s => (s, Rangschikking.Hoogstens(s, vraag, schat))).ToList();
        if (stammen.Count == 0)
        {
            return [];
        }

        var kandidaten = await new ZoekSql(werk).KandidatenAsync(opdracht, stammen, klok.Vandaag(), stop);
        return [.. kandidaten.Select(k => (k.Id, Rangschikking.Past(vraag, k.Termen, schat))).Where(k => k.Item2 > 0)];
    }

    private async Task<Dictionary<VoorzieningId, Aanbod>> AanbodAsync(IReadOnlyList<VoorzieningId> ids, CancellationToken stop) =>
        (await db.Voorzieningen.AsNoTracking().Where(v => ids.Contains(v.Id)).ToListAsync(stop)).ToDictionary(v => v.Id, v => v.Aanbod);
}

/// <summary>One entry of the social map. Open to everybody.</summary>
public sealed class Voorzieningkaart(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>The entry; none when it does not exist or is retired.</summary>
    public Task<Aanbod?> GeefAsync(Actor actor, VoorzieningId id, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.SocialeKaart,
        async _ =>
        {
            var vandaag = klok.Vandaag();
            return (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.GeldigVan <= vandaag && (v.GeldigTot == null || v.GeldigTot >= vandaag), stop))?.Aanbod;
        },
        Voorwaarde.OpenbaarDeel);

    /// <summary>How many provisions there were on a day .</summary>
    public Task<int> AantalOpAsync(Actor actor, DateOnly dag, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.SocialeKaart,
        _ => db.Voorzieningen.CountAsync(v => v.Soort == Aanbodsoort.Voorziening && v.GeldigVan <= dag && (v.GeldigTot == null || v.GeldigTot >= dag), stop),
        Voorwaarde.OpenbaarDeel);
}
