using Rotonde.Basis;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>Who may start something new at the gate.</summary>
internal static class Toegangsrecht
{
    /// <summary>
    /// A visitor may, about nobody known. A resident may about themselves and their children. An employee takes a new question in for the team: the team's
    /// relation to the person begins with it, and only then it is decided who may write (a blocked employee is still refused).
    /// </summary>
    public static async Task EisNieuwAsync(Werk werk, Gegevenssoort soort, PersoonId? persoon, Behandelrelaties behandelrelaties, DateOnly vandaag)
    {
        var actor = werk.Proces.Actor;

        if (persoon is not { } p)
        {
            werk.VoorIedereen();
            return;
        }

        if (actor.Persoon is null && !actor.IsSysteem)
        {
            await werk.EisAsync(soort, Actie.Schrijven, [], team: Bureaudienstteam.Naam);
        }
        else
        {
            await werk.EisAsync(soort, Actie.Schrijven, [p]);
        }

        await behandelrelaties.StelVastAsync(
            p, Relatiesoort.Team, Houder.Team(Bureaudienstteam.Naam), vandaag, "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3", werk.Stop);
        await werk.EisAsync(soort, Actie.Schrijven, [p]);
    }
}
