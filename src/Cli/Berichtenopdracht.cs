using System.CommandLine;
using Rotonde.Berichten.Xml;

namespace Rotonde.Cli;

/// <summary>
/// <c>./rotonde berichten controleer|toon|simuleer</c>: iWmo and iJw messages from files. It opens no database and builds no module, so that it starts at once.
/// </summary>
internal static class Berichtenopdracht
{
    /// <summary>There are findings.</summary>
    internal const int MetBevindingen = 1;

    /// <summary>A file is not there, or is no message; also a question that cannot be.</summary>
    internal const int Onleesbaar = 2;

    public static Command Maak() =>
        new("berichten", "Controleer, bekijk of speel berichten van iWmo en iJw 3.2. Voorbeeld: ./rotonde berichten controleer bericht.xml") { Controleer(), Toon(), Simulatieopdracht.Maak() };

    private static Command Controleer()
    {
        var bestanden = new Argument<string[]>("BESTAND…") { Description = "Een of meer bestanden of mappen; van een map alle .xml erin en eronder.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Schrijf de uitslag als JSON: een lijst met een onderdeel per bestand." };
        var niveau = new Option<int>("--niveau") { Description = "Tot welk niveau: 1 is opbouw en codelijsten, 2 ook de regels binnen het bericht. Zonder deze keuze 2.", DefaultValueFactory = _ => 2 };
        var opdracht = new Command(
            "controleer",
            "Zoek alles wat er mis is in berichten, met regel, plaats en herstel. Uitgang 0: alles klopt; 1: er zijn bevindingen; 2: een bestand is niet te lezen. Voorbeeld: ./rotonde berichten controleer inbox/ --json")
        {
            bestanden, json, niveau,
        };
        opdracht.SetAction(uitslag => uitslag.GetValue(niveau) is not (1 or 2) and var gevraagd
            ? Meld($"Niveau {gevraagd} is hier niet te controleren. Kies 1 of 2; voor niveau 3 en 4 is nodig wat eerder is verzonden.")
            : new Berichtencontrole(uitslag.GetValue(niveau), uitslag.GetValue(json)).VoerUit(uitslag.GetValue(bestanden)!));
        return opdracht;
    }

    private static Command Toon()
    {
        var bestand = new Argument<string>("BESTAND") { Description = "Het bestand met het bericht." };
        var opdracht = new Command("toon", "Laat een bericht zien als formulier, met de betekenis van elke code. Voorbeeld: ./rotonde berichten toon bericht.xml") { bestand };
        opdracht.SetAction(uitslag =>
        {
            var naam = uitslag.GetValue(bestand)!;
            if (Berichtbestand.Open(naam, out var waarom) is not { } stroom)
            {
                return Meld($"{naam}: {waarom}");
            }

            using (stroom)
            {
                var gelezen = Berichtlezer.Lees(stroom);
                if (!gelezen.Gelukt)
                {
                    return Meld($"{naam}: {gelezen.Weigering.Melding} {gelezen.Weigering.Herstel}");
                }

                Console.Out.Write(Berichtweergave.Maak(gelezen.Bericht));
                return 0;
            }
        });
        return opdracht;
    }

    internal static int Meld(string zin)
    {
        Console.Error.WriteLine(zin);
        return Onleesbaar;
    }
}
