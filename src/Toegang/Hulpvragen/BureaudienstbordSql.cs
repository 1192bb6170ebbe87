using System.Data.Common;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>The hand-written SQL of the board: open questions without a running handover, and running handovers with their question, both with the right of the actor. No text of a question is read.</summary>
internal sealed class BureaudienstbordSql(Werkeenheid werk, Actor actor, DateOnly vandaag, DateTimeOffset nu)
{
    private const string TeLaat = "(b.uiterlijk < @vandaag OR b.om < @nu)";

    public async Task<(IReadOnlyDictionary<Bordstand, int> Aantallen, int TeLaat)> TelAsync(CancellationToken stop)
    {
        await using var commando = await BeginAsync($"SELECT b.stand, COUNT(*), SUM(CASE WHEN {TeLaat} THEN 1 ELSE 0 END) FROM bord b GROUP BY b.stand", stop);
        var aantallen = new Dictionary<Bordstand, int>();
        var teLaat = 0;
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            aantallen[Enum.Parse<Bordstand>(lezer.GetString(0))] = (int)lezer.GetInt64(1);
            teLaat += (int)lezer.GetInt64(2);
        }

        return (aantallen, teLaat);
    }

    public async Task<(IReadOnlyList<Bordregel> Regels, int Totaal)> LeesAsync(Bordkeuze keuze, CancellationToken stop)
    {
        List<string> waar = ["1 = 1"];
        waar.AddRange(keuze.Stand is null ? [] : ["b.stand = @stand"]);
        waar.AddRange(keuze.Kanaal is null ? [] : ["b.kanaal = @kanaal"]);
        waar.AddRange(keuze.TeLaat ? [TeLaat] : []);
        waar.AddRange(string.IsNullOrWhiteSpace(keuze.Nummer) ? [] : ["UPPER(b.nummer) LIKE @nummer ESCAPE '!'"]);
        waar.AddRange(keuze.Van switch
        {
            Bordeigenaar.Mij => ["(b.aan = @mij OR (b.ontvanger = @mij AND b.soort = 'Medewerker'))"],
            Bordeigenaar.Niemand => ["b.aan IS NULL"],
            _ => Array.Empty<string>(),
        });
        await using var commando = await BeginAsync($"""
            SELECT b.*, COUNT(*) OVER () FROM bord b WHERE {string.Join(" AND ", waar)}
             ORDER BY CASE WHEN b.stand = 'Ingrijpen' OR b.om IS NOT NULL THEN 0 ELSE 1 END, b.om, b.uiterlijk, b.nummer
             LIMIT @aantal OFFSET @begin
            """, stop);
        commando.Zet("aantal", keuze.PerBlad);
        commando.Zet("begin", (long)(keuze.Blad - 1) * keuze.PerBlad);
        commando.Zet("stand", keuze.Stand?.ToString() ?? "");
        commando.Zet("kanaal", keuze.Kanaal?.ToString() ?? "");
        commando.Zet("nummer", $"%{Letterlijk(keuze.Nummer?.Trim().ToUpperInvariant() ?? "")}%");

        var (regels, totaal) = (new List<Bordregel>(), 0);
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            regels.Add(Lees(lezer));
            totaal = (int)lezer.GetInt64(lezer.FieldCount - 1);
        }

        return (regels, totaal);
    }

    private static string Letterlijk(string tekst) => tekst.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);

    private static Bordregel Lees(DbDataReader lezer) => new(
        new HulpvraagId(lezer.GetGuid(0)),
        lezer.IsDBNull(1) ? null : new OverdrachtId(lezer.GetGuid(1)),
        lezer.GetString(2),
        lezer.IsDBNull(3) ? null : new PersoonId(lezer.GetGuid(3)),
        Enum.Parse<Kanaal>(lezer.GetString(4)),
        Enum.Parse<Bordstand>(lezer.GetString(5)),
        Moment(lezer, 6).DagInNederland(),
        lezer.GetFieldValue<DateOnly>(7),
        lezer.IsDBNull(8) ? null : Moment(lezer, 8),
        lezer.GetString(9),
        lezer.IsDBNull(10) ? null : lezer.GetString(10),
        lezer.IsDBNull(11) ? null : lezer.GetString(11));

    private static DateTimeOffset Moment(DbDataReader lezer, int kolom) => new(DateTime.SpecifyKind(lezer.GetDateTime(kolom), DateTimeKind.Utc));

    private async Task<DbCommand> BeginAsync(string vraag, CancellationToken stop)
    {
        var commando = await werk.CommandoAsync("", stop);
        var eigen = EigenWerkSql.Zet(commando, werk, actor, vandaag);
        commando.Zet("nu", nu.UtcDateTime);
        const string Kolommen = "h.\"Id\" AS id, o.\"Id\" AS overdracht, h.\"Nummer\" AS nummer, h.\"Persoon\" AS persoon, h.\"Kanaal\" AS kanaal";
        commando.CommandText = $"""
            WITH lopend AS (SELECT * FROM toegang_overdracht WHERE {Overdracht.Open}), bord AS (
                SELECT {Kolommen.Replace("o.\"Id\"", "NULL", StringComparison.Ordinal)},
                       CASE WHEN h."Status" = 'Nieuw' THEN 'Nieuw'
                            WHEN EXISTS (SELECT 1 FROM toegang_overdracht w WHERE w."Hulpvraag" = h."Id" AND w."Status" = 'Geweigerd'
                                AND NOT EXISTS (SELECT 1 FROM toegang_overdracht n WHERE n."Hulpvraag" = h."Id" AND (n."Op" > w."Op" OR (n."Op" = w."Op" AND n."Id" > w."Id")))) THEN 'Teruggekomen' ELSE 'InTriage' END AS stand,
                       h."GesteldOp" AS moment, h."ContactUiterlijk" AS uiterlijk, h."IngrijpenVoor" AS om, h."Team" AS team, h."ToegewezenAan" AS aan, NULL AS ontvangernaam, NULL AS ontvanger, NULL AS soort
                  FROM toegang_hulpvraag h
                 WHERE h.{Hulpvraag.Open} AND NOT EXISTS (SELECT 1 FROM lopend l WHERE l."Hulpvraag" = h."Id")
                   AND {EigenWerkSql.Van("h", $"h.\"ToegewezenAan\" = @mij OR h.\"Team\" IN ({eigen.Teams})", eigen)}
                UNION ALL
                SELECT {Kolommen},
                       CASE WHEN o."Soort" = 'Ingrijpen' THEN 'Ingrijpen' WHEN o."Status" = 'Wacht' THEN 'WachtOpAanvaarding' ELSE 'WachtOpContact' END,
                       h."GesteldOp", o."Uiterlijk", COALESCE(o."UiterlijkOm", h."IngrijpenVoor"), h."Team", h."ToegewezenAan", o."OntvangerNaam", o."Ontvanger", o."Ontvangersoort"
                  FROM lopend o JOIN toegang_hulpvraag h ON h."Id" = o."Hulpvraag"
                 WHERE {EigenWerkSql.Van("h", $"h.\"ToegewezenAan\" = @mij OR h.\"Team\" IN ({eigen.Teams}) OR o.\"Team\" IN ({eigen.Teams}) OR (o.\"Ontvangersoort\" = 'Medewerker' AND o.\"Ontvanger\" = @mij)", eigen)})
            {vraag}
            """;
        return commando;
    }
}
