using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Rit;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;

namespace Rotonde.Web.Tests.Hosts;

/// <summary>The municipality after the ride of the demo family: driven once per process on SQLite, and copied for whoever asks; on PostgreSQL one test class asks.</summary>
internal static class Rit
{
    private static readonly Lazy<Task<Proefgemeente>> Gereden = new(BewaarAsync);

    /// <summary>A municipality of its own in which the ride was driven.</summary>
    /// <param name="motor">Engine.</param>
    /// <param name="dag">Where the clock stands; the last day of the ride when not said.</param>
    public static async Task<Proefgemeente> NaAfloopAsync(Opslagmotor motor, DateOnly? dag = null)
    {
        if (motor != Opslagmotor.Sqlite)
        {
            var eigen = await RijAsync(motor);
            eigen.Klok.GaNaar(dag ?? eigen.Klok.Vandaag());
            return eigen;
        }

        var bron = await Gereden.Value;
        var gemeente = Proefgemeente.Maak(motor, dag ?? bron.Klok.Vandaag());
        foreach (var bestand in Directory.EnumerateFiles(bron.Map, "*", SearchOption.AllDirectories))
        {
            var naar = Path.Combine(gemeente.Map, Path.GetRelativePath(bron.Map, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(naar)!);
            File.Copy(bestand, naar, overwrite: true);
        }

        return gemeente;
    }

    private static async Task<Proefgemeente> BewaarAsync()
    {
        var gemeente = await RijAsync(Opslagmotor.Sqlite);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => gemeente.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return gemeente;
    }

    private static async Task<Proefgemeente> RijAsync(Opslagmotor motor)
    {
        var gemeente = Proefgemeente.Maak(motor, bij: diensten => diensten.AddSingleton<ITransport, Geheugenpost>());
        var fouten = (await new Demorit(gemeente.Diensten, gemeente.Gemeente, gemeente.Klok).RijAsync(CancellationToken.None)).Where(r => r.Uitslag == Stationsuitslag.Fout).ToList();
        return fouten.Count == 0 ? gemeente : throw new InvalidOperationException(string.Join(Environment.NewLine, fouten));
    }
}
