using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Monitor;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Opslag;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Cli;

/// <summary>
/// <c>./rotonde importeer iv3|kwb|sociale-kaart</c>: takes a public file whole, or refuses it with everything that is wrong with it. The figures are about no person and are
/// kept in the database of each municipality, because each database stands on its own.
/// </summary>
internal static class Importeeropdracht
{
    private const int Fout = 1;
    private const int VerkeerdGevraagd = 2;

    private static readonly Option<string?> Gemeentekeuze = new("--gemeente") { Description = "Alleen de database van deze gemeente, bijvoorbeeld 0226; zonder deze keuze alle gemeenten van het register." };

    private static readonly Option<bool> AlleRegels = new("--alle-regels") { Description = "Neem ook de gemeenten op die niet in de buurt liggen; zonder deze keuze alleen de gemeenten uit de meegeleverde regio." };

    private sealed record Vraag(string Bestand, string? Gemeente, bool AlleRegels);

    private sealed record Ingelezen(int Nieuw, int Ongewijzigd, IReadOnlyList<string> Signalen);

    public static Command Maak() =>
        new("importeer", "Lees een openbaar bestand in: helemaal, of helemaal niet. Voorbeeld: ./rotonde importeer kwb kwb-2020.csv --jaar 2020") { Iv3(), Kwb(), SocialeKaart() };

    private static Command Iv3()
    {
        var bestand = new Argument<string>("BESTAND") { Description = "Het Iv3-bestand van het CBS (csv)." };
        var opdracht = new Command("iv3", "Lees een Iv3-bestand van het CBS in: begroting en jaarrekening per taakveld. Voorbeeld: ./rotonde importeer iv3 iv3-2024.csv") { bestand, Gemeentekeuze, AlleRegels };
        opdracht.SetAction((uitslag, stop) => LeesAsync(
            Van(uitslag, bestand), Iv3Parser.Lees, i => i.Bevindingen, (i, regio) => new ImporteerIv3.Opdracht(i, regio),
            async (sp, o, proces) =>
            {
                var uitkomst = await sp.GetRequiredService<ImporteerIv3>().UitvoerenAsync(o, proces, stop);
                return uitkomst.Gelukt ? new Ingelezen(uitkomst.Waarde.Regels, uitkomst.Waarde.Ongewijzigd, uitkomst.Waarde.Signalen) : uitkomst.Weigering;
            },
            stop));
        return opdracht;
    }

    private static Command Kwb()
    {
        var bestand = new Argument<string>("BESTAND") { Description = "Het bestand met kerncijfers wijken en buurten van het CBS (csv)." };
        var jaar = new Option<int>("--jaar") { Description = "Het jaar van de tabel; dat staat niet in het bestand zelf." };
        var opdracht = new Command("kwb", "Lees de kerncijfers wijken en buurten van het CBS in: wie er wonen. Voorbeeld: ./rotonde importeer kwb kwb-2020.csv --jaar 2020") { bestand, jaar, Gemeentekeuze, AlleRegels };
        opdracht.SetAction((uitslag, stop) => uitslag.GetValue(jaar) is < 1995 or > 2100 ? Task.FromResult(Meld("Zeg bij --jaar van welk jaar de tabel is, met vier cijfers.", VerkeerdGevraagd)) : LeesAsync(
            Van(uitslag, bestand), s => KwbParser.Lees(s, uitslag.GetValue(jaar)), i => i.Bevindingen, (i, regio) => new ImporteerKwb.Opdracht(i, regio),
            async (sp, o, proces) =>
            {
                var uitkomst = await sp.GetRequiredService<ImporteerKwb>().UitvoerenAsync(o, proces, stop);
                return uitkomst.Gelukt ? new Ingelezen(uitkomst.Waarde.Regels, uitkomst.Waarde.Ongewijzigd, []) : uitkomst.Weigering;
            },
            stop));
        return opdracht;
    }

    private static Command SocialeKaart()
    {
        var bestand = new Argument<string>("BESTAND") { Description = "De voorzieningen: HSDS 3 (json) of een tabel (csv)." };
        var opdracht = new Command("sociale-kaart", "Zet voorzieningen op de sociale kaart; wat niet in het bestand staat, blijft. Voorbeeld: ./rotonde importeer sociale-kaart kaart.json --gemeente 0226") { bestand, Gemeentekeuze };
        opdracht.SetAction((uitslag, stop) => LeesAsync(
            new Vraag(uitslag.GetValue(bestand)!, uitslag.GetValue(Gemeentekeuze), false), Kaartinlezing.Lees, i => i.Bevindingen, (i, _) => i,
            async (sp, inlezing, proces) =>
            {
                var verschil = await sp.GetRequiredService<Kaartbeheer>().VergelijkAsync(proces.Actor, inlezing.Kaart, stop);
                var uitkomst = await sp.GetRequiredService<VulSocialeKaart>().UitvoerenAsync(inlezing.Kaart, proces with { Doel = Doelen.Beheer }, stop);
                return uitkomst.Gelukt
                    ? new Ingelezen(
                        verschil.Nieuw.Count + verschil.Gewijzigd.Count, verschil.Ongewijzigd, inlezing.Overgeslagen > 0 ? [$"{inlezing.Overgeslagen} voorzieningen zijn overgeslagen: volgens het bestand bestaan zij niet (meer)."] : [])
                    : uitkomst.Weigering;
            },
            stop));
        return opdracht;
    }

    private static Vraag Van(ParseResult uitslag, Argument<string> bestand) => new(uitslag.GetValue(bestand)!, uitslag.GetValue(Gemeentekeuze), uitslag.GetValue(AlleRegels));

    private static async Task<int> LeesAsync<TInlezing, TBevinding, TOpdracht>(
        Vraag vraag,
        Func<Stream, TInlezing> lees,
        Func<TInlezing, IReadOnlyList<TBevinding>> bevindingen,
        Func<TInlezing, IReadOnlyCollection<Gemeentecode>?, TOpdracht> maak,
        Func<IServiceProvider, TOpdracht, Proces, Task<Uitkomst<Ingelezen>>> importeer,
        CancellationToken stop)
    {
        TInlezing inlezing;
        try
        {
            await using var stroom = File.OpenRead(vraag.Bestand);
            inlezing = lees(stroom);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Meld(File.Exists(vraag.Bestand) ? $"{vraag.Bestand} is niet te lezen: {fout.Message}" : $"{vraag.Bestand} bestaat niet. Controleer de naam en de map.", VerkeerdGevraagd);
        }

        if (bevindingen(inlezing) is { Count: > 0 } fouten)
        {
            foreach (var bevinding in fouten)
            {
                Console.Error.WriteLine(bevinding);
            }

            return Meld($"Er is niets ingelezen: {(fouten.Count == 1 ? "1 fout" : $"{fouten.Count} fouten")} in {vraag.Bestand}.", Fout);
        }

        var huis = Gegevensmap.Standaard();
        var register = huis.MaakRegister();
        if (Kies(register, vraag.Gemeente) is not { } doelen)
        {
            return Meld($"Gemeente '{vraag.Gemeente}' staat niet in {huis.Registerbestand}. Daarin staan: {string.Join(", ", register.Alle.Select(g => $"{g.Code} {g.Naam}"))}.", VerkeerdGevraagd);
        }

        // The whole file has all municipalities of the country; what is compared with lies in the region.
        var regio = vraag.AlleRegels ? null : Iv3Regio.Regels.Select(r => r.Gemeente).Concat(doelen.Select(g => g.Code)).ToHashSet();
        await using var diensten = huis.Diensten(register);
        foreach (var gemeente in doelen)
        {
            await Databasebeheer.WerkBijAsync(gemeente, stop);
            await using var scope = diensten.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
            var uitkomst = await importeer(scope.ServiceProvider, maak(inlezing, regio), new Proces(Actor.Systeem("opdrachtregel"), Sturing.Doel, Volgid.Nieuw()));
            if (!uitkomst.Gelukt)
            {
                return Meld($"{gemeente.Naam}: {uitkomst.Weigering.Uitleg}", Fout);
            }

            Console.WriteLine($"{gemeente.Naam}: {uitkomst.Waarde.Nieuw} regels nieuw of gewijzigd, {uitkomst.Waarde.Ongewijzigd} stonden er al.");
            foreach (var signaal in uitkomst.Waarde.Signalen.Where(_ => gemeente == doelen[^1]))
            {
                Console.WriteLine($"Let op: {signaal}");
            }
        }

        return 0;
    }

    private static IReadOnlyList<Gemeente>? Kies(Gemeentenregister register, string? gemeentecode) => gemeentecode is null
        ? register.Alle
        : Gemeentecode.TryParse(gemeentecode, out var code) && register.Alle.FirstOrDefault(g => g.Code == code) is { } gekozen ? [gekozen] : null;

    private static int Meld(string zin, int uitgang)
    {
        Console.Error.WriteLine(zin);
        return uitgang;
    }
}
