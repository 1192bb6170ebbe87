using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor;

namespace Rotonde.Demo.Rit;

/// <summary>Everything the analysis store keeps, as text, so that the ride can look for people in it (C31). The tables come from the model: a new one is read too.</summary>
internal sealed class AnalyseopslagSql(Werkeenheid werk, MonitorDb db)
{
    public async Task<(IReadOnlyList<string> Tabellen, int Rijen, string Tekst)> LeesAllesAsync(CancellationToken stop)
    {
        var tabellen = db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal).ToList();
        var tekst = new StringBuilder();
        var rijen = 0;
        foreach (var tabel in tabellen)
        {
            await using var opdracht = await werk.CommandoZonderPersonenAsync($"""SELECT * FROM "{tabel}" """, stop);
            await using var lezer = await opdracht.ExecuteReaderAsync(stop);
            for (; await lezer.ReadAsync(stop); rijen++)
            {
                for (var kolom = 0; kolom < lezer.FieldCount; kolom++)
                {
                    tekst.Append(Convert.ToString(lezer.GetValue(kolom), CultureInfo.InvariantCulture)).Append('\n');
                }
            }
        }

        return (tabellen, rijen, tekst.ToString());
    }
}
