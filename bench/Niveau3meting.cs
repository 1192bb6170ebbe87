using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Basis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Controles;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Opslag;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Bench;

/// <summary>How long one declaration took: coming in (levels 1 and 2, kept), and the one transaction in which it is judged against all before, answered and kept.</summary>
/// <param name="Motor">Which engine.</param>
/// <param name="Regels">How many lines.</param>
/// <param name="Geheel">The whole road of the product, or only what level 3 is: read, matched, answered and kept in the register.</param>
/// <param name="Ontvangst">Seconds.</param>
/// <param name="Oordeel">Seconds.</param>
/// <param name="Processor">Seconds of this process.</param>
internal sealed record Niveau3uitslag(Opslagmotor Motor, int Regels, bool Geheel, double Ontvangst, double Oordeel, double Processor)
{
    public double PerSeconde => Regels / Oordeel;

    public double MetOntvangst => Regels / (Ontvangst + Oordeel);
}

/// <summary>Declarations against a register of before, by the road of the product, as the Worker does it.</summary>
internal static class Niveau3meting
{
    private static readonly Proces Postkamer = new(Actor.Systeem("postkamer"), Doelen.Levering);
    private static readonly Proces Declaraties = new(Actor.Systeem("declaraties"), Doelen.Declaratie);

    public static async Task<IReadOnlyList<Niveau3uitslag>> MeetAsync(Opslagmotor motor, string verbinding, string map, int bekend, int[] prestaties, bool geheel, int ronden, CancellationToken stop)
    {
        var gemeente = new Gemeente(Niveau3plan.Gemeente, "Duiven", "duiven", "duiven", motor, verbinding);
        await Databasebeheer.WerkBijAsync(gemeente, stop);
        await using var diensten = new ServiceCollection().AddRotonde(new Gemeentenregister([gemeente]), map).BuildServiceProvider(validateScopes: true);

        async Task DoeAsync(Func<IServiceProvider, Task> werk)
        {
            await using var scope = diensten.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
            await werk(scope.ServiceProvider);
        }

        var plan = new Niveau3plan(bekend);
        var vullen = Stopwatch.StartNew();
        await Niveau3stad.VulAsync(plan, DoeAsync, stop);
        Console.Error.WriteLine($"{motor}: {bekend:N0} bekende prestaties in {vullen.Elapsed.TotalSeconds:0} s");

        var uitslagen = new List<Niveau3uitslag>();
        var ronde = 0;
        foreach (var regels in prestaties)
        {
            // The first round warms up.
            for (var i = 0; i <= ronden && ronde < Niveau3plan.Rondes; i++)
            {
                var (inhoud, fout) = plan.Declaratie(++ronde, regels);
                var bytes = Berichtschrijver.Schrijf(inhoud.NaarBericht());
                GC.Collect();
                var processor = Environment.CpuUsage.TotalTime;
                var klok = Stopwatch.StartNew();
                BerichtId bericht = default;
                await DoeAsync(async sp =>
                {
                    var ontvangst = (await sp.GetRequiredService<OntvangBericht>().UitvoerenAsync(bytes, Postkamer, stop)).Waarde;
                    bericht = ontvangst.Staat == Rotonde.Postkamer.Register.Berichtstaat.Ontvangen
                        ? ontvangst.Bericht
                        : throw new InvalidOperationException($"De declaratie is niet ontvangen: {string.Join(' ', ontvangst.Bevindingen.Take(5))}");
                });
                var ontvangst = klok.Elapsed.TotalSeconds;
                await DoeAsync(async sp => _ = (geheel
                    ? await sp.GetRequiredService<OntvangDeclaratie>().UitvoerenAsync(bericht, Declaraties, stop)
                    : await BeoordeelAsync(sp, bericht, stop)).Gelukt ? true : throw new InvalidOperationException("De declaratie is niet beoordeeld."));
                var uitslag = new Niveau3uitslag(motor, regels, geheel, ontvangst, klok.Elapsed.TotalSeconds - ontvangst, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
                await DoeAsync(sp => BewijsAsync(sp, bericht, regels, fout, geheel, stop));
                Console.Error.WriteLine($"  {regels:N0} regels, {bytes.Length / 1e6:0.0} MB: ontvangst {ontvangst * 1000:0} ms, oordeel {uitslag.Oordeel * 1000:0} ms, {uitslag.PerSeconde:N0} regels/s{(i == 0 ? " (opwarmen)" : "")}");
                if (i > 0)
                {
                    uitslagen.Add(uitslag);
                }
            }
        }

        if (motor == Opslagmotor.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }

        return uitslagen;
    }

    /// <summary>The table, and 2 when a bar is not met.</summary>
    public static int Schrijf(IReadOnlyList<Niveau3uitslag> uitslagen)
    {
        Console.WriteLine("| Motor | Weg | Regels | Ontvangst (ms) | Oordeel (ms), midden | beste | regels/s oordeel, midden | beste | regels/s met ontvangst, midden | processor (ms) |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var groep in uitslagen.GroupBy(u => (u.Motor, u.Geheel, u.Regels)))
        {
            Console.WriteLine(
                $"| {groep.Key.Motor} | {Weg(groep.Key.Geheel)} | {groep.Key.Regels:N0} | {Midden(groep.Select(u => u.Ontvangst)) * 1000:N0} | {Midden(groep.Select(u => u.Oordeel)) * 1000:N0} | {groep.Min(u => u.Oordeel) * 1000:N0} "
                + $"| {Midden(groep.Select(u => u.PerSeconde)):N0} | {groep.Max(u => u.PerSeconde):N0} | {Midden(groep.Select(u => u.MetOntvangst)):N0} | {Midden(groep.Select(u => u.Processor)) * 1000:N0} |");
        }

        foreach (var motor in uitslagen.GroupBy(u => (u.Motor, u.Geheel)).Where(g => g.Select(u => u.Regels).Distinct().Count() > 1))
        {
            var punten = motor.GroupBy(u => u.Regels).Select(g => (X: Math.Log(g.Key), Y: Math.Log(Midden(g.Select(u => u.Oordeel))))).ToList();
            var (x, y) = (punten.Average(p => p.X), punten.Average(p => p.Y));
            Console.WriteLine($"Exponent van tijd over regels, {motor.Key.Motor}, {Weg(motor.Key.Geheel)}: {punten.Sum(p => (p.X - x) * (p.Y - y)) / punten.Sum(p => (p.X - x) * (p.X - x)):0.000}");
        }

        return uitslagen.All(u => u.Geheel || u.Regels != 25_000 || u.PerSeconde >= (u.Motor == Opslagmotor.PostgreSql ? 50_000 : 30_000)) ? 0 : 2;
    }

    private static string Weg(bool geheel) => geheel ? "product" : "niveau 3";

    private static double Midden(IEnumerable<double> waarden) => waarden.Order().ToList() is var lijst && lijst.Count % 2 == 1 ? lijst[lijst.Count / 2] : (lijst[(lijst.Count / 2) - 1] + lijst[lijst.Count / 2]) / 2;

    // What a message engine owes: the message from the register, looked up, judged, answered and kept, in one transaction. Without persons, payment and signals, which are other modules'.
    private static Task<Uitkomst<DeclaratieId>> BeoordeelAsync(IServiceProvider sp, BerichtId bericht, CancellationToken stop) => sp.GetRequiredService<Dossiertoegang>().DoeAsync<DeclaratieId>(
        Declaraties,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Schrijven, []);
            var gelezen = await sp.GetRequiredService<Berichtkluis>().DeclaratieAsync(bericht, werk.Stop);
            var kop = gelezen.Inhoud.Kop;
            var aanbod = await sp.GetRequiredService<Contracten>().AanbodVanAsync(kop.Aanbieder, Wet.Jeugdwet, werk.Stop);
            var vandaag = TimeProvider.System.Vandaag();
            var bevindingen = await Controle.Niveau3Async(gelezen, sp.GetRequiredService<Berichtenregister>().Behalve(bericht), vandaag, new AfsprakenUitContracten(aanbod), werk.Stop);
            var antwoord = Antwoorden.Declaratie(gelezen, bevindingen, new Antwoordkop(await sp.GetRequiredService<Berichtnummers>().VolgendeAsync(kop.Soort.Antwoord!.Value, werk.Stop), vandaag));
            var verzonden = await sp.GetRequiredService<VerzendBericht>().UitvoerenAsync(new(antwoord, bericht, []), Declaraties, werk.Stop);
            return verzonden.Gelukt ? new DeclaratieId(verzonden.Waarde.Bericht.Waarde) : verzonden.Weigering;
        },
        stop);

    // What was measured is what should have been done: every line is kept, and exactly the wrong ones are rejected.
    private static async Task BewijsAsync(IServiceProvider sp, BerichtId bericht, int regels, int fout, bool geheel, CancellationToken stop)
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(
            """
            SELECT
              (SELECT COUNT(*) FROM postkamer_prestatie WHERE "Bericht" = @bericht),
              (SELECT COUNT(*) FROM postkamer_prestatie WHERE "Bericht" = @bericht AND "Staat" = 'Afgewezen'),
              (SELECT COUNT(*) FROM declaraties_regel r JOIN declaraties_declaratie d ON d."Id" = r."Declaratie" WHERE d."Bericht" = @bericht)
            """, stop);
        commando.Zet("bericht", bericht.Waarde);
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        if ((lezer.GetInt64(0), lezer.GetInt64(1), lezer.GetInt64(2)) is var gevonden && gevonden != (regels, fout, geheel ? regels : 0))
        {
            throw new InvalidOperationException($"Verwacht {(regels, fout, geheel ? regels : 0)}, gevonden {gevonden}.");
        }
    }
}
