using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Demo.Stad;

/// <summary>Writes rows in portions through the contexts of the modules, as the system and inside the transaction of the filling; parents come before children.</summary>
internal sealed class Bulkschrijver(IServiceProvider diensten, CancellationToken stop)
{
    private const int Portie = 1_000;

    public static Proces Proces { get; } = new(Actor.Systeem("demo"), Doelen.Beheer);

    public CancellationToken Stop => stop;

    public T Dienst<T>()
        where T : notnull => diensten.GetRequiredService<T>();

    public async Task<int> SchrijfAsync<TDb>(IEnumerable<object> rijen)
        where TDb : ModuleDb
    {
        var (db, aantal) = (Dienst<TDb>(), 0);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var portie in rijen.Chunk(Portie))
        {
            var uitkomst = await Dienst<Dossiertoegang>().DoeAsync<Gedaan>(
                Proces,
                async werk =>
                {
                    // A town that nobody lives in: there is nobody to ask.
                    werk.VoorIedereen();
                    db.AddRange(portie);
                    await db.SaveChangesAsync(werk.Stop);
                    return default(Gedaan);
                },
                stop);
            _ = uitkomst.Waarde;
            db.ChangeTracker.Clear();
            aantal += portie.Length;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return aantal;
    }
}
