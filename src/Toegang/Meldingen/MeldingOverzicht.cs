using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>A melding with all its steps.</summary>
public sealed record MeldingInBeeld(
    MeldingId Id,
    string Zaaknummer,
    PersoonId? Persoon,
    string? Naam,
    string? Contact,
    Kanaal Kanaal,
    Melder Melder,
    bool? WeetErvan,
    string Tekst,
    bool Spoed,
    Meldingstatus Status,
    Meldingdata Data,
    string Bevestiging,
    DateOnly? ClientondersteuningAangebodenOp,
    bool? ClientondersteuningGewenst,
    string? PersoonlijkPlan,
    DateOnly? PersoonlijkPlanOp,
    bool? PlanTijdig,
    string? AanspreekpuntNaam,
    string Team,
    DateOnly? GesprekOp,
    IReadOnlyDictionary<string, string>? Verslag,
    string? ReactieInwoner,
    DateOnly? OnderzoekAfgerondOp,
    DateOnly? GeslotenOp,
    string? Sluitreden);

/// <summary>One melding, for who may see it: the resident, the team, the Aanspreekpunt.</summary>
public sealed class MeldingOverzicht(ToegangDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The melding.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or may not be seen.</exception>
    public Task<MeldingInBeeld> GeefAsync(Actor actor, MeldingId id, CancellationToken stop) => dossier.LeesStukAsync(
        actor, id.Waarde, actor.Persoon is null ? Doelen.Onderzoek : Doelen.EigenDossier,
        async _ => InBeeld(await db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == id, stop)),
        stop);

    internal static MeldingInBeeld InBeeld(Melding m) => new(
        m.Id, m.Zaaknummer, m.Persoon, m.Naam, m.Contact, m.Kanaal, m.Melder, m.WeetErvan, m.Tekst, m.Spoed, m.Status,
        new Meldingdata(m.OntvangenOp, m.PersoonlijkPlanTot, m.OnderzoekUiterlijk, m.Termijnbron), m.Bevestiging,
        m.ClientondersteuningAangebodenOp, m.ClientondersteuningGewenst,
        m.PersoonlijkPlan, m.PersoonlijkPlanOp, m.PersoonlijkPlanOp is { } op ? PersoonlijkPlanTijdig.Toets(m.PersoonlijkPlanTot, op) : null,
        m.AanspreekpuntNaam, m.Team, m.GesprekOp,
        m.Verslag is null ? null : JsonSerializer.Deserialize<Dictionary<string, string>>(m.Verslag, Json.Opties),
        m.ReactieInwoner, m.OnderzoekAfgerondOp, m.GeslotenOp, m.Sluitreden);
}

/// <summary>The meldingen about one person, the newest first: "my question as a train of steps".</summary>
public sealed class MijnMeldingen(ToegangDb db, Dossiertoegang dossier) : IVraag
{
    /// <summary>The meldingen.</summary>
    public Task<IReadOnlyList<MeldingInBeeld>> GeefAsync(Actor actor, PersoonId persoon, CancellationToken stop) => dossier.LeesAsync(
        actor, Gegevenssoort.Zaak, [persoon], actor.Persoon is null ? Doelen.Onderzoek : Doelen.EigenDossier,
        async _ => (IReadOnlyList<MeldingInBeeld>)
        [
            .. (await db.Meldingen.AsNoTracking().Where(m => m.Persoon == persoon).OrderByDescending(m => m.OntvangenOp).ThenByDescending(m => m.Zaaknummer).ToListAsync(stop))
                .Select(MeldingOverzicht.InBeeld),
        ],
        stop);
}
