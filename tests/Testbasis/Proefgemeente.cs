using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rotonde.Basis;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Tijd;
using Rotonde.Opslag;
using Xunit;

namespace Rotonde.Testbasis;

/// <summary>
/// A municipality of its own for one test, on either engine, with all modules and a clock that stands still. The empty database is migrated once per process
/// and copied for each test.
/// </summary>
public sealed class Proefgemeente : IAsyncDisposable
{
    private static readonly Lock Slot = new();
    private static string? _sqliteSjabloon;
    private static string? _postgresSjabloon;

    private readonly ServiceProvider _diensten;

    private Proefgemeente(Gemeente gemeente, Verhaalklok klok, string map, Action<IServiceCollection>? bij)
    {
        (Gemeente, Klok, Map) = (gemeente, klok, map);
        var diensten = new ServiceCollection();
        diensten.AddSingleton<TimeProvider>(klok);
        diensten.AddRotonde(new Gemeentenregister([gemeente]), Path.Combine(map, "sleutels"));
        bij?.Invoke(diensten);
        _diensten = diensten.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Both engines, for <c>[MemberData]</c>.</summary>
    public static TheoryData<Opslagmotor> Motoren => [Opslagmotor.Sqlite, Opslagmotor.PostgreSql];

    /// <summary>The municipality.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>Its clock.</summary>
    public Verhaalklok Klok { get; }

    /// <summary>A folder that goes with the test.</summary>
    public string Map { get; }

    /// <summary>The services, for hosts in tests.</summary>
    public IServiceProvider Diensten => _diensten;

    /// <summary>Makes a municipality with an empty database.</summary>
    /// <param name="motor">Engine.</param>
    /// <param name="dag">Where the clock stands; 3 March 2025, the day the story begins, when not said.</param>
    /// <param name="bij">More services.</param>
    public static Proefgemeente Maak(Opslagmotor motor, DateOnly? dag = null, Action<IServiceCollection>? bij = null)
    {
        var map = Path.Combine(Path.GetTempPath(), $"rotonde-test-{Guid.CreateVersion7():N}");
        Directory.CreateDirectory(map);
        var verbinding = motor == Opslagmotor.Sqlite ? Sqlite(map) : Postgresql();
        var klok = Verhaalklok.Op(2025, 3, 3);
        klok.GaNaar(dag ?? new DateOnly(2025, 3, 3));
        return new Proefgemeente(new Gemeente(Gemeentecode.Parse("0226"), "Duiven", "duiven", "duiven", motor, verbinding), klok, map, bij);
    }

    /// <summary>Does something in a scope of its own: a request.</summary>
    public async Task<T> DoeAsync<T>(Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = _diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(Gemeente);
        return await werk(scope.ServiceProvider);
    }

    /// <summary>Does something in a scope of its own: a request.</summary>
    public Task DoeAsync(Func<IServiceProvider, Task> werk) => DoeAsync(async sp =>
    {
        await werk(sp);
        return true;
    });

    /// <summary>Uses one service in a scope of its own.</summary>
    public Task<T> MetAsync<TDienst, T>(Func<TDienst, Task<T>> werk)
        where TDienst : notnull => DoeAsync(sp => werk(sp.GetRequiredService<TDienst>()));

    /// <summary>Delivers the outbox until it is empty.</summary>
    public Task<int> BezorgAsync() => _diensten.GetRequiredService<Bezorger>().BezorgAllesAsync(Gemeente, CancellationToken.None);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();

        if (Gemeente.Motor == Opslagmotor.Sqlite)
        {
            using var verbinding = new SqliteConnection(Gemeente.Verbinding);
            SqliteConnection.ClearPool(verbinding);
        }
        else
        {
            await using var verbinding = new NpgsqlConnection(Gemeente.Verbinding);
            NpgsqlConnection.ClearPool(verbinding);
            Postgres.VoerUit($"{Postgres.Serververbinding};Database=postgres", $"DROP DATABASE IF EXISTS {verbinding.Database} WITH (FORCE)");
        }

        Directory.Delete(Map, recursive: true);
    }

    private static string Sqlite(string map)
    {
        lock (Slot)
        {
            if (_sqliteSjabloon is null)
            {
                var sjabloon = Path.Combine(Path.GetTempPath(), $"rotonde-sjabloon-{Environment.ProcessId}-{Guid.CreateVersion7():N}.db");
                var gemeente = new Gemeente(Gemeentecode.Parse("0226"), "Sjabloon", "sjabloon", "neutraal", Opslagmotor.Sqlite, Gemeentenregister.SqliteBestand(sjabloon));
                Databasebeheer.WerkBijAsync(gemeente, CancellationToken.None).GetAwaiter().GetResult();
                using (var verbinding = new SqliteConnection(gemeente.Verbinding))
                {
                    verbinding.Open();
                    using var opdracht = verbinding.CreateCommand();
                    opdracht.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                    opdracht.ExecuteNonQuery();
                    SqliteConnection.ClearPool(verbinding);
                }

                AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(sjabloon);
                _sqliteSjabloon = sjabloon;
            }
        }

        var bestand = Path.Combine(map, "0226.db");
        File.Copy(_sqliteSjabloon, bestand);
        return Gemeentenregister.SqliteBestand(bestand);
    }

    private static string Postgresql()
    {
        lock (Slot)
        {
            if (_postgresSjabloon is null)
            {
                var verbinding = Postgres.NieuweDatabase();
                var gemeente = new Gemeente(Gemeentecode.Parse("0226"), "Sjabloon", "sjabloon", "neutraal", Opslagmotor.PostgreSql, verbinding + ";Pooling=false");
                Databasebeheer.WerkBijAsync(gemeente, CancellationToken.None).GetAwaiter().GetResult();
                _postgresSjabloon = new NpgsqlConnectionStringBuilder(verbinding).Database!;
            }

            var nieuw = Postgres.NieuweDatabase();
            Postgres.VoerUit($"{Postgres.Serververbinding};Database=postgres", $"CREATE DATABASE {new NpgsqlConnectionStringBuilder(nieuw).Database} TEMPLATE {_postgresSjabloon}");
            return nieuw;
        }
    }
}
