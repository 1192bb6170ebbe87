using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>Notes that the provider of a draft contract was chosen.</summary>
public sealed class SelecteerAanbieder(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Notes it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(ContractId id, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            if (await db.Contracten.SingleOrDefaultAsync(c => c.Id == id, werk.Stop) is not { } contract)
            {
                return new Weigering("ContractBestaat", "Dit contract is niet gevonden.");
            }

            if (!Contractverloop.Mag(contract.Fase, Contractfase.Geselecteerd))
            {
                return new Weigering("ContractInConcept", "De aanbieder van dit contract is al gekozen.");
            }

            contract.Fase = Contractfase.Geselecteerd;
            await db.SaveChangesAsync(werk.Stop);
            return default(Gedaan);
        },
        stop);
}
