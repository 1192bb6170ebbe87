using Microsoft.EntityFrameworkCore;
using Rotonde.Agenda.Toetsen;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Agenda.Acties;

/// <summary>An action with where it is.</summary>
/// <param name="Definitie">The action as the agenda names it.</param>
/// <param name="Stand">Where it is.</param>
/// <param name="Sinds">Since when; none for an untouched action.</param>
/// <param name="Eigenaar">Who answers for it.</param>
/// <param name="Toelichting">What happened last.</param>
/// <param name="Versie">To send back with a step; 0 for an untouched action.</param>
/// <param name="Toets">Outcome of the last principle test.</param>
/// <param name="Indicatoren">Definitions of the indicators the source ties to it.</param>
/// <param name="Vervolg">Steps that are open.</param>
public sealed record Actiebeeld(
    Actiedefinitie Definitie,
    Actiestand Stand,
    DateOnly? Sinds,
    string? Eigenaar,
    string? Toelichting,
    int Versie,
    Toetsuitkomst? Toets,
    IReadOnlyList<Indicatordefinitie> Indicatoren,
    IReadOnlyList<Actiestand> Vervolg);

/// <summary>A task with its focal points, actions and indicators.</summary>
/// <param name="Opgave">The task.</param>
/// <param name="Speerpunten">Its focal points.</param>
/// <param name="Acties">Its actions.</param>
/// <param name="Indicatoren">Its indicators.</param>
public sealed record Opgavebeeld(Opgave Opgave, IReadOnlyList<Speerpunt> Speerpunten, IReadOnlyList<Actiebeeld> Acties, IReadOnlyList<Indicatordefinitie> Indicatoren);

/// <summary>The whole transformation agenda with where each action is.</summary>
public sealed class AgendaOverzicht(Dossiertoegang dossier, AgendaDb db, Beleidsboek boek) : IVraag
{
    /// <summary>Answers. Who may see only what is published (council, residents) sees no owner and no internal explanation.</summary>
    public Task<IReadOnlyList<Opgavebeeld>> GeefAsync(Actor actor, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.Agenda, async raadpleging =>
        {
            var intern = !raadpleging.Beperkt(Voorwaarde.Gepubliceerd);
            var standen = await db.Acties.AsNoTracking().ToDictionaryAsync(a => a.Code, stop);
            var toetsen = (await db.Toetsen.AsNoTracking().Select(t => new { t.Actie, t.Moment, t.Uitkomst }).ToListAsync(stop))
                .GroupBy(t => t.Actie).ToDictionary(g => g.Key, g => g.MaxBy(t => t.Moment)!.Uitkomst);
            IReadOnlyList<Indicatordefinitie> Indicatoren(IEnumerable<string> codes) => [.. codes.Select(Indicatorlijst.Met)];
            return (IReadOnlyList<Opgavebeeld>)
            [
                .. boek.Agenda.Opgaven.Select(o => new Opgavebeeld(
                    o,
                    [.. boek.Agenda.Speerpunten.Where(s => s.Opgave == o.Code)],
                    [
                        .. boek.Agenda.Acties.Where(a => a.Opgave == o.Code).Select(a =>
                        {
                            var bekend = standen.GetValueOrDefault(a.Code);
                            var stand = bekend?.Stand ?? Actiestand.Idee;
                            return new Actiebeeld(
                                a,
                                stand,
                                bekend?.Sinds,
                                intern ? bekend?.Eigenaar : null,
                                intern ? bekend?.Toelichting : null,
                                bekend?.Versie ?? 0,
                                toetsen.TryGetValue(a.Code, out var toets) ? toets : null,
                                Indicatoren(a.Indicatoren),
                                Actiestappen.Vanaf(stand));
                        }),
                    ],
                    Indicatoren(o.Indicatoren))),
            ];
        });
}
