using System.Diagnostics;
using Npgsql;

namespace Rotonde.Testbasis;

/// <summary>
/// A real PostgreSQL of our own: started once per test process on a temporary folder and loopback, as user postgres when we are root, and stopped with the process.
/// A missing engine is a failure, never a skip.
/// </summary>
public static class Postgres
{
    private static readonly Lazy<string> Server = new(Start);
    private static int _teller;

    /// <summary>The connection string of a new, empty database name (not made yet).</summary>
    public static string NieuweDatabase() => $"{Server.Value};Database=t{Interlocked.Increment(ref _teller)}_{Environment.ProcessId}";

    /// <summary>The connection string of the server.</summary>
    public static string Serververbinding => Server.Value;

    private static string Start()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(m => Path.Combine(m, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order().LastOrDefault()
            : null;
        if (bin is null)
        {
            throw new InvalidOperationException("PostgreSQL ontbreekt. Draai ./test, dat zet het klaar (Debian: apt-get install postgresql-15).");
        }

        var map = Path.Combine(Path.GetTempPath(), $"rotonde-pg-{Environment.ProcessId}-{Guid.CreateVersion7():N}");
        Directory.CreateDirectory(map);
        if (Environment.UserName == "root")
        {
            Draai("chown", ["postgres", map]);
        }

        var poort = Poorten.Vrij(1)[0];
        Draai(Path.Combine(bin, "initdb"), ["-D", $"{map}/data", "-A", "trust", "-U", "rotonde", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], alsPostgres: true);
        Draai(
            Path.Combine(bin, "pg_ctl"),
            ["-D", $"{map}/data", "-w", "-l", $"{map}/log", "-o",
             $"-p {poort} -c listen_addresses=127.0.0.1 -c unix_socket_directories={map} -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200", "start"],
            alsPostgres: true);

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Draai(Path.Combine(bin, "pg_ctl"), ["-D", $"{map}/data", "-m", "immediate", "stop"], alsPostgres: true);
            Directory.Delete(map, recursive: true);
        };
        return $"Host=127.0.0.1;Port={poort};Username=rotonde;Include Error Detail=true;Maximum Pool Size=20";
    }

    private static void Draai(string programma, string[] argumenten, bool alsPostgres = false)
    {
        var start = new ProcessStartInfo { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        if (alsPostgres && Environment.UserName == "root")
        {
            start.FileName = "runuser";
            argumenten = ["-u", "postgres", "--", programma, .. argumenten];
        }
        else
        {
            start.FileName = programma;
        }

        foreach (var argument in argumenten)
        {
            start.ArgumentList.Add(argument);
        }

        // pg_ctl hands its output on to the server: reading to the end would wait for the server to stop.
        using var proces = Process.Start(start)!;
        if (!proces.WaitForExit(TimeSpan.FromSeconds(60)) || proces.ExitCode != 0)
        {
            throw new InvalidOperationException($"{programma} {string.Join(' ', argumenten)} mislukte.");
        }
    }

    internal static void VoerUit(string verbinding, string sql)
    {
        using var c = new NpgsqlConnection(verbinding);
        c.Open();
        using var opdracht = c.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
