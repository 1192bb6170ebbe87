using System.Globalization;
using System.Text;

namespace Rotonde.Toegang.Taal;

/// <summary>
/// The Dutch analyzer of the social map: lower case, no diacritics, words, stop words out, stems. One analyzer for every engine, so that SQLite and
/// PostgreSQL index and find the same terms (HUIS decision 10).
/// </summary>
public static class Ontleder
{
    /// <summary>A question longer than this says no more about the subject; the rest is ignored.</summary>
    public const int HoogsteAantalWoorden = 60;

    private static readonly Lazy<HashSet<string>> Stopwoorden = new(() => [.. Bijlage.Regels("stopwoorden.txt")]);

    /// <summary>The words of a text, lower case and without diacritics, stop words included.</summary>
    public static IReadOnlyList<string> Woorden(string? tekst)
    {
        var woorden = new List<string>();
        var woord = new StringBuilder();

        foreach (var teken in (tekst ?? "").Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(teken))
            {
                woord.Append(char.ToLowerInvariant(teken));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && teken is not ('\'' or '’'))
            {
                Sluit();
            }
        }

        Sluit();
        return woorden;

        void Sluit()
        {
            if (woord.Length > 0)
            {
                woorden.Add(woord.Length <= 40 ? woord.ToString() : woord.ToString(0, 40));
                woord.Clear();
            }
        }
    }

    /// <summary>The words that carry meaning; when a text has only stop words, those.</summary>
    public static IReadOnlyList<string> Kernwoorden(string? tekst)
    {
        var alle = Woorden(tekst);
        var kern = alle.Where(w => !Stopwoorden.Value.Contains(w)).ToList();
        return [.. (kern.Count > 0 ? kern : alle).Take(HoogsteAantalWoorden)];
    }

    /// <summary>The stems of a text, as they are indexed.</summary>
    public static IReadOnlyList<string> Stammen(string? tekst) => [.. Kernwoorden(tekst).Select(Stemmer.Stam)];
}
