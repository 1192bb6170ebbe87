using System.Data.Common;
using System.Globalization;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.Meldingen;

/// <summary>
/// The actor's right to lists of work, as SQL (AUTORISATIE R10): what lies with a team of the actor or with the actor, and of known persons only those with whom the actor or the team
/// has a running relation; blocked ones are left out.
/// </summary>
internal sealed record EigenWerkSql(string Teams, string Houders)
{
    /// <summary>Sets <c>@mij</c>, <c>@vandaag</c>, the teams and the keys of the actor.</summary>
    public static EigenWerkSql Zet(DbCommand commando, Werkeenheid werk, Actor actor, DateOnly vandaag)
    {
        commando.Zet("mij", actor.Subject);
        commando.Zet("vandaag", werk.Motor == Opslagmotor.PostgreSql ? vandaag : vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new EigenWerkSql(Rij(commando, "team", actor.Teams.Order(StringComparer.Ordinal)), Rij(commando, "houder", actor.Sleutels()));
    }

    /// <summary>The condition on a table with a column Persoon.</summary>
    /// <param name="tabel">Its alias.</param>
    /// <param name="vanWie">Which rows are of the actor or of a team.</param>
    /// <param name="eigen">What was set.</param>
    public static string Van(string tabel, string vanWie, EigenWerkSql eigen) => $"""
        ({vanWie})
        AND ({tabel}."Persoon" IS NULL OR (
            EXISTS (SELECT 1 FROM privacy_behandelrelatie r WHERE r."Persoon" = {tabel}."Persoon" AND r."Houder" IN ({eigen.Houders})
                AND r."Soort" IN ('Team', 'Aanspreekpunt') AND r."Van" <= @vandaag AND (r."Tot" IS NULL OR r."Tot" >= @vandaag))
            AND NOT EXISTS (SELECT 1 FROM privacy_behandelrelatie g WHERE g."Persoon" = {tabel}."Persoon" AND g."Houder" IN ({eigen.Houders})
                AND g."Soort" = 'Geblokkeerd' AND g."Van" <= @vandaag AND (g."Tot" IS NULL OR g."Tot" >= @vandaag))))
        """;

    private static string Rij(DbCommand commando, string naam, IEnumerable<string> waarden)
    {
        var namen = waarden.Select((waarde, i) => commando.Zet($"{naam}{i}", waarde)).ToList();
        return namen.Count == 0 ? "NULL" : string.Join(", ", namen);
    }
}
