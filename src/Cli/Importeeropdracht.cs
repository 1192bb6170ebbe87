using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Monitor;
using Rotonde.Opslag;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Cli;

/// <summary>
/// <c>./rotonde importeer iv3</c>: takes a public file whole, or refuses it with everything that is wrong with it. The figures are about no person and are
/// kept in the database of each municipality, because each database stands on its own.
/// </summary>
internal static class Importeeropdracht
{
    private const int Fout = 1;
    private const int VerkeerdGevraagd = 2;

    public static Command Maak() =>
        new("importeer", "Lees een openbaar bestand in: helemaal, of helemaal niet. Alleen Iv3 kan worden ingelezen; voor de kerncijfers wijken en buurten (kwb) is nog geen plek.") { Iv3() };

    private static Command Iv3()
    {
        var bestand = new Argument<string>("BESTAND") { Description = "Het Iv3-bestand van het CBS (csv)." };
        var gemeente = new Option<string?>("--gemeente") { Description = "Alleen de database van deze gemeente, bijvoorbeeld 0226; zonder deze keuze alle gemeenten van het register." };
        var alles = new Option<bool>("--alle-regels") { Description = "Neem ook de gemeenten op die niet in de buurt liggen; zonder deze keuze alleen de gemeenten uit de meegeleverde regio." };
        var opdracht = new Command("iv3", "Lees een Iv3-bestand van het CBS in. Voorbeeld: ./rotonde importeer iv3 iv3-2024.csv") { bestand, gemeente, alles };
        opdracht.SetAction((uitslag, stop) => LeesIv3Async(uitslag.GetValue(bestand)!, uitslag.GetValue(gemeente), uitslag.GetValue(alles), stop));
        return opdracht;
    }

    private static async Task<int> LeesIv3Async(string pad, string? gemeentecode, bool alles, CancellationToken stop)
    {
        Iv3Inlezing inlezing;
        try
        {
            await using var stroom = File.OpenRead(pad);
            inlezing = Iv3Parser.Lees(stroom);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Meld(File.Exists(pad) ? $"{pad} is niet te lezen: {fout.Message}" : $"{pad} bestaat niet. Controleer de naam en de map.", VerkeerdGevraagd);
        }

        if (!inlezing.Geslaagd)
        {
            foreach (var bevinding in inlezing.Bevindingen)
            {
                Console.Error.WriteLine(bevinding);
            }

            return Meld($"Er is niets ingelezen: {(inlezing.Bevindingen.Count == 1 ? "1 fout" : $"{inlezing.Bevindingen.Count} fouten")} in {pad}.", Fout);
        }

        var huis = Gegevensmap.Standaard();
        var register = huis.MaakRegister();
        var doelen = register.Alle.ToList();
        if (gemeentecode is not null)
        {
            if (!Gemeentecode.TryParse(gemeentecode, out var code) || doelen.FirstOrDefault(g => g.Code == code) is not { } gekozen)
            {
                return Meld($"Gemeente '{gemeentecode}' staat niet in {huis.Registerbestand}. Daarin staan: {string.Join(", ", register.Alle.Select(g => $"{g.Code} {g.Naam}"))}.", VerkeerdGevraagd);
            }

            doelen = [gekozen];
        }

        // The whole file has all municipalities of the country; what is compared with lies in the region.
        var regio = alles ? null : Iv3Regio.Regels.Select(r => r.Gemeente).Concat(doelen.Select(g => g.Code)).ToHashSet();
        await using var diensten = huis.Diensten(register);
        foreach (var gemeente in doelen)
        {
            await Databasebeheer.WerkBijAsync(gemeente, stop);
            await using var scope = diensten.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
            var uitkomst = await scope.ServiceProvider.GetRequiredService<ImporteerIv3>().UitvoerenAsync(
                new ImporteerIv3.Opdracht(inlezing, regio), new Proces(Actor.Systeem("opdrachtregel"), Sturing.Doel, Guid.CreateVersion7()), stop);
            if (!uitkomst.Gelukt)
            {
                return Meld($"{gemeente.Naam}: {uitkomst.Weigering.Uitleg}", Fout);
            }

            Console.WriteLine($"{gemeente.Naam}: {uitkomst.Waarde.Regels} regels nieuw of gewijzigd, {uitkomst.Waarde.Ongewijzigd} stonden er al.");
        }

        foreach (var signaal in inlezing.Signalen)
        {
            Console.WriteLine($"Let op: {signaal}");
        }

        return 0;
    }

    private static int Meld(string zin, int uitgang)
    {
        Console.Error.WriteLine(zin);
        return uitgang;
    }
}
