using System.Data.Common;
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
        var dag = werk.Motor == Opslagmotor.PostgreSql ? "CAST(@geboren AS date)" : "@geboren";
        await using var commando = await werk.CommandoAsync(
            $"""
            SELECT p."Id" FROM "gezin_persoon" p
            WHERE (@naam = '' OR p."Zoeknaam" LIKE @voor ESCAPE '\' OR p."ZoeknaamVoluit" LIKE @voor ESCAPE '\')
              AND ({dag} IS NULL OR p."Geboren" = {dag})
              AND {Recht(actor)}
            ORDER BY p."Zoeknaam", p."Voornaam", p."Id"
            LIMIT @aantal OFFSET @overslaan
            """, stop);
        commando.Zet("naam", naam);
        commando.Zet("voor", naam.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%");
        commando.Zet("geboren", geboren is { } d ? d : DBNull.Value);
        commando.Zet("aantal", aantal);
        commando.Zet("overslaan", overslaan);
        return await LeesAsync(commando, actor, vandaag, stop);
    }

    /// <summary>The others on the address of somebody. A secret address, of that one or of another, joins nobody.</summary>
    public static async Task<List<PersoonId>> OpHetzelfdeAdresAsync(Werkeenheid werk, Actor actor, PersoonId persoon, DateOnly vandaag, int aantal, CancellationToken stop)
    {
        await using var commando = await werk.CommandoAsync(
            $"""
            SELECT p."Id" FROM "gezin_persoon" p JOIN "gezin_persoon" z ON z."Adres" = p."Adres"
            WHERE z."Id" = @persoon AND p."Id" <> @persoon AND NOT z."GeheimAdres" AND NOT p."GeheimAdres" AND {Recht(actor)}
            ORDER BY p."Zoeknaam", p."Voornaam", p."Id"
            LIMIT @aantal
            """, stop);
        commando.Zet("persoon", persoon.Waarde);
        commando.Zet("aantal", aantal);
        return await LeesAsync(commando, actor, vandaag, stop);
    }

    private static string Recht(Actor actor)
    {
        var houders = string.Join(", ", actor.Sleutels().Select((_, i) => $"@h{i}"));
        var soorten = actor.Rollen.Contains(Rol.Consulent) ? "'Team', 'Aanspreekpunt', 'Regisseur'" : "'Team', 'Aanspreekpunt'";
        const string Geldig = """(r."Van" <= @vandaag AND (r."Tot" IS NULL OR (r."Tot" >= @vandaag AND r."Tot" >= r."Van")))""";
        return $"""
            EXISTS (SELECT 1 FROM "privacy_behandelrelatie" r WHERE r."Persoon" = p."Id" AND r."Houder" IN ({houders}) AND r."Soort" IN ({soorten})
                          AND r."Leefgebied" IS NULL AND {Geldig})
              AND NOT EXISTS (SELECT 1 FROM "privacy_behandelrelatie" r WHERE r."Persoon" = p."Id" AND r."Houder" IN ({houders}) AND r."Soort" = 'Geblokkeerd' AND {Geldig})
            """;
    }

    private static async Task<List<PersoonId>> LeesAsync(DbCommand commando, Actor actor, DateOnly vandaag, CancellationToken stop)
    {
        commando.Zet("vandaag", vandaag);
        foreach (var (i, sleutel) in actor.Sleutels().Index())
        {
            commando.Zet($"h{i}", sleutel);
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
