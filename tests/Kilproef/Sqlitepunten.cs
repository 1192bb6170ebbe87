using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Rotonde.Kilproef;

/// <summary>Which table a statement writes; what a transaction wrote is what its commit is called.</summary>
internal static partial class Schrijfopdracht
{
    internal static string? Tabel(string sql) => Vorm().Match(sql) is { Success: true } m ? m.Groups[1].Value : null;

    internal static bool Is(string sql, string woord) => sql.AsSpan().TrimStart().StartsWith(woord, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""^\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+"?(\w+)"?""", RegexOptions.IgnoreCase)]
    private static partial Regex Vorm();
}

/// <summary>What the wrapper does not pass on: https://www.sqlite.org/c3ref/trace_v2.html.</summary>
internal static class Sqlitebibliotheek
{
    /// <summary>SQLITE_TRACE_STMT: a statement begins.</summary>
    internal const uint Begin = 0x01;

    /// <summary>SQLITE_TRACE_PROFILE: it has finished.</summary>
    internal const uint Einde = 0x02;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate int Luisteraar(uint wat, nint context, nint opdracht, nint gegeven);

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_trace_v2", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    internal static extern int Volg(nint verbinding, uint wat, Luisteraar luisteraar, nint context);

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_sql", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    internal static extern nint Tekst(nint opdracht);
}

/// <summary>The commits on SQLite, told by the engine itself: before it starts with one, and after it has finished. EF Core's diagnostics show which connections there are.</summary>
internal sealed class Sqlitepunten(Punten punten) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly ConditionalWeakTable<sqlite3, Transactie> _gehaakt = [];
    private readonly List<Transactie> _levend = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this, naam => naam == RelationalEventId.TransactionUsed.Name || naam == RelationalEventId.ConnectionOpened.Name || naam == RelationalEventId.ConnectionClosing.Name
                || naam == RelationalEventId.CommandExecuting.Name);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var verbinding = value.Value switch
        {
            TransactionEventData t => t.Transaction.Connection,
            ConnectionEventData c => c.Connection,
            CommandEventData c => c.Command.Connection,
            _ => null,
        };
        if (verbinding is not SqliteConnection { Handle: { } greep })
        {
            return;
        }

        if (_gehaakt.TryGetValue(greep, out var transactie))
        {
            if (value.Key == RelationalEventId.ConnectionClosing.Name)
            {
                transactie.IsVast();
            }
        }
        else
        {
            transactie = new Transactie(punten, greep);
            _gehaakt.Add(greep, transactie);
            _levend.Add(transactie);
            if (Sqlitebibliotheek.Volg(greep.DangerousGetHandle(), Sqlitebibliotheek.Begin | Sqlitebibliotheek.Einde, transactie.Hoor, 0) != 0)
            {
                throw new InvalidOperationException("SQLite laat zich niet volgen.");
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private sealed class Transactie
    {
        private readonly Punten _punten;
        private readonly sqlite3 _greep;
        private readonly HashSet<string> _tabellen = new(StringComparer.Ordinal);
        private bool _los;

        internal Transactie(Punten punten, sqlite3 greep) => (_punten, _greep, Hoor) = (punten, greep, Luister);

        /// <summary>Kept, because SQLite holds on to it.</summary>
        internal Sqlitebibliotheek.Luisteraar Hoor { get; }

        private int Luister(uint wat, nint context, nint opdracht, nint gegeven)
        {
            if (Marshal.PtrToStringUTF8(Sqlitebibliotheek.Tekst(opdracht)) is { } sql)
            {
                if (wat == Sqlitebibliotheek.Begin)
                {
                    Begint(sql);
                }
                else
                {
                    IsKlaar(sql);
                }
            }

            return 0;
        }

        // A statement that gives rows back commits when its reader is done, and SQLite does not tell: whatever comes next on the connection does.
        internal void IsVast()
        {
            if (_los)
            {
                _los = false;
                Meld(na: true);
                _tabellen.Clear();
            }
        }

        private void Begint(string sql)
        {
            IsVast();
            if (Schrijfopdracht.Is(sql, "BEGIN") || Schrijfopdracht.Is(sql, "ROLLBACK"))
            {
                _tabellen.Clear();
            }
            else if (Schrijfopdracht.Is(sql, "COMMIT"))
            {
                Meld(na: false);
            }
            else if (Schrijfopdracht.Tabel(sql) is { } tabel)
            {
                // Without a transaction around it every statement commits.
                _los = raw.sqlite3_get_autocommit(_greep) != 0;
                _tabellen.Add(tabel);
                if (_los)
                {
                    Meld(na: false);
                }
            }
        }

        private void IsKlaar(string sql)
        {
            if (Schrijfopdracht.Is(sql, "COMMIT"))
            {
                Meld(na: true);
                _tabellen.Clear();
            }
        }

        private void Meld(bool na)
        {
            if (_tabellen.Count > 0)
            {
                _punten.Vastleggen(_tabellen, na);
            }
        }
    }
}
