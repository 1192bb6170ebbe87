using System.Globalization;
using Rotonde.Basis;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Planmaten;
using Rotonde.Gezin.Plannen;
using Rotonde.Weblaag.Grafieken;
using Webgrafiek = Rotonde.Weblaag.Grafieken.Spinnenweb;

namespace Rotonde.Werkplek.Paginas.Gezin.Plannen;

/// <summary>The measurements of positive health as a chart with the sentence that it says .</summary>
internal static class Spinnenwebben
{
    /// <summary>The first and the last measurement; none without a measurement.</summary>
    public static Webgrafiek? Van(string naam, IReadOnlyList<GezondheidInBeeld> metingen)
    {
        if (metingen.Count == 0)
        {
            return null;
        }

        var (eerste, laatste) = (metingen[0], metingen[^1]);
        IReadOnlyList<GezondheidInBeeld> getoond = metingen.Count == 1 ? [eerste] : [eerste, laatste];
        var verschil = Spinnenwebmaat.Verschil(eerste.Spinnenweb.Scores, laatste.Spinnenweb.Scores);
        var zin = metingen.Count == 1
            ? "Er is één keer gemeten."
            : $"Vooruit op {Aantal(verschil.Count(v => v > 0))}, achteruit op {Aantal(verschil.Count(v => v < 0))} van de zes onderdelen.";
        return new Webgrafiek(
            $"Positieve gezondheid van {naam}", zin, [.. Enum.GetValues<Gezondheidsas>().Select(a => a.InWoorden())],
            [.. getoond.Select(m => new Groep(m.Datum.Voluit(), [.. m.Spinnenweb.Scores.Select(s => (decimal?)s)]))]);
    }

    /// <summary>Names of members of the plan; whoever may not be seen has none.</summary>
    public static string Namen(this PlanBeeld plan, IEnumerable<PersoonId> wie) =>
        string.Join(" en ", wie.Select(p => plan.Leden.FirstOrDefault(l => l.Persoon == p)?.Naam ?? "iemand anders"));

    private static string Aantal(int aantal) => aantal.ToString(CultureInfo.InvariantCulture);
}
