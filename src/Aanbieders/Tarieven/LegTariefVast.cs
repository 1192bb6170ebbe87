using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Tarieven;

/// <summary>A tariff was laid down.</summary>
public sealed record TariefVastgelegd(ContractId Contract, ProductId Product, DateOnly Vanaf, Bedrag Bedrag) : IGebeurtenis;

/// <summary>Lays down the tariff of a product in a contract from a day on; the one before ends the day before.</summary>
public sealed class LegTariefVast(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>The tariff.</summary>
    /// <param name="Contract">Which contract.</param>
    /// <param name="Product">Which product.</param>
    /// <param name="Vanaf">First day.</param>
    /// <param name="Bedrag">Price per unit of the product.</param>
    public sealed record Opdracht(ContractId Contract, ProductId Product, DateOnly Vanaf, Bedrag Bedrag);

    /// <summary>Lays it down.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            var contract = await db.Contracten.SingleOrDefaultAsync(c => c.Id == opdracht.Contract, werk.Stop);
            if (contract is null || !await db.Contractproducten.AnyAsync(p => p.Contract == opdracht.Contract && p.Product == opdracht.Product, werk.Stop))
            {
                return new Weigering("ProductInContract", "Dit product staat niet in dit contract.", nameof(opdracht.Product));
            }

            if (contract.Fase == Contractfase.Beeindigd)
            {
                return new Weigering("ContractLoopt", "Dit contract is beëindigd. Tarieven veranderen niet meer.");
            }

            var laatste = await db.Tarieven.Where(t => t.Contract == opdracht.Contract && t.Product == opdracht.Product)
                .OrderByDescending(t => t.Van).FirstOrDefaultAsync(werk.Stop);
            if (TariefSluitAan.Toets(contract.Looptijd, laatste is null ? null : new Periode(laatste.Van, laatste.Tot), opdracht.Vanaf, opdracht.Bedrag) is { } weigering)
            {
                return weigering;
            }

            laatste?.Tot = opdracht.Vanaf.AddDays(-1);
            db.Tarieven.Add(new Tarief { Contract = contract.Id, Product = opdracht.Product, Van = opdracht.Vanaf, Tot = contract.Tot, Bedrag = opdracht.Bedrag });
            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new TariefVastgelegd(contract.Id, opdracht.Product, opdracht.Vanaf, opdracht.Bedrag));
            return default(Gedaan);
        },
        stop);
}
