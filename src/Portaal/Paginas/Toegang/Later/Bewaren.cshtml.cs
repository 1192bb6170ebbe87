using Microsoft.AspNetCore.Mvc;
using Rotonde.Portaal.Paginas.Toegang.Wegwijzer;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Later;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.Later;

/// <summary>Stop now and go on later, on this device or another: the page gives a code, once.</summary>
[Openbaar("Iedereen mag de antwoorden bewaren zonder te zeggen wie hij is (R-004); wij kunnen ze zelf niet lezen.")]
public sealed class BewarenModel(BewaarVragen bewaar, Antwoordenkoek koek) : Rotondepagina
{
    /// <summary>The date of birth, which opens the answers together with the code.</summary>
    [BindProperty]
    public DateOnly? Geboren { get; set; }

    /// <summary>What to write down; none as long as the form is shown.</summary>
    public Bewaarbewijs? Bewijs { get; private set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => koek.Lees(HttpContext) is null ? NietsTeBewaren() : Page();

    /// <summary>Keeps the answers and shows the code.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (koek.Lees(HttpContext) is not { } dialoog)
        {
            return NietsTeBewaren();
        }

        if (ModelState.IsValid && Geboren is null)
        {
            ModelState.AddModelError(nameof(Geboren), "Vul uw geboortedatum in.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await bewaar.UitvoerenAsync(dialoog, Geboren!.Value, Proces(Doelen.Vraag), Stop);
        if (uitkomst.Gelukt)
        {
            Bewijs = uitkomst.Waarde;
        }
        else
        {
            Weiger(uitkomst.Weigering, "");
        }

        return Page();
    }

    private RedirectToPageResult NietsTeBewaren()
    {
        TempData.Meld("Er zijn nog geen antwoorden om te bewaren. U kunt hier beginnen.");
        return RedirectToPage("/Toegang/Wegwijzer/Index");
    }
}
