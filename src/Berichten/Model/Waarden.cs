using System.Globalization;

namespace Rotonde.Berichten.Model;

/// <summary>Reads the text of a field as the value the standard means. Every method answers none for text that is no such value: level 1 reports it.</summary>
public static class Waarden
{
    /// <summary>An xs:date of years 0001–9999, without zone.</summary>
    public static DateOnly? Datum(this Element? element) =>
        element is not null && DateOnly.TryParseExact(Kaal(element), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;

    /// <summary>An xs:time without zone; 24:00:00 is read as the last moment of the day.</summary>
    public static TimeOnly? Tijd(this Element? element) => element is null ? null
        : Kaal(element).StartsWith("24:00:00", StringComparison.Ordinal) ? TimeOnly.MaxValue
        : TimeOnly.TryParseExact(Kaal(element), ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd : null;

    /// <summary>An xs:integer that fits in 64 bits.</summary>
    public static long? Getal(this Element? element) =>
        element is not null && long.TryParse(Kaal(element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    internal static string Kaal(Element element) => element.Waarde.Trim(' ', '\t', '\r', '\n');
}
