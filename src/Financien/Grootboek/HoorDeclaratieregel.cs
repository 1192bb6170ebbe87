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
public sealed class HoorDeclaratieregel(BoekJournaalregels boek) : ILuisteraar<DeclaratieregelGoedgekeurd>
{
    private const string ZonderGroep = "Product niet in de catalogus";

    /// <inheritdoc />
    public async Task HoorAsync(DeclaratieregelGoedgekeurd gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        var boeking = new Boeking(
            gebeurtenis.Regel.Waarde,
            // Granted before its month began: it counts from its month on.
            gebeurtenis.Beantwoord < gebeurtenis.Maand ? gebeurtenis.Maand : gebeurtenis.Beantwoord,
            gebeurtenis.Maand,
            gebeurtenis.Wet,
            gebeurtenis.Productgroep.Length == 0 ? ZonderGroep : gebeurtenis.Productgroep,
            Taakveldgroep.InJaar(gebeurtenis.Taakveld, gebeurtenis.Maand.Year) ?? Taakvelden.NogOnbekend,
            gebeurtenis.Bedrag);
        _ = (await boek.UitvoerenAsync(new([boeking]), new Proces(Actor.Systeem("grootboek"), Verantwoording.Doel), stop)).Waarde;
    }
}
