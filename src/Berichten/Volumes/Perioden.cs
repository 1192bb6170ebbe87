using Rotonde.Basis;

namespace Rotonde.Berichten.Volumes;

/// <summary>Which periods can be declared. Source: iWmo/iJw 3.2, TR318, TR387, TR388, IV084, IV089, IV090.</summary>
public static class Perioden
{
    /// <summary>The period that a line for a month must carry: the calendar month, cut off by the allocation, whenever help really began.</summary>
    /// <param name="toewijzing">First and last day of the allocation.</param>
    /// <param name="dag">Any day in the month.</param>
    /// <returns>None when the allocation does not touch that month.</returns>
    public static Periode? Productperiode(Periode toewijzing, DateOnly dag) => toewijzing.Doorsnede(Periode.Maand(dag.Year, dag.Month));

    /// <summary>All periods of an allocation with an end date, month by month.</summary>
    /// <exception cref="ArgumentException">The allocation is open-ended.</exception>
    public static IReadOnlyList<Periode> Productperioden(Periode toewijzing)
    {
        var einde = toewijzing.Einde ?? throw new ArgumentException("Een toewijzing zonder einddatum heeft geen laatste periode.", nameof(toewijzing));
        var perioden = new List<Periode>();
        for (var maand = new DateOnly(toewijzing.Begin.Year, toewijzing.Begin.Month, 1); maand <= einde; maand = maand.AddMonths(1))
        {
            perioden.Add(Productperiode(toewijzing, maand)!.Value);
        }

        return perioden;
    }

    /// <summary>
    /// May a declaration for this month follow the last one? The same month or a later one, never an earlier. A month without help may be skipped,
    /// and nobody but the aanbieder knows whether it was (decision 0101).
    /// </summary>
    /// <param name="laatste">First day of the last month declared; none when this is the first declaration.</param>
    /// <param name="nieuw">First day of the new month.</param>
    public static bool MagVolgen(DateOnly? laatste, DateOnly nieuw) => laatste is null || nieuw >= laatste;
}
