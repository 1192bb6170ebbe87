using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>Where an item of the board stands; in this order of urgency they are counted.</summary>
public enum Bordstand
{
    /// <summary>Somebody acts within 24 hours.</summary>
    Ingrijpen,

    /// <summary>Came in.</summary>
    Nieuw,

    /// <summary>Somebody looks at it.</summary>
    InTriage,

    /// <summary>The last receiver refused.</summary>
    Teruggekomen,

    /// <summary>Waits for the answer of a receiver.</summary>
    WachtOpAanvaarding,

    /// <summary>Somebody has it; the first contact is still to come.</summary>
    WachtOpContact,
}

/// <summary>Whose items.</summary>
public enum Bordeigenaar
{
    /// <summary>Of everybody.</summary>
    Iedereen,

    /// <summary>Of the actor.</summary>
    Mij,

    /// <summary>Of nobody yet.</summary>
    Niemand,
}

/// <summary>What of the board is shown.</summary>
/// <param name="Stand">Only this state.</param>
/// <param name="Van">Whose.</param>
/// <param name="TeLaat">Only what is late.</param>
/// <param name="Kanaal">Only what came along this way.</param>
/// <param name="Nummer">Part of the number.</param>
/// <param name="Blad">Page, from 1.</param>
/// <param name="PerBlad">1 to 100.</param>
public sealed record Bordkeuze(
    Bordstand? Stand = null, Bordeigenaar Van = Bordeigenaar.Iedereen, bool TeLaat = false, Kanaal? Kanaal = null, string? Nummer = null, int Blad = 1, int PerBlad = 25);

/// <summary>One item of the board; the question itself is not read for it.</summary>
/// <param name="Hulpvraag">Which question.</param>
/// <param name="Overdracht">The handover that runs, when there is one.</param>
/// <param name="Nummer">Number to read out.</param>
/// <param name="Persoon">About whom, when known.</param>
/// <param name="Kanaal">Along which way.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Gesteld">Day it came in.</param>
/// <param name="Uiterlijk">Last day of the term that runs.</param>
/// <param name="UiterlijkOm">Last moment, when the term is in hours.</param>
/// <param name="Team">Team of the question.</param>
/// <param name="Eigenaar">Subject of who has it; none is of the team.</param>
/// <param name="Ontvanger">Name of who receives it.</param>
public sealed record Bordregel(
    HulpvraagId Hulpvraag, OverdrachtId? Overdracht, string Nummer, PersoonId? Persoon, Kanaal Kanaal, Bordstand Stand, DateOnly Gesteld, DateOnly Uiterlijk, DateTimeOffset? UiterlijkOm, string Team,
    string? Eigenaar, string? Ontvanger);

/// <summary>A page of the board.</summary>
/// <param name="Regels">The items.</param>
/// <param name="Totaal">How many there are with this choice.</param>
/// <param name="Aantallen">How many there are in every state, whatever the choice.</param>
/// <param name="TeLaat">How many of all are late.</param>
public sealed record Bord(IReadOnlyList<Bordregel> Regels, int Totaal, IReadOnlyDictionary<Bordstand, int> Aantallen, int TeLaat);

/// <summary>
/// The board of the Bureaudienst: what came in, what lies with somebody and what waits for a receiver, acting now on top and then what is due first. A receiver
/// sees what waits for them.
/// </summary>
public sealed class Bureaudienstbord(Werkeenheid werk, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>One page.</summary>
    public async Task<Bord> GeefAsync(Actor actor, Bordkeuze keuze, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        var keurig = keuze with { Blad = Math.Clamp(keuze.Blad, 1, 100_000), PerBlad = Math.Clamp(keuze.PerBlad, 1, 100) };
        var (totaal, teLaat, aantallen) = (0, 0, (IReadOnlyDictionary<Bordstand, int>)new Dictionary<Bordstand, int>());
        var regels = await dossier.LijstAsync(
            actor, Gegevenssoort.Werkvoorraad, Doelen.Vraag,
            async () =>
            {
                var sql = new BureaudienstbordSql(werk, actor, klok.Vandaag(), klok.GetUtcNow());
                (aantallen, teLaat) = await sql.TelAsync(stop);
                (var bladzijde, totaal) = await sql.LeesAsync(keurig, stop);
                return bladzijde;
            },
            r => r.Persoon,
            stop);
        return new Bord(regels, totaal, aantallen, teLaat);
    }
}
