namespace Rotonde.Weblaag.Formulieren;

/// <summary>One of the things to choose from in a list, radio buttons or checkboxes.</summary>
/// <param name="Waarde">What is sent.</param>
/// <param name="Tekst">What it says.</param>
/// <param name="Uitleg">A line below it (not in a drop-down list).</param>
public sealed record Keuze(string Waarde, string Tekst, string? Uitleg = null)
{
    /// <summary>All values of an enum, with the words that go with them; a value without words (null) is left out.</summary>
    public static IReadOnlyList<Keuze> Van<T>(Func<T, string?> woorden)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(waarde => (waarde, tekst: woorden(waarde))).Where(paar => paar.tekst is not null).Select(paar => new Keuze(paar.waarde.ToString(), paar.tekst!))];
}
