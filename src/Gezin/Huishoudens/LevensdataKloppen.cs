using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>Can somebody be born and have died on these days?</summary>
[Regel("REQUIREMENTS M04", "Een geboortedatum ligt niet in de toekomst en niet meer dan 120 jaar terug; overlijden komt na geboorte.")]
public static class LevensdataKloppen
{
    /// <summary>Refuses impossible dates.</summary>
    public static Weigering? Toets(DateOnly? geboren, DateOnly? overleden, DateOnly vandaag)
    {
        if (geboren > vandaag)
        {
            return new(nameof(LevensdataKloppen), "De geboortedatum ligt in de toekomst. Controleer het jaar.", "Geboren");
        }

        if (geboren is { } dag && dag.Leeftijd(vandaag) > 120)
        {
            return new(nameof(LevensdataKloppen), "De geboortedatum ligt meer dan 120 jaar terug. Controleer het jaar.", "Geboren");
        }

        if (overleden > vandaag)
        {
            return new(nameof(LevensdataKloppen), "De datum van overlijden ligt in de toekomst. Controleer de datum.", "Overleden");
        }

        return overleden < geboren
            ? new(nameof(LevensdataKloppen), "De datum van overlijden ligt voor de geboortedatum. Controleer beide data.", "Overleden")
            : null;
    }
}
