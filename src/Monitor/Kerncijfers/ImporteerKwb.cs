using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Kerncijfers;

/// <summary>Imports a file of kerncijfers of the CBS: whole, or not at all. What was imported of the same year and area before is replaced.</summary>
public sealed class ImporteerKwb(Dossiertoegang dossier, MonitorDb db) : IHandeling
{
    /// <summary>What to import.</summary>
    /// <param name="Inlezing">The file as read by <see cref="KwbParser"/>.</param>
    /// <param name="Gemeenten">Only areas in these municipalities, and the country; none takes all.</param>
    public sealed record Opdracht(KwbInlezing Inlezing, IReadOnlyCollection<Gemeentecode>? Gemeenten = null);

    /// <summary>What was imported.</summary>
    /// <param name="Regels">Lines that are new or changed.</param>
    /// <param name="Ongewijzigd">Lines that were there already.</param>
    public sealed record Antwoord(int Regels, int Ongewijzigd);

    /// <summary>Imports.</summary>
    public Task<Uitkomst<Antwoord>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Antwoord>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven, []);
        if (!opdracht.Inlezing.Geslaagd)
        {
            return new Weigering(nameof(KwbParser), $"Het bestand is niet ingelezen. {string.Join(' ', opdracht.Inlezing.Bevindingen.Take(3))}", "bestand");
        }

        var regels = opdracht.Inlezing.Regels.Where(r => opdracht.Gemeenten is null || r.Gemeente is not { } g || opdracht.Gemeenten.Contains(g)).ToList();
        if (regels.TrueForAll(r => r.Soort == Gebiedsoort.Land))
        {
            return new Weigering(nameof(ImporteerKwb), "In het bestand staat geen van de gevraagde gemeenten.", "bestand");
        }

        var jaren = regels.Select(r => r.Jaar).Distinct().ToList();
        var aanwezig = await db.Kerncijfers.AsNoTracking().Where(k => jaren.Contains(k.Jaar)).ToDictionaryAsync(k => (k.Jaar, k.Gebied), werk.Stop);
        var nieuw = regels.Where(r => !aanwezig.TryGetValue((r.Jaar, r.Gebied), out var eerder) || eerder != r).ToList();
        foreach (var regel in nieuw)
        {
            db.Entry(regel).State = aanwezig.ContainsKey((regel.Jaar, regel.Gebied)) ? EntityState.Modified : EntityState.Added;
        }

        await db.SaveChangesAsync(werk.Stop);
        return new Antwoord(nieuw.Count, regels.Count - nieuw.Count);
    }, stop);
}
