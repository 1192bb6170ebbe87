using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Personen;

namespace Rotonde.Demo.Stad;

/// <summary>Fills the empty database of a demo municipality. Everything in it is made up and marked demo.</summary>
public static class Demovulling
{
    /// <summary>Fills when nobody has rights here yet.</summary>
    public static async Task VulAlsLeegAsync(IServiceProvider diensten, Gemeente gemeente, IProgress<string> voortgang, CancellationToken stop)
    {
        await using var scope = diensten.CreateAsyncScope();
        var sp = scope.ServiceProvider;
        sp.GetRequiredService<Gemeentescope>().Kies(gemeente);

        if (await sp.GetRequiredService<Gebruikersregister>().MedewerkerAsync(Demomedewerkers.Alle[0].Subject, stop) is not null)
        {
            return;
        }

        voortgang.Report("demo vullen: medewerkers");
        await GeefMedewerkersRechtenAsync(sp, gemeente, stop);
        if (gemeente.Pad == "duiven")
        {
            await MaakInwonersBekendAsync(sp, stop);
        }
    }

    /// <summary>Gives the demo employees their roles in this municipality.</summary>
    public static Task GeefMedewerkersRechtenAsync(IServiceProvider sp, Gemeente gemeente, CancellationToken stop) =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                var gebruikers = sp.GetRequiredService<Gebruikersregister>();
                foreach (var mens in Demomedewerkers.Alle.Where(m => m.Gemeenten.Contains(gemeente.Pad)))
                {
                    await gebruikers.GeefRollenAsync(mens.Subject, mens.Naam, mens.Rollen, new DateOnly(2019, 1, 1), s, mens.Organisatie, Demomedewerkers.Team);
                }

                return (true, true);
            },
            stop);

    private static Task MaakInwonersBekendAsync(IServiceProvider sp, CancellationToken stop) =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                foreach (var inwoner in Demoinwoners.Alle)
                {
                    await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(inwoner.Bsn, inwoner.Geboren, s);
                }

                return (true, true);
            },
            stop);
}
