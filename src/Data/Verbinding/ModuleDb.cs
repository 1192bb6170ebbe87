using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Data.Bulk;
using Rotonde.Data.Converters;

namespace Rotonde.Data.Verbinding;

/// <summary>
/// A module's context: its own tables, on the scope's one connection. The mappings lie beside the concepts and are found in the module's assembly.
/// Tables with persons can be read only while Privacy has noted who looks and why; without that a query throws (no log, no look).
/// </summary>
public abstract class ModuleDb : DbContext
{
    // Below this the ordinary way costs nothing that anybody notices.
    private const int Bulkgrens = 50;

    private readonly Werkeenheid _werk;

    /// <summary>Joins the unit of work.</summary>
    protected ModuleDb(Werkeenheid werk)
    {
        _werk = werk;
        werk.Meld(this);
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>
    /// Adds new rows of one kind. A few are only added, as <c>AddRange</c> does. Many go straight into the table, in the running transaction and after what was changed before: the
    /// context does not know them afterwards, and a number that the engine gives out is not filled in. Either way <c>SaveChanges</c> follows.
    /// </summary>
    /// <param name="rijen">The rows.</param>
    /// <param name="stop">Cancels.</param>
    public async Task VoegInBulkToeAsync<T>(IReadOnlyCollection<T> rijen, CancellationToken stop)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rijen);
        if (rijen.Count < Bulkgrens || !_werk.InTransactie)
        {
            AddRange(rijen);
            return;
        }

        var vorm = Bulkvorm<T>.Van(this, _werk.Motor);
        if (_werk.Toegangsgrond is null && Model.FindEntityType(typeof(T))!.IsPersoonsgebonden())
        {
            throw Toegangswacht.Gesloten(vorm.Tabel);
        }

        await SaveChangesAsync(stop);
        using var rij = Bulkrij.In(await _werk.OpenVerbindingAsync(stop), vorm.Tabel, vorm.Kolommen);
        foreach (var waarde in rijen)
        {
            rij.Begin();
            vorm.Zet(rij, waarde);
            rij.Einde();
        }

        rij.Klaar();
    }

    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        _werk.Configureer(optionsBuilder);
        optionsBuilder.AddInterceptors(new Toegangswacht(_werk));
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Opslagconventies.PasToe(configurationBuilder, GetType().Assembly);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
}

/// <summary>Marks tables that hold something about a person.</summary>
public static class Persoonsgegevens
{
    internal const string Annotatie = "Rotonde:Persoonsgebonden";

    /// <summary>This table holds something about a person: reading it needs a <c>Raadpleging</c>, writing it a <c>Proces</c>.</summary>
    public static EntityTypeBuilder<T> IsPersoonsgebonden<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.HasAnnotation(Annotatie, true);
        return builder;
    }

    /// <summary>Is this table marked?</summary>
    public static bool IsPersoonsgebonden(this Microsoft.EntityFrameworkCore.Metadata.IReadOnlyEntityType soort) =>
        soort.FindAnnotation(Annotatie) is not null;
}

/// <summary>Stops every query of a context on its persons' tables that nobody accounted for. Hand-written SQL (<c>…Sql.cs</c>) is stopped at <see cref="Werkeenheid.CommandoAsync"/>.</summary>
internal sealed class Toegangswacht(Werkeenheid werk) : DbCommandInterceptor
{
    private static readonly ConcurrentDictionary<Type, Regex> Tabellen = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Bewaak(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Bewaak(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Bewaak(command, eventData);
        return result;
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Bewaak(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Bewaak(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Bewaak(command, eventData);
        return ValueTask.FromResult(result);
    }

    private void Bewaak(DbCommand command, CommandEventData gegevens)
    {
        if (werk.Toegangsgrond is not null || gegevens.Context is not { } context)
        {
            return;
        }

        // SQLite writes a name between quotes, PostgreSQL only when it must: so the name itself is looked for, as a whole word.
        var bewaakt = Tabellen.GetOrAdd(context.GetType(), _ => new Regex(
            $@"\b(?:{string.Join('|', context.Model.GetEntityTypes().Where(t => t.IsPersoonsgebonden()).Select(t => t.GetTableName()!).Distinct().Select(Regex.Escape).DefaultIfEmpty("(?!)"))})\b",
            RegexOptions.CultureInvariant));

        if (bewaakt.Match(command.CommandText) is { Success: true, Value: var tabel })
        {
            throw Gesloten(tabel);
        }
    }

    internal static InvalidOperationException Gesloten(string tabel) => new($"Geen log, geen inzage: {tabel} wordt gelezen of geschreven zonder Raadpleging of Proces.");
}
