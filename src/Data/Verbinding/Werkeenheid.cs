using System.Data;
using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;

namespace Rotonde.Data.Verbinding;

/// <summary>
/// The unit of work of a scope: one connection, one transaction at a time, shared by the contexts of all modules. Data, outbox and log rows commit
/// together or not at all. On SQLite it begins with BEGIN IMMEDIATE; on BUSY (SQLite) or 40001/40P01/23505 on a request key (PostgreSQL) the whole work
/// is done again, so the work must not keep state outside the contexts.
/// </summary>
public sealed class Werkeenheid(Gemeentescope scope, TimeProvider klok) : IAsyncDisposable, IDisposable
{
    private const int Pogingen = 8;

    // SQLite keeps two megabytes of pages by itself: work on a large register would read each page a hundred times. Temporary tables never reach a file.
    private const string Geheugen = "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY";

    private readonly List<ModuleDb> _contexten = [];
    private readonly List<IGebeurtenis> _gebeurtenissen = [];
    private readonly HashSet<string> _klaargezet = [];
    private DbConnection? _verbinding;
    private DbTransaction? _transactie;
    private DataDb? _data;

    /// <summary>The municipality whose database this is.</summary>
    public Gemeente Gemeente => scope.Gemeente;

    /// <summary>The engine of this database, for the hand-written SQL of a <c>…Sql.cs</c>.</summary>
    public Opslagmotor Motor => scope.Gemeente.Motor;

    /// <summary>
    /// Which try of which transaction runs; none when none runs. Whoever remembers something of this work beside the contexts lays it with this: another try begins anew,
    /// also where an engine uses one object for all transactions of a connection.
    /// </summary>
    public object? Poging { get; private set; }

    /// <summary>Is a transaction running?</summary>
    public bool InTransactie => _transactie is not null;

    /// <summary>On what ground persons' tables may be read now; set by Privacy together with the log rows. None: reading them fails.</summary>
    public string? Toegangsgrond { get; internal set; }

    /// <summary>Runs work in a transaction; joins the one that runs already.</summary>
    /// <param name="werk">The work; may run more than once. It says whether to keep what it did.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<T> InTransactieAsync<T>(Func<CancellationToken, Task<(T Antwoord, bool Bewaren)>> werk, CancellationToken stop)
    {
        if (_transactie is not null)
        {
            return (await werk(stop)).Antwoord;
        }

        for (var poging = 1; ; poging++)
        {
            try
            {
                await BeginAsync(stop);
                var (antwoord, bewaren) = await werk(stop);
                await EindigAsync(bewaren, stop);
                return antwoord;
            }
            catch (Exception fout) when (poging < Pogingen && IsBotsing(fout))
            {
                await BreekAfAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(15 * poging * poging), klok, stop);
            }
            catch
            {
                await BreekAfAsync();
                throw;
            }
        }
    }

    /// <summary>
    /// Runs a handeling once per request key: a double click or a resend gets the first answer again. A refusal keeps nothing, so that the person can mend it and send again.
    /// </summary>
    /// <param name="sleutel">The key that was made when the form was shown; empty for work without a form.</param>
    /// <param name="werk">The handeling.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Uitkomst<T>> DoeEenmaalAsync<T>(Guid sleutel, Func<CancellationToken, Task<Uitkomst<T>>> werk, CancellationToken stop) =>
        InTransactieAsync(
            async s =>
            {
                if (sleutel != Guid.Empty && await Data.Verzoeken.FindAsync([sleutel], s) is { } eerder)
                {
                    return (JsonSerializer.Deserialize<T>(eerder.Antwoord, Json.Opties)!, false);
                }

                var uitkomst = await werk(s);

                if (uitkomst.Gelukt && sleutel != Guid.Empty)
                {
                    Data.Verzoeken.Add(new Verzoek { Sleutel = sleutel, Antwoord = JsonSerializer.Serialize(uitkomst.Waarde, Json.Opties), Moment = klok.GetUtcNow() });
                    await Data.SaveChangesAsync(s);
                }

                return (uitkomst, uitkomst.Gelukt);
            },
            stop);

    /// <summary>Tells those downstream. Stored in this transaction, delivered after it.</summary>
    public void Vertel(IGebeurtenis gebeurtenis)
    {
        if (_transactie is null)
        {
            throw new InvalidOperationException("Vertellen kan alleen binnen een handeling.");
        }

        _gebeurtenissen.Add(gebeurtenis);
    }

    /// <summary>The open connection, for Data itself: hand-written SQL asks for a command, which looks whether it may.</summary>
    internal async Task<DbConnection> OpenVerbindingAsync(CancellationToken stop)
    {
        var verbinding = Verbinding;
        if (verbinding.State != ConnectionState.Open)
        {
            await verbinding.OpenAsync(stop);
        }

        return verbinding;
    }

    /// <summary>Hand-written SQL on the connection, in the running transaction if there is one.</summary>
    /// <exception cref="InvalidOperationException">Privacy did not note who looks and why: no log, no look.</exception>
    public Task<DbCommand> CommandoAsync(string sql, CancellationToken stop) => Toegangsgrond is not null
        ? CommandoZonderPersonenAsync(sql, stop)
        : throw new InvalidOperationException("Geen log, geen inzage: SQL wordt gemaakt zonder Raadpleging of Proces.");

    /// <summary>The same for SQL that names no table with persons, so that nobody has to be accounted for. A house rule reads every file that calls this.</summary>
    public async Task<DbCommand> CommandoZonderPersonenAsync(string sql, CancellationToken stop)
    {
        var commando = (await OpenVerbindingAsync(stop)).CreateCommand();
        commando.Transaction = _transactie;
        commando.CommandText = sql;
        return commando;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_transactie is not null)
        {
            await BreekAfAsync();
        }

        if (_verbinding is not null)
        {
            await _verbinding.DisposeAsync();
            _verbinding = null;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _transactie?.Dispose();
        _verbinding?.Dispose();
        _verbinding = null;
    }

    // SQLite keeps a temporary table as long as the connection, which goes back to a pool; PostgreSQL drops it itself.
    internal void GaatWegNaHetWerk(string tabel) => _klaargezet.Add(tabel);

    internal void Meld(ModuleDb context)
    {
        _contexten.Add(context);
        if (_transactie is not null)
        {
            context.Database.UseTransaction(_transactie);
        }
    }

    internal void Configureer(DbContextOptionsBuilder opties)
    {
        if (Motor == Opslagmotor.Sqlite)
        {
            opties.UseSqlite(Verbinding);
        }
        else
        {
            opties.UseNpgsql(Verbinding);
        }
    }

    private DataDb Data => _data ??= new DataDb(this);

    private DbConnection Verbinding => _verbinding ??= Motor == Opslagmotor.Sqlite
        ? new SqliteConnection(scope.Gemeente.Verbinding)
        : new NpgsqlConnection(scope.Gemeente.Verbinding);

    private static bool IsBotsing(Exception fout) => (fout.GetBaseException(), fout) switch
    {
        (SqliteException { SqliteErrorCode: 5 or 6 }, _) => true,
        (PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected }, _) => true,
        // Two requests with one key at the same moment: the second finds the answer of the first when it tries again.
        (PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "data_verzoek" }, _) => true,
        _ => false,
    };

    private async Task BeginAsync(CancellationToken stop)
    {
        _gebeurtenissen.Clear();
        Poging = new object();
        var verbinding = await OpenVerbindingAsync(stop);

        if (verbinding is SqliteConnection)
        {
            await using var geheugen = verbinding.CreateCommand();
            geheugen.CommandText = Geheugen;
            await geheugen.ExecuteNonQueryAsync(stop);
        }

        // Microsoft.Data.Sqlite begins with BEGIN IMMEDIATE; a read that later writes would fail with "database is locked" otherwise.
        _transactie = verbinding is SqliteConnection sqlite
            ? sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: false)
            : await verbinding.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

        foreach (var context in _contexten)
        {
            await context.Database.UseTransactionAsync(_transactie, stop);
        }
    }

    private async Task EindigAsync(bool bewaren, CancellationToken stop)
    {
        if (bewaren && _gebeurtenissen.Count > 0)
        {
            var moment = klok.GetUtcNow();
            await Data.VoegInBulkToeAsync([.. _gebeurtenissen.Select(g => Outboxregel.Van(g, moment))], stop);
            await Data.SaveChangesAsync(stop);
        }

        if (bewaren && _klaargezet.Count > 0 && Motor == Opslagmotor.Sqlite)
        {
            await using var weg = await CommandoZonderPersonenAsync(string.Concat(_klaargezet.Select(t => $"DROP TABLE temp.{t};")), stop);
            await weg.ExecuteNonQueryAsync(stop);
        }

        if (bewaren)
        {
            await _transactie!.CommitAsync(stop);
            await LaatLosAsync();
        }
        else
        {
            await BreekAfAsync();
        }
    }

    private async Task BreekAfAsync()
    {
        if (_transactie is not null)
        {
            try
            {
                await _transactie.RollbackAsync(CancellationToken.None);
            }
            catch (Exception fout) when (fout is DbException or InvalidOperationException)
            {
                // The connection broke or the server rolled back already: there is nothing left to undo.
            }
        }

        await LaatLosAsync();
    }

    private async Task LaatLosAsync()
    {
        _gebeurtenissen.Clear();
        _klaargezet.Clear();
        foreach (var context in _contexten)
        {
            await context.Database.UseTransactionAsync(null);
            context.ChangeTracker.Clear();
        }

        if (_transactie is not null)
        {
            await _transactie.DisposeAsync();
            _transactie = null;
        }
    }
}
