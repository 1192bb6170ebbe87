using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Contracten;

/// <summary>A signed contract ends earlier than agreed.</summary>
public sealed record ContractBeeindigd(ContractId Contract, AanbiederId Aanbieder, DateOnly LaatsteDag) : IGebeurtenis;

/// <summary>Ends a signed contract before its last day. Its tariffs end on the same day.</summary>
public sealed class BeeindigContract(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>Ends it.</summary>
    public Task<Uitkomst<Gedaan>> UitvoerenAsync(ContractId id, DateOnly laatsteDag, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            if (await db.Contracten.SingleOrDefaultAsync(c => c.Id == id, werk.Stop) is not { } contract)
            {
                return new Weigering("ContractBestaat", "Dit contract is niet gevonden.");
            }

            if (!Contractverloop.Mag(contract.Fase, Contractfase.Beeindigd))
            {
                return new Weigering("ContractGetekend", "Alleen een getekend contract kan eerder eindigen.");
            }

            if (laatsteDag < contract.Van || laatsteDag > contract.Tot)
            {
                return new Weigering("EindeBinnenLooptijd", "De laatste dag ligt niet binnen de looptijd van het contract.", nameof(laatsteDag));
            }

            contract.Tot = laatsteDag;
            contract.Fase = Contractfase.Beeindigd;
            db.Tarieven.RemoveRange(await db.Tarieven.Where(t => t.Contract == id && t.Van > laatsteDag).ToListAsync(werk.Stop));
            foreach (var tarief in await db.Tarieven.Where(t => t.Contract == id && t.Van <= laatsteDag && t.Tot > laatsteDag).ToListAsync(werk.Stop))
            {
                tarief.Tot = laatsteDag;
            }

            await db.SaveChangesAsync(werk.Stop);
            werk.Vertel(new ContractBeeindigd(contract.Id, contract.Aanbieder, laatsteDag));
            return default(Gedaan);
        },
        stop);
}
