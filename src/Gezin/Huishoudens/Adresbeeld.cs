using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Is there a reason to look at everybody who helps on an address?</summary>
[Regel("C10, rechten.csv reden_per_raadpleging", "Wie een adresbeeld opent, schrijft op waarom; de bewoners kunnen dat lezen.")]
public static class RedenIsGegeven
{
    /// <summary>Refuses a look without a reason.</summary>
    public static Weigering? Toets(string? reden) => string.IsNullOrWhiteSpace(reden) || reden.Trim().Length < 5
        ? new(nameof(RedenIsGegeven), "Schrijf op waarom u dit adres bekijkt. De bewoners kunnen dit lezen.", "Reden")
        : null;
}

/// <summary>A professional who comes to the address.</summary>
/// <param name="Wie">Function.</param>
/// <param name="Organisatie">Organisation.</param>
/// <param name="Personen">For whom.</param>
/// <param name="Bestaand">Was there before the plan.</param>
public sealed record HelperOpAdres(string Wie, string Organisatie, IReadOnlyList<PersoonId> Personen, bool Bestaand);

/// <summary>Who helps on an address.</summary>
/// <param name="Aantal">Number of professional helpers.</param>
/// <param name="Helpers">Who they are.</param>
/// <param name="Organisaties">Their organisations, each once.</param>
public sealed record AdresbeeldAntwoord(int Aantal, IReadOnlyList<HelperOpAdres> Helpers, IReadOnlyList<string> Organisaties);

/// <summary>
/// All professional helpers on one address, before the plan runs and in it (C10). Needs a reason for each look; what is in a closed category of somebody is
/// counted only for who works in that category.
/// </summary>
public sealed class Adresbeeld(GezinDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>The address of a household.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="huishouden">Which household.</param>
    /// <param name="reden">Why; the residents can read it.</param>
    /// <param name="stop">Cancels.</param>
    /// <returns>A refusal when no reason is given.</returns>
    public async Task<Uitkomst<AdresbeeldAntwoord>> GeefAsync(Actor actor, HuishoudenId huishouden, string? reden, CancellationToken stop)
    {
        if (RedenIsGegeven.Toets(reden) is { } weigering)
        {
            return weigering;
        }

        var doel = Doelen.Plan.OmReden(reden!.Trim());
        return await dossier.LeesStukAsync(
            actor, huishouden.Waarde, doel,
            async _ =>
            {
                var vandaag = klok.Vandaag();
                var leden = await db.Huishoudleden.AsNoTracking().Where(l => l.Huishouden == huishouden && (l.Tot == null || l.Tot >= vandaag)).Select(l => l.Persoon).ToListAsync(stop);
                return await dossier.LeesAsync(actor, Gegevenssoort.Adresbeeld, leden, doel, _ => BeeldAsync(actor, leden, doel, vandaag, stop), stop);
            },
            stop);
    }

    private async Task<AdresbeeldAntwoord> BeeldAsync(Actor actor, List<PersoonId> leden, Privacy.Raadplegingen.Doel doel, DateOnly vandaag, CancellationToken stop)
    {
        var bestaand = await db.BestaandeHulp.AsNoTracking().Where(h => leden.Contains(h.Persoon) && h.Helpersoort == Helpersoort.Professional).OrderBy(h => h.Id).ToListAsync(stop);
        var mogelijk = await db.Planregels.AsNoTracking()
            .Where(r => r.Helpersoort == Helpersoort.Professional && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)
                && db.Planleden.Any(l => l.Plan == r.Plan && leden.Contains(l.Persoon)))
            .OrderBy(r => r.Id).ToListAsync(stop);
        var wie = await db.BetrokkenenAsync([.. mogelijk.Select(r => r.Id.Waarde)], stop);
        var regels = mogelijk.Where(r => Regelactief.Telt(r.Status) && wie[r.Id.Waarde].Any(leden.Contains)).ToList();
        var zichtbaar = await dossier.VanAsync(
            actor, doel, Gegevenssoort.Adresbeeld,
            [
                .. bestaand.Select(h => new Onderdeel(h.Id.Waarde, h.Leefgebied, [h.Persoon])),
                .. regels.Select(r => new Onderdeel(r.Id.Waarde, r.Leefgebied, [.. wie[r.Id.Waarde].Where(leden.Contains)])),
            ],
            stop);

        HelperOpAdres[] helpers =
        [
            .. bestaand.Where(h => zichtbaar.Contains(h.Id.Waarde)).Select(h => (h.Wie, h.Organisatie, Persoon: h.Persoon, Bestaand: true))
                .Concat(regels.Where(r => zichtbaar.Contains(r.Id.Waarde)).SelectMany(r => wie[r.Id.Waarde].Where(leden.Contains).Select(p => (r.Wie, r.Organisatie, Persoon: p, Bestaand: false))))
                .GroupBy(h => (Wie: h.Wie.ToUpperInvariant(), Organisatie: h.Organisatie.ToUpperInvariant()))
                .Select(g => new HelperOpAdres(g.First().Wie, g.First().Organisatie, [.. g.Select(h => h.Persoon).Distinct()], g.All(h => h.Bestaand))),
        ];
        return new AdresbeeldAntwoord(helpers.Length, helpers, [.. helpers.Select(h => h.Organisatie).Where(o => o.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)]);
    }
}
