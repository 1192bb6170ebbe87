using System.Net;
using System.Text.RegularExpressions;

namespace Rotonde.Web.Tests.Hosts;

/// <summary>A form as it stands on a page, posted the way a browser does: to its own address and with everything hidden in it, the key against forgery first.</summary>
/// <param name="Adres">Where it goes.</param>
/// <param name="Html">The form itself.</param>
/// <param name="Verborgen">What is hidden in it.</param>
internal sealed partial record Formulier(string Adres, string Html, IReadOnlyDictionary<string, string> Verborgen)
{
    /// <summary>Name of the field with the key against forgery.</summary>
    public const string Sleutelveld = "__RequestVerificationToken";

    /// <summary>The handler it goes to, as the address says; none for the page itself.</summary>
    public string? Handler => Handlerdeel().Match(Adres) is { Success: true } m ? m.Groups[1].Value : null;

    /// <summary>The last part of the address.</summary>
    public string Laatste => Adres.Split('?')[0].Split('/')[^1];

    /// <summary>All forms of a page that post.</summary>
    /// <param name="pagina">The page.</param>
    /// <param name="adres">Its address: where a form without an address of its own goes.</param>
    public static IReadOnlyList<Formulier> Lees(string pagina, string adres) =>
        [.. Formulieren().Matches(pagina).Select(m => new Formulier(
            Waarde(Opening().Match(m.Value).Value, "action") is { Length: > 0 } naar ? naar : adres,
            m.Value,
            VerborgenVeld().Matches(m.Value).GroupBy(v => Waarde(v.Value, "name")).Where(g => g.Key.Length > 0).ToDictionary(g => g.Key, g => Waarde(g.Last().Value, "value"), StringComparer.Ordinal)))];

    /// <summary>The form that goes to this handler, or else the first one that is the page's own: not for logging out or leaving quickly.</summary>
    /// <param name="pagina">The page.</param>
    /// <param name="adres">Its address.</param>
    /// <param name="handler">The handler, in the query or as last part of the address; <c>afmelden</c> is the one for logging out.</param>
    public static Formulier Van(string pagina, string adres, string? handler = null) =>
        Lees(pagina, adres).FirstOrDefault(f => handler is null
            ? f.Handler is null && f.Laatste is not ("afmelden" or "verlaten")
            : f.IsVoor(handler))
        ?? throw new InvalidOperationException($"Geen formulier {handler} op {adres}.");

    /// <summary>Does it go to this handler, in the query or as last part of the address?</summary>
    public bool IsVoor(string handler) => string.Equals(Handler ?? Laatste, handler, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same form with something in every field: what stands there, the first choice, or else a word, a number or a day that fits.</summary>
    public Formulier Ingevuld()
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var veld in Zichtbaar().Matches(Html).Select(m => m.Value).Where(v => Waarde(v, "name").Length > 0 && Waarde(v, "type") is not ("hidden" or "file" or "submit")))
        {
            var (naam, waarde) = (Waarde(veld, "name"), Waarde(veld, "value"));
            velden.TryAdd(naam, waarde.Length > 0 ? waarde : Waarde(veld, "inputmode") == "numeric" ? "2" : Dagveld().IsMatch(naam) ? "21-10-2025" : naam.EndsWith("Bsn", StringComparison.Ordinal) ? "999990056" : "Proef");
        }

        foreach (Match vlak in Tekstvlak().Matches(Html))
        {
            velden.TryAdd(Waarde(vlak.Value, "name"), vlak.Groups[1].Value.Trim() is { Length: > 0 } tekst ? WebUtility.HtmlDecode(tekst) : "Een zin die ergens over gaat.");
        }

        foreach (Match lijst in Keuzelijst().Matches(Html))
        {
            velden.TryAdd(Waarde(lijst.Value, "name"), Keuze().Matches(lijst.Value).Select(k => Waarde(k.Value, "value")).FirstOrDefault(w => w.Length > 0) ?? "");
        }

        // A form with a choice of buttons is sent by the first.
        if (Knop().Matches(Html).Select(k => k.Value).FirstOrDefault(k => Waarde(k, "name").Length > 0) is { } knop)
        {
            velden.TryAdd(Waarde(knop, "name"), Waarde(knop, "value"));
        }

        return this with { Verborgen = velden.Concat(Verborgen.Where(v => !velden.ContainsKey(v.Key))).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    public static async Task<HttpResponseMessage> VerstuurAsync(HttpClient browser, string pad, string? handler, params (string Veld, string Waarde)[] velden) =>
        await Van(await browser.GetStringAsync(new Uri(pad, UriKind.Relative)), pad, handler).VerstuurAsync(browser, velden);

    /// <summary>Sends it, filled in.</summary>
    public async Task<HttpResponseMessage> VerstuurAsync(HttpClient browser, params (string Veld, string Waarde)[] velden)
    {
        using var inhoud = new FormUrlEncodedContent(Met(velden));
        return await browser.PostAsync(new Uri(Adres, UriKind.RelativeOrAbsolute), inhoud);
    }

    /// <summary>What is sent: the hidden fields and these; a field that is filled in takes the place of a hidden one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Met(params (string Veld, string Waarde)[] velden) =>
        [.. Verborgen.Where(v => velden.All(w => w.Veld != v.Key)), .. velden.Select(w => KeyValuePair.Create(w.Veld, w.Waarde))];

    /// <summary>A page without the keys of its forms, which differ on every page.</summary>
    public static string ZonderSleutel(string pagina) => Sleutel().Replace(pagina, "");

    private static string Waarde(string element, string attribuut) => WebUtility.HtmlDecode(Regex.Match(element, $"\\s{attribuut}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Formulieren();

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Opening();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex VerborgenVeld();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Zichtbaar();

    [GeneratedRegex("<textarea[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Tekstvlak();

    [GeneratedRegex("<select[^>]*>.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Keuzelijst();

    [GeneratedRegex("<button[^>]*>")]
    private static partial Regex Knop();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Keuze();

    [GeneratedRegex(@"\.(\w*Op|Van|Tot|Datum|Dag|Geboren|Gesprek|Nieuw|Gepland|Volgende|EersteEvaluatie|LaatsteDag)$")]
    private static partial Regex Dagveld();

    [GeneratedRegex("[?&]handler=(\\w+)")]
    private static partial Regex Handlerdeel();

    [GeneratedRegex("name=\"(?:__RequestVerificationToken|Verzoeksleutel)\"[^>]*")]
    private static partial Regex Sleutel();
}
