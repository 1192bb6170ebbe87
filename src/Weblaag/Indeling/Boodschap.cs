using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Rotonde.Weblaag.Indeling;

/// <summary>
/// The short word after a change ("Opgeslagen: …"), shown once on the next page.
/// Kept in an encrypted cookie for that one redirect: write no personal data in it.
/// </summary>
public static class Boodschap
{
    private const string Sleutel = "Rotonde.Boodschap";

    /// <summary>Shows the sentence on the page that comes next.</summary>
    public static void Meld(this ITempDataDictionary bewaard, string zin) => bewaard[Sleutel] = zin;

    internal static string? LeesBoodschap(this ITempDataDictionary bewaard) => bewaard[Sleutel] as string;
}
