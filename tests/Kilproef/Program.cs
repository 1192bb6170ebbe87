using System.Globalization;
using Rotonde.Data.Register;

namespace Rotonde.Kilproef;

/// <summary>
/// <c>dotnet run -c Release --project tests/Kilproef -- --keren 2000 --motor sqlite --zaad 1</c>: kills the Worker that many times and tells what became of the
/// messages. With <c>werker</c> it is the process that dies.
/// </summary>
internal static class Program
{
    internal const string Werker = "werker";

    private static async Task<int> Main(string[] args)
    {
        if (args is [Werker, var opdracht])
        {
            return Kilproef.Werker.Draai(Werkopdracht.Lees(opdracht));
        }

        string Keuze(string naam, string anders) => Array.IndexOf(args, naam) is >= 0 and var plek && plek + 1 < args.Length ? args[plek + 1] : anders;
        if (args.Length % 2 != 0 || !args.Where((_, i) => i % 2 == 0).All(a => a is "--keren" or "--motor" or "--zaad" or "--breuk" or "--clienten" or "--maanden" or "--banen")
            || !Enum.TryParse<Opslagmotor>(Keuze("--motor", "sqlite"), ignoreCase: true, out var motor) || !Enum.TryParse<Breuk>(Keuze("--breuk", "geen"), ignoreCase: true, out var breuk)
            || !int.TryParse(Keuze("--keren", "200"), NumberStyles.None, CultureInfo.InvariantCulture, out var keren) || !int.TryParse(Keuze("--zaad", "1"), NumberStyles.None, CultureInfo.InvariantCulture, out var zaad)
            || !int.TryParse(Keuze("--clienten", "3"), NumberStyles.None, CultureInfo.InvariantCulture, out var clienten) || !int.TryParse(Keuze("--maanden", "2"), NumberStyles.None, CultureInfo.InvariantCulture, out var maanden)
            || !int.TryParse(Keuze("--banen", "2"), NumberStyles.None, CultureInfo.InvariantCulture, out var banen)
            || banen < 1 || clienten < 1 || maanden < 1)
        {
            Console.Error.WriteLine("Gebruik: dotnet run -c Release --project tests/Kilproef -- [--keren 200] [--motor sqlite|postgresql] [--zaad 1] [--clienten 3] [--maanden 2] [--banen 2] [--breuk Geen]");
            return 2;
        }

        // Half of the worlds die at points, half at random moments.
        var verslag = await Proef.DraaiAsync(
            new Proefplan(motor, [.. Enumerable.Range(0, banen).Select(n => new Baan(clienten, maanden, zaad + n, n % 2 == 1))]) { Keren = keren, Breuk = breuk }, Console.Error.WriteLine);
        Console.Out.Write(verslag.Tekst());
        return verslag.Fouten.Count == 0 && verslag.Overgeslagen.Count == 0 ? 0 : 1;
    }
}
