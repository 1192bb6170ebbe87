using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;

namespace Rotonde.Declaraties.Overzichten;

/// <summary>Sums over the lines that EF cannot make: money is a value of our own. The same SQL on both engines.</summary>
public sealed class RegelSql(Werkeenheid werk) : IVraag
{
    private const string PerBegindag = """
        SELECT "Wet", "Taakveld", "Productgroep", "Begin", CAST(SUM("Bedrag") AS bigint), CAST(COUNT(*) AS bigint)
        FROM declaraties_regel
        WHERE "Staat" <> 'Afgekeurd' AND "Begin" >= @van AND "Begin" <= @tot
        GROUP BY "Wet", "Taakveld", "Productgroep", "Begin"
        """;

    /// <summary>Granted lines by first day of their period: a handful of days per month.</summary>
    internal async Task<IReadOnlyList<Maandbedrag>> PerBegindagAsync(Periode dienst, CancellationToken stop)
    {
        await using var commando = await werk.CommandoAsync(PerBegindag, stop);
        commando.Zet("van", dienst.Begin);
        commando.Zet("tot", dienst.Einde ?? DateOnly.MaxValue);
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        var uit = new List<Maandbedrag>();
        while (await lezer.ReadAsync(stop))
        {
            uit.Add(new Maandbedrag(
                Enum.Parse<Wet>(lezer.GetString(0)), lezer.GetString(1), lezer.GetString(2), lezer.GetFieldValue<DateOnly>(3), new Bedrag(lezer.GetInt64(4)), (int)lezer.GetInt64(5)));
        }

        return uit;
    }
}
