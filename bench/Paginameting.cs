using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Bench;

/// <summary>What one page costs on the server: half of the calls are below P50, one in twenty above P95.</summary>
internal sealed record Uitslag(string Pagina, Opslagmotor Motor, int Inwoners, double P50, double P95, double Hoogste);

/// <summary>Asks the questions behind the busiest pages, each in a scope of its own as a request does.</summary>
internal sealed class Paginameting(int keren)
{
    private const int Opwarmen = 20;

    private static readonly string[] Zoekwoorden = ["hulp in huis", "eenzaam", "schulden", "mantelzorg", "tuin", "vervoer naar ziekenhuis", "opvoeden", "taal leren", "koffie drinken", "rolstoel"];

    public async Task<IReadOnlyList<Uitslag>> MeetAsync(Proefstad stad, int inwoners, CancellationToken stop)
    {
        var huizen = await stad.DoeAsync(sp => HuishoudensAsync(sp, stop));
        var kwartaal = Kwartaal.Van(TimeProvider.System.Vandaag()).Vorige;
        var (samira, bella) = (Demomedewerkers.Van("samira").Subject, Demomedewerkers.Van("bella").Subject);

        // As in a request: who it is is looked up too.
        async Task<Privacy.Rechten.Actor> WieAsync(IServiceProvider sp, string subject) =>
            await sp.GetRequiredService<Gebruikersregister>().MedewerkerAsync(subject, stop) ?? throw new InvalidOperationException($"{subject} heeft hier geen rechten.");

        (string Naam, Func<IServiceProvider, int, Task<object?>> Vraag)[] paginas =
        [
            ("Werkvoorraad", async (sp, i) => Gevuld((await sp.GetRequiredService<Werkvoorraad>().GeefAsync(await WieAsync(sp, samira), 1 + (i % 3), stop)).Count, i % 3 > 0)),
            ("HuishoudenOverzicht", async (sp, i) => await sp.GetRequiredService<HuishoudenOverzicht>().GeefAsync(await WieAsync(sp, samira), huizen[i % huizen.Count], stop)),
            ("KwartaalmonitorOverzicht", async (sp, _) => await sp.GetRequiredService<KwartaalmonitorOverzicht>().InBewerkingAsync(await WieAsync(sp, bella), kwartaal, stop) ?? throw new InvalidOperationException("Er is geen kwartaalmonitor.")),
            ("IndicatorOverzicht", async (sp, _) => Gevuld((await sp.GetRequiredService<IndicatorOverzicht>().GeefAsync(await WieAsync(sp, bella), kwartaal, stop)).Count)),
            ("ZoekVoorzieningen", async (sp, i) => await sp.GetRequiredService<ZoekVoorzieningen>().GeefAsync(Privacy.Rechten.Actor.Anoniem, new Zoekopdracht(Zoekwoorden[i % Zoekwoorden.Length], "6921"), stop)),
        ];

        var uitslagen = new List<Uitslag>();
        foreach (var (naam, vraag) in paginas)
        {
            for (var i = 0; i < Opwarmen; i++)
            {
                await stad.DoeAsync(sp => vraag(sp, i));
            }

            var tijden = new double[keren];
            for (var i = 0; i < keren; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                await stad.DoeAsync(sp => vraag(sp, i));
                tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }

            Array.Sort(tijden);
            uitslagen.Add(new Uitslag(naam, stad.Gemeente.Motor, inwoners, tijden[keren / 2], tijden[(int)(keren * 0.95)], tijden[^1]));
        }

        return uitslagen;
    }

    // An empty page is fast and says nothing.
    private static object Gevuld(int aantal, bool magLeeg = false) => aantal > 0 || magLeeg ? aantal : throw new InvalidOperationException("De vraag gaf niets terug; dan is er niets gemeten.");

    private static async Task<IReadOnlyList<HuishoudenId>> HuishoudensAsync(IServiceProvider sp, CancellationToken stop)
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(
            """SELECT g."Kern" FROM gezin_gezin g JOIN gezin_plan p ON p."Gezin" = g."Id" WHERE p."Regisseur" = 'samira' AND p."Status" = 'Actief' ORDER BY g."Id" LIMIT 200""", stop);
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        var huizen = new List<HuishoudenId>();
        while (await lezer.ReadAsync(stop))
        {
            huizen.Add(new HuishoudenId(lezer.GetGuid(0)));
        }

        return huizen;
    }
}
