using System.CommandLine;
using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Simulatie;

namespace Rotonde.Cli;

/// <summary><c>./rotonde berichten simuleer</c>: plays months of traffic between a gemeente and aanbieders, and prints what happened.</summary>
internal static class Simulatieopdracht
{
    public static Command Maak()
    {
        var gemeente = new Option<string>("--gemeente") { Description = "Code van de gemeente. Zonder deze keuze 0226 (Duiven).", DefaultValueFactory = _ => "0226" };
        var maanden = new Option<int>("--maanden") { Description = "Hoeveel maanden, vanaf januari 2025. Zonder deze keuze 12.", DefaultValueFactory = _ => 12 };
        var clienten = new Option<int>("--clienten") { Description = "Hoeveel verzonnen clienten. Zonder deze keuze 2000.", DefaultValueFactory = _ => 2000 };
        var zaad = new Option<int>("--zaad") { Description = "Begin van het toeval: hetzelfde getal geeft hetzelfde verkeer. Zonder deze keuze 1.", DefaultValueFactory = _ => 1 };
        var uit = new Option<string?>("--uit") { Description = "Map om elk bericht in te bewaren, in volgorde van verzending." };
        var opdracht = new Command(
            "simuleer",
            "Speel maanden berichtenverkeer tussen een gemeente en aanbieders, met fouten, dubbele en late berichten. Voorbeeld: ./rotonde berichten simuleer --gemeente 0226 --maanden 12 --clienten 2000 --zaad 1")
        {
            gemeente, maanden, clienten, zaad, uit,
        };
        opdracht.SetAction((u, stop) => VoerUitAsync(u.GetValue(gemeente)!, u.GetValue(maanden), u.GetValue(clienten), u.GetValue(zaad), u.GetValue(uit), stop));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(string gemeentecode, int maanden, int clienten, int zaad, string? uit, CancellationToken stop)
    {
        if (!Gemeentecode.TryParse(gemeentecode, out var gemeente))
        {
            return Berichtenopdracht.Meld($"'{gemeentecode}' is geen gemeentecode. Een gemeentecode heeft 4 cijfers, bijvoorbeeld 0226.");
        }

        var plan = new Simulatieplan { Gemeente = gemeente, Maanden = maanden, Clienten = clienten, Zaad = zaad };
        if (plan.Bezwaar() is { } bezwaar)
        {
            return Berichtenopdracht.Meld(bezwaar);
        }

        try
        {
            if (uit is not null)
            {
                Directory.CreateDirectory(uit);
            }

            var verslag = await Berichtenspel.SpeelAsync(plan, uit is null ? null : stuk => Bewaar(uit, stuk), stop);
            Console.Out.Write(Simulatietabel.Maak(verslag));
            return 0;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Berichtenopdracht.Meld($"In {uit} is niet te schrijven.");
        }
    }

    private static void Bewaar(string map, Poststuk stuk)
    {
        using var bestand = File.Create(Path.Combine(map, string.Create(CultureInfo.InvariantCulture, $"{stuk.Nummer:000000}-{stuk.Dag:yyyy-MM-dd}-{stuk.Soort}.xml")));
        bestand.Write(stuk.Inhoud.Span);
    }
}
