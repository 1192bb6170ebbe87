using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>
/// Rules on a request for change against the allocations of the client (317). "Current" is judged on the date of the message: on what came later the sender
/// cannot be judged (OP095, decision 0103).
/// </summary>
internal static class Wijzigingsregels
{
    private static readonly DateOnly EindeVanDeOudeBekostiging = new(2020, 12, 31);

    [Regel("TR304", "Een verzoek om wijziging gaat over een client met een toewijzing bij deze aanbieder.")]
    internal static Uitspraak? TR304(bool bekend) => Declaratiekopregels.TR304(bekend);

    [Regel("TR349", "Een verzoek om wijziging noemt elke actuele toewijzing van de client.")]
    internal static Uitspraak? TR349(IReadOnlyCollection<long> ontbrekend) => ontbrekend.Count == 0
        ? null
        : new(
            $"Het verzoek noemt niet alle actuele toewijzingen van de client: {string.Join(", ", ontbrekend.Order())} {(ontbrekend.Count == 1 ? "ontbreekt" : "ontbreken")}.",
            "Neem elke actuele toewijzing op, als ongewijzigd of als te wijzigen product.");

    [Regel("TR350", "Een ongewijzigd product is een actuele toewijzing van de client.")]
    internal static Uitspraak? TR350(bool actueel) => actueel
        ? null
        : new("Er is geen actuele toewijzing met dit nummer voor deze client.", "Controleer het toewijzingnummer, of laat het product weg als de toewijzing voorbij is.");

    [Regel("TR351", "Een te wijzigen product is een actuele toewijzing van de client.")]
    internal static Uitspraak? TR351(bool actueel) => actueel
        ? null
        : new("Er is geen actuele toewijzing met dit nummer voor deze client.", "Controleer het toewijzingnummer, of vraag een nieuw product aan.");

    [Regel("TR357", "Een wijziging die niet in de toekomst ingaat, geldt voor de hele toewijzing.")]
    internal static Uitspraak? TR357(DateOnly gewenst, DateOnly dagtekening, BekendeToewijzing toewijzing) => gewenst <= dagtekening && gewenst != toewijzing.Ingangsdatum
        ? new(
            "De gewenste ingangsdatum ligt niet in de toekomst en is niet de ingangsdatum van de toewijzing.",
            $"Kies een dag na de dagtekening, of {toewijzing.Ingangsdatum.Voluit()}.")
        : null;

    [Regel("TR361", "Een product loopt in een verzoek om wijziging niet twee keer tegelijk.")]
    internal static Uitspraak? TR361(bool overlapt) => overlapt
        ? new("Hetzelfde product loopt in dit verzoek in dezelfde periode nog een keer.", "Laat de periodes op elkaar volgen.")
        : null;

    [Regel("TR373", "Een wijziging van het budget of het totaal gaat in op de ingangsdatum van de toewijzing.")]
    internal static Uitspraak? TR373(DateOnly gewenst, Omvang? omvang, Bedrag? budget, BekendeToewijzing toewijzing) =>
        Toewijzingsloop.IsTotaal(toewijzing) && (budget != toewijzing.Budget || omvang != toewijzing.Omvang) && gewenst != toewijzing.Ingangsdatum
            ? new(
                "Een ander budget of een ander totaal geldt voor de hele toewijzing, maar de gewenste ingangsdatum is een andere dag.",
                $"Vul als gewenste ingangsdatum {toewijzing.Ingangsdatum.Voluit()}.")
            : null;

    [Regel("TR375", "Een toewijzing zonder product krijgt geen omvang.")]
    internal static Uitspraak? TR375(Omvang? omvang, DateOnly? einde, BekendeToewijzing toewijzing) => omvang is not null && LooptNa2020(einde) && toewijzing.Product is null
        ? new("De toewijzing heeft geen product; dan kan er geen omvang worden gevraagd.", "Laat de omvang weg en vraag een budget.")
        : null;

    [Regel("TR411", "Een toewijzing met een productcode houdt een omvang.")]
    internal static Uitspraak? TR411(Omvang? omvang, BekendeToewijzing toewijzing) => omvang is null && toewijzing.Product?.Code is not null
        ? new("De toewijzing heeft een productcode; dan hoort er een omvang te staan.", "Vul volume, eenheid en frequentie.")
        : null;

    /// <remarks>A generic allocation, without any product, is TR375's.</remarks>
    [Regel("TR412", "Een toewijzing zonder productcode krijgt geen omvang.")]
    internal static Uitspraak? TR412(Omvang? omvang, DateOnly? einde, BekendeToewijzing toewijzing) => omvang is not null && LooptNa2020(einde) && toewijzing.Product is { Code: null }
        ? new("De toewijzing heeft geen productcode; dan kan er geen omvang worden gevraagd.", "Laat de omvang weg.")
        : null;

    private static bool LooptNa2020(DateOnly? einde) => einde is null || einde > EindeVanDeOudeBekostiging;
}
