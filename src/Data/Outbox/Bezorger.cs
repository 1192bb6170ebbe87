using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Converters;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;

namespace Rotonde.Data.Outbox;

/// <summary>The listeners of all modules in this process, by event.</summary>
public sealed class Luisteraars
{
    private readonly FrozenDictionary<string, (Type Gebeurtenis, Type[] Luisteraars)> _perSoort;

    internal Luisteraars(IEnumerable<Type> luisteraars) => _perSoort = luisteraars
        .SelectMany(l => l.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ILuisteraar<>))
            .Select(i => (Gebeurtenis: i.GetGenericArguments()[0], Luisteraar: l)))
        .GroupBy(p => p.Gebeurtenis)
        .ToFrozenDictionary(g => g.Key.FullName!, g => (g.Key, g.Select(p => p.Luisteraar).OrderBy(l => l.FullName, StringComparer.Ordinal).ToArray()));

    internal (Type Gebeurtenis, Type[] Luisteraars)? Voor(string soort) => _perSoort.TryGetValue(soort, out var p) ? p : null;
}

/// <summary>
/// Delivers the outbox in order: every listener hears every event in a transaction of its own, once. The Worker loops over it; the ride and tests
/// deliver until empty. An event that keeps failing is set aside after ten tries, visible for the manager, so that the rest goes on.
/// </summary>
public sealed partial class Bezorger(IServiceScopeFactory scopes, Luisteraars luisteraars, TimeProvider klok, ILogger<Bezorger> log)
{
    private const int Pogingen = 10;

    /// <summary>Delivers until nothing waits; answers how many events were delivered.</summary>
    public async Task<int> BezorgAllesAsync(Gemeente gemeente, CancellationToken stop)
    {
        var aantal = 0;
        while (await VolgendeAsync(gemeente, stop) is { } volgnummer)
        {
            if (!await BezorgAsync(gemeente, volgnummer, stop))
            {
                break;
            }

            aantal++;
        }

        return aantal;
    }

    private async Task<long?> VolgendeAsync(Gemeente gemeente, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
        var db = scope.ServiceProvider.GetRequiredService<DataDb>();
        return await db.Outbox.Where(r => r.Bezorgd == null && r.Mislukt < Pogingen)
            .OrderBy(r => r.Volgnummer).Select(r => (long?)r.Volgnummer).FirstOrDefaultAsync(stop);
    }

    private async Task<bool> BezorgAsync(Gemeente gemeente, long volgnummer, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
        var db = scope.ServiceProvider.GetRequiredService<DataDb>();
        var regel = await db.Outbox.SingleAsync(r => r.Volgnummer == volgnummer, stop);

        if (luisteraars.Voor(regel.Soort) is not { } soort)
        {
            regel.Bezorgd = klok.GetUtcNow();
            await db.SaveChangesAsync(stop);
            return true;
        }

        var gebeurtenis = JsonSerializer.Deserialize(regel.Inhoud, soort.Gebeurtenis, Json.Opties)!;

        foreach (var luisteraar in soort.Luisteraars)
        {
            try
            {
                await LaatHorenAsync(gemeente, volgnummer, luisteraar, soort.Gebeurtenis, gebeurtenis, regel.Moment, stop);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                var oorzaak = (fout as TargetInvocationException)?.InnerException ?? fout;
                NietBezorgd(log, oorzaak, volgnummer, luisteraar.Name, regel.Mislukt + 1);
                regel.Mislukt++;
                regel.Fout = $"{luisteraar.Name}: {oorzaak.GetType().Name}";
                await db.SaveChangesAsync(stop);
                return regel.Mislukt >= Pogingen;
            }
        }

        regel.Bezorgd = klok.GetUtcNow();
        await db.SaveChangesAsync(stop);
        return true;
    }

    private async Task LaatHorenAsync(
        Gemeente gemeente, long volgnummer, Type luisteraar, Type soort, object gebeurtenis, DateTimeOffset moment, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        var db = scope.ServiceProvider.GetRequiredService<DataDb>();
        var hoor = typeof(ILuisteraar<>).MakeGenericType(soort).GetMethod(nameof(ILuisteraar<>.HoorAsync))!;

        await werk.InTransactieAsync(
            async s =>
            {
                if (await db.Bezorgingen.AnyAsync(b => b.Volgnummer == volgnummer && b.Luisteraar == luisteraar.Name, s))
                {
                    return (false, false);
                }

                await (Task)hoor.Invoke(scope.ServiceProvider.GetRequiredService(luisteraar), [gebeurtenis, moment, s])!;
                db.Bezorgingen.Add(new Bezorging { Volgnummer = volgnummer, Luisteraar = luisteraar.Name });
                await db.SaveChangesAsync(s);
                return (true, true);
            },
            stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Gebeurtenis {Volgnummer} kon niet aan {Luisteraar} worden bezorgd (poging {Poging}).")]
    private static partial void NietBezorgd(ILogger log, Exception fout, long volgnummer, string luisteraar, int poging);
}
