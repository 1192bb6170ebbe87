using Rotonde.Data.Verbinding;

namespace Rotonde.Gezin.Plannen;

/// <summary>
/// The hand-written SQL of the plans of a regisseur. What is due is reckoned once per plan: EF writes it out again in every place where it is used, and a regisseur
/// of many plans waits for that.
/// </summary>
internal sealed class PlannenVanRegisseurSql(Werkeenheid werk)
{
    private const string Sql = """
        SELECT x."Id", x."Gezin", x."Status" FROM (
            SELECT p."Id", p."Gezin", p."Status", (
                SELECT MIN(w."Uiterlijk") FROM (
                    SELECT v."Uiterlijk" FROM gezin_vervolg v WHERE v."Plan" = p."Id" AND v."GedaanOp" IS NULL
                    UNION ALL
                    SELECT v."Uiterlijk" FROM gezin_planlid l JOIN gezin_vervolg v ON v."Persoon" = l."Persoon"
                     WHERE l."Plan" = p."Id" AND l."Tot" IS NULL AND v."Plan" IS NULL AND v."GedaanOp" IS NULL) w) AS uiterlijk
              FROM gezin_plan p
             WHERE p."Regisseur" = @regisseur AND p."Status" <> 'Afgesloten') x
         ORDER BY CASE WHEN x.uiterlijk IS NULL THEN 1 ELSE 0 END, x.uiterlijk, x."Id"
         LIMIT @aantal OFFSET @over
        """;

    public async Task<IReadOnlyList<(PlanId Id, GezinsverbandId Gezin, Planstatus Status)>> LeesAsync(string regisseur, int over, int aantal, CancellationToken stop)
    {
        await using var commando = await werk.CommandoAsync(Sql, stop);
        commando.Zet("regisseur", regisseur);
        commando.Zet("aantal", aantal);
        commando.Zet("over", over);
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        var plannen = new List<(PlanId, GezinsverbandId, Planstatus)>();
        while (await lezer.ReadAsync(stop))
        {
            plannen.Add((new PlanId(lezer.GetGuid(0)), new GezinsverbandId(lezer.GetGuid(1)), Enum.Parse<Planstatus>(lezer.GetString(2))));
        }

        return plannen;
    }
}
