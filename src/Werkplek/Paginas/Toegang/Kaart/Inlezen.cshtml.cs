using System.Text;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>Reads a file with entries: first what it would do, or all that is wrong with it; then, on request, the whole of it .</summary>
[Mag(Gegevenssoort.SocialeKaart, Actie.Besluiten)]
[RequestSizeLimit((3 * Grens) + (64 * 1024))]
public sealed class InlezenModel(Kaartbeheer beheer, VulSocialeKaart vul) : Rotondepagina
{
    /// <summary>Largest file, in bytes.</summary>
    public const int Grens = 2 * 1024 * 1024;

    /// <summary>Most rows of a list that are shown at once.</summary>
    public const int MeestGetoond = 500;

    /// <summary>The file.</summary>
    [BindProperty]
    public IFormFile? Bestand { get; set; }

    /// <summary>What was in the file, so that what is taken is what was looked at.</summary>
    [BindProperty]
    public string? Inhoud { get; set; }

    /// <summary>What was read; none before a file was chosen.</summary>
    public Kaartinlezing? Inlezing { get; private set; }

    /// <summary>What it would do.</summary>
    public Kaartverschil? Verschil { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Looks what the file would do.</summary>
    public async Task<IActionResult> OnPostBekijkAsync()
    {
        if (Bestand is not { Length: > 0 and <= Grens } bestand)
        {
            ModelState.AddModelError(nameof(Bestand), Bestand is { Length: > Grens } ? "Dit bestand is groter dan 2 MB. Splits het." : "Kies een bestand. Het is een JSON-bestand met services van HSDS 3, of een tabel (CSV).");
            return Page();
        }

        using var lezer = new StreamReader(bestand.OpenReadStream(), Encoding.UTF8);
        Inhoud = await lezer.ReadToEndAsync(Stop);
        await LeesAsync();
        return Page();
    }

    /// <summary>Takes it.</summary>
    public async Task<IActionResult> OnPostNeemOverAsync()
    {
        await LeesAsync();
        if (Verschil is not { } verschil)
        {
            return Page();
        }

        var uitkomst = await vul.UitvoerenAsync(Inlezing!.Kaart, Proces(Doelen.Beheer), Stop);
        return await RondAfAsync(
            uitkomst, $"Ingelezen: {verschil.Nieuw.Count} nieuw, {verschil.Gewijzigd.Count} gewijzigd, {verschil.Ongewijzigd} ongewijzigd.", _ => RedirectToPage("/Toegang/Kaart/Index"), () => Task.FromResult<IActionResult>(Page()), "");
    }

    private async Task LeesAsync()
    {
        Inlezing = Kaartinlezing.Lees(new MemoryStream(Encoding.UTF8.GetBytes(Inhoud ?? "")));
        Verschil = Inlezing.Bevindingen.Count == 0 ? await beheer.VergelijkAsync(Actor, Inlezing.Kaart, Stop) : null;
    }
}
