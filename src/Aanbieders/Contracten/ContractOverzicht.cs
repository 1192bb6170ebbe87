using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>One contract in the list.</summary>
/// <param name="Id">Id.</param>
/// <param name="Nummer">Number.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Naam">Name of the provider.</param>
/// <param name="Agb">AGB code.</param>
/// <param name="Type">How it works.</param>
/// <param name="Niveau">At which level it was bought.</param>
/// <param name="Looptijd">Term.</param>
/// <param name="Stand">State today.</param>
/// <param name="Producten">Number of products.</param>
/// <param name="Plafond">Ceiling; none when there is none or it is not for this reader.</param>
/// <param name="Gebruikt">What was approved under it; none when it is not for this reader.</param>
/// <param name="Demo">Not a real contract.</param>
public sealed record ContractRegel(
    ContractId Id, string Nummer, AanbiederId Aanbieder, string Naam, AgbCode Agb, Contracttype Type, Contractniveau Niveau, Periode Looptijd, Contractstand Stand,
    int Producten, Bedrag? Plafond, Bedrag? Gebruikt, bool Demo);

/// <summary>One product of a contract, in its detail.</summary>
public sealed record Contractproductregel(
    ProductId Product, string Code, string Naam, string Categorie, Niveau Niveau, string Eenheid, Capaciteit Capaciteit, IReadOnlyList<Tariefperiode> Tarieven);

/// <summary>A contract with its products, tariffs and measures.</summary>
public sealed record ContractInBeeld(ContractRegel Contract, IReadOnlyList<Contractproductregel> Producten, IReadOnlyList<Maatregel> Maatregelen);

/// <summary>A measure, as readers see it.</summary>
public sealed record Maatregel(Periode Geldig, string Reden, bool Betaalstop);

/// <summary>The contracts, searched on number or provider.</summary>
public sealed class ContractOverzicht(AanbiedersDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>One page of contracts.</summary>
    /// <param name="Rijen">The rows.</param>
    /// <param name="Totaal">How many match on all pages.</param>
    public sealed record Bladzijde(IReadOnlyList<ContractRegel> Rijen, int Totaal);

    /// <summary>Gives a page. A provider sees the own contracts; the public part leaves out ceiling and use.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="zoek">Part of the contract number, name or AGB code; none for all.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="grootte">Rows per page, 1 to 200.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Bladzijde> GeefAsync(Actor actor, string? zoek, int bladzijde, int grootte, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.Contract,
        async raadpleging =>
        {
            var vraag = Zichtbaar(raadpleging);
            if (!string.IsNullOrWhiteSpace(zoek))
            {
                var sleutel = zoek.Trim().ToLowerInvariant();
                var nummer = zoek.Trim();
                vraag = vraag.Where(c => c.Nummer.Contains(nummer) || db.Aanbieders.Any(a => a.Id == c.Aanbieder && a.Zoeksleutel.Contains(sleutel)));
            }

            var totaal = await vraag.CountAsync(stop);
            var grens = Math.Clamp(grootte, 1, 200);
            return new Bladzijde(await RijenAsync(vraag.OrderBy(c => c.Nummer).Skip((Math.Max(bladzijde, 1) - 1) * grens).Take(grens), raadpleging, stop), totaal);
        });

    /// <summary>One contract in detail; none when it does not exist or is not for this reader.</summary>
    public Task<ContractInBeeld?> GeefEenAsync(Actor actor, ContractId id, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.Contract,
        async raadpleging =>
        {
            if ((await RijenAsync(Zichtbaar(raadpleging).Where(c => c.Id == id), raadpleging, stop)).SingleOrDefault() is not { } contract)
            {
                return null;
            }

            var producten = await (
                from regel in db.Contractproducten.AsNoTracking()
                join p in db.Producten on regel.Product equals p.Id
                where regel.Contract == id
                orderby p.Code
                select new { p.Id, p.Code, p.Naam, p.Categorie, p.Niveau, p.Eenheid, regel.Capaciteit }).ToListAsync(stop);
            var tarieven = (await db.Tarieven.AsNoTracking().Where(t => t.Contract == id).OrderBy(t => t.Van).ToListAsync(stop)).ToLookup(t => t.Product);
            var maatregelen = raadpleging.Beperkt(Voorwaarde.OpenbaarDeel)
                ? []
                : await db.Blokkades.AsNoTracking().Where(b => b.Contract == id).OrderBy(b => b.Van).ToListAsync(stop);

            return new ContractInBeeld(
                contract,
                [.. producten.Select(p => new Contractproductregel(
                    p.Id, p.Code, p.Naam, p.Categorie, p.Niveau, p.Eenheid, p.Capaciteit,
                    [.. tarieven[p.Id].Select(t => new Tariefperiode(new Periode(t.Van, t.Tot), t.Bedrag))]))],
                [.. maatregelen.Select(b => new Maatregel(new Periode(b.Van, b.Tot), b.Reden, b.Betaalstop))]);
        });

    // rechten.csv gives AAN "eigen_bijdrage" here, the normal form of "R eigen" in the matrix: the own organisation's contracts.
    private IQueryable<Contract> Zichtbaar(Raadpleging raadpleging)
    {
        var vraag = db.Contracten.AsNoTracking();
        if (raadpleging.Beperkt(Voorwaarde.EigenBijdrage) || raadpleging.Beperkt(Voorwaarde.EigenOrganisatie))
        {
            var eigen = raadpleging.Actor.Organisatie ?? default;
            vraag = vraag.Where(c => db.Aanbieders.Any(a => a.Id == c.Aanbieder && a.Agb == eigen));
        }

        return raadpleging.Beperkt(Voorwaarde.OpenbaarDeel) ? vraag.Where(c => c.Fase == Contractfase.Getekend || c.Fase == Contractfase.Beeindigd) : vraag;
    }

    private async Task<IReadOnlyList<ContractRegel>> RijenAsync(IQueryable<Contract> contracten, Raadpleging raadpleging, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var alles = !raadpleging.Beperkt(Voorwaarde.OpenbaarDeel);
        var rijen = await contracten
            .Select(c => new
            {
                Contract = c,
                Aanbieder = db.Aanbieders.Where(a => a.Id == c.Aanbieder).Select(a => new { a.Naam, a.Agb }).Single(),
                Producten = db.Contractproducten.Count(p => p.Contract == c.Id),
                Geblokkeerd = db.Blokkades.Any(b => b.Contract == c.Id && b.Van <= vandaag && (b.Tot == null || b.Tot >= vandaag)),
            })
            .ToListAsync(stop);
        var ids = rijen.Select(r => r.Contract.Id).ToArray();
        var verbruik = alles ? (await db.Verbruik.AsNoTracking().Where(v => ids.Contains(v.Contract)).ToListAsync(stop)).ToLookup(v => v.Contract, v => v.Bedrag) : null;

        return
        [
            .. rijen.Select(r => new ContractRegel(
                r.Contract.Id, r.Contract.Nummer, r.Contract.Aanbieder, r.Aanbieder.Naam, r.Aanbieder.Agb, r.Contract.Type, r.Contract.Niveau, r.Contract.Looptijd,
                Contractverloop.StandOp(r.Contract.Fase, r.Contract.Looptijd, r.Geblokkeerd, vandaag), r.Producten,
                alles ? r.Contract.Plafond : null, verbruik is null ? null : Bedrag.Som(verbruik[r.Contract.Id]), r.Contract.Demo)),
        ];
    }
}
