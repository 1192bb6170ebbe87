using Rotonde.Basis.Regels;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rules on a request as such (315, 317).</summary>
internal static class Aanvraagregels
{
    [Regel("TR347", "Een aanbieder gebruikt een referentie een keer.")]
    internal static Uitspraak? TR347(bool bekend) => bekend
        ? new("Deze referentie is al voor een ander verzoek gebruikt.", "Geef het verzoek een nieuwe referentie.")
        : null;

    /// <remarks>Of a 315 with more products each has its own answer; while one of them is open the client has a request pending (decision 0103).</remarks>
    [Regel("TR374", "Voor een client loopt een verzoek van deze aanbieder tegelijk.")]
    internal static Uitspraak? TR374(IEnumerable<BekendVerzoek> verzoeken) => verzoeken.Any(v => Verzoekloop.IsOnderhanden(v.Staat))
        ? new("Er is nog een verzoek voor deze client in behandeling.", "Wacht op de toewijzing of de afwijzing van het vorige verzoek.")
        : null;
}
