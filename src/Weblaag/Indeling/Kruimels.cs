using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Rotonde.Weblaag.Indeling;

/// <summary>A step of the breadcrumb trail.</summary>
/// <param name="Tekst">What it says.</param>
/// <param name="Adres">Where it leads, from <c>Url.Page(…)</c>; null for a step without a page.</param>
public sealed record Kruimel(string Tekst, string? Adres = null);

/// <summary>The breadcrumb trail of a page, set in its head: <c>ViewData.ZetKruimels(new("Gezinnen", Url.Page("/Gezinnen/Index")))</c>. The page itself is added from its title.</summary>
public static class Kruimels
{
    private const string Sleutel = "Kruimels";

    /// <summary>Sets the steps between the start page and this page.</summary>
    public static void ZetKruimels(this ViewDataDictionary gegevens, params Kruimel[] kruimels) => gegevens[Sleutel] = kruimels;

    /// <summary>The steps that were set; none when the page set none.</summary>
    public static IReadOnlyList<Kruimel> GeefKruimels(this ViewDataDictionary gegevens) => gegevens[Sleutel] as Kruimel[] ?? [];
}
