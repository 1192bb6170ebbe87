using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Rotonde.Data.Converters;
using Rotonde.Data.Register;

namespace Rotonde.Opslag;

/// <summary>All mappings of all modules together: only to make, check and apply migrations. Nothing reads or writes through it.</summary>
public abstract class OpslagDb(DbContextOptions opties) : DbContext(opties)
{
    /// <summary>The modules that store something, in the order of the stream.</summary>
    public static IReadOnlyList<Assembly> Modules { get; } =
    [
        .. new[]
        {
            "Data", "Privacy", "Postkamer", "Aanbieders", "Toegang", "Gezin", "Voorzieningen", "Bestaanszekerheid", "Declaraties", "Financien", "Monitor", "Agenda",
        }.Select(naam => Assembly.Load($"Rotonde.{naam}")),
    ];

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Opslagconventies.PasToe(configurationBuilder, Modules);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var module in Modules)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(module);
        }
    }
}

/// <summary>The composed model on SQLite.</summary>
public sealed class SqliteOpslag(DbContextOptions<SqliteOpslag> opties) : OpslagDb(opties);

/// <summary>The composed model on PostgreSQL.</summary>
public sealed class PostgreSqlOpslag(DbContextOptions<PostgreSqlOpslag> opties) : OpslagDb(opties);

/// <summary>For <c>dotnet ef</c>: no database is opened.</summary>
public sealed class SqliteOntwerp : IDesignTimeDbContextFactory<SqliteOpslag>
{
    /// <inheritdoc />
    public SqliteOpslag CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteOpslag>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>For <c>dotnet ef</c>: no database is opened.</summary>
public sealed class PostgreSqlOntwerp : IDesignTimeDbContextFactory<PostgreSqlOpslag>
{
    /// <inheritdoc />
    public PostgreSqlOpslag CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlOpslag>().UseNpgsql("Host=localhost").Options);
}

/// <summary>Makes and brings up to date the one database of a municipality, on either engine by the same steps.</summary>
public static class Databasebeheer
{
    /// <summary>Makes the database when it is not there, and applies what is new.</summary>
    public static async Task WerkBijAsync(Gemeente gemeente, CancellationToken stop)
    {
        await using var db = Open(gemeente);
        await db.Database.MigrateAsync(stop);

        if (gemeente.Motor == Opslagmotor.Sqlite)
        {
            // Readers and the one writer do not wait for each other; the setting stays in the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", stop);
        }
    }

    /// <summary>The composed context on a municipality's database.</summary>
    public static OpslagDb Open(Gemeente gemeente) => gemeente.Motor == Opslagmotor.Sqlite
        ? new SqliteOpslag(new DbContextOptionsBuilder<SqliteOpslag>().UseSqlite(gemeente.Verbinding).Options)
        : new PostgreSqlOpslag(new DbContextOptionsBuilder<PostgreSqlOpslag>().UseNpgsql(gemeente.Verbinding).Options);
}
