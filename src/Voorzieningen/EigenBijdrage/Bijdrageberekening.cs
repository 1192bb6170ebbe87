using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.EigenBijdrage;

/// <summary>One month of contribution.</summary>
/// <param name="Maand">First day of the month.</param>
/// <param name="Bedrag">How much.</param>
/// <param name="Bron">Where the amount comes from.</param>
public sealed record Bijdragemaand(DateOnly Maand, Bedrag Bedrag, string Bron);

/// <summary>Help that counts for the contribution: when it began and ended, and the cost price for goods.</summary>
/// <param name="Gestart">First day of help.</param>
/// <param name="Gestopt">Last day of help; none: it goes on.</param>
/// <param name="Kostprijs">What the goods cost; the contribution stops there.</param>
public sealed record Bijdragelijn(DateOnly Gestart, DateOnly? Gestopt, Bedrag? Kostprijs = null);

/// <summary>Which months a household pays, and how much.</summary>
[Regel("DT-7 (E-06); R-428; C27", "Een huishouden betaalt vanaf de maand na de start tot en met de maand waarin de hulp stopt, één keer per maand, en nooit meer dan de kostprijs van een hulpmiddel.")]
public static class Bijdrageberekening
{
    /// <summary>The months up to and including that of a day.</summary>
    /// <param name="lijnen">All help of the household that counts.</param>
    /// <param name="totEnMet">The day up to which is computed.</param>
    /// <returns>Months in order; nothing when there is nothing to pay.</returns>
    /// <exception cref="InvalidOperationException">The amount of a month is not known, or it was per four weeks (2019), which the months of a calendar cannot tell.</exception>
    public static IReadOnlyList<Bijdragemaand> Maanden(IReadOnlyCollection<Bijdragelijn> lijnen, DateOnly totEnMet)
    {
        var grens = EersteVan(totEnMet);
        var maanden = new SortedDictionary<DateOnly, Bijdragemaand>();

        // Lines without a cap first: a month that such a line pays for does not eat from the cost price of another.
        foreach (var lijn in lijnen.OrderBy(l => l.Kostprijs is not null).ThenBy(l => l.Gestart))
        {
            var rest = lijn.Kostprijs;
            var laatste = lijn.Gestopt is { } stop && EersteVan(stop) < grens ? EersteVan(stop) : grens;
            for (var maand = EersteVan(lijn.Gestart).AddMonths(1); maand <= laatste && rest is not { Centen: <= 0 }; maand = maand.AddMonths(1))
            {
                if (maanden.ContainsKey(maand))
                {
                    continue;
                }

                var tarief = Abonnementstarief.Waarden.Geldend(maand);
                if (!tarief.Waarde.PerMaand)
                {
                    throw new InvalidOperationException($"De bijdrage van {maand:yyyy-MM} gold per vier weken en is niet per maand te berekenen.");
                }

                var bedrag = rest is { } over && over < tarief.Waarde.Bedrag ? over : tarief.Waarde.Bedrag;
                rest = rest is { } r ? r - bedrag : null;
                maanden[maand] = new Bijdragemaand(maand, bedrag, tarief.Bron);
            }
        }

        return [.. maanden.Values];
    }

    private static DateOnly EersteVan(DateOnly dag) => new(dag.Year, dag.Month, 1);
}
