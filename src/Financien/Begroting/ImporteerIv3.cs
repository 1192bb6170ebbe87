using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Begroting;

/// <summary>Imports an Iv3 file of the CBS: whole, or not at all. What was imported of the same return before is replaced; an adopted budget is not.</summary>
public sealed class ImporteerIv3(Dossiertoegang dossier, FinancienDb db) : IHandeling
{
    /// <summary>What to import.</summary>
    /// <param name="Inlezing">The file as read by <see cref="Iv3Parser"/>.</param>
    /// <param name="Gemeenten">Only these municipalities; none takes all.</param>
    public sealed record Opdracht(Iv3Inlezing Inlezing, IReadOnlyCollection<Gemeentecode>? Gemeenten = null);

    /// <summary>What was imported.</summary>
    /// <param name="Regels">Lines that are new or changed.</param>
    /// <param name="Ongewijzigd">Lines that were there already.</param>
    /// <param name="Signalen">What asks attention, in Dutch.</param>
    public sealed record Antwoord(int Regels, int Ongewijzigd, IReadOnlyList<string> Signalen);

    /// <summary>Imports.</summary>
    public Task<Uitkomst<Antwoord>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<Antwoord>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.Begroting, Actie.Schrijven, []);
        if (!opdracht.Inlezing.Geslaagd)
        {
            var eerste = string.Join(' ', opdracht.Inlezing.Bevindingen.Take(3));
            return new Weigering(
                nameof(Iv3Parser),
                $"Het bestand is niet ingelezen: er {(opdracht.Inlezing.Bevindingen.Count == 1 ? "is 1 fout" : $"zijn {opdracht.Inlezing.Bevindingen.Count} fouten")}. {eerste}",
                "bestand");
        }

        var regels = opdracht.Inlezing.Regels.Where(r => opdracht.Gemeenten?.Contains(r.Gemeente) ?? true).ToList();
        if (regels.Count == 0)
        {
            return new Weigering(nameof(ImporteerIv3), "In het bestand staat geen van de gevraagde gemeenten.", "bestand");
        }

        var jaren = regels.Select(r => r.Jaar).Distinct().ToList();
        var aanwezig = await db.Iv3.Where(o => jaren.Contains(o.Jaar)).ToDictionaryAsync(o => (o.Gemeente, o.Jaar, o.Soort, o.Taakveld), werk.Stop);
        var nieuw = 0;
        foreach (var regel in regels)
        {
            if (aanwezig.TryGetValue((regel.Gemeente, regel.Jaar, regel.Soort, regel.Taakveld), out var eerder))
            {
                if (eerder.AlsRegel() == regel)
                {
                    continue;
                }

                // A primary budget is frozen (invariant 9): another amount for it is a mistake in the file, or a change that is no primary budget.
                if (regel.Soort == Iv3Verslagsoort.Begroting && eerder.Lasten != regel.Lasten)
                {
                    return new Weigering(
                        nameof(ImporteerIv3),
                        $"De primaire begroting {regel.Jaar} van {regel.Naam} staat al vast en is in dit bestand anders bij taakveld {regel.Taakveld}. Er is niets ingelezen.",
                        "bestand");
                }

                db.Iv3.Remove(eerder);
                await db.SaveChangesAsync(werk.Stop);
            }

            nieuw++;
            db.Iv3.Add(new Iv3Opgave
            {
                Gemeente = regel.Gemeente, Jaar = regel.Jaar, Soort = regel.Soort, Taakveld = regel.Taakveld,
                Naam = regel.Naam, Inwoners = regel.Inwoners, Lasten = regel.Lasten,
            });
        }

        await db.SaveChangesAsync(werk.Stop);
        return new Antwoord(nieuw, regels.Count - nieuw, opdracht.Inlezing.Signalen);
    }, stop);
}
