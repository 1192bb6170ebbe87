using System.Globalization;
using Rotonde.Data.Verbinding;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>Numbers that people can read out on the phone, in order and without a double: Z2025-00001.</summary>
internal sealed class NummerSql(Werkeenheid werk)
{
    public async Task<string> VolgendeAsync(string soort, int jaar, CancellationToken stop)
    {
        // One statement on both engines. Two at the same moment: the second waits (SQLite) or is done again by the unit of work (PostgreSQL, 40001).
        await using var commando = await werk.CommandoAsync(
            """
            INSERT INTO toegang_nummer ("Soort", "Jaar", "Laatste") VALUES (@soort, @jaar, 1)
            ON CONFLICT ("Soort", "Jaar") DO UPDATE SET "Laatste" = toegang_nummer."Laatste" + 1
            RETURNING "Laatste"
            """,
            stop);
        foreach (var (naam, waarde) in new (string, object)[] { ("@soort", soort), ("@jaar", jaar) })
        {
            var parameter = commando.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (naam, waarde);
            commando.Parameters.Add(parameter);
        }

        var nummer = Convert.ToInt32(await commando.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{soort}{jaar}-{nummer:00000}");
    }
}
