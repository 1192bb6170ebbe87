using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>The verdict of the gate about one provider, product and day, with the contract it is about.</summary>
/// <param name="Poort">DT-10.</param>
/// <param name="Contract">The contract; none when there is none.</param>
/// <param name="Looptijd">Its term; an allocation lies inside it (invariant 4).</param>
/// <param name="Tarief">The tariff on that day; none when there is none.</param>
public sealed record Contractoordeel(Poortoordeel Poort, ContractId? Contract, Periode? Looptijd, Bedrag? Tarief);

/// <summary>The tariff that holds on a day.</summary>
/// <param name="Contract">Under which contract.</param>
/// <param name="Product">Which product.</param>
/// <param name="Bedrag">Price per unit.</param>
/// <param name="Eenheid">Unit, code list WJ756.</param>
/// <param name="Geldig">From when to when.</param>
public sealed record Contracttarief(ContractId Contract, ProductId Product, Bedrag Bedrag, string Eenheid, Periode Geldig);

/// <summary>All of one provider under one act, loaded once for a whole message.</summary>
/// <param name="Agb">The provider.</param>
/// <param name="Regels">Each contracted product.</param>
public sealed record Aanbod(AgbCode Agb, IReadOnlyList<Aanbodregel> Regels)
{
    /// <summary>The line for a product code that holds on a day; a signed contract wins over one that ended early.</summary>
    public Aanbodregel? Op(string productcode, DateOnly dag) =>
        Regels.Where(r => r.Code == productcode && r.Looptijd.Bevat(dag)).OrderBy(r => r.TariefOp(dag) is null).ThenByDescending(r => r.Looptijd.Begin).FirstOrDefault();

    /// <summary>Is this code known in this category, whatever the day? None when the code is not known at all (TR381 needs a product list).</summary>
    public bool? HoortBij(string productcode, string categorie) =>
        Regels.FirstOrDefault(r => r.Code == productcode) is { } regel ? regel.Categorie == categorie : null;
}

/// <summary>A product under a contract with all its tariffs.</summary>
public sealed record Aanbodregel(
    ContractId Contract, ProductId Product, string Code, string Categorie, string Productgroep, string Taakveld, string Eenheid, Contracttype Type, Periode Looptijd,
    IReadOnlyList<Tariefperiode> Tarieven, IReadOnlyList<Periode> Betaalstops)
{
    /// <summary>The tariff on a day; none when there is none.</summary>
    public Bedrag? TariefOp(DateOnly dag) => Tarieven.FirstOrDefault(t => t.Geldig.Bevat(dag))?.Bedrag;

    /// <summary>Are payments held on this day?</summary>
    public bool HeeftBetaalstop(DateOnly dag) => Betaalstops.Any(b => b.Bevat(dag));
}

/// <summary>One tariff of a series.</summary>
public sealed record Tariefperiode(Periode Geldig, Bedrag Bedrag);

/// <summary>
/// What other modules ask about contracts inside their own handelingen and rules. It is business data about no person; pages use <see cref="ContractOverzicht"/>,
/// which asks who looks.
/// </summary>
public sealed class Contracten(AanbiedersDb db) : IVraag
{
    /// <summary>May a new allocation of this product go to this provider on this day (DT-10)? Of more contracts the most willing one answers.</summary>
    public async Task<Contractoordeel> GeldigOpAsync(ProductId product, AgbCode agb, DateOnly datum, CancellationToken stop)
    {
        var jaar = WntNorm.LaatstAfgeslotenJaar(datum);
        var rijen = await (
            from contract in db.Contracten.AsNoTracking()
            join aanbieder in db.Aanbieders on contract.Aanbieder equals aanbieder.Id
            join regel in db.Contractproducten on contract.Id equals regel.Contract
            join p in db.Producten on regel.Product equals p.Id
            where aanbieder.Agb == agb && regel.Product == product
            select new
            {
                contract.Id, contract.Aanbieder, contract.Fase, contract.Van, contract.Tot, contract.Plafond, regel.Capaciteit, p.Certificaten,
                Maatregel = db.Blokkades.Where(b => b.Contract == contract.Id && b.Van <= datum && (b.Tot == null || b.Tot >= datum)).Select(b => b.Reden).FirstOrDefault(),
                Tarief = db.Tarieven.Where(t => t.Contract == contract.Id && t.Product == product && t.Van <= datum && t.Tot >= datum)
                    .Select(t => (Bedrag?)t.Bedrag).FirstOrDefault(),
            }).ToListAsync(stop);

        if (rijen.Count == 0)
        {
            return new Contractoordeel(ToetsContractpoort.Toets(new Contractfeiten()), null, null, null);
        }

        var wie = rijen[0].Aanbieder;
        var ids = rijen.Select(r => r.Id).ToArray();
        var opgave = await db.WntOpgaven.Where(o => o.Aanbieder == wie && o.Jaar == jaar)
            .Select(o => new Bezoldiging(o.HoogsteBezoldiging, o.Dienstverband, o.Klassemaximum)).SingleOrDefaultAsync(stop);
        var certificaten = await db.Certificaten.AsNoTracking().Where(c => c.Aanbieder == wie && c.Van <= datum && c.Tot >= datum).Select(c => c.Soort).ToListAsync(stop);
        var verbruik = (await db.Verbruik.AsNoTracking().Where(v => ids.Contains(v.Contract)).ToListAsync(stop)).ToLookup(v => v.Contract, v => v.Bedrag);

        return rijen
            .Select(r => new Contractoordeel(
                ToetsContractpoort.Toets(new Contractfeiten
                {
                    Stand = Contractverloop.StandOp(r.Fase, new Periode(r.Van, r.Tot), r.Maatregel is not null, datum),
                    ProductGecontracteerd = true,
                    TariefGedateerd = r.Tarief is not null,
                    WntBezwaar = WntNorm.Toets(jaar, opgave),
                    OntbrekendeCertificaten = [.. r.Certificaten.Split('|', StringSplitOptions.RemoveEmptyEntries).Where(c => !certificaten.Contains(c))],
                    Maatregel = r.Maatregel,
                    Capaciteit = r.Capaciteit,
                    Plafond = r.Plafond,
                    Gebruikt = Bedrag.Som(verbruik[r.Id]),
                }),
                r.Id, new Periode(r.Van, r.Tot), r.Tarief))
            .OrderBy(o => o.Poort.Uitslag).ThenByDescending(o => o.Looptijd!.Value.Bevat(datum)).ThenByDescending(o => o.Looptijd!.Value.Begin)
            .First();
    }

    /// <summary>The same by the code of the product in the messages.</summary>
    public async Task<Contractoordeel> GeldigOpAsync(Wet wet, string productcode, AgbCode agb, DateOnly datum, CancellationToken stop)
    {
        var product = await db.Producten.Where(p => p.Wet == wet && p.Code == productcode).Select(p => (ProductId?)p.Id).SingleOrDefaultAsync(stop);
        return product is { } id
            ? await GeldigOpAsync(id, agb, datum, stop)
            : new Contractoordeel(ToetsContractpoort.Toets(new Contractfeiten()), null, null, null);
    }

    /// <summary>The tariff of a product of a provider on a day, under a signed contract; none when there is none.</summary>
    public async Task<Contracttarief?> TariefOpAsync(ProductId product, AgbCode agb, DateOnly datum, CancellationToken stop)
    {
        var rij = await (
            from tarief in db.Tarieven.AsNoTracking()
            join contract in db.Contracten on tarief.Contract equals contract.Id
            join aanbieder in db.Aanbieders on contract.Aanbieder equals aanbieder.Id
            join p in db.Producten on tarief.Product equals p.Id
            where aanbieder.Agb == agb && tarief.Product == product && tarief.Van <= datum && tarief.Tot >= datum
                && (contract.Fase == Contractfase.Getekend || contract.Fase == Contractfase.Beeindigd)
            orderby contract.Van descending
            select new { tarief.Contract, tarief.Bedrag, p.Eenheid, tarief.Van, tarief.Tot }).FirstOrDefaultAsync(stop);
        return rij is null ? null : new Contracttarief(rij.Contract, product, rij.Bedrag, rij.Eenheid, new Periode(rij.Van, rij.Tot));
    }

    /// <summary>All that a provider may deliver under an act, with every tariff: three queries for a whole declaration.</summary>
    public async Task<Aanbod> AanbodVanAsync(AgbCode agb, Wet wet, CancellationToken stop)
    {
        var rijen = await (
            from contract in db.Contracten.AsNoTracking()
            join aanbieder in db.Aanbieders on contract.Aanbieder equals aanbieder.Id
            join regel in db.Contractproducten on contract.Id equals regel.Contract
            join p in db.Producten on regel.Product equals p.Id
            where aanbieder.Agb == agb && p.Wet == wet && (contract.Fase == Contractfase.Getekend || contract.Fase == Contractfase.Beeindigd)
            select new { contract.Id, contract.Type, contract.Van, contract.Tot, Product = p.Id, p.Code, p.Categorie, p.Productgroep, p.Taakveld, p.Eenheid }).ToListAsync(stop);
        var ids = rijen.Select(r => r.Id).Distinct().ToArray();
        var tarieven = (await db.Tarieven.AsNoTracking().Where(t => ids.Contains(t.Contract)).ToListAsync(stop)).ToLookup(t => (t.Contract, t.Product));
        var stops = (await db.Blokkades.AsNoTracking().Where(b => ids.Contains(b.Contract) && b.Betaalstop).ToListAsync(stop)).ToLookup(b => b.Contract);

        return new Aanbod(agb,
        [
            .. rijen.Select(r => new Aanbodregel(
                r.Id, r.Product, r.Code, r.Categorie, r.Productgroep, r.Taakveld, r.Eenheid, r.Type, new Periode(r.Van, r.Tot),
                [.. tarieven[(r.Id, r.Product)].OrderBy(t => t.Van).Select(t => new Tariefperiode(new Periode(t.Van, t.Tot), t.Bedrag))],
                [.. stops[r.Id].Select(b => new Periode(b.Van, b.Tot))])),
        ]);
    }
}
