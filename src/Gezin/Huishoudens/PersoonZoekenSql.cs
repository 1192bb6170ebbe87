using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>
/// Filters persons in SQL by the same relations as the decision function (AUTORISATIE R10): the team or Aanspreekpunt has its statutory task for the person, or
/// the actor is regisseur; never who is blocked. Rows are decided on again afterwards.
/// </summary>
internal static class PersoonZoekenSql
{
    public static async Task<List<PersoonId>> ZoekAsync(
        Werkeenheid werk, Actor actor, string naam, DateOnly? geboren, DateOnly vandaag, int overslaan, int aantal, CancellationToken stop)
    {
        string[] sleutels = [.. actor.Sleutels()];
        var houders = string.Join(", ", sleutels.Select((_, i) => $"@h{i}"));
        var soorten = actor.Rollen.Contains(Rol.Consulent) ? "'Team', 'Aanspreekpunt', 'Regisseur'" : "'Team', 'Aanspreekpunt'";
        var geldig = """(r."Van" <= @vandaag AND (r."Tot" IS NULL OR (r."Tot" >= @vandaag AND r."Tot" >= r."Van")))""";
        var dag = werk.Motor == Opslagmotor.PostgreSql ? "CAST(@geboren AS date)" : "@geboren";
        await using var commando = await werk.CommandoAsync(
            $"""
            SELECT p."Id" FROM "gezin_persoon" p
            WHERE (@naam = '' OR p."Zoeknaam" LIKE @voor ESCAPE '\' OR p."ZoeknaamVoluit" LIKE @voor ESCAPE '\')
              AND ({dag} IS NULL OR p."Geboren" = {dag})
              AND EXISTS (SELECT 1 FROM "privacy_behandelrelatie" r WHERE r."Persoon" = p."Id" AND r."Houder" IN ({houders}) AND r."Soort" IN ({soorten})
                          AND r."Leefgebied" IS NULL AND {geldig})
              AND NOT EXISTS (SELECT 1 FROM "privacy_behandelrelatie" r WHERE r."Persoon" = p."Id" AND r."Houder" IN ({houders}) AND r."Soort" = 'Geblokkeerd' AND {geldig})
            ORDER BY p."Zoeknaam", p."Voornaam", p."Id"
            LIMIT @aantal OFFSET @overslaan
            """, stop);
        commando.Zet("naam", naam);
        commando.Zet("voor", naam.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%");
        commando.Zet("geboren", geboren is { } d ? d : DBNull.Value);
        commando.Zet("vandaag", vandaag);
        commando.Zet("aantal", aantal);
        commando.Zet("overslaan", overslaan);
        for (var i = 0; i < sleutels.Length; i++)
        {
            commando.Zet($"h{i}", sleutels[i]);
        }

        var gevonden = new List<PersoonId>();
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            gevonden.Add(PersoonId.Van(lezer.GetGuid(0)));
        }

        return gevonden;
    }
}
