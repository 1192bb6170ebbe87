using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Monitor.Feiten;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;

namespace Rotonde.Modules.Tests.Monitor;

/// <summary>Puts rows in the tables of a module, where a test is about counting them and not about how they came.</summary>
internal static class Rijen
{
    public static Task VoegToeAsync<TDb>(this Proefgemeente gemeente, IEnumerable<object> rijen)
        where TDb : DbContext => gemeente.DoeAsync(async sp => (await sp.GetRequiredService<Dossiertoegang>().DoeAsync<Gedaan>(
            new Proces(Actor.Systeem("test"), Doelen.Beheer),
            async werk =>
            {
                werk.VoorIedereen();
                var db = sp.GetRequiredService<TDb>();
                db.AddRange(rijen);
                await db.SaveChangesAsync(werk.Stop);
                return default(Gedaan);
            },
            CancellationToken.None)).Waarde);

    public static Lijnfeit AlsFeit(this Lijn lijn)
    {
        var feit = new Lijnfeit
        {
            Nummer = lijn.Nummer, Wet = lijn.Wet, Productgroep = lijn.Productgroep, Taakveld = lijn.Taakveld, Ingang = lijn.Ingang,
            GeplandEinde = lijn.GeplandEinde, Gestart = lijn.Gestart, Gestopt = lijn.Gestopt, Vervallen = lijn.Vervallen,
        };
        feit.Reken();
        return feit;
    }

    public static Berichtfeit AlsFeit(this Berichttermijn bericht) => new() { Nummer = bericht.Nummer, Soort = bericht.Soort, Norm = bericht.Norm, Gedaan = bericht.Gedaan };
}
