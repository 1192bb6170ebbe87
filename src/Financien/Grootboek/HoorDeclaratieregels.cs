using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Financien.Begroting;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Grootboek;

/// <summary>
/// Books every granted declaration line once, under the id of the line; a credit books its negative amount. What was granted is owed, so a line is
/// booked also when nobody knows its taakveld (the catalogue does not have the product, or the taakveld has no counterpart in the year of the help): then on
/// <see cref="Taakvelden.NogOnbekend"/>, which the forecast leaves out and names with its amount. So lines and ledger agree in every month, and nothing is lost.
/// </summary>
public sealed class HoorDeclaratieregels(BoekJournaalregels boek) : ILuisteraar<DeclaratieregelsGoedgekeurd>
{
    private const string ZonderGroep = "Product niet in de catalogus";

    /// <inheritdoc />
    public async Task HoorAsync(DeclaratieregelsGoedgekeurd gebeurtenis, DateTimeOffset moment, CancellationToken stop) =>
        _ = (await boek.UitvoerenAsync(new([.. gebeurtenis.Regels.Select(r => Boek(gebeurtenis, r))]), new Proces(Actor.Systeem("grootboek"), Verantwoording.Doel), stop)).Waarde;

    private static Boeking Boek(DeclaratieregelsGoedgekeurd van, GoedgekeurdeRegel regel) => new(
        regel.Regel.Waarde,
        // Granted before its month began: it counts from its month on.
        van.Beantwoord < regel.Maand ? regel.Maand : van.Beantwoord,
        regel.Maand,
        van.Wet,
        regel.Productgroep.Length == 0 ? ZonderGroep : regel.Productgroep,
        Taakveldgroep.InJaar(regel.Taakveld, regel.Maand.Year) ?? Taakvelden.NogOnbekend,
        regel.Bedrag);
}
