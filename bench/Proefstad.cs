using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Stad;
using Rotonde.Opslag;

namespace Rotonde.Bench;

/// <summary>A made-up town of a size in an empty database, and the modules over it.</summary>
internal sealed class Proefstad : IAsyncDisposable
{
    private readonly ServiceProvider _diensten;

    private Proefstad(Gemeente gemeente, ServiceProvider diensten) => (Gemeente, _diensten) = (gemeente, diensten);

    public Gemeente Gemeente { get; }

    public static async Task<Proefstad> BouwAsync(Opslagmotor motor, int inwoners, string verbinding, string map, CancellationToken stop)
    {
        var gemeente = new Gemeente(Gemeentecode.Parse("0226"), "Duiven", "duiven", "duiven", motor, verbinding);
        await Databasebeheer.WerkBijAsync(gemeente, stop);
        var stad = new Proefstad(gemeente, new ServiceCollection().AddRotonde(new Gemeentenregister([gemeente]), map).BuildServiceProvider(validateScopes: true));

        var vullen = Stopwatch.StartNew();
        _ = (await Demovulling.VulAsync(stad._diensten, gemeente, new Demoplan(inwoners), new Regels(), stop)).Waarde;
        Console.Error.WriteLine($"{motor} {inwoners}: gevuld in {vullen.Elapsed.TotalSeconds:0} s");

        if (motor == Opslagmotor.PostgreSql)
        {
            // As autovacuum does on a server that lives longer than this measurement.
            _ = await stad.DoeAsync(async sp =>
            {
                await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync("ANALYZE", stop);
                return await commando.ExecuteNonQueryAsync(stop);
            });
        }

        return stad;
    }

    /// <summary>In a scope of its own, as a request has.</summary>
    public async Task<T> DoeAsync<T>(Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = _diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(Gemeente);
        return await werk(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        if (Gemeente.Motor == Opslagmotor.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }
    }

    private sealed class Regels : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"  {value}");
    }
}
