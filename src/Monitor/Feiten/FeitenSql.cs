using System.Data.Common;
using System.Globalization;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor.Indicatoren;

namespace Rotonde.Monitor.Feiten;

/// <summary>
/// Counts over the facts, in the database. Each count says the same as the pure <c>Meet</c> of its indicator; a test compares the two on both engines.
/// </summary>
public sealed class FeitenSql(Werkeenheid werk)
{
    // Enums are stored by name; these are names of ours, never input.
    private static readonly string Individueel = $"'{nameof(Wet.Wmo)}', '{nameof(Wet.Jeugdwet)}'";

    /// <summary>Lines that run on a day, by act.</summary>
    public async Task<IReadOnlyDictionary<Wet, int>> ActiefPerWetAsync(DateOnly dag, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """
            SELECT "Wet", COUNT(*) FROM "monitor_lijn"
            WHERE "Ingang" <= @dag AND ("Einde" IS NULL OR "Einde" >= @dag) AND NOT "Vervallen"
            GROUP BY "Wet"
            """,
            stop);
        Zet(opdracht, "@dag", dag);
        var rijen = await LeesAsync(opdracht, r => (Enum.Parse<Wet>(r.GetString(0)), Getal(r, 1)), stop);
        return rijen.ToDictionary(r => r.Item1, r => r.Item2);
    }

    /// <summary>Lines that run on a day, by product group.</summary>
    public async Task<IReadOnlyList<(string Productgroep, int Aantal)>> ActiefPerProductgroepAsync(DateOnly dag, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """
            SELECT "Productgroep", COUNT(*) FROM "monitor_lijn"
            WHERE "Ingang" <= @dag AND ("Einde" IS NULL OR "Einde" >= @dag) AND NOT "Vervallen"
            GROUP BY "Productgroep" ORDER BY "Productgroep"
            """,
            stop);
        Zet(opdracht, "@dag", dag);
        return await LeesAsync(opdracht, r => (r.GetString(0), Getal(r, 1)), stop);
    }

    /// <summary>Days and number of the individual lines that ended in a period, with the median of their days.</summary>
    public async Task<(Meting Meting, decimal? Mediaan)> LooptijdAsync(Periode periode, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            $"""
            SELECT "Looptijd", COUNT(*) FROM "monitor_lijn"
            WHERE "Einde" BETWEEN @van AND @tot AND "Looptijd" IS NOT NULL AND NOT "Vervallen" AND "Wet" IN ({Individueel})
            GROUP BY "Looptijd" ORDER BY "Looptijd"
            """,
            stop);
        Zet(opdracht, "@van", periode.Begin);
        Zet(opdracht, "@tot", periode.Einde!.Value);
        var dagen = await LeesAsync(opdracht, r => (Dagen: Getal(r, 0), Aantal: Getal(r, 1)), stop);
        var aantal = dagen.Sum(d => d.Aantal);
        return (new Meting(dagen.Sum(d => (long)d.Dagen * d.Aantal), aantal), aantal == 0 ? null : (Op((aantal - 1) / 2) + Op(aantal / 2)) / 2m);

        int Op(int plek)
        {
            foreach (var (waarde, keer) in dagen)
            {
                if (plek < keer)
                {
                    return waarde;
                }

                plek -= keer;
            }

            throw new InvalidOperationException("De plek ligt buiten de rij.");
        }
    }

    /// <summary>Messages in time and messages due in a period.</summary>
    public async Task<Meting> TijdigheidAsync(Periode periode, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """
            SELECT SUM(CASE WHEN "Gedaan" IS NOT NULL AND "Gedaan" <= "Norm" THEN 1 ELSE 0 END), COUNT(*)
            FROM "monitor_bericht" WHERE "Norm" BETWEEN @van AND @tot
            """,
            stop);
        Zet(opdracht, "@van", periode.Begin);
        Zet(opdracht, "@tot", periode.Einde!.Value);
        return (await LeesAsync(opdracht, r => new Meting(Getal(r, 0), Getal(r, 1)), stop))[0];
    }

    /// <summary>Is there any line or message of before the end of a year? Without it a base of zero would be an invention.</summary>
    public async Task<(bool Lijnen, bool Berichten)> HeeftFeitenTotAsync(DateOnly dag, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """
            SELECT (SELECT COUNT(*) FROM "monitor_lijn" WHERE "Ingang" <= @dag), (SELECT COUNT(*) FROM "monitor_bericht" WHERE "Norm" <= @dag)
            """,
            stop);
        Zet(opdracht, "@dag", dag);
        return (await LeesAsync(opdracht, r => (Getal(r, 0) > 0, Getal(r, 1) > 0), stop))[0];
    }

    private static int Getal(DbDataReader r, int plek) => r.IsDBNull(plek) ? 0 : Convert.ToInt32(r.GetValue(plek), CultureInfo.InvariantCulture);

    private static void Zet(DbCommand opdracht, string naam, object waarde)
    {
        var parameter = opdracht.CreateParameter();
        parameter.ParameterName = naam;
        parameter.Value = waarde;
        opdracht.Parameters.Add(parameter);
    }

    private static async Task<IReadOnlyList<T>> LeesAsync<T>(DbCommand opdracht, Func<DbDataReader, T> maak, CancellationToken stop)
    {
        var rijen = new List<T>();
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add(maak(lezer));
        }

        return rijen;
    }
}
