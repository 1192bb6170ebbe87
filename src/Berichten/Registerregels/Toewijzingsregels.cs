using Rotonde.Basis.Regels;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rules on an allocation against what the aanbieder knows (301).</summary>
internal static class Toewijzingsregels
{
    /// <remarks>A number that is known may come back for a new version of the same allocation, not for another one (OP275, IV066).</remarks>
    [Regel("TR332", "Een toewijzingnummer hoort bij een toewijzing.")]
    internal static Uitspraak? TR332(BekendeToewijzing nieuw, BekendeToewijzing? bekend) => bekend is null || Toewijzingsloop.IsZelfde(nieuw, bekend)
        ? null
        : new("Dit toewijzingnummer hoort al bij een andere toewijzing.", "Geef de toewijzing een nieuw nummer; client, product en ingangsdatum wijzigen niet onder hetzelfde nummer.");

    [Regel("TR379", "Een referentie van de aanbieder verwijst naar een verzoek voor deze client.")]
    internal static Uitspraak? TR379(string? referentie, bool bekend) => referentie is null || bekend
        ? null
        : new("Er is geen verzoek met deze referentie voor deze client.", "Neem de referentie van het verzoek over, of laat haar weg als de toewijzing niet op een verzoek volgt.");

    [Regel("TR385", "Een toewijzing met goedgekeurde declaraties wordt niet verwijderd.")]
    internal static Uitspraak? TR385(BekendeToewijzing nieuw, bool gedeclareerd) => nieuw.RedenWijziging == "13" && gedeclareerd
        ? new("Op deze toewijzing zijn regels gedeclareerd en goedgekeurd; zij kan niet worden verwijderd.", "Laat de aanbieder de regels eerst crediteren, of geef de toewijzing een einddatum.")
        : null;
}
