using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Volumes;

/// <summary>
/// How much may be declared on an allocation, per period and in total. Volumes are in the unit of the allocation (eurocents for unit 83).
/// Source: iWmo/iJw 3.2, TR321, TR322, IV076–IV081 and the procedure for frequency per week (SPEC §9.1, §13).
/// </summary>
public static class Volumeberekening
{
    /// <summary>Weeks a household-help line may always hold: the temporary rule for category 01 of iWmo, since release 3.1.</summary>
    public const int WekenHuishoudelijkeHulp = 6;

    private const string HuishoudelijkeHulp = "01";

    /// <summary>ISO-8601 weeks, Monday to Sunday, that the period touches.</summary>
    /// <param name="begin">First day.</param>
    /// <param name="einde">Last day, inclusive.</param>
    public static int IsoWeken(DateOnly begin, DateOnly einde) => einde < begin ? 0 : ((Maandag(einde).DayNumber - Maandag(begin).DayNumber) / 7) + 1;

    /// <summary>Sundays in the period.</summary>
    /// <param name="begin">First day.</param>
    /// <param name="einde">Last day, inclusive.</param>
    public static int Zondagen(DateOnly begin, DateOnly einde)
    {
        var eerste = begin.DayNumber + ((7 - (int)begin.DayOfWeek) % 7);
        return einde.DayNumber < eerste ? 0 : ((einde.DayNumber - eerste) / 7) + 1;
    }

    /// <summary>Calendar months that the period touches.</summary>
    /// <param name="begin">First day.</param>
    /// <param name="einde">Last day, inclusive.</param>
    public static int Maanden(DateOnly begin, DateOnly einde) => einde < begin ? 0 : ((einde.Year - begin.Year) * 12) + einde.Month - begin.Month + 1;

    /// <summary>
    /// Weeks that output-oriented work may declare in a period (IV076): its Sundays, and one more in the period that holds the last Sunday of an
    /// allocation that ends on another day. An allocation without any Sunday has its one week in the period that holds its last day (decision 0101).
    /// </summary>
    /// <param name="toewijzing">The allocation, with an end date.</param>
    /// <param name="periode">The declared period.</param>
    public static int OutputWeken(Periode toewijzing, Periode periode)
    {
        var einde = periode.Einde ?? DateOnly.MaxValue;
        var weken = Zondagen(periode.Begin, einde);
        if (toewijzing.Einde is not { } slot || slot.DayOfWeek == DayOfWeek.Sunday)
        {
            return weken;
        }

        var laatsteZondag = slot.AddDays(-Math.Min((int)slot.DayOfWeek, slot.DayNumber));
        var dag = laatsteZondag < toewijzing.Begin ? slot : laatsteZondag;
        return weken + (periode.Begin <= dag && dag <= einde ? 1 : 0);
    }

    /// <summary>The most that one line may declare (TR321).</summary>
    /// <param name="omvang">Volume, unit and frequency of the allocation.</param>
    /// <param name="toewijzing">First and last day of the allocation.</param>
    /// <param name="periode">The declared period, within one calendar month.</param>
    /// <param name="standaard">The six-week rule is iWmo only.</param>
    /// <param name="categorie">Category of the allocation.</param>
    /// <returns>In the unit of the allocation; none when the frequency is unknown.</returns>
    public static long? MaximumInPeriode(Omvang omvang, Periode toewijzing, Periode periode, Standaard standaard, string? categorie)
    {
        ArgumentNullException.ThrowIfNull(omvang);
        var einde = periode.Einde ?? periode.Begin;
        return omvang.Frequentie switch
        {
            "1" => omvang.Volume * (einde.DayNumber - periode.Begin.DayNumber + 1),
            "2" when IsOutput(omvang.Eenheid) => omvang.Volume * OutputWeken(toewijzing, periode),
            "2" when standaard == Standaard.IWmo && categorie == HuishoudelijkeHulp => omvang.Volume * WekenHuishoudelijkeHulp,
            "2" => omvang.Volume * IsoWeken(periode.Begin, einde),
            "4" => omvang.Volume * Maanden(periode.Begin, einde),
            "6" => omvang.Volume,
            _ => null,
        };
    }

    /// <summary>The most that all lines together may declare (TR322). Household help has no exception here.</summary>
    /// <param name="omvang">Volume, unit and frequency of the allocation.</param>
    /// <param name="toewijzing">First and last day of the allocation.</param>
    /// <returns>In the unit of the allocation; none when the allocation is open-ended (decision 0101) or the frequency unknown.</returns>
    public static long? MaximumOverToewijzing(Omvang omvang, Periode toewijzing)
    {
        ArgumentNullException.ThrowIfNull(omvang);
        return (omvang.Frequentie, toewijzing.Einde) switch
        {
            ("6", _) => omvang.Volume,
            ("1", { } einde) => omvang.Volume * (einde.DayNumber - toewijzing.Begin.DayNumber + 1),
            ("2", { } einde) => omvang.Volume * IsoWeken(toewijzing.Begin, einde),
            ("4", { } einde) => omvang.Volume * Maanden(toewijzing.Begin, einde),
            _ => null,
        };
    }

    /// <summary>Does the unit belong to output-oriented work (82 pieces, 83 euros)?</summary>
    public static bool IsOutput(string eenheid) => eenheid is "82" or "83";

    private static DateOnly Maandag(DateOnly dag) => DateOnly.FromDayNumber(Math.Max(0, dag.DayNumber - (((int)dag.DayOfWeek + 6) % 7)));
}
