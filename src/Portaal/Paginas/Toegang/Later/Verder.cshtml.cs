using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Portaal.Paginas.Toegang.Wegwijzer;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Later;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.Later;

/// <summary>Go on with answers that were kept, with the code and the date of birth .</summary>
[Openbaar("Wie een code heeft, hoeft niet te zeggen wie hij is (R-004).")]
public sealed class VerderModel(HervatVragen hervat, Antwoordenkoek koek) : Rotondepagina
{
    /// <summary>The code, as it stands on paper.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The date of birth that was given with it.</summary>
    [BindProperty]
    public DateOnly? Geboren { get; set; }

    /// <summary>Opens the answers and goes on where they stopped.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "Vul uw code in.");
        }
        else if (!Bewaarcode.TryParse(Code, out _))
        {
            ModelState.AddModelError(nameof(Code), HervatVragen.NietHeel);
        }

        if (Geboren is null && ModelState[nameof(Geboren)] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(nameof(Geboren), "Vul uw geboortedatum in.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await hervat.UitvoerenAsync(Code, Geboren!.Value, Proces(Doelen.Vraag), Stop);
        if (!uitkomst.Gelukt)
        {
            Weiger(uitkomst.Weigering, "");
            return Page();
        }

        if (uitkomst.Waarde.Dialoog is not { } dialoog)
        {
            ModelState.AddModelError(nameof(Code), uitkomst.Waarde.Uitleg!);
            return Page();
        }

        koek.Bewaar(HttpContext, dialoog);
        TempData.Meld("Uw antwoorden zijn er weer. U gaat verder waar u was.");
        var plek = dialoog.Volgende is { } volgende ? dialoog.Pad.ToList().FindIndex(v => v.Id == volgende.Id) : -1;
        return RedirectToPage("/Toegang/Wegwijzer/Index", new { stap = plek < 0 ? "klaar" : (plek + 1).ToString(CultureInfo.InvariantCulture) });
    }
}
