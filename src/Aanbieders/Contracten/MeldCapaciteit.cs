using Microsoft.EntityFrameworkCore;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>A provider, or the contract manager for it, tells how much room there is for a product.</summary>
public sealed class MeldCapaciteit(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Tells it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(ContractId contract, ProductId product, Capaciteit capaciteit, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Aanbieder, Actie.Schrijven, []);

            var eigen = proces.Actor.Organisatie ?? default;
            var alle = proces.Actor.MagAlleAanbieders();
            var gevonden = await db.Contractproducten.SingleOrDefaultAsync(
                p => p.Contract == contract && p.Product == product
                    && (alle || db.Contracten.Any(c => c.Id == contract && db.Aanbieders.Any(a => a.Id == c.Aanbieder && a.Agb == eigen))), werk.Stop);
            if (gevonden is null)
            {
                return new Weigering("ContractBestaat", "Dit product staat niet in een contract dat u mag wijzigen.");
            }

            gevonden.Capaciteit = capaciteit;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
