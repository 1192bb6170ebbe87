using Rotonde.Basis;

namespace Rotonde.Toegang.Meldingen;

/// <summary>The confirmation of a melding, in B1, with real dates. Kept word for word with the melding.</summary>
public static class Ontvangstbevestiging
{
    /// <summary>Writes the text.</summary>
    /// <param name="zaaknummer">Case number.</param>
    /// <param name="data">Dates.</param>
    /// <param name="gemeente">Name of the municipality.</param>
    public static string Schrijf(string zaaknummer, Meldingdata data, string gemeente) => $"""
        Wij hebben uw melding ontvangen op {data.Ontvangen.Voluit()}. Uw zaaknummer is {zaaknummer}.

        Wat gebeurt er nu?
        - Wij praten met u over wat er nodig is. Iemand uit uw omgeving mag erbij zijn.
        - Het onderzoek is klaar op uiterlijk {data.OnderzoekUiterlijk.Voluit()}.

        Wat kunt u zelf doen?
        - U mag een eigen plan maken. Daarin schrijft u wat u wilt en wie u helpt. Stuur het vóór of op {data.PersoonlijkPlanTot.Voluit()}. Later mag ook: dan lezen wij het alsnog.
        - U mag gratis iemand vragen die met u meedenkt en niet bij de gemeente hoort. Dat heet cliëntondersteuning.

        Gemeente {gemeente}
        """;
}
