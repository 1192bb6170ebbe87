using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Rotonde.Data.Register;
using Rotonde.Postkamer.Verzending;

namespace Rotonde.Kilproef;

/// <summary>
/// The process that dies: the program of the Worker itself, from its own first line. While it builds its host, its clock is set and points are put around its post box;
/// the commits are seen from outside. In the Worker nothing knows of this.
/// </summary>
internal static class Werker
{
    internal static int Draai(Werkopdracht opdracht)
    {
        var punten = new Punten(opdracht);
        Environment.SetEnvironmentVariable("ROTONDE_POST", opdracht.Post);
        if (opdracht.Motor == Opslagmotor.PostgreSql)
        {
            var verbinding = new NpgsqlConnectionStringBuilder(opdracht.Verbinding);
            verbinding.Port = new Postgrespunten(punten, verbinding.Port).Open();
            Environment.SetEnvironmentVariable($"ROTONDE_DB_{Wereld.Code}", verbinding.ConnectionString);
        }
        else
        {
            DiagnosticListener.AllListeners.Subscribe(new Sqlitepunten(punten));
        }

        DiagnosticListener.AllListeners.Subscribe(new Bouwkijker(diensten => Verbouw(diensten, opdracht, punten)));
        var worker = Assembly.Load("Rotonde.Worker").EntryPoint!;
        return (int)worker.Invoke(null, [new[] { "--Register", opdracht.Register, "--Sleutelmap", opdracht.Sleutels, "--Logging:LogLevel:Default", "Error" }])!;
    }

    private static void Verbouw(IServiceCollection diensten, Werkopdracht opdracht, Punten punten)
    {
        diensten.Replace(ServiceDescriptor.Singleton<TimeProvider>(new Werkklok(opdracht.Nu)));
        var bus = diensten.Single(d => d.ServiceType == typeof(ITransport)).ImplementationFactory!;
        diensten.Replace(ServiceDescriptor.Singleton<ITransport>(sp => new Puntpost(Breuken.Breek((ITransport)bus(sp), opdracht.Breuk, sp), punten, opdracht.Post)));
        Breuken.Breek(diensten, opdracht.Breuk);
    }

    /// <summary>Stands still where the story stands; its timers run, and do not wait between rounds.</summary>
    private sealed class Werkklok(DateTimeOffset nu) : TimeProvider
    {
        private static readonly TimeSpan Kort = TimeSpan.FromMilliseconds(2);

        public override DateTimeOffset GetUtcNow() => nu;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Hoogstens(dueTime), Hoogstens(period));

        private static TimeSpan Hoogstens(TimeSpan duur) => duur > Kort ? Kort : duur;
    }

    /// <summary>Hears when a host is about to be built.</summary>
    private sealed class Bouwkijker(Action<IServiceCollection> verbouw) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilding", Value: IHostBuilder host })
            {
                host.ConfigureServices((_, diensten) => verbouw(diensten));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
