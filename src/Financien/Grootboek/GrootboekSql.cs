using System.Data.Common;
using System.Globalization;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Prognose;

namespace Rotonde.Financien.Grootboek;

/// <summary>Sums over the ledger and the promises, in the database: the same SQL on both engines.</summary>
public sealed class GrootboekSql(Werkeenheid werk)
{
    // Codes of every scheme by prefix: 6.71 is also 6.711. They are constants of ours, never input.
    private static readonly string Bereik = string.Join(
        " OR ",
        Taakveldgroep.Individueel.SelectMany(g => g.Tot2023.Concat(g.Tot2025).Concat(g.Vanaf2025)).Distinct().Select(code => $"\"Taakveld\" LIKE '{code}%'"));

    internal async Task TelOpAsync(IReadOnlyList<Boeking> boekingen, CancellationToken stop)
    {
        var groepen = boekingen
            .GroupBy(b => (b.Dienstmaand.Year, b.Dienstmaand.Month, Boekmaand: (b.Boekdatum.Year * 100) + b.Boekdatum.Month, b.Taakveld, b.Productgroep))
            // In one order for everybody, so that two bookings never wait for each other.
            .OrderBy(g => g.Key);
        foreach (var g in groepen)
        {
            await using var opdracht = await werk.CommandoZonderPersonenAsync(
                """
                INSERT INTO "financien_maandstand" ("Jaar", "Maand", "Boekmaand", "Taakveld", "Productgroep", "Bedrag", "Regels")
                VALUES (@jaar, @maand, @boekmaand, @taakveld, @groep, @bedrag, @regels)
                ON CONFLICT ("Jaar", "Maand", "Boekmaand", "Taakveld", "Productgroep") DO UPDATE SET
                  "Bedrag" = "financien_maandstand"."Bedrag" + excluded."Bedrag",
                  "Regels" = "financien_maandstand"."Regels" + excluded."Regels"
                """,
                stop);
            Zet(opdracht, "@jaar", g.Key.Year);
            Zet(opdracht, "@maand", g.Key.Month);
            Zet(opdracht, "@boekmaand", g.Key.Boekmaand);
            Zet(opdracht, "@taakveld", g.Key.Taakveld);
            Zet(opdracht, "@groep", g.Key.Productgroep);
            Zet(opdracht, "@bedrag", Bedrag.Som(g.Select(b => b.Bedrag)).Centen);
            Zet(opdracht, "@regels", g.Count());
            await opdracht.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>What was booked by service month and month of booking, over a span of years, on the taakvelden of individual help.</summary>
    public async Task<IReadOnlyList<Maandboeking>> MaandboekingenAsync(int vanJaar, int totJaar, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            $"""
            SELECT "Jaar", "Maand", "Boekmaand", SUM("Bedrag") FROM "financien_maandstand"
            WHERE "Jaar" BETWEEN @van AND @tot AND ({Bereik})
            GROUP BY "Jaar", "Maand", "Boekmaand" ORDER BY "Jaar", "Maand", "Boekmaand"
            """,
            stop);
        Zet(opdracht, "@van", vanJaar);
        Zet(opdracht, "@tot", totJaar);
        return await LeesAsync(opdracht, r => new Maandboeking(r.GetInt32(0), r.GetInt32(1), r.GetInt32(2), Centen(r, 3)), stop);
    }

    /// <summary>Booked per product group over a span of service months, whatever the taakveld.</summary>
    /// <param name="van">First service month as year × 100 + month.</param>
    /// <param name="tot">Last service month, inclusive.</param>
    /// <param name="geboektTot">Only what was booked up to this month.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<IReadOnlyList<(string Productgroep, Bedrag Bedrag)>> PerProductgroepAsync(int van, int tot, int geboektTot, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """
            SELECT "Productgroep", SUM("Bedrag") FROM "financien_maandstand"
            WHERE "Jaar" * 100 + "Maand" BETWEEN @van AND @tot AND "Boekmaand" <= @geboekt
            GROUP BY "Productgroep" ORDER BY "Productgroep"
            """,
            stop);
        Zet(opdracht, "@van", van);
        Zet(opdracht, "@tot", tot);
        Zet(opdracht, "@geboekt", geboektTot);
        return await LeesAsync(opdracht, r => (r.GetString(0), Centen(r, 1)), stop);
    }

    /// <summary>What was booked for the service months of a year, by taakveld and month of booking.</summary>
    public async Task<IReadOnlyList<(string Taakveld, Maandboeking Boeking)>> PerTaakveldAsync(int jaar, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """
            SELECT "Taakveld", "Jaar", "Maand", "Boekmaand", SUM("Bedrag") FROM "financien_maandstand"
            WHERE "Jaar" = @jaar GROUP BY "Taakveld", "Jaar", "Maand", "Boekmaand" ORDER BY "Taakveld", "Maand", "Boekmaand"
            """,
            stop);
        Zet(opdracht, "@jaar", jaar);
        return await LeesAsync(opdracht, r => (r.GetString(0), new Maandboeking(r.GetInt32(1), r.GetInt32(2), r.GetInt32(3), Centen(r, 4))), stop);
    }

    /// <summary>Booked in a year of service without a taakveld.</summary>
    public async Task<Bedrag> ZonderTaakveldAsync(int jaar, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            """SELECT COALESCE(SUM("Bedrag"), 0) FROM "financien_maandstand" WHERE "Jaar" = @jaar AND "Taakveld" = @onbekend""", stop);
        Zet(opdracht, "@jaar", jaar);
        Zet(opdracht, "@onbekend", Taakvelden.NogOnbekend);
        return (await LeesAsync(opdracht, r => Centen(r, 0), stop))[0];
    }

    /// <summary>What was promised and still runs or starts after a day, summed by first and last day within the year.</summary>
    public async Task<IReadOnlyList<Toezegging>> ToezeggingenAsync(DateOnly na, DateOnly tot, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            $"""
            SELECT CASE WHEN "Van" <= @na THEN @begin ELSE "Van" END AS b, CASE WHEN "Tot" IS NULL OR "Tot" > @tot THEN @tot ELSE "Tot" END AS e, SUM("PerMaand"), COUNT(*)
            FROM "financien_verplichting"
            WHERE "Van" <= @tot AND ("Tot" IS NULL OR "Tot" > @na) AND ({Bereik})
            GROUP BY CASE WHEN "Van" <= @na THEN @begin ELSE "Van" END, CASE WHEN "Tot" IS NULL OR "Tot" > @tot THEN @tot ELSE "Tot" END
            """,
            stop);
        Zet(opdracht, "@na", na);
        Zet(opdracht, "@begin", na.AddDays(1));
        Zet(opdracht, "@tot", tot);
        return await LeesAsync(
            opdracht,
            r => new Toezegging(new Periode(Dag(r, 0), Dag(r, 1)), Centen(r, 2), Convert.ToInt32(r.GetValue(3), CultureInfo.InvariantCulture)),
            stop);
    }

    /// <summary>How many lines ran on a day, began within twelve months before it, and ended within twelve months before it.</summary>
    public async Task<(int Stand, int Begonnen, int Geeindigd)> StroomAsync(DateOnly dag, CancellationToken stop)
    {
        await using var opdracht = await werk.CommandoZonderPersonenAsync(
            $"""
            SELECT
              SUM(CASE WHEN "Van" <= @dag AND ("Tot" IS NULL OR "Tot" >= @dag) THEN 1 ELSE 0 END),
              SUM(CASE WHEN "Van" > @eerder AND "Van" <= @dag THEN 1 ELSE 0 END),
              SUM(CASE WHEN "Tot" >= @eerder AND "Tot" < @dag THEN 1 ELSE 0 END)
            FROM "financien_verplichting" WHERE ({Bereik})
            """,
            stop);
        Zet(opdracht, "@dag", dag);
        Zet(opdracht, "@eerder", dag.AddYears(-1));
        var rij = await LeesAsync(opdracht, r => (Getal(r, 0), Getal(r, 1), Getal(r, 2)), stop);
        return rij[0];
    }

    private static int Getal(DbDataReader r, int plek) => r.IsDBNull(plek) ? 0 : Convert.ToInt32(r.GetValue(plek), CultureInfo.InvariantCulture);

    // PostgreSQL sums bigint to numeric, SQLite to integer.
    private static Bedrag Centen(DbDataReader r, int plek) => new(Convert.ToInt64(r.GetValue(plek), CultureInfo.InvariantCulture));

    private static DateOnly Dag(DbDataReader r, int plek) => r.GetValue(plek) switch
    {
        DateOnly dag => dag,
        DateTime moment => DateOnly.FromDateTime(moment),
        var tekst => DateOnly.ParseExact((string)tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

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
