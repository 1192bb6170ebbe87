using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>A part as the decision sees it: category and persons.</summary>
internal sealed record Onderdeel(Guid Id, Leefgebied? Leefgebied, IReadOnlyList<PersoonId> Personen);

/// <summary>
/// Which parts a reader may see. One decision (and log row) per category for what is about one person, one per group of persons for the rest.
/// What may not be seen is left out, without a trace of it (AUTORISATIE R2, C07, C07b, C32).
/// </summary>
internal static class Zichtbaarheid
{
    /// <summary>Parts of a plan: about one person by category, about more persons together.</summary>
    public static Task<HashSet<Guid>> VanPlanAsync(this Dossiertoegang dossier, Actor actor, IReadOnlyList<Onderdeel> onderdelen, CancellationToken stop) =>
        BepaalAsync(dossier, actor, Doelen.Plan, Gegevenssoort.Planitem, Gegevenssoort.PlanitemMeerPersonen, onderdelen, stop);

    /// <summary>Parts of something else: the reader must be allowed every person of a part.</summary>
    public static Task<HashSet<Guid>> VanAsync(
        this Dossiertoegang dossier, Actor actor, Privacy.Raadplegingen.Doel doel, Gegevenssoort soort, IReadOnlyList<Onderdeel> onderdelen, CancellationToken stop) =>
        BepaalAsync(dossier, actor, doel, soort, null, onderdelen, stop);

    /// <summary>Whom a list of parts is about.</summary>
    public static async Task<ILookup<Guid, PersoonId>> BetrokkenenAsync(this GezinDb db, IReadOnlyCollection<Guid> stukken, CancellationToken stop) =>
        (await db.Betrokkenen.AsNoTracking().Where(b => stukken.Contains(b.Stuk)).ToListAsync(stop)).ToLookup(b => b.Stuk, b => b.Persoon);

    private static async Task<HashSet<Guid>> BepaalAsync(
        Dossiertoegang dossier, Actor actor, Privacy.Raadplegingen.Doel doel, Gegevenssoort enkel, Gegevenssoort? samen, IReadOnlyList<Onderdeel> onderdelen, CancellationToken stop)
    {
        var zichtbaar = new HashSet<Guid>();

        foreach (var groep in onderdelen.Where(o => o.Personen.Count > 0 && (o.Personen.Count == 1 || samen is null)).GroupBy(o => o.Leefgebied))
        {
            var personen = await MagAsync(dossier, actor, doel, enkel, [.. groep.SelectMany(o => o.Personen).Distinct()], groep.Key, stop);
            zichtbaar.UnionWith(groep.Where(o => o.Personen.All(personen.Contains)).Select(o => o.Id));
        }

        if (samen is { } soort)
        {
            foreach (var groep in onderdelen.Where(o => o.Personen.Count > 1).GroupBy(o => (o.Leefgebied, Sleutel: string.Join(' ', o.Personen.Select(p => p.Waarde).Order()))))
            {
                var gevraagd = groep.First().Personen;
                var personen = await MagAsync(dossier, actor, doel, soort, gevraagd, groep.Key.Leefgebied, stop);
                if (gevraagd.All(personen.Contains))
                {
                    zichtbaar.UnionWith(groep.Select(o => o.Id));
                }
            }
        }

        return zichtbaar;
    }

    private static async Task<IReadOnlySet<PersoonId>> MagAsync(
        Dossiertoegang dossier, Actor actor, Privacy.Raadplegingen.Doel doel, Gegevenssoort soort, IReadOnlyCollection<PersoonId> personen, Leefgebied? leefgebied, CancellationToken stop)
    {
        try
        {
            return await dossier.LeesAsync(
                actor, soort, personen, doel,
                raadpleging => Task.FromResult(raadpleging.Beperkt(Voorwaarde.Metadata) ? new HashSet<PersoonId>() : raadpleging.Personen), stop, leefgebied);
        }
        catch (GeenToegangException)
        {
            return new HashSet<PersoonId>();
        }
    }
}

/// <summary>Asking permission to change a part.</summary>
internal static class Onderdeelrecht
{
    public static async Task EisOnderdeelAsync(this Werk werk, Leefgebied leefgebied, IReadOnlyCollection<PersoonId> personen)
    {
        var soort = personen.Distinct().Count() > 1 ? Gegevenssoort.PlanitemMeerPersonen : Gegevenssoort.Planitem;
        var beslissing = await werk.EisAsync(soort, Actie.Schrijven, [.. personen.Distinct()], leefgebied: leefgebied);

        // A provider's right to write is limited to its own contribution, which has no handeling here yet: the right on the plan itself says no.
        if (beslissing.Beperkingen.Contains(Voorwaarde.EigenBijdrage))
        {
            await werk.EisAsync(Gegevenssoort.Plan, Actie.Schrijven, [.. personen.Distinct()]);
        }
    }

    public static Task RegistreerOnderdeelAsync(this Dossierregister register, Guid id, Leefgebied leefgebied, IReadOnlyCollection<PersoonId> personen, string opsteller, CancellationToken stop) =>
        register.RegistreerAsync(
            id, personen.Distinct().Count() > 1 ? Gegevenssoort.PlanitemMeerPersonen : Gegevenssoort.Planitem, personen, stop, opsteller: opsteller, leefgebied: leefgebied);
}
