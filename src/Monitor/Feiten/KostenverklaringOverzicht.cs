using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Verklaring;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Feiten;

/// <summary>Why the cost of a year differs from that of the year before.</summary>
/// <param name="Verklaring">Volume, mix and price; none when it cannot be said.</param>
/// <param name="Waarom">Why it cannot be said, in Dutch; none with an explanation.</param>
public sealed record Kostenverklaringsbeeld(Kostenverklaring? Verklaring, string? Waarom);

/// <summary>
/// Explains the cost of the months so far against the same months a year before. Cost comes from the ledger and lines from the facts; each year as it
/// was known one month after the last of its months, so that late declarations do not make this year look cheap.
/// </summary>
public sealed class KostenverklaringOverzicht(Dossiertoegang dossier, GrootboekSql grootboek, FeitenSql feiten) : IVraag
{
    /// <summary>Answers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="maand">The last month that counts, 1 to 12.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Kostenverklaringsbeeld> GeefAsync(Actor actor, int jaar, int maand, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.Begroting, async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.Gepubliceerd))
            {
                return new Kostenverklaringsbeeld(null, "De toelichting op de kosten staat in de kwartaalmonitor.");
            }

            var (kostenEerst, kostenNu) = (await KostenAsync(jaar - 1, maand, stop), await KostenAsync(jaar, maand, stop));
            if (kostenEerst.Values.All(b => b == Bedrag.Nul))
            {
                return new Kostenverklaringsbeeld(null, "Van dezelfde maanden vorig jaar staan er geen kosten in het grootboek. Dan is er niets om mee te vergelijken.");
            }

            var peil = Periode.Maand(jaar, maand).Einde!.Value;
            var (lijnenEerst, lijnenNu) = (await LijnenAsync(peil.AddYears(-1), stop), await LijnenAsync(peil, stop));
            var uitkomst = Kostenverklaarder.Verklaar(
            [
                .. kostenEerst.Keys.Union(kostenNu.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(g =>
                    new Groepsstand(g, lijnenEerst.GetValueOrDefault(g), kostenEerst.GetValueOrDefault(g), lijnenNu.GetValueOrDefault(g), kostenNu.GetValueOrDefault(g))),
            ]);
            return uitkomst.Gelukt ? new Kostenverklaringsbeeld(uitkomst.Waarde, null) : new Kostenverklaringsbeeld(null, uitkomst.Weigering.Uitleg);
        });

    private async Task<Dictionary<string, Bedrag>> KostenAsync(int jaar, int maand, CancellationToken stop)
    {
        var na = new DateOnly(jaar, maand, 1).AddMonths(1);
        return (await grootboek.PerProductgroepAsync((jaar * 100) + 1, (jaar * 100) + maand, (na.Year * 100) + na.Month, stop))
            .ToDictionary(g => g.Productgroep, g => g.Bedrag, StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, int>> LijnenAsync(DateOnly dag, CancellationToken stop) =>
        (await feiten.ActiefPerProductgroepAsync(dag, stop)).ToDictionary(g => g.Productgroep, g => g.Aantal, StringComparer.Ordinal);
}
