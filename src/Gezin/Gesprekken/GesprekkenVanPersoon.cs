using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>A conversation in a list; its contents come with <see cref="GesprekInBeeld"/>.</summary>
public sealed record GesprekInLijst(GesprekId Id, DateOnly? Datum, string Plaats, Gespreksstatus Status, bool? NetwerkAanwezig);

/// <summary>The conversations a person took part in or that are about them, the newest first.</summary>
public sealed class GesprekkenVanPersoon(GezinDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The list.</summary>
    public Task<IReadOnlyList<GesprekInLijst>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Gesprek, [persoon], Doelen.Onderzoek,
        async _ =>
        {
            var stukken = await db.Betrokkenen.AsNoTracking().Where(b => b.Persoon == persoon).Select(b => b.Stuk).ToListAsync(stop);
            return (IReadOnlyList<GesprekInLijst>)await db.Gesprekken.AsNoTracking()
                .Where(g => g.Deelnemers.Any(d => d.Persoon == persoon) || db.Gespreksdelen.Any(d => d.Gesprek == g.Id && stukken.Contains(d.Id)))
                .OrderByDescending(g => g.Datum).ThenByDescending(g => g.Id)
                .Select(g => new GesprekInLijst(g.Id, g.Datum, g.Plaats, g.Status, g.NetwerkAanwezig)).ToListAsync(stop);
        },
        stop);
}
