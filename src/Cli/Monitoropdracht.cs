using System.CommandLine;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Monitor;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Opslag;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Brieven;

namespace Rotonde.Cli;

/// <summary><c>./rotonde monitor</c>: the kwartaalmonitor of a quarter as a file. What the council has, comes out as the council has it; otherwise it is measured and composed first.</summary>
internal static class Monitoropdracht
{
    private const int Fout = 1;
    private const int VerkeerdGevraagd = 2;

    public static Command Maak()
    {
        var gemeente = new Option<string>("--gemeente") { Description = "Code van de gemeente, bijvoorbeeld 0226 voor Duiven.", Required = true };
        var kwartaal = new Option<string>("--kwartaal") { Description = "Jaar en kwartaal, bijvoorbeeld 2025-3.", Required = true };
        var uit = new Option<string>("--uit") { Description = "Bestand om te schrijven. De uitgang zegt wat het wordt: .html, .json of .pdf.", Required = true };
        var opdracht = new Command(
            "monitor",
            "Schrijf de kwartaalmonitor van een kwartaal naar een bestand. Ligt hij nog niet bij het college of de raad, dan wordt hij eerst opnieuw berekend. Voorbeeld: ./rotonde monitor --gemeente 0226 --kwartaal 2025-3 --uit monitor.html")
        {
            gemeente, kwartaal, uit,
        };
        opdracht.SetAction((uitslag, stop) => VoerUitAsync(uitslag.GetValue(gemeente)!, uitslag.GetValue(kwartaal)!, uitslag.GetValue(uit)!, stop));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(string gemeentecode, string kwartaaltekst, string uit, CancellationToken stop)
    {
        if (!Gemeentecode.TryParse(gemeentecode, out var code))
        {
            return Meld($"'{gemeentecode}' is geen gemeentecode. Een gemeentecode heeft 4 cijfers, bijvoorbeeld 0226.", VerkeerdGevraagd);
        }

        if (!Kwartaal.TryParse(kwartaaltekst, out var kwartaal))
        {
            return Meld($"'{kwartaaltekst}' is geen kwartaal. Schrijf jaar en kwartaal, bijvoorbeeld 2025-3.", VerkeerdGevraagd);
        }

        var soort = Path.GetExtension(uit).ToLowerInvariant();
        if (soort is not (".html" or ".json" or ".pdf"))
        {
            return Meld($"Aan '{uit}' is niet te zien wat het moet worden. Laat de naam eindigen op .html, .json of .pdf.", VerkeerdGevraagd);
        }

        var huis = Gegevensmap.Standaard();
        var register = huis.MaakRegister();
        if (register.Alle.FirstOrDefault(g => g.Code == code) is not { } gemeente)
        {
            return Meld($"Gemeente {code} staat niet in {huis.Registerbestand}. Daarin staan: {string.Join(", ", register.Alle.Select(g => $"{g.Code} {g.Naam}"))}.", VerkeerdGevraagd);
        }

        await Databasebeheer.WerkBijAsync(gemeente, stop);
        await using var diensten = huis.Diensten(register);
        var (editie, waarom) = await MaakAsync(diensten, gemeente, kwartaal, stop);
        if (editie is null)
        {
            return Meld($"De kwartaalmonitor van {gemeente.Naam} over het {kwartaal.Voluit()} is niet gemaakt. {waarom}", Fout);
        }

        return await SchrijfAsync(editie, soort, Path.GetFullPath(uit), diensten.GetRequiredService<IPdfschrijver>(), stop);
    }

    /// <summary>The edition of a quarter; measured and composed when it is not fixed yet.</summary>
    internal static async Task<(Editie? Editie, string? Waarom)> MaakAsync(IServiceProvider diensten, Gemeente gemeente, Kwartaal kwartaal, CancellationToken stop)
    {
        // Each handeling in a scope of its own, as the Worker does.
        async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> werk)
        {
            await using var scope = diensten.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Gemeentescope>().Kies(gemeente);
            return await werk(scope.ServiceProvider);
        }

        var systeem = Actor.Systeem("opdrachtregel");
        Proces Proces() => new(systeem, Sturing.Doel, Volgid.Nieuw());
        Task<Editie?> LeesAsync() => InScopeAsync(sp => sp.GetRequiredService<KwartaalmonitorOverzicht>().InBewerkingAsync(systeem, kwartaal, stop));

        if (await LeesAsync() is { Status: >= Editiestatus.CollegeAkkoord } vast)
        {
            return (vast, null);
        }

        var gemeten = await InScopeAsync(sp => sp.GetRequiredService<BerekenIndicatoren>().UitvoerenAsync(new BerekenIndicatoren.Opdracht(kwartaal), Proces(), stop));
        if (!gemeten.Gelukt)
        {
            return (null, gemeten.Weigering.Uitleg);
        }

        var samen = await InScopeAsync(sp => sp.GetRequiredService<StelKwartaalmonitorSamen>().UitvoerenAsync(new StelKwartaalmonitorSamen.Opdracht(kwartaal), Proces(), stop));
        return samen.Gelukt ? (await LeesAsync(), null) : (null, samen.Weigering.Uitleg);
    }

    /// <summary>Writes it; a file that cannot be made leaves nothing behind.</summary>
    internal static async Task<int> SchrijfAsync(Editie editie, string soort, string bestand, IPdfschrijver pdf, CancellationToken stop)
    {
        byte[] inhoud;
        switch (soort)
        {
            case ".json":
                inhoud = Encoding.UTF8.GetBytes(Editiejson.Schrijf(editie));
                break;
            case ".html":
                inhoud = Encoding.UTF8.GetBytes(Editiehtml.Document(editie));
                break;
            default:
                var uitkomst = await pdf.SchrijfAsync(Editiehtml.Document(editie), stop);
                if (uitkomst.Pdf is not { } bytes)
                {
                    return Meld("Een PDF maken lukt hier niet: WeasyPrint is niet gevonden of gaf een fout. Kies .html en druk die af, of zet WeasyPrint klaar (Debian: apt-get install weasyprint).", Fout);
                }

                inhoud = bytes;
                break;
        }

        try
        {
            await File.WriteAllBytesAsync(bestand, inhoud, stop);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Meld($"{bestand} is niet te schrijven. {fout.Message}", Fout);
        }

        Console.WriteLine($"{bestand} geschreven: {editie.Gemeentenaam}, {editie.Kwartaal.Voluit()}, {editie.Hoofdstukken.Sum(h => h.Indicatoren.Count)} indicatoren.");
        return 0;
    }

    private static int Meld(string zin, int uitgang)
    {
        Console.Error.WriteLine(zin);
        return uitgang;
    }
}
