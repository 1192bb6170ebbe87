using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.Meldingen;

/// <summary>What a line of the work list is.</summary>
public enum Werksoort
{
    /// <summary>A question.</summary>
    Hulpvraag,

    /// <summary>A melding.</summary>
    Melding,
}

/// <summary>One open question or melding with its next term.</summary>
/// <param name="Soort">Question or melding.</param>
/// <param name="Id">Id of the piece.</param>
/// <param name="Nummer">Number to read out.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="BinnenOp">Day it came in.</param>
/// <param name="Uiterlijk">Last day of the term that runs.</param>
/// <param name="TeLaat">The term is over.</param>
/// <param name="Team">Team it lies with.</param>
/// <param name="Aanspreekpunt">Who has it; none is of the team.</param>
public sealed record Werkregel(
    Werksoort Soort, Guid Id, string Nummer, PersoonId? Persoon, string Status, DateOnly BinnenOp, DateOnly Uiterlijk, bool TeLaat, string Team, string? Aanspreekpunt);

/// <summary>The work list of the Bureaudienst and the Aanspreekpunten: open questions and meldingen of the own teams, what is due first on top .</summary>
public sealed class Werkvoorraad(Werkeenheid werk, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>One page.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="bladzijde">From 1.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="perBladzijde">1 to 100.</param>
    /// <param name="alleenVanMij">Only what the actor has.</param>
    public Task<IReadOnlyList<Werkregel>> GeefAsync(Actor actor, int bladzijde, CancellationToken stop, int perBladzijde = 25, bool alleenVanMij = false) => dossier.LijstAsync(
        actor, Gegevenssoort.Werkvoorraad, Doelen.Vraag,
        () => new WerkvoorraadSql(werk).LeesAsync(actor, klok.Vandaag(), Math.Max(1, bladzijde), Math.Clamp(perBladzijde, 1, 100), alleenVanMij, stop),
        r => r.Persoon,
        stop);
}
