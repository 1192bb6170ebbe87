using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>One line of help as a person or their consulent sees it.</summary>
/// <param name="Voorziening">Which.</param>
/// <param name="Product">Help in words.</param>
/// <param name="Wet">Law.</param>
/// <param name="Niveau">Level.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="GestartOp">When it began.</param>
/// <param name="GestoptOp">When it stopped.</param>
/// <param name="Aanbieder">Who gives it.</param>
/// <param name="Toewijzing">The allocation.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="VerzondenOp">When the provider heard of it.</param>
/// <param name="Beschikking">The decision.</param>
/// <param name="Doel">The goal of the plan it serves.</param>
public sealed record Voorzieningregel(
    VoorzieningId Voorziening, string Product, Wet Wet, Niveau Niveau, Omvang Omvang, DateOnly Van, DateOnly? Tot, Voorzieningstatus Status, DateOnly? GestartOp,
    DateOnly? GestoptOp, string? Aanbieder, ToewijzingId? Toewijzing, long? Nummer, DateOnly? VerzondenOp, BeschikkingId? Beschikking, Gezin.DoelId? Doel)
{
    /// <summary>Last day of the allocation.</summary>
    public DateOnly? ToegewezenTot { get; init; }

    /// <summary>Was the allocation made or changed since the provider heard of it?</summary>
    public bool NogVersturen { get; init; }

    /// <summary>Version of the allocation, for changing exactly what was read.</summary>
    public int? Versie { get; init; }
}

/// <summary>All help of one person, newest first.</summary>
public sealed class VoorzieningenVanPersoon(Dossiertoegang dossier, VoorzieningenDb db) : IVraag
{
    /// <summary>Gives it; who sees only that something runs (status) gets no amounts, provider or goal.</summary>
    public Task<IReadOnlyList<Voorzieningregel>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) =>
        dossier.LeesAsync(actor, Gegevenssoort.Toewijzing, [persoon], actor.Persoon == persoon ? Doelen.EigenDossier : Doelen.Levering, async raadpleging =>
        {
            var voorzieningen = await db.Voorzieningen.AsNoTracking().Where(v => v.Persoon == persoon).OrderByDescending(v => v.Van).ToListAsync(stop);
            var toewijzingen = (await db.Toewijzingen.AsNoTracking().Where(t => t.Persoon == persoon).ToListAsync(stop)).ToLookup(t => t.Voorziening);
            var status = raadpleging.Beperkt(Voorwaarde.AlleenStatus);

            // R9: a provider sees its own lines, nothing of another.
            var eigen = actor.Organisatie;
            return (IReadOnlyList<Voorzieningregel>)
            [
                .. from v in voorzieningen
                   let t = toewijzingen[v.Id].OrderByDescending(x => x.Nummer).FirstOrDefault(x => !x.IsVerwijderd)
                   where eigen is null || (t is { VerzondenOp: not null } && t.Agb == eigen)
                   select new Voorzieningregel(
                       v.Id, status ? "Hulp van de gemeente" : v.Productnaam, v.Wet, v.Niveau, status ? default : v.Omvang, v.Van, v.Tot, v.Status, v.GestartOp, v.GestoptOp,
                       status ? null : t?.Aanbiedernaam, t?.Id, status ? null : t?.Nummer, t?.VerzondenOp, eigen is null ? v.Beschikking : null,
                       status || eigen is not null ? null : v.Doel)
                   {
                       ToegewezenTot = t?.Tot, Versie = t?.Versie, NogVersturen = t is not null && t.VerzondenMoment != t.Moment,
                   },
            ];
        }, stop);
}
