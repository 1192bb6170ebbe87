using System.Globalization;
using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>The pay norm of the Wet normering topinkomens per year, and the test of a statement against it .</summary>
public static class WntNorm
{
    /// <summary>The general maximum per calendar year.</summary>
    public static Parameter<Bedrag> AlgemeenMaximum { get; } = new(
        "wnt.algemeen_maximum",
        Jaar(2019, 194_000, "E-11"),
        Jaar(2020, 201_000, "E-11"),
        Jaar(2021, 209_000, "E-11"),
        Jaar(2022, 216_000, "E-11"),
        Jaar(2023, 223_000, "E-11"),
        Jaar(2024, 233_000, "E-11"),
        Jaar(2025, 246_000, "E-11, nog niet nagezocht"),
        Jaar(2026, 262_000, "E-11, nog niet nagezocht"));

    /// <summary>The last year that was closed on a day: the calendar year before it.</summary>
    public static int LaatstAfgeslotenJaar(DateOnly dag) => dag.Year - 1;

    /// <summary>Why the statement does not suffice; none when it does.</summary>
    /// <param name="jaar">The year the statement must be about.</param>
    /// <param name="opgave">The statement; none when there is none.</param>
    [Regel("R-143, Wet normering topinkomens", "Over het laatst afgesloten jaar ligt er een opgave en de hoogste bezoldiging is niet hoger dan het maximum, naar rato van het dienstverband.")]
    public static string? Toets(int jaar, Bezoldiging? opgave)
    {
        var tekst = jaar.ToString(CultureInfo.InvariantCulture);

        if (opgave is null)
        {
            return $"Er is geen WNT-opgave over {tekst}.";
        }

        if (AlgemeenMaximum.Op(new DateOnly(jaar, 1, 1)) is not { } norm)
        {
            return $"Het WNT-maximum van {tekst} is niet vastgelegd.";
        }

        var maximum = (opgave.Klassemaximum is { } klasse && klasse < norm.Waarde ? klasse : norm.Waarde) * (Math.Min(opgave.Dienstverband, 100) / 100m);
        return opgave.Hoogste > maximum ? $"De hoogste bezoldiging over {tekst} ({opgave.Hoogste}) is hoger dan het WNT-maximum ({maximum})." : null;
    }

    private static Parameterwaarde<Bedrag> Jaar(int jaar, long euro, string bron) =>
        new(Bedrag.Euro(euro), Periode.Jaar(jaar), $"Wet normering topinkomens, algemeen bezoldigingsmaximum ({bron})");
}

/// <summary>A pay statement as the rule reads it.</summary>
/// <param name="Hoogste">Highest pay.</param>
/// <param name="Dienstverband">Size of the job in hundredths of full time.</param>
/// <param name="Klassemaximum">Maximum of a lower sector class, when it applies.</param>
public sealed record Bezoldiging(Bedrag Hoogste, int Dienstverband = 100, Bedrag? Klassemaximum = null);
