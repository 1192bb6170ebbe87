using System.Globalization;
using System.Text.RegularExpressions;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Opening times as a person types them, one day a line: <c>maandag 9.30 tot 12.00</c>.</summary>
public static partial class Tijdregels
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Reads lines; what cannot be read is named, line by line.</summary>
    public static (IReadOnlyList<Openingstijd> Tijden, IReadOnlyList<string> Fouten) Lees(string? tekst)
    {
        var (tijden, fouten) = (new List<Openingstijd>(), new List<string>());
        foreach (var regel in (tekst ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Regel().Match(regel) is { Success: true } m && Dag(m.Groups[1].Value) is { } dag && Tijd(m, 2) is { } van && Tijd(m, 4) is { } tot)
            {
                tijden.Add(new Openingstijd(dag, van, tot));
            }
            else
            {
                fouten.Add($"‘{(regel.Length > 40 ? regel[..40] + "…" : regel)}’ is geen openingstijd. Schrijf bijvoorbeeld: maandag 9.30 tot 12.00.");
            }
        }

        return (tijden, fouten);
    }

    /// <summary>The lines of these times, Monday first.</summary>
    public static string Schrijf(IEnumerable<Openingstijd> tijden) => string.Join(
        '\n', tijden.OrderBy(t => ((int)t.Dag + 6) % 7).ThenBy(t => t.Van).Select(t => $"{Nederlands.DateTimeFormat.GetDayName(t.Dag)} {t.Van:H\\.mm} tot {t.Tot:H\\.mm}"));

    private static DayOfWeek? Dag(string woord)
    {
        var namen = Nederlands.DateTimeFormat.DayNames;
        var dag = Array.FindIndex(namen, n => n.Equals(woord, StringComparison.OrdinalIgnoreCase) || n[..2].Equals(woord, StringComparison.OrdinalIgnoreCase));
        return dag < 0 ? null : (DayOfWeek)dag;
    }

    private static TimeOnly? Tijd(Match m, int groep)
    {
        var (uur, minuut) = (int.Parse(m.Groups[groep].Value, CultureInfo.InvariantCulture), m.Groups[groep + 1].Success ? int.Parse(m.Groups[groep + 1].Value, CultureInfo.InvariantCulture) : 0);
        return uur < 24 && minuut < 60 ? new TimeOnly(uur, minuut) : null;
    }

    [GeneratedRegex(@"^(\p{L}+)\.?:?\s+(\d{1,2})(?:[.:](\d{2}))?\s*(?:uur)?\s*(?:tot|-|–)\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:uur)?$")]
    private static partial Regex Regel();
}
