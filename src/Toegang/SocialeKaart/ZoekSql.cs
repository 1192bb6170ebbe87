using System.Data.Common;
using System.Globalization;
using System.Text;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>The hand-written SQL of the social map: candidates by stem, lists by distance, and filling the index. Same statements on both engines but for the collation.</summary>
internal sealed class ZoekSql(Werkeenheid werk)
{
    // Enough for a good order and for paging; who looks further changes the question.
    private const int HoogsteAantalKandidaten = 300;

    // Where the filters stand: the same conditions as Zoekopdracht.Past, tested against it.
    private const string Geldig = """ v."GeldigVan" <= @dag AND (v."GeldigTot" IS NULL OR v."GeldigTot" >= @dag) """;

    /// <summary>The best candidates for the stems of a question, with the weights of those stems.</summary>
    public async Task<IReadOnlyList<(VoorzieningId Id, Dictionary<string, double> Termen)>> KandidatenAsync(
        Zoekopdracht opdracht, IReadOnlyList<(string Stam, double Hoogstens)> stammen, DateOnly dag, CancellationToken stop)
    {
        await using var commando = await werk.CommandoZonderPersonenAsync("", stop);
        var sql = new StringBuilder("""SELECT t."Voorziening", SUM(t."Gewicht" / (t."Gewicht" + 1.5) * CASE t."Stam" """);
        for (var i = 0; i < stammen.Count; i++)
        {
            sql.Append(CultureInfo.InvariantCulture, $" WHEN @s{i} THEN @h{i}");
            commando.Zet($"s{i}", stammen[i].Stam);
            commando.Zet($"h{i}", stammen[i].Hoogstens);
        }

        var rij = string.Join(", ", stammen.Select((_, i) => $"@s{i}"));
        sql.Append(CultureInfo.InvariantCulture, $""" END) AS score FROM toegang_zoekterm t JOIN toegang_voorziening v ON v."Id" = t."Voorziening" WHERE t."Stam" IN ({rij}) AND {Geldig}""");
        Filter(sql, commando, opdracht, dag);
        sql.Append(CultureInfo.InvariantCulture, $""" GROUP BY t."Voorziening" ORDER BY score DESC, t."Voorziening" LIMIT {HoogsteAantalKandidaten}""");
        commando.CommandText = $"""SELECT z."Voorziening", z."Stam", z."Gewicht" FROM toegang_zoekterm z JOIN ({sql}) k ON k."Voorziening" = z."Voorziening" WHERE z."Stam" IN ({rij})""";

        var gevonden = new Dictionary<VoorzieningId, Dictionary<string, double>>();
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var id = new VoorzieningId(lezer.GetGuid(0));
            if (!gevonden.TryGetValue(id, out var termen))
            {
                gevonden[id] = termen = [];
            }

            termen[lezer.GetString(1)] = lezer.GetDouble(2);
        }

        return [.. gevonden.Select(g => (g.Key, g.Value))];
    }

    /// <summary>A page without words: what is near first, and how many there are in all.</summary>
    public async Task<(IReadOnlyList<(VoorzieningId Id, double? Kilometers)> Bladzijde, int Totaal)> LijstAsync(
        Zoekopdracht opdracht, IReadOnlyList<Onderwerp> onderwerpen, Punt? vanaf, DateOnly dag, int overslaan, int aantal, CancellationToken stop)
    {
        await using var commando = await werk.CommandoZonderPersonenAsync("", stop);
        // Flat earth is enough within a region: an error below a metre per kilometre, and the same arithmetic everywhere.
        var km = vanaf is null ? "NULL" : """MIN((p."Breedte" - @breedte) * (p."Breedte" - @breedte) * @kmBreedte + (p."Lengte" - @lengte) * (p."Lengte" - @lengte) * @kmLengte)""";
        var sql = new StringBuilder($"""SELECT v."Id", {km} AS km2, COUNT(*) OVER () FROM toegang_voorziening v""");

        if (vanaf is { } punt)
        {
            sql.Append(""" LEFT JOIN toegang_voorzieningplaats p ON p."Voorziening" = v."Id" """);
            var graad = new Punt(punt.Breedte - 0.5, punt.Lengte).KilometersTot(new Punt(punt.Breedte + 0.5, punt.Lengte));
            var breed = new Punt(punt.Breedte, punt.Lengte - 0.05).KilometersTot(new Punt(punt.Breedte, punt.Lengte + 0.05)) * 10;
            commando.Zet("breedte", punt.Breedte);
            commando.Zet("lengte", punt.Lengte);
            commando.Zet("kmBreedte", graad * graad);
            commando.Zet("kmLengte", breed * breed);
        }

        sql.Append(" WHERE ").Append(Geldig);
        Filter(sql, commando, opdracht, dag);

        if (onderwerpen.Count > 0)
        {
            sql.Append(" AND (").AppendJoin(" OR ", onderwerpen.Select((_, i) => $"""v."Onderwerpen" LIKE @ond{i}""")).Append(')');
            for (var i = 0; i < onderwerpen.Count; i++)
            {
                commando.Zet($"ond{i}", $"%|{onderwerpen[i]}|%");
            }
        }

        sql.Append(""" GROUP BY v."Id", v."Niveau", v."InGroep", v."Naam" """);
        if (vanaf is not null && opdracht.BinnenKm is { } grens)
        {
            sql.Append(CultureInfo.InvariantCulture, $" HAVING {km} IS NULL OR {km} <= @grens");
            commando.Zet("grens", grens * grens);
        }

        var volgorde = werk.Motor == Opslagmotor.PostgreSql ? """ v."Naam" COLLATE "C" """ : """ v."Naam" """;
        sql.Append(CultureInfo.InvariantCulture, $""" ORDER BY km2 NULLS LAST, v."Niveau", v."InGroep" DESC, {volgorde}, v."Id" LIMIT {aantal} OFFSET {overslaan}""");
        commando.CommandText = sql.ToString();

        var rijen = new List<(VoorzieningId, double?)>();
        var totaal = 0;
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add((new VoorzieningId(lezer.GetGuid(0)), await lezer.IsDBNullAsync(1, stop) ? null : Math.Sqrt(lezer.GetDouble(1))));
            totaal = lezer.GetInt32(2);
        }

        return (rijen, totaal);
    }

    /// <summary>Writes the stems of entries, many rows at a time.</summary>
    public async Task SchrijfTermenAsync(IEnumerable<Zoekdocument> documenten, CancellationToken stop)
    {
        foreach (var groep in documenten.SelectMany(d => d.Termen.Select(t => (d.Id, t.Key, t.Value))).Chunk(300))
        {
            await SchrijfAsync(
                """INSERT INTO toegang_zoekterm ("Stam", "Voorziening", "Gewicht") VALUES """, groep,
                (c, i, r) => (c.Zet($"a{i}", r.Key), c.Zet($"b{i}", Id(r.Id)), c.Zet($"c{i}", r.Value)), stop);
        }
    }

    /// <summary>Replaces the words of the index.</summary>
    public async Task SchrijfWoordenAsync(IEnumerable<Indexwoord> woorden, CancellationToken stop)
    {
        foreach (var groep in woorden.Chunk(300))
        {
            await SchrijfAsync(
                """INSERT INTO toegang_zoekwoord ("Woord", "Stam", "Aantal") VALUES """, groep,
                (c, i, r) => (c.Zet($"a{i}", r.Woord), c.Zet($"b{i}", r.Stam), c.Zet($"c{i}", r.Aantal)), stop);
        }
    }

    private async Task SchrijfAsync<T>(string sql, T[] rijen, Func<DbCommand, int, T, (string, string, string)> waarden, CancellationToken stop)
    {
        await using var commando = await werk.CommandoZonderPersonenAsync("", stop);
        var tekst = new StringBuilder(sql);
        for (var i = 0; i < rijen.Length; i++)
        {
            var (a, b, c) = waarden(commando, i, rijen[i]);
            tekst.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"({a}, {b}, {c})");
        }

        commando.CommandText = tekst.ToString();
        await commando.ExecuteNonQueryAsync(stop);
    }

    private void Filter(StringBuilder sql, DbCommand commando, Zoekopdracht o, DateOnly dag)
    {
        commando.Zet("dag", werk.Motor == Opslagmotor.PostgreSql ? dag : dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        sql.Append(""" AND v."Niveau" <= @niveau""");
        commando.Zet("niveau", (int)o.HoogsteNiveau);

        void Bevat(string kolom, string naam, object? waarde, bool leegIsAlles)
        {
            if (waarde is not null)
            {
                sql.Append(CultureInfo.InvariantCulture, $""" AND ({(leegIsAlles ? $"v.\"{kolom}\" = '' OR " : "")}v."{kolom}" LIKE @{naam})""");
                commando.Zet(naam, $"%|{waarde}|%");
            }
        }

        Bevat("Themas", "thema", o.Thema, leegIsAlles: false);
        Bevat("Onderwerpen", "onderwerp", o.Onderwerp, leegIsAlles: false);
        Bevat("Doelgroepen", "wie", o.VoorWie, leegIsAlles: true);
        Bevat("Talen", "taal", o.Taal is { } taal && taal.All(char.IsAsciiLetterLower) ? taal : o.Taal is null ? null : "?", leegIsAlles: false);
        Bevat("Dagen", "weekdag", o.Dag, leegIsAlles: true);

        if (o.Leeftijd is { } leeftijd)
        {
            sql.Append(""" AND (v."Vanaf" IS NULL OR v."Vanaf" <= @leeftijd) AND (v."TotEnMet" IS NULL OR v."TotEnMet" >= @leeftijd)""");
            commando.Zet("leeftijd", leeftijd);
        }

        // Booleans are numbers on SQLite; a bare column is true on both.
        sql.Append(o.Gratis ? """ AND v."Gratis" """ : "").Append(o.Toegankelijk ? """ AND v."Toegankelijk" """ : "").Append(o.Online ? """ AND v."Online" """ : "");
    }

    // EF stores a Guid as upper-case text on SQLite.
    private object Id(VoorzieningId id) => werk.Motor == Opslagmotor.PostgreSql ? id.Waarde : id.Waarde.ToString().ToUpperInvariant();
}
