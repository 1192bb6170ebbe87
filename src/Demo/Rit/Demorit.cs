using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Tijd;
using Rotonde.Privacy.Logboek;

namespace Rotonde.Demo.Rit;

/// <summary>
/// The demo family drives the whole way (DOMAIN-MODEL §15.4) on a fixed clock, through the same handelingen and questions that the pages use. A station
/// says ok only for what it observed itself; a station that is not built says so.
/// </summary>
public sealed partial class Demorit(IServiceProvider diensten, Gemeente gemeente, Verhaalklok klok, TextWriter? uit = null)
{
    private static readonly IReadOnlyList<string> Codes =
        [.. Enumerable.Range(1, 7).Select(n => $"C{n:00}"), "C07b", .. Enumerable.Range(8, 25).Select(n => $"C{n:00}")];

    /// <summary>Drives and reports each station.</summary>
    public async Task<IReadOnlyList<Stationsregel>> RijAsync(CancellationToken stop)
    {
        var stations = typeof(Demorit).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .Select(m => (Methode: m, Punt: m.GetCustomAttribute<ControlepuntAttribute>()))
            .Where(s => s.Punt is not null)
            .ToDictionary(s => s.Punt!.Code, s => (s.Methode, s.Punt!.Dag));
        var regels = new List<Stationsregel>();

        await VoorbereidAsync(stop);
        foreach (var code in Codes.OrderBy(c => stations.TryGetValue(c, out var s) ? s.Dag : DateOnly.MaxValue).ThenBy(c => Codes.ToList().IndexOf(c)))
        {
            regels.Add(await RijNaarAsync(code, stations, stop));
        }

        foreach (var regel in regels.OrderBy(r => Codes.ToList().IndexOf(r.Code)))
        {
            uit?.WriteLine(regel);
        }

        return regels;
    }

    private async Task<Stationsregel> RijNaarAsync(string code, Dictionary<string, (MethodInfo Methode, DateOnly Dag)> stations, CancellationToken stop)
    {
        if (!stations.TryGetValue(code, out var station))
        {
            return new Stationsregel(code, Stationsuitslag.NietGebouwd, "");
        }

        try
        {
            klok.GaNaar(station.Dag);
            return new Stationsregel(code, Stationsuitslag.Ok, await (Task<string>)station.Methode.Invoke(this, [stop])!);
        }
        catch (NogNietGebouwdException deel)
        {
            return new Stationsregel(code, Stationsuitslag.NietGebouwd, deel.Message);
        }
        catch (RitfoutException fout)
        {
            return new Stationsregel(code, Stationsuitslag.Fout, fout.Message);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            var oorzaak = (fout as TargetInvocationException)?.InnerException ?? fout;
            return new Stationsregel(code, Stationsuitslag.Fout, oorzaak is RitfoutException ? oorzaak.Message : $"{oorzaak.GetType().Name}: {oorzaak.Message}");
        }
    }

    /// <summary>One request: a scope of its own, in this municipality.</summary>
    private async Task<T> DoeAsync<T>(Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
        return await werk(scope.ServiceProvider);
    }

    private Task<T> MetAsync<TDienst, T>(Func<TDienst, Task<T>> werk)
        where TDienst : notnull => DoeAsync(sp => werk(sp.GetRequiredService<TDienst>()));

    /// <summary>What the Worker does: deliver until nothing waits, and number the log.</summary>
    private async Task WerkDoorAsync(CancellationToken stop)
    {
        await diensten.GetRequiredService<Bezorger>().BezorgAllesAsync(gemeente, stop);
        await MetAsync<Volgnummering, int>(v => v.NummerAsync(stop));
    }
}
