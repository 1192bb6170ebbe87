using Rotonde.Agenda.Besluiten;
using Rotonde.Agenda.Toetsen;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Agenda.Doelen;

/// <summary>The policy that does not change in the product: goals by theme, council decisions, sets of principles.</summary>
/// <param name="Doelen">Themes and goals.</param>
/// <param name="Besluiten">Council decisions; a theme without any has "geen besluiten vastgelegd".</param>
/// <param name="Principesets">Sets of principles.</param>
public sealed record Beleidsbeeld(Doelenboek Doelen, Besluitenregister Besluiten, IReadOnlyList<Principeset> Principesets);

/// <summary>Goals, decisions and principles, for who may see the agenda.</summary>
public sealed class BeleidOverzicht(Dossiertoegang dossier, Beleidsboek boek) : IVraag
{
    /// <summary>Answers: goals, decisions and principles were decided in public.</summary>
    public Task<Beleidsbeeld> GeefAsync(Actor actor) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.Agenda, _ => Task.FromResult(new Beleidsbeeld(boek.Doelen, boek.Besluiten, boek.Principesets)), Voorwaarde.Gepubliceerd);
}
