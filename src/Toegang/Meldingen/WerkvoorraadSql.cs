using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Toegang.Meldingen;

/// <summary>
/// The hand-written SQL of the work list. It filters with the actor's right (AUTORISATIE R10): what lies with a team of the actor or with the actor, and of
/// known persons only those with whom the actor or the team has a running relation; blocked ones are left out.
/// </summary>
internal sealed class WerkvoorraadSql(Werkeenheid werk)
{
    public async Task<IReadOnlyList<Werkregel>> LeesAsync(Actor actor, DateOnly vandaag, int bladzijde, int per, bool alleenVanMij, CancellationToken stop)
    {
        await using var commando = await werk.CommandoAsync("", stop);
        var eigen = EigenWerkSql.Zet(commando, werk, actor, vandaag);
        commando.Zet("aantal", per);
        commando.Zet("begin", (long)(bladzijde - 1) * per);
        commando.Zet("totaan", (long)bladzijde * per);

        string Recht(string tabel, string mij) => EigenWerkSql.Van(tabel, alleenVanMij ? $"{tabel}.\"{mij}\" = @mij" : $"{tabel}.\"{mij}\" = @mij OR {tabel}.\"Team\" IN ({eigen.Teams})", eigen);

        // Each half stops at the page that is asked for: the open items lie in the order of their last day, so nothing is sorted that is not shown.
        commando.CommandText = $"""
            SELECT * FROM (
                SELECT * FROM (
                    SELECT 'Hulpvraag' AS soort, h."Id" AS id, h."Nummer" AS nummer, h."Persoon" AS persoon, h."Status" AS status,
                           h."GesteldOp" AS moment, CAST(NULL AS date) AS dag, h."ContactUiterlijk" AS uiterlijk, h."Team" AS team, h."ToegewezenAan" AS aan
                      FROM toegang_hulpvraag h
                     WHERE {Hulpvraag.Open} AND {Recht("h", "ToegewezenAan")}
                     ORDER BY h."ContactUiterlijk", h."Nummer" LIMIT @totaan) AS vragen
                UNION ALL
                SELECT * FROM (
                    SELECT 'Melding', m."Id", m."Zaaknummer", m."Persoon", m."Status", CAST(NULL AS timestamptz), m."OntvangenOp", m."OnderzoekUiterlijk", m."Team", m."Aanspreekpunt"
                      FROM toegang_melding m
                     WHERE {Melding.Open} AND {Recht("m", "Aanspreekpunt")}
                     ORDER BY m."OnderzoekUiterlijk", m."Zaaknummer" LIMIT @totaan) AS meldingen) AS werk
             ORDER BY 8, 3
             LIMIT @aantal OFFSET @begin
            """;

        var regels = new List<Werkregel>();
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var uiterlijk = await lezer.GetFieldValueAsync<DateOnly>(7, stop);
            regels.Add(new Werkregel(
                Enum.Parse<Werksoort>(lezer.GetString(0)),
                lezer.GetGuid(1),
                lezer.GetString(2),
                await lezer.IsDBNullAsync(3, stop) ? null : new PersoonId(lezer.GetGuid(3)),
                lezer.GetString(4),
                await lezer.IsDBNullAsync(6, stop)
                    ? new DateTimeOffset(DateTime.SpecifyKind(lezer.GetDateTime(5), DateTimeKind.Utc)).DagInNederland()
                    : await lezer.GetFieldValueAsync<DateOnly>(6, stop),
                uiterlijk,
                uiterlijk < vandaag,
                lezer.GetString(8),
                await lezer.IsDBNullAsync(9, stop) ? null : lezer.GetString(9)));
        }

        return regels;
    }
}
