using System.CommandLine;
using System.Diagnostics;
using Rotonde.Data.Register;
using Rotonde.Demo.Stad;
using Rotonde.Opslag;

namespace Rotonde.Cli;

/// <summary><c>./rotonde demo --inwoners N</c>: fills an empty database with a town of that size, for a demonstration or a measurement.</summary>
internal static class Demoopdracht
{
    public static Command Maak()
    {
        var inwoners = new Option<int>("--inwoners") { Description = "Hoeveel inwoners de stad krijgt, bijvoorbeeld 100000.", Required = true };
        var gemeente = new Option<string>("--gemeente") { Description = "Code van de gemeente in het register.", DefaultValueFactory = _ => "0226" };
        var opdracht = new Command("demo", "Vul een lege database met een verzonnen stad. Voorbeeld: ./rotonde demo --inwoners 100000") { inwoners, gemeente };
        opdracht.SetAction((uitslag, stop) => VoerUitAsync(uitslag.GetValue(inwoners), uitslag.GetValue(gemeente)!, stop));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(int inwoners, string code, CancellationToken stop)
    {
        var huis = Gegevensmap.Standaard();
        var register = huis.MaakRegister();
        if (register.Alle.FirstOrDefault(g => g.Code.ToString() == code) is not { } gemeente)
        {
            await Console.Error.WriteLineAsync($"Gemeente {code} staat niet in het register. Kies uit: {string.Join(", ", register.Alle.Select(g => $"{g.Code} ({g.Naam})"))}.");
            return 1;
        }

        await Databasebeheer.WerkBijAsync(gemeente, stop);
        await using var diensten = huis.Diensten(register);
        var duur = Stopwatch.StartNew();
        var uitkomst = await Demovulling.VulAsync(diensten, gemeente, new Demoplan(inwoners), new Regels(gemeente), stop);
        if (uitkomst.Weigering is { } weigering)
        {
            await Console.Error.WriteLineAsync(weigering.Uitleg);
            return 1;
        }

        Console.WriteLine($"{gemeente.Naam}: {uitkomst.Waarde} inwoners in {duur.Elapsed.TotalSeconds:0} seconden.");
        return 0;
    }

    // Progress<T> reports from the pool, in any order; a line at a time is enough here.
    private sealed class Regels(Gemeente gemeente) : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine($"{gemeente.Naam}: {value}");
    }
}
