using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Rit;
using Rotonde.Demo.Tijd;
using Rotonde.Opslag;
using Rotonde.Postkamer.Verzending;

namespace Rotonde.Cli;

/// <summary><c>./rotonde rit</c>: the demo family drives the whole way against fresh databases, with a line for each checkpoint.</summary>
internal static class Ritopdracht
{
    public static Command Maak()
    {
        var verbinding = new Option<string?>("--postgres")
        {
            Description = "Rijd op PostgreSQL: de verbinding met een lege database, bijvoorbeeld \"Host=127.0.0.1;Database=rit;Username=rotonde\".",
        };
        var opdracht = new Command("rit", "Laat de demofamilie de hele weg rijden en meld elk controlepunt. Voorbeeld: ./rotonde rit") { verbinding };
        opdracht.SetAction((uitslag, stop) => VoerUitAsync(uitslag.GetValue(verbinding), stop));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(string? postgres, CancellationToken stop)
    {
        var map = Directory.CreateTempSubdirectory("rotonde-rit-").FullName;
        try
        {
            var gemeente = new Gemeente(
                Gemeentecode.Parse("0226"), "Duiven", "duiven", "duiven", postgres is null ? Opslagmotor.Sqlite : Opslagmotor.PostgreSql,
                postgres ?? Gemeentenregister.SqliteBestand(Path.Combine(map, "0226.db")));
            await Databasebeheer.WerkBijAsync(gemeente, stop);

            var klok = Verhaalklok.Op(2025, 3, 3);
            var diensten = new ServiceCollection();
            diensten.AddSingleton<TimeProvider>(klok);
            diensten.AddSingleton<ITransport, Geheugenpost>();
            diensten.AddRotonde(new Gemeentenregister([gemeente]), map);
            await using var aanbod = diensten.BuildServiceProvider(validateScopes: true);

            var regels = await new Demorit(aanbod, gemeente, klok, Console.Out).RijAsync(stop);
            int Tel(Stationsuitslag uitslag) => regels.Count(r => r.Uitslag == uitslag);
            Console.WriteLine($"{Tel(Stationsuitslag.Ok)} passed, {Tel(Stationsuitslag.Fout)} failed, {Tel(Stationsuitslag.NietGebouwd)} skipped");
            return Tel(Stationsuitslag.Fout) == 0 ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(map, recursive: true);
        }
    }
}
