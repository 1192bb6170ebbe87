using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Controles;
using Rotonde.Data.Converters;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Declaraties.Overzichten;

/// <summary>Why a line or declaration was rejected: the code of the standard, what is wrong and how to mend it.</summary>
public sealed record Afkeuring(string Regel, string? Code, string Melding, string Herstel);

/// <summary>A signal on a line.</summary>
public sealed record Regelsignaal(SignaalId Id, string Code, string Uitleg, bool HoudtBetalingTegen, string? Afhandeling);

/// <summary>One line in detail.</summary>
/// <param name="Id">Id.</param>
/// <param name="Persoon">The person, for who may know; none for who sees pseudonyms, and for an unknown client.</param>
/// <param name="Pseudoniem">What stands for the person on screens of controllers and contract managers.</param>
/// <param name="Toewijzing">Number of the allocation.</param>
/// <param name="Code">Product code.</param>
/// <param name="Periode">Declared period.</param>
/// <param name="Volume">Units.</param>
/// <param name="Eenheid">Unit, code list WJ756.</param>
/// <param name="Tarief">Per unit; none when it is not for this reader.</param>
/// <param name="Bedrag">Amount; none when it is not for this reader.</param>
/// <param name="IsCredit">Takes an earlier line back.</param>
/// <param name="Referentie">Reference of the provider.</param>
/// <param name="Vorige">The line it takes back.</param>
/// <param name="Staat">State.</param>
/// <param name="Afkeuringen">Why it was rejected; none when granted.</param>
/// <param name="Signalen">Signals; for the municipality only.</param>
public sealed record Regeldetail(
    DeclaratieregelId Id, PersoonId? Persoon, string Pseudoniem, long Toewijzing, string Code, Periode Periode, long Volume, string Eenheid, Bedrag? Tarief, Bedrag? Bedrag, bool IsCredit,
    string Referentie, string? Vorige, Regelstaat Staat, IReadOnlyList<Afkeuring> Afkeuringen, IReadOnlyList<Regelsignaal> Signalen);

/// <summary>A declaration in detail.</summary>
/// <param name="Declaratie">Totals.</param>
/// <param name="Afkeuringen">Why it was rejected as a whole; none when it was not.</param>
/// <param name="Regels">Lines of the persons this reader may see.</param>
/// <param name="Verborgen">Lines that are left out.</param>
public sealed record DeclaratieInBeeld(DeclaratieRij Declaratie, IReadOnlyList<Afkeuring> Afkeuringen, IReadOnlyList<Regeldetail> Regels, int Verborgen);

/// <summary>One declaration with each line, its code, sentence and mend.</summary>
public sealed class DeclaratieDetail(DeclaratiesDb db, Dossiertoegang dossier, Pseudoniemen pseudoniemen) : IVraag
{
    /// <summary>Gives it; none when it is a declaration of another provider than the reader's own.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or is not for this reader.</exception>
    public Task<DeclaratieInBeeld?> GeefAsync(Actor actor, DeclaratieId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, Doelen.Declaratie,
        async raadpleging =>
        {
            var declaratie = await db.Declaraties.AsNoTracking().SingleAsync(d => d.Id == id, stop);
            if (actor.Organisatie is { } organisatie && declaratie.Aanbieder != organisatie)
            {
                return null;
            }

            var rij = DeclaratieOverzicht.Rij(declaratie);
            if (raadpleging.Beperkt(Voorwaarde.AlleenMetadata) || raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return new DeclaratieInBeeld(rij, [], [], declaratie.Regels);
            }

            var grens = new Grens(raadpleging);
            var regels = await db.Regels.AsNoTracking().Where(r => r.Declaratie == id).OrderBy(r => r.Volgorde).ToListAsync(stop);
            var vanGemeente = actor.Organisatie is null;
            var signalen = (vanGemeente ? await db.Signalen.AsNoTracking().Where(s => s.Declaratie == id).ToListAsync(stop) : []).ToLookup(s => s.Regel);
            var zichtbaar = regels.Where(r => r.Persoon is not { } persoon ? grens.Pseudoniem || !vanGemeente : raadpleging.Mag(persoon)).ToList();
            return new DeclaratieInBeeld(rij, Afkeuringen(declaratie.Bevindingen), [.. zichtbaar.Select(r => Detail(r, grens, signalen[r.Id]))], regels.Count - zichtbaar.Count);
        },
        stop);

    /// <summary>All lines about one person, newest first: the resident's own page, and the consulent's without amounts.</summary>
    public Task<IReadOnlyList<Regeldetail>> VanPersoonAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Declaratieregel, [persoon], Doelen.Declaratie,
        async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.AlleenMetadata) || raadpleging.Beperkt(Voorwaarde.Metadata))
            {
                return [];
            }

            var (grens, eigen) = (new Grens(raadpleging), actor.Organisatie);
            var regels = await db.Regels.AsNoTracking().Where(r => r.Persoon == persoon && (eigen == null || r.Aanbieder == eigen))
                .OrderByDescending(r => r.Begin).ThenBy(r => r.Volgorde).Take(500).ToListAsync(stop);
            return (IReadOnlyList<Regeldetail>)[.. regels.Select(r => Detail(r, grens, []))];
        },
        stop);

    private static IReadOnlyList<Afkeuring> Afkeuringen(string json) =>
        [.. JsonSerializer.Deserialize<List<Bevinding>>(json, Json.Opties)!.Select(b => new Afkeuring(b.Regel, b.Retourcode, b.Melding, b.Herstel))];

    private readonly record struct Grens(bool ZonderGeld, bool Pseudoniem)
    {
        public Grens(Raadpleging raadpleging)
            : this(raadpleging.Beperkt(Voorwaarde.AlleenPrestatie), raadpleging.Beperkt(Voorwaarde.Gepseudonimiseerd))
        {
        }
    }

    private Regeldetail Detail(Declaratieregel r, Grens grens, IEnumerable<Signalen.Signaal> signalen)
    {
        var geld = !grens.ZonderGeld;
        return new Regeldetail(
            r.Id, grens.Pseudoniem ? null : r.Persoon, r.Persoon is { } persoon ? "persoon " + pseudoniemen.Van(persoon)[..8] : "onbekende persoon", r.Toewijzing, r.Code,
            new Periode(r.Begin, r.Einde), r.Volume, r.Eenheid, geld ? r.Tarief : null, geld ? r.Bedrag : null, r.IsCredit, r.Referentie, r.Vorige, r.Staat,
            Afkeuringen(r.Bevindingen), [.. signalen.OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => new Regelsignaal(s.Id, s.Code, s.Uitleg, s.HoudtBetalingTegen, s.Afhandeling))]);
    }
}
