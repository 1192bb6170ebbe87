using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Modules.Tests.Berichten.Snel;

namespace Rotonde.Bench;

/// <summary>
/// Declarations (JW323) of several sizes: read, levels 1 and 2, and the answer as bytes, on one thread. Ours fast, ours exact, libxml2 that only checks
/// structure, and idiomatic .NET, in one interleaved run, after all have said the same of the same files.
/// </summary>
internal sealed class Berichtmeting(string map)
{
    private const int Rondebytes = 20_000_000;
    private static readonly Antwoordkop Kop = new("A1", new DateOnly(2026, 5, 7));
    private static readonly Xmlgrenzen Ruim = new() { Bytes = 1_000_000_000, Knopen = 1_000_000_000 };
    private readonly string _schema = Berichtschema.Schrijf(Berichtstructuur.Van(Berichtsoort.Parse("JW323")), map);
    private readonly bool _metXmllint = Xmllint.IsAanwezig();

    public static int Draai(int[] prestaties, int ronden)
    {
        var map = Directory.CreateTempSubdirectory("rotonde-bench-").FullName;
        try
        {
            return new Berichtmeting(map).Meet(prestaties, ronden);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>Judges one file from a stream and prints the greatest memory this process ever had, in kB: run in a process of its own.</summary>
    public static int Geheugen(string bestand)
    {
        using (var stroom = File.OpenRead(bestand))
        {
            var klok = Stopwatch.StartNew();
            var uitslag = Snelcontrole.Controleer(stroom, Ruim);
            _ = Berichtschrijver.Schrijf(uitslag.Antwoord(Kop));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(uitslag.Snel ? "snel" : "precies")} {klok.Elapsed.TotalMilliseconds:0}"));
        }

        Console.WriteLine(File.ReadLines("/proc/self/status").First(r => r.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        return 0;
    }

    private int Meet(int[] prestaties, int ronden)
    {
        if (!_metXmllint)
        {
            Console.Error.WriteLine("LET OP: xmllint ontbreekt (Debian: apt-get install libxml2-utils). Er is NIET tegen libxml2 gemeten.");
        }

        var gewoon = new Gewonelezer(_schema);
        Bewijs(gewoon);
        Console.WriteLine($"Load bij het begin: {File.ReadAllText("/proc/loadavg").Trim()}; {Environment.ProcessorCount} kernen.");
        Console.WriteLine();
        Console.WriteLine("| Prestaties | MB | Wie | MB/s klok | MB/s processor | snel × (klok) | snel × (processor) |");
        Console.WriteLine("|---:|---:|---|---:|---:|---:|---:|");
        var tijden = new List<(int Regels, double Seconden)>();
        foreach (var aantal in prestaties)
        {
            tijden.Add((aantal, Grootte(aantal, ronden, gewoon)));
        }

        Console.WriteLine();
        if (tijden.Count > 1)
        {
            Console.WriteLine($"Exponent van tijd over regels, snel: {Exponent(tijden):0.000} (lat 1,05).");
        }

        Kort(gewoon);
        Verminkt();
        Piek(prestaties);
        return 0;
    }

    /// <summary>Everybody must say the same of right and of wrong files, before anything is timed.</summary>
    private void Bewijs(Gewonelezer gewoon)
    {
        var goed = Declaratiebestand.Maak(Standaard.IJw, 40, 1);
        var tekst = Encoding.UTF8.GetString(goed);
        Eens(goed, gewoon, "goed");
        (string Naam, string Oud, string Nieuw)[] fouten =
        [
            ("CS002", "999900006", "999900007"), ("CS100", "2026-03-01", "2020-03-01"), ("CS340", "<ijw:Begindatum>2026-04-01", "<ijw:Begindatum>2026-04-02"),
            ("TR134 en TR137", "<ijw:Dagtekening>2026-05-06", "<ijw:Dagtekening>2026-03-06"), ("CS337", "2026-03-31", "2026-04-01"), ("TR319", "2026-04-30</ijw:Einddatum>\r\n\t\t</", "2026-04-29</ijw:Einddatum>\r\n\t\t</"),
            ("TR335", "<jw323:DeclaratieDagtekening>2026-05-06", "<jw323:DeclaratieDagtekening>2031-05-06"), ("CD060", "<ijw:DebetCredit>C", "<ijw:DebetCredit>D"), ("CD087", "<jw323:Eenheid>04", "<jw323:Eenheid>83"),
            ("TR101", "R000000003", "R000000002"), ("TR358", "<ijw:TotaalBedrag>", "<ijw:TotaalBedrag>1"), ("XSD lijst", "<jw323:Eenheid>04", "<jw323:Eenheid>05"), ("XSD datum", "2026-03-31", "2026-02-31"),
            ("XSD volgorde", "BerichtVersie", "BerichtSubversie"), ("XSD lengte", "R000000003", "R00000000300000000000000"), ("XSD getal", "<jw323:GeleverdVolume>", "<jw323:GeleverdVolume>-"), ("XSD leeg", "<jw323:ProductCode>45A00", "<jw323:ProductCode>"),
        ];
        var gelijk = 1;
        foreach (var (naam, oud, nieuw) in fouten)
        {
            var fout = tekst.Replace(oud, nieuw, StringComparison.Ordinal);
            if (fout != tekst)
            {
                Eens(Encoding.UTF8.GetBytes(fout), gewoon, naam);
                gelijk++;
            }
        }

        Console.WriteLine($"Eens over {gelijk} bestanden, goed en fout: snel, precies, gewoon .NET{(_metXmllint ? " en xmllint (alleen opbouw)" : "")}.");
    }

    private void Eens(byte[] bestand, Gewonelezer gewoon, string naam)
    {
        var snel = Snelcontrole.Controleer(bestand, Ruim);
        var precies = Controle.Niveau1En2(Berichtlezer.Lees(bestand, Ruim).Bericht!);
        var (codes, antwoord) = gewoon.Controleer(bestand);
        var onze = precies.Select(b => b.Niveau == 1 ? "XSD" : b.Regel).ToHashSet(StringComparer.Ordinal);
        Moet(precies.Select(b => b.ToString()).SequenceEqual(snel.Bevindingen.Select(b => b.ToString())), $"{naam}: snel en precies verschillen.");
        Moet(onze.SetEquals(codes), $"{naam}: wij {string.Join(',', onze)}, gewoon .NET {string.Join(',', codes)}.");
        Moet(antwoord is null || Kaal(antwoord) == Kaal(Berichtschrijver.SchrijfTekst(snel.Antwoord(Kop))), $"{naam}: de antwoorden verschillen.");
        if (_metXmllint)
        {
            var pad = Path.Combine(map, "eens.xml");
            File.WriteAllBytes(pad, bestand);
            Moet(Xmllint.Meet(_schema, pad, 1).Geldig == !onze.Contains("XSD"), $"{naam}: xmllint zegt iets anders.");
        }
    }

    // The same document written with other prefixes and white space.
    private static string Kaal(string xml)
    {
        var uit = new StringBuilder();
        foreach (var element in System.Xml.Linq.XDocument.Parse(xml).Descendants())
        {
            uit.Append(element.Name).Append('=').Append(element.HasElements ? "" : element.Value).Append('\n');
        }

        return uit.ToString();
    }

    private double Grootte(int aantal, int ronden, Gewonelezer gewoon)
    {
        var bestand = Declaratiebestand.Maak(Standaard.IJw, aantal, 1);
        var pad = Path.Combine(map, $"{aantal}.xml");
        File.WriteAllBytes(pad, bestand);
        Eens(bestand, gewoon, $"{aantal} prestaties");
        Moet(Snelcontrole.Controleer(bestand, Ruim).Snel, "Een goede declaratie ging niet snel.");

        var keren = Math.Max(1, Rondebytes / bestand.Length);
        (string Naam, int Keren, Func<int, (double Klok, double Processor)> Doe)[] wie =
        [
            ("snel", keren * (aantal > 10_000 ? 4 : 1), n => Hier(n, () => Berichtschrijver.Schrijf(Snelcontrole.Controleer(bestand, Ruim).Antwoord(Kop)))),
            ("precies", Math.Max(1, keren / 8), n => Hier(n, () => Precies(bestand))),
            ("gewoon .NET", Math.Max(1, keren / 4), n => Hier(n, () => gewoon.Controleer(bestand))),
            ("xmllint --stream --schema", keren, n => Xmllint.Meet(_schema, pad, n).Tijd),
        ];
        var uitslagen = wie.Take(_metXmllint ? 4 : 3).ToDictionary(w => w.Naam, _ => new List<(double Klok, double Processor)>());
        for (var ronde = 0; ronde <= ronden; ronde++)
        {
            foreach (var (naam, n, doe) in wie.Take(_metXmllint ? 4 : 3))
            {
                var (klok, processor) = doe(n);

                // The first round warms up.
                if (ronde > 0)
                {
                    uitslagen[naam].Add((klok / n, processor / n));
                }
            }
        }

        var mb = bestand.Length / 1e6;
        foreach (var (naam, tijden) in uitslagen)
        {
            var (klok, processor) = (tijden.Select(t => t.Klok), tijden.Select(t => t.Processor));
            var snel = uitslagen["snel"];
            Console.WriteLine(
                $"| {aantal:N0} | {mb:0.0} | {naam} | {mb / Midden(klok):0} | {mb / Midden(processor):0} | {Midden(klok.Zip(snel, (t, s) => t / s.Klok)):0.0} | {Midden(processor.Zip(snel, (t, s) => t / s.Processor)):0.0} |");
        }

        return Midden(uitslagen["snel"].Select(t => t.Processor));
    }

    private static byte[] Precies(byte[] bestand)
    {
        var bericht = Berichtlezer.Lees(bestand, Ruim).Bericht!;
        return Berichtschrijver.Schrijf(Antwoorden.Declaratie(bericht, Controle.Niveau1En2(bericht), Kop));
    }

    /// <summary>A message of 20 lines, each time on its own clock.</summary>
    private static void Kort(Gewonelezer gewoon)
    {
        var bestand = Declaratiebestand.Maak(Standaard.IJw, 20, 1);
        foreach (var (naam, doe) in new (string, Action)[]
        {
            ("snel", () => Berichtschrijver.Schrijf(Snelcontrole.Controleer(bestand).Antwoord(Kop))),
            ("precies", () => Precies(bestand)),
            ("gewoon .NET", () => gewoon.Controleer(bestand)),
        })
        {
            Console.WriteLine($"Bericht van 20 regels met antwoord, {naam}: {Duren(20_000, _ => doe())}");
        }
    }

    /// <summary>Messages of all kinds, changed in up to six places.</summary>
    private static void Verminkt()
    {
        var voorbeelden = Directory.GetFiles(Path.Combine(Wortel(), "tests", "Modules.Tests", "Berichten", "Voorbeelden"), "*.xml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var verminking = new Verminking(new Random(28));
        var bestanden = Enumerable.Range(0, 20_000).Select(i => verminking.Vermink(voorbeelden[i % voorbeelden.Count], meest: 6)).ToList();
        Console.WriteLine($"20.000 verminkte berichten van alle soorten: {Duren(bestanden.Count, i => Snelcontrole.Controleer(bestanden[i]))}");
    }

    private static string Duren(int keren, Action<int> doe)
    {
        for (var i = 0; i < Math.Min(2_000, keren); i++)
        {
            doe(i);
        }

        var duren = new double[keren];
        for (var i = 0; i < keren; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            doe(i);
            duren[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
        }

        Array.Sort(duren);
        return $"p50 {duren[keren / 2]:0.0} µs, p99 {duren[keren * 99 / 100]:0.0} µs, hoogste {duren[^1] / 1000:0.0} ms";
    }

    private void Piek(int[] prestaties)
    {
        foreach (var aantal in prestaties)
        {
            var start = new ProcessStartInfo("dotnet", [typeof(Berichtmeting).Assembly.Location, "berichten", "--geheugen", Path.Combine(map, $"{aantal}.xml")]) { RedirectStandardOutput = true };
            using var proces = Process.Start(start)!;
            var regels = proces.StandardOutput.ReadToEnd().Split('\n');
            proces.WaitForExit();
            Console.WriteLine($"Geheugen van een eigen proces met {aantal:N0} prestaties ({regels[0]} ms, koud): hoogste {int.Parse(regels[1], CultureInfo.InvariantCulture) / 1024} MB.");
        }
    }

    private static (double Klok, double Processor) Hier(int keren, Func<object?> doe)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var klok = Stopwatch.GetTimestamp();
        for (var i = 0; i < keren; i++)
        {
            GC.KeepAlive(doe());
        }

        return (Stopwatch.GetElapsedTime(klok).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    /// <summary>Slope of the line through the logarithms.</summary>
    private static double Exponent(List<(int Regels, double Seconden)> tijden)
    {
        var punten = tijden.Select(t => (X: Math.Log(t.Regels), Y: Math.Log(t.Seconden))).ToList();
        var (x, y) = (punten.Average(p => p.X), punten.Average(p => p.Y));
        return punten.Sum(p => (p.X - x) * (p.Y - y)) / punten.Sum(p => (p.X - x) * (p.X - x));
    }

    private static double Midden(IEnumerable<double> waarden)
    {
        var lijst = waarden.Order().ToList();
        return lijst.Count % 2 == 1 ? lijst[lijst.Count / 2] : (lijst[(lijst.Count / 2) - 1] + lijst[lijst.Count / 2]) / 2;
    }

    private static string Wortel()
    {
        var hier = new DirectoryInfo(AppContext.BaseDirectory);
        while (hier is not null && !File.Exists(Path.Combine(hier.FullName, "Rotonde.slnx")))
        {
            hier = hier.Parent;
        }

        return hier!.FullName;
    }

    private static void Moet(bool waar, string anders)
    {
        if (!waar)
        {
            throw new InvalidOperationException(anders);
        }
    }
}
