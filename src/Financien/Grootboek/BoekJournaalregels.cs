using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Financien.Begroting;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Grootboek;

/// <summary>One amount to book.</summary>
/// <param name="Bron">Id of the approved declaration line or other document; booked once, however often it is sent.</param>
/// <param name="Boekdatum">Day of approval.</param>
/// <param name="Dienstmaand">Any day of the month in which the help was given.</param>
/// <param name="Wet">Under which act.</param>
/// <param name="Productgroep">Name of the product group.</param>
/// <param name="Taakveld">See <see cref="TaakveldVanProduct"/>.</param>
/// <param name="Bedrag">Negative for a credit.</param>
public sealed record Boeking(Guid Bron, DateOnly Boekdatum, DateOnly Dienstmaand, Wet Wet, string Productgroep, string Taakveld, Bedrag Bedrag);

/// <summary>Books approved amounts on the ledger, with their sums by month. <see cref="HoorDeclaratieregels"/> calls it for granted lines.</summary>
public sealed class BoekJournaalregels(Dossiertoegang dossier, FinancienDb db, GrootboekSql sql) : IHandeling
{
    private const int Portie = 500;

    /// <summary>What to book.</summary>
    public sealed record Opdracht(IReadOnlyList<Boeking> Boekingen);

    /// <summary>Books; answers how many were new.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<int>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Begroting, Actie.Schrijven, []);
        foreach (var b in opdracht.Boekingen)
        {
            if (BoekingKlopt.Toets(b) is { } weigering)
            {
                return weigering;
            }
        }

        var geboekt = new List<Boeking>();
        foreach (var portie in opdracht.Boekingen.DistinctBy(b => b.Bron).Chunk(Portie))
        {
            var bronnen = portie.Select(b => b.Bron).ToList();
            var bekend = await db.Journaal.Where(j => bronnen.Contains(j.Bron)).Select(j => j.Bron).ToHashSetAsync(werk.Stop);
            var nieuw = portie.Where(b => !bekend.Contains(b.Bron)).ToList();
            db.Journaal.AddRange(nieuw.Select(b => new Journaalregel
            {
                Bron = b.Bron, Boekdatum = b.Boekdatum, Dienstmaand = new DateOnly(b.Dienstmaand.Year, b.Dienstmaand.Month, 1),
                Wet = b.Wet, Productgroep = b.Productgroep, Taakveld = b.Taakveld, Bedrag = b.Bedrag,
            }));
            await db.SaveChangesAsync(werk.Stop);
            db.ChangeTracker.Clear();
            geboekt.AddRange(nieuw);
        }

        // Once for all portions: a load of years touches each month sum once.
        await sql.TelOpAsync(geboekt, werk.Stop);
        return geboekt.Count;
    }, stop);
}
