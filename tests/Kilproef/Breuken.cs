using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Controles;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Financien.Grootboek;
using Rotonde.Postkamer.Verzending;

namespace Rotonde.Kilproef;

/// <summary>Puts one commit order the wrong way round, to see that the harness finds it.</summary>
internal static class Breuken
{
    internal static ITransport Breek(ITransport bus, Breuk breuk, IServiceProvider diensten) => breuk switch
    {
        Breuk.UitDeBusVoorHetVastleggen => new TeVroegUitDeBus(bus),
        Breuk.VerzondenVoorHetSchrijven => new TeLaatGeschreven(bus),
        Breuk.ElkeKeerEenAndereNaam => new AndereNaam(bus),
        Breuk.GehoordVoorHetBoeken => new DaarnaBoeken(bus, diensten.GetRequiredService<Wachtrij>()),
        _ => bus,
    };

    internal static void Breek(IServiceCollection diensten, Breuk breuk)
    {
        if (breuk == Breuk.GehoordVoorHetBoeken)
        {
            // The outbox asks for the listener by its type and gets another.
            diensten.AddSingleton<Wachtrij>();
            diensten.Replace(ServiceDescriptor.Scoped(typeof(HoorDeclaratieregels), sp => new HoortEnBoektLater(sp.GetRequiredService<Wachtrij>())));
        }
    }

    private sealed class TeVroegUitDeBus(ITransport bus) : ITransport
    {
        public async Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop)
        {
            var gehaald = await bus.HaalAsync(gemeente, stop);
            foreach (var inkomend in gehaald.Where(i => !Verkeer.IsKapot(i.Naam)))
            {
                await bus.RondAfAsync(gemeente, inkomend, null, stop);
            }

            return gehaald;
        }

        public Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop) =>
            Verkeer.IsKapot(inkomend.Naam) ? bus.RondAfAsync(gemeente, inkomend, geweigerd, stop) : Task.CompletedTask;

        public Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop) => bus.VerstuurAsync(gemeente, uitgaand, stop);
    }

    private sealed class TeLaatGeschreven(ITransport bus) : ITransport
    {
        private readonly ConcurrentQueue<Uitgaand> _wacht = new();

        public async Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop)
        {
            while (_wacht.TryDequeue(out var uitgaand))
            {
                await bus.VerstuurAsync(gemeente, uitgaand, stop);
            }

            return await bus.HaalAsync(gemeente, stop);
        }

        public Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop) => bus.RondAfAsync(gemeente, inkomend, geweigerd, stop);

        public Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop)
        {
            _wacht.Enqueue(uitgaand with { Bytes = uitgaand.Bytes.ToArray() });
            return Task.CompletedTask;
        }
    }

    private sealed class AndereNaam(ITransport bus) : ITransport
    {
        public Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop) => bus.HaalAsync(gemeente, stop);

        public Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop) => bus.RondAfAsync(gemeente, inkomend, geweigerd, stop);

        public Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop) =>
            bus.VerstuurAsync(gemeente, uitgaand with { Naam = $"{Guid.CreateVersion7():N}_{uitgaand.Naam}" }, stop);
    }

    private sealed class DaarnaBoeken(ITransport bus, Wachtrij wachtrij) : ITransport
    {
        public async Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop)
        {
            await wachtrij.WerkAfAsync(gemeente, stop);
            return await bus.HaalAsync(gemeente, stop);
        }

        public Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop) => bus.RondAfAsync(gemeente, inkomend, geweigerd, stop);

        public Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop) => bus.VerstuurAsync(gemeente, uitgaand, stop);
    }

    private sealed class HoortEnBoektLater(Wachtrij wachtrij) : ILuisteraar<DeclaratieregelsGoedgekeurd>
    {
        public Task HoorAsync(DeclaratieregelsGoedgekeurd gebeurtenis, DateTimeOffset moment, CancellationToken stop)
        {
            wachtrij.Zet(gebeurtenis, moment);
            return Task.CompletedTask;
        }
    }

    private sealed class Wachtrij(IServiceScopeFactory scopes, Gemeentenregister register)
    {
        private readonly ConcurrentQueue<(DeclaratieregelsGoedgekeurd Gebeurtenis, DateTimeOffset Moment)> _wacht = new();

        internal void Zet(DeclaratieregelsGoedgekeurd gebeurtenis, DateTimeOffset moment) => _wacht.Enqueue((gebeurtenis, moment));

        internal async Task WerkAfAsync(Gemeentecode gemeente, CancellationToken stop)
        {
            while (_wacht.TryDequeue(out var werk))
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(register.OpCode(gemeente)!);
                await new HoorDeclaratieregels(scope.ServiceProvider.GetRequiredService<BoekJournaalregels>()).HoorAsync(werk.Gebeurtenis, werk.Moment, stop);
            }
        }
    }
}
