using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rotonde.Basis;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Logboek;
using Rotonde.Toegang.Later;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Voorzieningen.Overgangen;

namespace Rotonde.Worker;

/// <summary>Goes round the municipalities: takes in and sends the post, delivers what happened to who listens, and numbers the access log. A municipality that fails does not hold up the next.</summary>
internal sealed partial class Rondgang(Gemeentenregister register, Bezorger bezorger, IServiceScopeFactory scopes, TimeProvider klok, ILogger<Rondgang> log) : BackgroundService
{
    private static readonly TimeSpan Rust = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<Gemeentecode, DateOnly> _gedaan = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Rust, klok);
        do
        {
            foreach (var gemeente in register.Alle)
            {
                try
                {
                    await MetAsync<Postbode>(gemeente, p => p.RondeAsync(stoppingToken));
                    await bezorger.BezorgAllesAsync(gemeente, stoppingToken);
                    await MetAsync<Volgnummering>(gemeente, v => v.NummerAsync(stoppingToken));
                    await DoeDagelijksAsync(gemeente, stoppingToken);
                }
                catch (Exception fout) when (fout is not OperationCanceledException)
                {
                    Mislukt(log, fout, gemeente.Naam);
                }
            }
        }
        while (await tik.WaitForNextTickAsync(stoppingToken));
    }

    // What the calendar does, in the first round of a day: terms that close, tasks that fall due, indicators that are measured. Each is idempotent, so a restart does no harm.
    private async Task DoeDagelijksAsync(Gemeente gemeente, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        if (_gedaan.GetValueOrDefault(gemeente.Code) == vandaag)
        {
            return;
        }

        await MetAsync<SluitBezwaartermijnen>(gemeente, s => s.UitvoerenAsync(stop));
        await MetAsync<MaakOvergangstaken>(gemeente, m => m.UitvoerenAsync(stop));
        await MetAsync<BerekenVannacht>(gemeente, b => b.UitvoerenAsync(stop));
        await MetAsync<WisVerlopenVragen>(gemeente, w => w.UitvoerenAsync(stop));
        await MetAsync<RekenLogboekNa>(gemeente, r => r.UitvoerenAsync(stop));
        _gedaan[gemeente.Code] = vandaag;
    }

    private async Task MetAsync<TDienst>(Gemeente gemeente, Func<TDienst, Task> werk)
        where TDienst : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
        await werk(scope.ServiceProvider.GetRequiredService<TDienst>());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De rondgang voor {Gemeente} is mislukt; over een halve seconde opnieuw.")]
    private static partial void Mislukt(ILogger log, Exception fout, string gemeente);
}
