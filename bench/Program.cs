using System.Globalization;
using Rotonde.Bench;
using Rotonde.Data.Register;

// dotnet run -c Release --project bench -- paginas --inwoners 10000,100000 --motor sqlite,postgresql
// dotnet run -c Release --project bench -- verzoeken --inwoners 10000,100000 --motor sqlite,postgresql
// dotnet run -c Release --project bench -- berichten --prestaties 20,1000,5000,25000,145000
// dotnet run -c Release --project bench -- niveau3 --bekend 1000000 --prestaties 25000 --motor sqlite,postgresql
const int Grens = 100;

CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
switch (args)
{
    case ["paginas" or "verzoeken", ..]:
        break;

    case ["berichten", "--geheugen", var bestand]:
        return Berichtmeting.Geheugen(bestand);

    case ["berichten", ..]:
        return Berichtmeting.Draai(
            [.. Keuze("--prestaties", "20,1000,5000,25000,145000").Split(',').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).Order()],
            int.Parse(Keuze("--ronden", "5"), CultureInfo.InvariantCulture));

    case ["niveau3", ..]:
        return await Niveau3();

    default:
        Console.Error.WriteLine("Gebruik: dotnet run -c Release --project bench -- paginas [--inwoners 10000,100000] [--motor sqlite,postgresql] [--keren 200]");
        Console.Error.WriteLine("         dotnet run -c Release --project bench -- verzoeken [--inwoners 10000,100000] [--motor sqlite,postgresql] [--keren 60]");
        Console.Error.WriteLine("         dotnet run -c Release --project bench -- berichten [--prestaties 20,1000,5000,25000,145000] [--ronden 5]");
        Console.Error.WriteLine("         dotnet run -c Release --project bench -- niveau3 [--bekend 1000000] [--prestaties 1000,5000,25000] [--motor sqlite,postgresql] [--weg niveau3,product] [--ronden 4]");
        return 1;
}

int[] groottes = [.. Keuze("--inwoners", "10000,100000").Split(',').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).Order()];
Opslagmotor[] motoren = [.. Keuze("--motor", "sqlite,postgresql").Split(',').Select(m => Enum.Parse<Opslagmotor>(m, ignoreCase: true))];
var verzoeken = args[0] == "verzoeken";
var keren = int.Parse(Keuze("--keren", verzoeken ? "60" : "200"), CultureInfo.InvariantCulture);
var uitslagen = new List<Uitslag>();

foreach (var motor in motoren)
{
    using var server = motor == Opslagmotor.PostgreSql ? Postgresserver.Start() : null;
    foreach (var inwoners in groottes)
    {
        var map = Directory.CreateTempSubdirectory("rotonde-bench-").FullName;
        try
        {
            var verbinding = server?.Database($"b{inwoners}") ?? Gemeentenregister.SqliteBestand(Path.Combine(map, "0226.db"));
            await using var stad = await Proefstad.BouwAsync(motor, inwoners, verbinding, map, CancellationToken.None);
            var gemeten = verzoeken
                ? await new Verzoekmeting(keren).MeetAsync(stad, inwoners, map, CancellationToken.None)
                : await new Paginameting(keren).MeetAsync(stad, inwoners, CancellationToken.None);
            uitslagen.AddRange(gemeten);

            // What was measured is not lost when the next engine fails.
            var traagste = gemeten.MaxBy(u => u.P95)!;
            Console.Error.WriteLine($"{motor} {inwoners}: {gemeten.Count} gemeten, {gemeten.Count(u => u.P95 > Grens)} boven {Grens} ms, traagste p95 {traagste.P95:0.0} ms ({traagste.Pagina})");
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}

Console.WriteLine($"| {(verzoeken ? "Pagina" : "Vraag")} | Motor | Inwoners | p50 (ms) | p95 (ms) | hoogste (ms) | groei p50 | p95 onder {Grens} ms |");
Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---|");
foreach (var u in uitslagen.OrderBy(u => u.Pagina, StringComparer.Ordinal).ThenBy(u => u.Motor).ThenBy(u => u.Inwoners))
{
    var klein = uitslagen.Find(k => k.Pagina == u.Pagina && k.Motor == u.Motor && k.Inwoners == groottes[0]);
    var groei = u.Inwoners == groottes[0] || klein is null ? "" : $"{u.P50 / klein.P50:0.0} ×";
    Console.WriteLine($"| {u.Pagina} | {u.Motor} | {u.Inwoners:N0} | {u.P50:0.0} | {u.P95:0.0} | {u.Hoogste:0.0} | {groei} | {(u.P95 <= Grens ? "ja" : "nee")} |");
}

return uitslagen.TrueForAll(u => u.P95 <= Grens) ? 0 : 2;

async Task<int> Niveau3()
{
    var uit = new List<Niveau3uitslag>();
    var wegen = from motor in Keuze("--motor", "sqlite,postgresql").Split(',').Select(m => Enum.Parse<Opslagmotor>(m, ignoreCase: true))
                from weg in Keuze("--weg", "niveau3,product").Split(',')
                select (motor, weg == "product");
    foreach (var (motor, geheel) in wegen)
    {
        using var server = motor == Opslagmotor.PostgreSql ? Postgresserver.Start() : null;
        var map = Directory.CreateTempSubdirectory("rotonde-bench-").FullName;
        try
        {
            uit.AddRange(await Niveau3meting.MeetAsync(
                motor, server?.Database("n3") ?? Gemeentenregister.SqliteBestand(Path.Combine(map, "0226.db")), map, int.Parse(Keuze("--bekend", "1000000"), CultureInfo.InvariantCulture),
                [.. Keuze("--prestaties", "1000,5000,25000").Split(',').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).Order()], geheel,
                int.Parse(Keuze("--ronden", "4"), CultureInfo.InvariantCulture), CancellationToken.None));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    return Niveau3meting.Schrijf(uit);
}

string Keuze(string naam, string standaard) => Array.IndexOf(args, naam) is var plek and >= 0 && plek + 1 < args.Length ? args[plek + 1] : standaard;
