using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rotonde.Bench;

/// <summary>A PostgreSQL of our own on a temporary folder and loopback, as tests/Testbasis does; here without xunit, and with its default durability.</summary>
internal sealed class Postgresserver : IDisposable
{
    private readonly string _bin;
    private readonly string _map;
    private readonly int _poort;

    private Postgresserver(string bin, string map, int poort) => (_bin, _map, _poort) = (bin, map, poort);

    public static Postgresserver Start()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(m => Path.Combine(m, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order().LastOrDefault()
            : null;
        if (bin is null)
        {
            throw new InvalidOperationException("PostgreSQL ontbreekt (Debian: apt-get install postgresql-15). Meet anders alleen SQLite met --motor sqlite.");
        }

        var map = Directory.CreateTempSubdirectory("rotonde-bench-pg-").FullName;
        if (Environment.UserName == "root")
        {
            Draai("chown", ["postgres", map], alsPostgres: false);
        }

        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        var poort = ((IPEndPoint)luisteraar.LocalEndpoint).Port;
        luisteraar.Stop();
        Draai(Path.Combine(bin, "initdb"), ["-D", $"{map}/data", "-A", "trust", "-U", "rotonde", "-E", "UTF8", "--locale=C.UTF-8"]);
        Draai(
            Path.Combine(bin, "pg_ctl"),
            ["-D", $"{map}/data", "-w", "-l", $"{map}/log", "-o", $"-p {poort} -c listen_addresses=127.0.0.1 -c unix_socket_directories={map}", "start"]);
        return new Postgresserver(bin, map, poort);
    }

    public string Database(string naam) => $"Host=127.0.0.1;Port={_poort};Username=rotonde;Database={naam};Maximum Pool Size=20";

    public void Dispose()
    {
        Draai(Path.Combine(_bin, "pg_ctl"), ["-D", $"{_map}/data", "-m", "immediate", "stop"]);
        Directory.Delete(_map, recursive: true);
    }

    private static void Draai(string programma, string[] argumenten, bool alsPostgres = true)
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
}
