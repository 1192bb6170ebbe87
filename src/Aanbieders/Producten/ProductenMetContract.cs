using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Producten;

/// <summary>A product that can be delivered on a day, by one provider.</summary>
public sealed record ProductMetContract(
    ProductId Product, string Code, string Naam, string Categorie, Niveau Niveau, string Eenheid, string Productgroep, AanbiederId Aanbieder, string Aanbiedernaam, AgbCode Agb,
    ContractId Contract, Bedrag Tarief, Capaciteit Capaciteit);

/// <summary>A product of the catalogue.</summary>
public sealed record Productgegevens(
    ProductId Id, Wet Wet, string Code, string Naam, string Categorie, Niveau Niveau, string Eenheid, string Productgroep, string Taakveld, bool Demo);

/// <summary>What can be chosen: products with a contract that runs and has a tariff on a day.</summary>
public sealed class ProductenMetContract(AanbiedersDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The choices of a day, by product and provider. Blocked contracts are left out; the gate (DT-10) still weighs the choice.</summary>
    public Task<IReadOnlyList<ProductMetContract>> GeefAsync(Actor actor, DateOnly datum, Wet wet, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.Contract,
        async raadpleging =>
        {
            var eigen = raadpleging.Beperkt(Voorwaarde.EigenBijdrage) ? actor.Organisatie ?? default : (AgbCode?)null;
            return (IReadOnlyList<ProductMetContract>)await (
                from tarief in db.Tarieven.AsNoTracking()
                join contract in db.Contracten on tarief.Contract equals contract.Id
                join aanbieder in db.Aanbieders on contract.Aanbieder equals aanbieder.Id
                join regel in db.Contractproducten on new { tarief.Contract, tarief.Product } equals new { regel.Contract, regel.Product }
                join p in db.Producten on tarief.Product equals p.Id
                where p.Wet == wet && tarief.Van <= datum && tarief.Tot >= datum && contract.Van <= datum && contract.Tot >= datum && contract.Fase == Contractfase.Getekend
                    && (eigen == null || aanbieder.Agb == eigen)
                    && !db.Blokkades.Any(b => b.Contract == contract.Id && b.Van <= datum && (b.Tot == null || b.Tot >= datum))
                orderby p.Code, aanbieder.Naam
                select new ProductMetContract(
                    p.Id, p.Code, p.Naam, p.Categorie, p.Niveau, p.Eenheid, p.Productgroep, aanbieder.Id, aanbieder.Naam, aanbieder.Agb, contract.Id, tarief.Bedrag,
                    regel.Capaciteit)).ToListAsync(stop);
        });
}

/// <summary>The catalogue as other modules read it inside their handelingen; about no person.</summary>
public sealed class Productcatalogus(AanbiedersDb db) : IVraag
{
    /// <summary>The product with this id; none when it does not exist.</summary>
    public Task<Productgegevens?> GeefAsync(ProductId id, CancellationToken stop) => Gegevens(db.Producten.Where(p => p.Id == id)).SingleOrDefaultAsync(stop);

    /// <summary>The product with this code under this act; none when it does not exist.</summary>
    public Task<Productgegevens?> ZoekAsync(Wet wet, string code, CancellationToken stop) =>
        Gegevens(db.Producten.Where(p => p.Wet == wet && p.Code == code)).SingleOrDefaultAsync(stop);

    /// <summary>The whole catalogue of an act, by code.</summary>
    public async Task<IReadOnlyList<Productgegevens>> AllesAsync(Wet wet, CancellationToken stop) =>
        await Gegevens(db.Producten.Where(p => p.Wet == wet).OrderBy(p => p.Code)).ToListAsync(stop);

    private static IQueryable<Productgegevens> Gegevens(IQueryable<Product> producten) => producten.AsNoTracking().Select(p => new Productgegevens(
        p.Id, p.Wet, p.Code, p.Naam, p.Categorie, p.Niveau, p.Eenheid, p.Productgroep, p.Taakveld, p.Demo));
}
