using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Basis;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Vragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;
using Keuze = Rotonde.Weblaag.Formulieren.Keuze;

namespace Rotonde.Portaal.Paginas.Toegang.Wegwijzer;

/// <summary>What the page of the dialogue shows.</summary>
public enum Dialoogbeeld
{
    /// <summary>What it is and how it goes.</summary>
    Begin,

    /// <summary>One question.</summary>
    Vraag,

    /// <summary>Danger: the numbers, before anything else.</summary>
    Stop,

    /// <summary>The result.</summary>
    Resultaat,
}

/// <summary>
/// The dialogue of De Rotonde: one question a page, safety first. The answers travel in a hidden field of the form; the address only has the number of the page.
/// </summary>
[Openbaar("Iedereen mag de vragen beantwoorden zonder te zeggen wie hij is (R-001); er wordt niets bewaard.")]
public sealed class IndexModel(Dialoogresultaat resultaten, Antwoordenkoek koek) : Rotondepagina
{
    private const string Klaar = "klaar";

    /// <summary>The answers so far (<see cref="Dialoog.AlsTekst"/>).</summary>
    [BindProperty]
    public string? Stand { get; set; }

    /// <summary>The question that is answered.</summary>
    [BindProperty]
    public string? Vraagcode { get; set; }

    /// <summary>The answer: one or more codes.</summary>
    [BindProperty]
    public List<string> Antwoord { get; set; } = [];

    /// <summary>The answer in own words.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Which button.</summary>
    [BindProperty]
    public string? Doe { get; set; }

    /// <summary>Back to the result after this question.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    /// <summary>What is shown.</summary>
    public Dialoogbeeld Beeld { get; private set; }

    /// <summary>The answers.</summary>
    public Dialoog Dialoog { get; private set; } = null!;

    /// <summary>The question that is asked.</summary>
    public Dialoogvraag Vraag { get; private set; } = null!;

    /// <summary>The result.</summary>
    public Resultaat Resultaat { get; private set; } = null!;

    /// <summary>The area distances are counted from.</summary>
    public Postcodegebied? Gebied => Dialoog.Antwoord("postcode") is [var postcode, ..] ? Postcodes.Zoek(postcode) : null;

    /// <summary>Number of this question, from 1.</summary>
    public int Nummer => Dialoog.Pad.ToList().FindIndex(v => v.Id == Vraag.Id) + 1;

    /// <summary>Is there something to go on with?</summary>
    public bool Onderweg { get; private set; }

    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<Keuze> Keuzes => [.. Dialoog.Lijst.Keuzes(Vraag).Select(k => new Keuze(k.Code, k.Tekst))];

    /// <summary>Shows the start, a question or the result.</summary>
    public async Task<IActionResult> OnGetAsync(string? stap)
    {
        var bewaard = koek.Lees(HttpContext);
        if (stap is null)
        {
            Onderweg = bewaard is not null;
            return Page();
        }

        var nummer = int.TryParse(stap, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        if (nummer < 1 && stap != Klaar)
        {
            return NotFound();
        }

        if (bewaard is null && nummer != 1)
        {
            TempData.Meld("Uw antwoorden zijn er niet meer. U kunt opnieuw beginnen.");
            return RedirectToPage(new { stap = (string?)null });
        }

        Dialoog = bewaard ?? Dialoog.Begin(Vandaag);
        return stap == Klaar ? await ToonResultaatAsync() : ToonVraag(Dialoog.Pad[Math.Min(nummer, Dialoog.Pad.Count) - 1]);
    }

    /// <summary>Takes an answer and goes on.</summary>
    public IActionResult OnPost()
    {
        if (Doe == "wis")
        {
            koek.Wis(HttpContext);
            TempData.Meld("Uw antwoorden zijn gewist.");
            return RedirectToPage(new { stap = (string?)null });
        }

        if (Doe == "begin")
        {
            return NaarVraag(Dialoog.Begin(Vandaag), "veilig");
        }

        if (!Dialoog.TryLees(Stand, out var dialoog))
        {
            TempData.Meld("Uw antwoorden zijn niet goed doorgekomen. Begin opnieuw.");
            return RedirectToPage(new { stap = (string?)null });
        }

        Dialoog = dialoog;
        if (Doe?.StartsWith("wijzig:", StringComparison.Ordinal) == true)
        {
            return NaarVraag(dialoog, Doe["wijzig:".Length..], Klaar);
        }

        if (Doe == "bewaar" && Vraagcode is null)
        {
            return NaarBewaren(dialoog);
        }

        if (Vraagcode is null || dialoog.Pad.All(v => v.Id != Vraagcode))
        {
            return NaarResultaat(dialoog);
        }

        Vraag = dialoog.Lijst.Zoek(Vraagcode)!;
        return Doe switch
        {
            "vorige" => NaarVraag(MetAntwoord(dialoog), dialoog.Vorige(Vraagcode)?.Id ?? Vraagcode),
            "overslaan" => Verder(dialoog.SlaOver(Vraagcode)),
            "hulp" => NaarResultaat(MetAntwoord(dialoog)),
            "melding" => NaarMelding(MetAntwoord(dialoog)),
            "bewaar" => NaarBewaren(MetAntwoord(dialoog)),
            _ => Verder(dialoog.Beantwoord(Vraagcode, Waarden)),
        };
    }

    private IReadOnlyList<string> Waarden => Vraag.Soort is Vraagsoort.Tekst or Vraagsoort.Postcode ? [Tekst ?? ""] : Antwoord;

    // Going back or ahead keeps what was typed, when it can be kept.
    private Dialoog MetAntwoord(Dialoog dialoog) =>
        Waarden.Any(w => !string.IsNullOrWhiteSpace(w)) && dialoog.Beantwoord(Vraag.Id, Waarden) is { Gelukt: true } uitkomst && !uitkomst.Waarde.MoetStoppen ? uitkomst.Waarde : dialoog;

    private IActionResult Verder(Uitkomst<Dialoog> uitkomst)
    {
        if (!uitkomst.Gelukt)
        {
            ModelState.AddModelError(Vraag.Soort is Vraagsoort.Tekst or Vraagsoort.Postcode ? nameof(Tekst) : nameof(Antwoord), uitkomst.Weigering.Uitleg);
            Beeld = Dialoogbeeld.Vraag;
            return Page();
        }

        var nieuw = uitkomst.Waarde;
        if (nieuw.MoetStoppen)
        {
            // Nothing of this is kept: whoever looks at this device later sees a question without an answer.
            (Dialoog, Beeld) = (nieuw, Dialoogbeeld.Stop);
            return Page();
        }

        var volgende = Naar == Klaar ? nieuw.Volgende : nieuw.Pad.SkipWhile(v => v.Id != Vraag.Id).Skip(1).FirstOrDefault() ?? nieuw.Volgende;
        return volgende is null || (Naar == Klaar && nieuw.NogNodig is null) ? NaarResultaat(nieuw) : NaarVraag(nieuw, volgende.Id, Naar);
    }

    private RedirectToPageResult NaarVraag(Dialoog dialoog, string vraag, string? naar = null)
    {
        koek.Bewaar(HttpContext, dialoog);
        var nummer = Math.Max(1, dialoog.Pad.ToList().FindIndex(v => v.Id == vraag) + 1);
        return RedirectToPage(new { stap = nummer.ToString(CultureInfo.InvariantCulture), naar });
    }

    // A melding is never more than a click away, and takes along what was said.
    private RedirectToPageResult NaarMelding(Dialoog dialoog)
    {
        koek.Bewaar(HttpContext, dialoog);
        return RedirectToPage("/Toegang/Melden/Index");
    }

    private RedirectToPageResult NaarBewaren(Dialoog dialoog)
    {
        koek.Bewaar(HttpContext, dialoog);
        return RedirectToPage("/Toegang/Later/Bewaren");
    }

    private RedirectToPageResult NaarResultaat(Dialoog dialoog)
    {
        koek.Bewaar(HttpContext, dialoog);
        return RedirectToPage(new { stap = Klaar });
    }

    private PageResult ToonVraag(Dialoogvraag vraag)
    {
        (Vraag, Beeld) = (vraag, Dialoogbeeld.Vraag);
        Antwoord = [.. Dialoog.Antwoord(vraag.Id)];
        Tekst = Antwoord.FirstOrDefault();
        return Page();
    }

    private async Task<IActionResult> ToonResultaatAsync()
    {
        var uitkomst = await resultaten.GeefAsync(Dialoog, Stop);
        if (uitkomst.Gelukt)
        {
            (Resultaat, Beeld) = (uitkomst.Waarde, Dialoogbeeld.Resultaat);
            return Page();
        }

        // Something is still missing before help may be shown: ask that first.
        Naar = Klaar;
        var vraag = Dialoog.Lijst.Zoek(uitkomst.Weigering.Veld!)!;
        ModelState.AddModelError(vraag.Soort == Vraagsoort.Tekst ? nameof(Tekst) : nameof(Antwoord), uitkomst.Weigering.Uitleg);
        return ToonVraag(vraag);
    }
}
