using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Toestemmingen;

/// <summary>One sharing decision, as its owner sees it.</summary>
public sealed record DeelbesluitRegel(DeelbesluitId Id, Leefgebied Leefgebied, string Ontvanger, string OntvangerNaam, string Waarvoor, DateOnly Van, DateOnly? Tot, bool Ingetrokken);

/// <summary>What a resident shares, and with whom. Only its owner sees that a part is not shared (domein/README point 10).</summary>
public sealed class DeelbesluitOverzicht(PrivacyDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>All decisions of one person, the valid ones first.</summary>
    public Task<IReadOnlyList<DeelbesluitRegel>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Deelbesluit, [persoon], Doelen.Delen,
        async _ => (IReadOnlyList<DeelbesluitRegel>)await db.Deelbesluiten.AsNoTracking().Where(d => d.Persoon == persoon)
            .OrderBy(d => d.IngetrokkenOp != null).ThenBy(d => d.OntvangerNaam).ThenBy(d => d.Van)
            .Select(d => new DeelbesluitRegel(d.Id, d.Leefgebied, d.Ontvanger, d.OntvangerNaam, d.Doel, d.Van, d.Tot, d.IngetrokkenOp != null))
            .ToListAsync(stop),
        stop);
}
