using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rotonde.Bench;

/// <summary>Puts many rows in a table, outside the product: what was there before the measurement.</summary>
internal static class Vuller
{
    public static async Task VulAsync(DbConnection verbinding, string tabel, string[] kolommen, IEnumerable<object?[]> rijen, CancellationToken stop)
    {
        var namen = string.Join(", ", kolommen.Select(k => $"\"{k}\""));
        if (verbinding is NpgsqlConnection postgres)
        {
            await using var kopie = await postgres.BeginBinaryImportAsync($"COPY {tabel} ({namen}) FROM STDIN (FORMAT BINARY)", stop);
            foreach (var rij in rijen)
            {
                await kopie.WriteRowAsync(stop, rij);
            }

            await kopie.CompleteAsync(stop);
            return;
        }

        await using var transactie = ((SqliteConnection)verbinding).BeginTransaction();
        await using var commando = verbinding.CreateCommand();
        commando.Transaction = transactie;
        commando.CommandText = $"INSERT INTO {tabel} ({namen}) VALUES ({string.Join(", ", kolommen.Select((_, i) => $"@p{i}"))})";
        var parameters = kolommen.Select((_, i) =>
        {
            var parameter = commando.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            commando.Parameters.Add(parameter);
            return parameter;
        }).ToArray();
        foreach (var rij in rijen)
        {
            for (var i = 0; i < rij.Length; i++)
            {
                parameters[i].Value = rij[i] ?? DBNull.Value;
            }

            await commando.ExecuteNonQueryAsync(stop);
        }

        await transactie.CommitAsync(stop);
    }
}
