using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Is a goal complete?</summary>
[Regel("R-057, R-077, R-086", "Een doel staat in eigen woorden, met resultaat, criterium, begin- en streefscore en einddatum; de aandelen zijn samen 100.")]
public static class DoelIsCompleet
{
    /// <summary>Refuses what is missing.</summary>
    public static Weigering? Toets(DoelInvoer doel, DateOnly vandaag)
    {
        if (doel.Personen.Count == 0)
        {
            return new(nameof(DoelIsCompleet), "Kies van wie dit doel is.", nameof(doel.Personen));
        }

        if (string.IsNullOrWhiteSpace(doel.EigenWoorden))
        {
            return new(nameof(DoelIsCompleet), "Schrijf het doel op in de eigen woorden van de inwoner.", nameof(doel.EigenWoorden));
        }

        if (string.IsNullOrWhiteSpace(doel.Resultaat) || string.IsNullOrWhiteSpace(doel.Criterium))
        {
            return new(nameof(DoelIsCompleet), "Vul in wat het resultaat is en waaraan u merkt dat het is gelukt.", nameof(doel.Resultaat));
        }

        if (doel.Beginscore is < 0 or > 10 || doel.Streefscore is < 0 or > 10)
        {
            return new(nameof(DoelIsCompleet), "De scores van een doel liggen van 0 tot en met 10.", nameof(doel.Beginscore));
        }

        return doel.Einddatum < vandaag
            ? new(nameof(DoelIsCompleet), "De einddatum van het doel ligt in het verleden. Kies vandaag of een latere dag.", nameof(doel.Einddatum))
            : AandelenZijnHonderd.Toets(doel.Aandelen);
    }
}
