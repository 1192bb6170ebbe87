using System.Data.Common;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;

namespace Rotonde.Data.Bulk;

/// <summary>
/// Keys laid ready beside the tables, to look up thousands in one query: a temporary table with one column <c>sleutel</c> that only this connection sees, inside the
/// running transaction. Sorted, so that an index is walked from front to back.
/// </summary>
public static class Sleuteltabel
{
    /// <summary>Lays numbers ready.</summary>
    /// <param name="werk">The unit of work.</param>
    /// <param name="naam">Name of the temporary table; what was laid ready under it before goes.</param>
    /// <param name="sleutels">Each once.</param>
    /// <param name="stop">Cancels.</param>
    public static Task ZetKlaarAsync(this Werkeenheid werk, string naam, IEnumerable<long> sleutels, CancellationToken stop) =>
        ZetKlaarAsync(werk, naam, "bigint", sleutels.Order(), (rij, sleutel) => rij.Zet(sleutel), stop);

    /// <summary>Lays texts ready.</summary>
    /// <param name="werk">The unit of work.</param>
    /// <param name="naam">Name of the temporary table; what was laid ready under it before goes.</param>
    /// <param name="sleutels">Each once.</param>
    /// <param name="stop">Cancels.</param>
    public static Task ZetKlaarAsync(this Werkeenheid werk, string naam, IEnumerable<string> sleutels, CancellationToken stop) =>
        ZetKlaarAsync(werk, naam, "text", sleutels.Order(StringComparer.Ordinal), (rij, sleutel) => rij.Zet(sleutel), stop);

    /// <summary>The rows of a table that belong to the keys, by its index and one key at a time: never by reading the table through.</summary>
    /// <param name="werk">The unit of work.</param>
    /// <param name="naam">Name of the temporary table, <c>k</c> in what follows.</param>
    /// <param name="tabel">The table, <c>t</c> in the query around.</param>
    /// <param name="waar">Which rows: <c>"Aanbieder" = @aanbieder AND "Nummer" = k.sleutel</c>.</param>
    /// <param name="enWaar">Which of those, in the query around: <c> AND t."Staat" = 'Open'</c>; may be empty.</param>
    /// <returns>What stands behind FROM.</returns>
    public static string Bij(this Werkeenheid werk, string naam, string tabel, string waar, string enWaar)
    {
        ArgumentNullException.ThrowIfNull(werk);

        // PostgreSQL would rather read a million rows than look up twenty thousand; OFFSET 0 keeps the look-up by itself. SQLite takes a cross join in the order it is written.
        return werk.Motor == Opslagmotor.PostgreSql
            ? $"{naam} k CROSS JOIN LATERAL (SELECT * FROM {tabel} WHERE {waar} OFFSET 0) t WHERE TRUE{enWaar}"
            : $"{naam} k CROSS JOIN {tabel} t WHERE {waar}{enWaar}";
    }

    private static async Task ZetKlaarAsync<T>(Werkeenheid werk, string naam, string soort, IEnumerable<T> sleutels, Action<Bulkrij, T> zet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(werk);
        if (!werk.InTransactie)
        {
            throw new InvalidOperationException("Sleutels klaarzetten kan alleen binnen een handeling.");
        }

        var sql = werk.Motor == Opslagmotor.PostgreSql
            ? $"DROP TABLE IF EXISTS pg_temp.{naam}; CREATE TEMP TABLE {naam} (sleutel {soort} NOT NULL) ON COMMIT DROP"
            : $"CREATE TEMP TABLE IF NOT EXISTS {naam} (sleutel {soort} NOT NULL); DELETE FROM temp.{naam}";
        await using (DbCommand maak = await werk.CommandoZonderPersonenAsync(sql, stop))
        {
            await maak.ExecuteNonQueryAsync(stop);
        }

        werk.GaatWegNaHetWerk(naam);
        using var rij = Bulkrij.In(await werk.OpenVerbindingAsync(stop), naam, ["sleutel"]);
        foreach (var sleutel in sleutels)
        {
            rij.Begin();
            zet(rij, sleutel);
            rij.Einde();
        }

        rij.Klaar();
    }
}
