using System.Globalization;

namespace Rotonde.Basis;

/// <summary>Dates as people in the Netherlands read them.</summary>
public static class Datum
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary><c>3 april 2025</c>.</summary>
    public static string Voluit(this DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    /// <summary><c>donderdag 3 april 2025</c>, where the weekday helps to keep an appointment.</summary>
    public static string MetDag(this DateOnly dag) => dag.ToString("dddd d MMMM yyyy", Nederlands);

    /// <summary><c>03-04-2025</c>, in dense tables of staff screens.</summary>
    public static string Kort(this DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>The calendar day in the Netherlands at this instant (ages and terms turn there, AUTORISATIE R3).</summary>
    public static DateOnly DagInNederland(this DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    /// <summary>The wall clock in the Netherlands at this instant.</summary>
    public static DateTime TijdInNederland(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime;

    /// <summary>Today in the Netherlands.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) => klok.GetUtcNow().DagInNederland();

    /// <summary>Age in whole years on a day. Someone born on 29 February turns a year older on 1 March in other years (BW 1:2; the protective reading of AUTORISATIE R3).</summary>
    public static int Leeftijd(this DateOnly geboren, DateOnly op)
    {
        var jaren = op.Year - geboren.Year;
        return (op.Month, op.Day).CompareTo((geboren.Month, geboren.Day)) < 0 ? jaren - 1 : jaren;
    }

    /// <summary>Reads a date a person typed: <c>3-4-2025</c>, <c>03-04-2025</c>, <c>3 april 2025</c> or <c>2025-04-03</c>.</summary>
    public static bool TryParse(string? tekst, out DateOnly dag) =>
        DateOnly.TryParseExact(
            tekst?.Trim(), ["d-M-yyyy", "dd-MM-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d/M/yyyy"], Nederlands, DateTimeStyles.None, out dag);
}
