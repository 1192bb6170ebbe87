using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Feiten;

/// <summary>
/// Keeps lines of help as facts: a new one, an extension, a start, a stop, a withdrawal. The whole line is sent each time and the last word counts, so an
/// event that comes twice changes nothing. Called by listeners, and in bulk by the demo.
/// </summary>
public sealed class LegLijnenVast(Dossiertoegang dossier, MonitorDb db) : IHandeling
{
    private const int Portie = 500;

    /// <summary>The lines.</summary>
    public sealed record Opdracht(IReadOnlyList<Lijn> Lijnen);

    /// <summary>Keeps them; answers how many are new.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<int>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven, []);
        var nieuw = 0;
        foreach (var portie in opdracht.Lijnen.GroupBy(l => l.Nummer).Select(g => g.Last()).Chunk(Portie))
        {
            var nummers = portie.Select(l => l.Nummer).ToList();
            var bekend = await db.Lijnen.Where(l => nummers.Contains(l.Nummer)).ToDictionaryAsync(l => l.Nummer, werk.Stop);
            foreach (var lijn in portie)
            {
                if (!bekend.TryGetValue(lijn.Nummer, out var feit))
                {
                    feit = new Lijnfeit { Nummer = lijn.Nummer, Wet = lijn.Wet, Productgroep = lijn.Productgroep, Taakveld = lijn.Taakveld, Ingang = lijn.Ingang };
                    db.Lijnen.Add(feit);
                    nieuw++;
                }

                (feit.Wet, feit.Productgroep, feit.Taakveld) = (lijn.Wet, lijn.Productgroep, lijn.Taakveld);
                (feit.Ingang, feit.GeplandEinde, feit.Vervallen) = (lijn.Ingang, lijn.GeplandEinde, lijn.Vervallen);
                (feit.Gestart, feit.Gestopt) = (lijn.Gestart ?? feit.Gestart, lijn.Gestopt ?? feit.Gestopt);
                feit.Reken();
            }

            await db.SaveChangesAsync(werk.Stop);
            db.ChangeTracker.Clear();
        }

        return nieuw;
    }, stop);

    /// <summary>A start or stop message about a line that is known; none answers a line that is not.</summary>
    /// <param name="nummer">Number of the case.</param>
    /// <param name="gestart">First day of help, when it started.</param>
    /// <param name="gestopt">Last day of help, when it stopped.</param>
    /// <param name="proces">Who and why.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Uitkomst<Gedaan>> MeldAsync(Lijnnummer nummer, DateOnly? gestart, DateOnly? gestopt, Proces proces, CancellationToken stop) => dossier.DoeAsync<Gedaan>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven, []);
        if (await db.Lijnen.FindAsync([nummer], werk.Stop) is not { } feit)
        {
            return new Weigering(nameof(LegLijnenVast), "Deze lijn is bij de monitor niet bekend.");
        }

        (feit.Gestart, feit.Gestopt) = (gestart ?? feit.Gestart, gestopt ?? feit.Gestopt);
        feit.Reken();
        await db.SaveChangesAsync(werk.Stop);
        return default(Gedaan);
    }, stop);
}

/// <summary>Keeps messages with their term as facts; the last word counts.</summary>
public sealed class LegBerichtenVast(Dossiertoegang dossier, MonitorDb db) : IHandeling
{
    private const int Portie = 500;

    /// <summary>The messages.</summary>
    public sealed record Opdracht(IReadOnlyList<Berichttermijn> Berichten);

    /// <summary>Keeps them; answers how many are new.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<int>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven, []);
        var nieuw = 0;
        foreach (var portie in opdracht.Berichten.GroupBy(b => b.Nummer).Select(g => g.Last()).Chunk(Portie))
        {
            var nummers = portie.Select(b => b.Nummer).ToList();
            var bekend = await db.Berichten.Where(b => nummers.Contains(b.Nummer)).ToDictionaryAsync(b => b.Nummer, werk.Stop);
            foreach (var bericht in portie)
            {
                if (bekend.TryGetValue(bericht.Nummer, out var feit))
                {
                    (feit.Norm, feit.Gedaan) = (bericht.Norm, bericht.Gedaan ?? feit.Gedaan);
                }
                else
                {
                    db.Berichten.Add(new Berichtfeit { Nummer = bericht.Nummer, Soort = bericht.Soort, Norm = bericht.Norm, Gedaan = bericht.Gedaan });
                    nieuw++;
                }
            }

            await db.SaveChangesAsync(werk.Stop);
            db.ChangeTracker.Clear();
        }

        return nieuw;
    }, stop);
}
