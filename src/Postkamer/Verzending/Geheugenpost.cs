using System.Collections.Concurrent;
using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Controles;

namespace Rotonde.Postkamer.Verzending;

/// <summary>A post box in memory, for tests and the ride: whoever plays the provider puts files in and reads what came out.</summary>
/// <param name="verpakking">How messages are handed over.</param>
public sealed class Geheugenpost(Verpakking verpakking = Verpakking.Kaal) : ITransport
{
    private readonly ConcurrentDictionary<Gemeentecode, Bak> _bakken = new();
    private int _teller;

    /// <summary>Puts a file in the box of a gemeente.</summary>
    public void LegIn(Gemeentecode gemeente, ReadOnlyMemory<byte> bytes) =>
        Van(gemeente).In.TryAdd(Interlocked.Increment(ref _teller), bytes);

    /// <summary>What was sent, in order, and not yet taken.</summary>
    public IReadOnlyList<Uitgaand> Neem(Gemeentecode gemeente)
    {
        var uit = new List<Uitgaand>();
        while (Van(gemeente).Uit.TryDequeue(out var stuk))
        {
            uit.Add(stuk);
        }

        return uit;
    }

    /// <summary>What was refused at the door, with its findings.</summary>
    public IReadOnlyList<(Inkomend Stuk, IReadOnlyList<Bevinding> Bevindingen)> Geweigerd(Gemeentecode gemeente) => [.. Van(gemeente).Geweigerd];

    /// <inheritdoc />
    public Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop) => Task.FromResult<IReadOnlyList<Inkomend>>(
        [.. Van(gemeente).In.OrderBy(p => p.Key).Select(p => new Inkomend(p.Key.ToString(CultureInfo.InvariantCulture), p.Value))]);

    /// <inheritdoc />
    public Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop)
    {
        var bak = Van(gemeente);
        bak.In.TryRemove(int.Parse(inkomend.Naam, CultureInfo.InvariantCulture), out _);

        if (geweigerd is not null)
        {
            bak.Geweigerd.Enqueue((inkomend, geweigerd));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop)
    {
        var bak = Van(gemeente);
        if (bak.Namen.TryAdd(uitgaand.Naam, 0))
        {
            bak.Uit.Enqueue(uitgaand with { Bytes = Verpakt.Van(verpakking, gemeente, uitgaand) });
        }

        return Task.CompletedTask;
    }

    private Bak Van(Gemeentecode gemeente) => _bakken.GetOrAdd(gemeente, _ => new Bak());

    private sealed class Bak
    {
        internal ConcurrentDictionary<int, ReadOnlyMemory<byte>> In { get; } = new();

        internal ConcurrentQueue<Uitgaand> Uit { get; } = new();

        internal ConcurrentDictionary<string, byte> Namen { get; } = new();

        internal ConcurrentQueue<(Inkomend Stuk, IReadOnlyList<Bevinding> Bevindingen)> Geweigerd { get; } = new();
    }
}
