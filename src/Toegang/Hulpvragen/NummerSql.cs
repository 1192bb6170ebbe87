using System.Data.Common;
using System.Globalization;
using Npgsql;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>
/// Numbers that people can read out on the phone, in order and without a double: Z2025-00001. On SQLite there is one writer, so the number is taken in the
/// transaction. On PostgreSQL it is taken beside it: in the transaction every pair of meldingen at the same moment would collide (40001), and a number that
/// falls out when a transaction breaks harms nobody.
/// </summary>
internal sealed class NummerSql(Werkeenheid werk)
{
    private const string Sql = """
        INSERT INTO toegang_nummer ("Soort", "Jaar", "Laatste") VALUES (@soort, @jaar, 1)
        ON CONFLICT ("Soort", "Jaar") DO UPDATE SET "Laatste" = toegang_nummer."Laatste" + 1
        RETURNING "Laatste"
        """;

    public async Task<string> VolgendeAsync(string soort, int jaar, CancellationToken stop)
    {
        int nummer;
        if (werk.Motor == Opslagmotor.PostgreSql)
        {
            await using var verbinding = new NpgsqlConnection(werk.Gemeente.Verbinding);
            await verbinding.OpenAsync(stop);
            await using var commando = verbinding.CreateCommand();
            commando.CommandText = Sql;
            nummer = await NeemAsync(commando, soort, jaar, stop);
        }
        else
        {
            await using var commando = await werk.CommandoZonderPersonenAsync(Sql, stop);
            nummer = await NeemAsync(commando, soort, jaar, stop);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{soort}{jaar}-{nummer:00000}");
    }

    private static async Task<int> NeemAsync(DbCommand commando, string soort, int jaar, CancellationToken stop)
    {
        commando.Zet("soort", soort);
        commando.Zet("jaar", jaar);
        return Convert.ToInt32(await commando.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
    }
}
