using Rotonde.Basis.Regels;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rules on the header that need more than the message: what came before, today, and the list of municipalities.</summary>
internal static class Kopregels
{
    [Regel("TR056", "Een afzender gebruikt een berichtidentificatie per berichtsoort een keer.")]
    internal static Uitspraak? TR056(bool bekend) => bekend
        ? new("Deze berichtidentificatie is al eerder gebruikt.", "Geef het bericht een nieuwe identificatie.")
        : null;

    [Regel("TR135", "Een dagtekening ligt niet in de toekomst.")]
    internal static Uitspraak? TR135(DateOnly dagtekening, DateOnly vandaag) => dagtekening > vandaag
        ? new("De dagtekening ligt in de toekomst.", "Vul de dag waarop het bericht wordt verzonden.")
        : null;

    /// <remarks>After a merger of municipalities an older list may be used, valid on the first day of the allocation.</remarks>
    [Regel("TR378", "Een gemeentecode staat in de lijst van het CBS van die tijd.")]
    internal static Uitspraak? TR378(string code, IEnumerable<DateOnly> dagen) => dagen.Any(d => Releasegegevens.V32.KentGemeente(code, d))
        ? null
        : new("Deze gemeentecode staat niet in de lijst van het CBS.", "Vul de code van een bestaande gemeente.");
}
