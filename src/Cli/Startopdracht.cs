using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Opslag;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Cli;

/// <summary><c>./rotonde</c>: makes and fills the data on first use, starts the hosts, and stops them together.</summary>
internal static class Startopdracht
{
    private const int Portaalpoort = 5080;
    private const int Werkplekpoort = 5081;
    private const int Aanmeldpoort = 5082;

    public static async Task<int> VoerUitAsync(CancellationToken stop)
    {
        var huis = Gegevensmap.Standaard();
        var register = huis.MaakRegister();
        await VulAsync(huis, register, stop);
        SchrijfMensen(huis, register);

        var processen = new List<Process>();
        try
        {
            var gedeeld = new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_ENVIRONMENT"] = "Development",
                ["Register"] = huis.Registerbestand,
                ["Sleutelmap"] = huis.Sleutelmap,

                // What a person has to read stands below; the keys of a demonstration may lie on this disk as they are.
                ["Logging__LogLevel__Default"] = "Warning",
                ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Warning",
                ["Logging__LogLevel__Microsoft.AspNetCore.DataProtection"] = "Error",
                ["ROTONDE_POST"] = huis.Postmap,
                ["Aanmelden__Authority"] = $"http://127.0.0.1:{Aanmeldpoort}",
            };
            processen.Add(Start("Aanmelding", Aanmeldpoort, new Dictionary<string, string>(gedeeld) { ["Aanmelding__Mensen"] = huis.Mensenbestand }.Met(Clients(register))));
            processen.Add(Start("Portaal", Portaalpoort, new(gedeeld) { ["Aanmelden__ClientId"] = "portaal" }));
            processen.Add(Start("Werkplek", Werkplekpoort, new(gedeeld) { ["Aanmelden__ClientId"] = "werkplek" }));
            processen.Add(Start("Worker", null, gedeeld));

            await Task.WhenAll(new[] { Aanmeldpoort, Portaalpoort, Werkplekpoort }.Select(p => LuistertAsync(p, processen, stop)));
            Console.WriteLine();
            Console.WriteLine("Rotonde draait. Stop met Ctrl-C.");
            foreach (var gemeente in register.Alle)
            {
                Console.WriteLine($"  {gemeente.Naam,-12} inwoners: http://127.0.0.1:{Portaalpoort}/{gemeente.Pad}   medewerkers: http://127.0.0.1:{Werkplekpoort}/{gemeente.Pad}");
            }

            Console.WriteLine();
            Console.WriteLine("Log in als een van deze verzonnen mensen (u kiest een naam, er is geen wachtwoord):");
            foreach (var mens in Demoinwoners.Alle)
            {
                Console.WriteLine($"  {mens.Naam,-20} {mens.Omschrijving}");
            }

            foreach (var mens in Demomedewerkers.Alle)
            {
                Console.WriteLine($"  {mens.Naam,-20} {mens.Functie}");
            }

            var gestopt = await Task.WhenAny([Task.Delay(Timeout.Infinite, stop), .. processen.Select(p => p.WaitForExitAsync(CancellationToken.None))]);
            if (!stop.IsCancellationRequested)
            {
                await gestopt;
                Console.Error.WriteLine($"{Path.GetFileName(processen.First(p => p.HasExited).StartInfo.FileName)} is gestopt; de rest stopt ook.");
                return 1;
            }

            return 0;
        }
        finally
        {
            Stop(processen);
        }
    }

    private static async Task VulAsync(Gegevensmap huis, Gemeentenregister register, CancellationToken stop)
    {
        foreach (var gemeente in register.Alle)
        {
            Console.WriteLine($"{gemeente.Naam}: database bijwerken");
            await Databasebeheer.WerkBijAsync(gemeente, stop);
        }

        await using var diensten = huis.Diensten(register);
        foreach (var gemeente in register.Alle)
        {
            await Demo.Stad.Demovulling.VulAlsLeegAsync(diensten, gemeente, new Progress<string>(tekst => Console.WriteLine($"{gemeente.Naam}: {tekst}")), stop);
        }
    }

    private static void SchrijfMensen(Gegevensmap huis, Gemeentenregister register)
    {
        var codes = register.Alle.ToDictionary(g => g.Pad, g => g.Code.ToString());
        IEnumerable<object> mensen =
        [
            .. Demoinwoners.Alle.Select(m => new { sub = m.Subject, naam = m.Naam, omschrijving = m.Omschrijving, soort = "Inwoner", gemeenten = new[] { "0226" }, bsn = (string?)m.Bsn.Voluit }),
            .. Demomedewerkers.Alle.Select(m => new
            {
                sub = m.Subject,
                naam = m.Naam,
                omschrijving = m.Functie,
                soort = m.Rollen.Contains(Rol.Aanbieder) ? "Aanbieder" : m.Rollen.Contains(Rol.Raadslid) ? "Raadslid" : "Medewerker",
                gemeenten = m.Gemeenten.Where(codes.ContainsKey).Select(p => codes[p]).ToArray(),
                bsn = (string?)null,
            }),
        ];
        File.WriteAllText(huis.Mensenbestand, JsonSerializer.Serialize(mensen));
    }

    private static Dictionary<string, string> Clients(Gemeentenregister register)
    {
        var waarden = new Dictionary<string, string>();
        foreach (var (nummer, id, poort) in new[] { (0, "portaal", Portaalpoort), (1, "werkplek", Werkplekpoort) })
        {
            waarden[$"Aanmelding__Clients__{nummer}__Id"] = id;
            foreach (var (gemeente, i) in register.Alle.Select((g, i) => (g, i)))
            {
                var wortel = $"http://127.0.0.1:{poort}/{gemeente.Pad}";
                waarden[$"Aanmelding__Clients__{nummer}__Terug__{i}"] = $"{wortel}/aanmelden/terug";
                waarden[$"Aanmelding__Clients__{nummer}__NaAfmelden__{i}"] = $"{wortel}/";
            }
        }

        return waarden;
    }

    private static Dictionary<string, string> Met(this Dictionary<string, string> basis, Dictionary<string, string> bij)
    {
        foreach (var (sleutel, waarde) in bij)
        {
            basis[sleutel] = waarde;
        }

        return basis;
    }

    private static Process Start(string host, int? poort, Dictionary<string, string> omgeving)
    {
        // The hosts lie beside the Cli: artifacts/bin/{host}/{configuratie}/Rotonde.{host}.dll
        var hier = new DirectoryInfo(AppContext.BaseDirectory);
        var bestand = Path.Combine(hier.Parent!.Parent!.FullName, host, hier.Name, $"Rotonde.{host}.dll");
        if (!File.Exists(bestand))
        {
            throw new InvalidOperationException($"{host} is niet gebouwd: {bestand} bestaat niet. Start met ./rotonde.");
        }

        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(bestand)! };
        start.ArgumentList.Add(bestand);
        foreach (var (sleutel, waarde) in omgeving)
        {
            start.Environment[sleutel] = waarde;
        }

        if (poort is { } p)
        {
            start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{p}";
        }

        return Process.Start(start)!;
    }

    // The addresses are printed when they answer, so that nobody opens a page that is not there yet.
    private static async Task LuistertAsync(int poort, List<Process> processen, CancellationToken stop)
    {
        while (!processen.Exists(p => p.HasExited))
        {
            try
            {
                using var verbinding = new TcpClient();
                await verbinding.ConnectAsync(IPAddress.Loopback, poort, stop);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(200, stop);
            }
        }
    }

    private static void Stop(List<Process> processen)
    {
        foreach (var proces in processen.Where(p => !p.HasExited))
        {
            proces.Kill(entireProcessTree: true);
        }

        foreach (var proces in processen)
        {
            proces.WaitForExit(TimeSpan.FromSeconds(5));
            proces.Dispose();
        }
    }
}
