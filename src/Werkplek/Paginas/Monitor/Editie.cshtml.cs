using System.Text;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Monitor;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen.Brieven;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>One edition, in the order effect, experience, money, volume; with its explanation, its steps to the council, and its downloads .</summary>
[Mag(Gegevenssoort.GepubliceerdeCijfers)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Besluiten)]
public sealed class EditieModel(KwartaalmonitorOverzicht overzicht, StelKwartaalmonitorSamen stelSamen, ZetKwartaalmonitorVerder zetVerder, IPdfschrijver pdf) : Rotondepagina
{
    private static readonly Editiestatus[] Weg = [Editiestatus.Concept, Editiestatus.Toegelicht, Editiestatus.CollegeAkkoord, Editiestatus.NaarRaad, Editiestatus.Besproken];

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Toelichtinginvoer Invoer { get; set; } = new();

    /// <summary>Where the edition goes.</summary>
    [BindProperty]
    public Editiestatus? Naar { get; set; }

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int? Versie { get; set; }

    /// <summary>The edition.</summary>
    public Editie Editie { get; private set; } = null!;

    /// <summary>Is this the edition at work?</summary>
    public bool InBewerking { get; private set; }

    /// <summary>May this reader explain the figures now?</summary>
    public bool MagToelichten => Kan(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven) && Editie.Status < Editiestatus.CollegeAkkoord;

    /// <summary>The steps this reader may take now, with the words on the button.</summary>
    public IReadOnlyList<(Editiestatus Naar, string Tekst, bool Terug)> Mogelijk
    {
        get
        {
            var rij = new List<(Editiestatus, string, bool)>();
            void Voeg(Editiestatus naar, string tekst, bool terug)
            {
                // The same rules as the handeling, which decides again.
                if (Editiestappen.Toets(Editie.Status, naar) is null && Kan(Gegevenssoort.KwartaalmonitorInBewerking, naar >= Editiestatus.CollegeAkkoord ? Actie.Besluiten : Actie.Schrijven))
                {
                    rij.Add((naar, tekst, terug));
                }
            }

            if (Editie.Status < Editiestatus.Besproken)
            {
                Voeg(Editie.Status + 1, (Editie.Status + 1) switch
                {
                    Editiestatus.Toegelicht => "De toelichting is klaar",
                    Editiestatus.CollegeAkkoord => "Het college is akkoord",
                    Editiestatus.NaarRaad => "Naar de raad sturen",
                    Editiestatus.Besproken => "Besproken in de raad",
                    _ => "Verder",
                }, false);
            }

            if (Editie.Status is Editiestatus.Toegelicht or Editiestatus.CollegeAkkoord)
            {
                Voeg(Editiestatus.Concept, "Terug naar concept", true);
            }

            return rij;
        }
    }

    /// <summary>The way to the council.</summary>
    public IEnumerable<Stap> Trein => Weg.Select(s => new Stap(
        Hoofdletter(s.InWoorden()), s < Editie.Status || (s == Editie.Status && s == Editiestatus.Besproken) ? Stapstand.Klaar : s == Editie.Status ? Stapstand.Nu : Stapstand.Straks));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string kwartaal) => await LeesAsync(kwartaal) ? Toon() : NotFound();

    /// <summary>The edition as a document to keep or print.</summary>
    public async Task<IActionResult> OnGetHtmlAsync(string kwartaal) =>
        await LeesAsync(kwartaal) ? File(Encoding.UTF8.GetBytes(Editiehtml.Document(Editie)), "text/html; charset=utf-8", Bestandsnaam("html")) : NotFound();

    /// <summary>The edition as data.</summary>
    public async Task<IActionResult> OnGetJsonAsync(string kwartaal) =>
        await LeesAsync(kwartaal) ? File(Encoding.UTF8.GetBytes(Editiejson.Schrijf(Editie)), "application/json; charset=utf-8", Bestandsnaam("json")) : NotFound();

    /// <summary>The edition as PDF/UA; without WeasyPrint the page says so and the print HTML remains.</summary>
    public async Task<IActionResult> OnGetPdfAsync(string kwartaal)
    {
        if (!await LeesAsync(kwartaal))
        {
            return NotFound();
        }

        var uitkomst = await pdf.SchrijfAsync(Editiehtml.Document(Editie), Stop);
        if (uitkomst.Pdf is { } bytes)
        {
            return File(bytes, "application/pdf", Bestandsnaam("pdf"));
        }

        TempData.Meld("Een PDF maken lukt nu niet. Download de kwartaalmonitor als webpagina en druk die af.");
        return RedirectToPage(new { kwartaal, handler = "" });
    }

    /// <summary>Takes a step.</summary>
    public async Task<IActionResult> OnPostVerderAsync(string kwartaal)
    {
        ModelState.Clear();
        if (!Kwartaal.TryParse(kwartaal, out var peil) || Naar is not { } naar || !(Kan(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven) || Kan(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Besluiten)))
        {
            return NotFound();
        }

        var uitkomst = await zetVerder.UitvoerenAsync(new ZetKwartaalmonitorVerder.Opdracht(peil, naar, Versie), Proces(Sturing.Doel), Stop);
        return await RondAfAsync(uitkomst, $"De kwartaalmonitor is nu: {naar.InWoorden()}.", _ => RedirectToPage(new { kwartaal, handler = "" }), () => OnGetAsync(kwartaal), "");
    }

    /// <summary>Keeps the explanation and takes the figures again.</summary>
    public async Task<IActionResult> OnPostToelichtenAsync(string kwartaal)
    {
        if (!Kwartaal.TryParse(kwartaal, out var peil) || !Kan(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven))
        {
            return NotFound();
        }

        var teksten = new Dictionary<Hoofdstuk, string>();
        foreach (var (hoofdstuk, tekst) in new[] { (Hoofdstuk.Effect, Invoer.Effect), (Hoofdstuk.Ervaring, Invoer.Ervaring), (Hoofdstuk.Geld, Invoer.Geld), (Hoofdstuk.Volume, Invoer.Volume) })
        {
            if (!string.IsNullOrWhiteSpace(tekst))
            {
                teksten[hoofdstuk] = tekst.Trim();
            }
        }

        var uitkomst = await stelSamen.UitvoerenAsync(new StelKwartaalmonitorSamen.Opdracht(peil, Toelichtingen: teksten), Proces(Sturing.Doel), Stop);
        return await RondAfAsync(uitkomst, "De toelichting is bewaard.", _ => RedirectToPage(new { kwartaal, handler = "" }), async () => await LeesAsync(kwartaal) ? Page() : NotFound());
    }

    private async Task<bool> LeesAsync(string kwartaal)
    {
        if (!Kwartaal.TryParse(kwartaal, out var peil))
        {
            return false;
        }

        InBewerking = Kan(Gegevenssoort.KwartaalmonitorInBewerking);
        if ((InBewerking ? await overzicht.InBewerkingAsync(Actor, peil, Stop) : await overzicht.GepubliceerdAsync(Actor, peil, Stop)) is not { } editie)
        {
            return false;
        }

        Editie = editie;
        if (InBewerking)
        {
            Versie = (await overzicht.AlleAsync(Actor, Stop)).FirstOrDefault(e => e.Kwartaal == peil)?.Versie;
        }

        return true;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Toon()
    {
        string? Tekst(Hoofdstuk soort) => Editie.Hoofdstukken.FirstOrDefault(h => h.Soort == soort)?.Toelichting;
        Invoer = new Toelichtinginvoer { Effect = Tekst(Hoofdstuk.Effect), Ervaring = Tekst(Hoofdstuk.Ervaring), Geld = Tekst(Hoofdstuk.Geld), Volume = Tekst(Hoofdstuk.Volume) };
        return Page();
    }

    private string Bestandsnaam(string soort) => $"kwartaalmonitor-{Editie.Gemeente}-{Editie.Kwartaal}.{soort}";

    private static string Hoofdletter(string tekst) => char.ToUpper(tekst[0], System.Globalization.CultureInfo.InvariantCulture) + tekst[1..];
}

/// <summary>The explanation by chapter; an empty field keeps what was there.</summary>
public sealed class Toelichtinginvoer
{
    /// <summary>About what it did for people.</summary>
    public string? Effect { get; set; }

    /// <summary>About what people thought of it.</summary>
    public string? Ervaring { get; set; }

    /// <summary>About the money.</summary>
    public string? Geld { get; set; }

    /// <summary>About how much there was.</summary>
    public string? Volume { get; set; }
}
