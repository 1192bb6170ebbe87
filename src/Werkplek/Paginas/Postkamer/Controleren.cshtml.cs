using Microsoft.AspNetCore.Mvc;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Xml;
using Rotonde.Postkamer.Ontvangst;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>
/// Checks a message before it is sent: structure and everything that can be seen in the message itself (levels 1 and 2), all findings at once. Nothing is kept,
/// and the register is not asked: whether a person is known here is no answer for an upload.
/// </summary>
[Mag(Gegevenssoort.Toewijzing)]
[RequestSizeLimit(Grens + (64 * 1024))]
public sealed class ControlerenModel : Rotondepagina
{
    /// <summary>Largest file, in bytes: larger ones go through the post box, where the Worker reads them apart.</summary>
    public const int Grens = 2 * 1024 * 1024;

    /// <summary>Most findings that are shown at once.</summary>
    public const int MeestGetoond = 500;

    /// <summary>The file.</summary>
    [BindProperty]
    public IFormFile? Bestand { get; set; }

    /// <summary>Was a file checked?</summary>
    public bool Gecontroleerd { get; private set; }

    /// <summary>Kind of message; none when it was no message.</summary>
    public string? Soort { get; private set; }

    /// <summary>Everything that was found.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Checks the file.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Bestand is not { Length: > 0 } bestand)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een bestand. Het is een XML-bericht van de iWmo- of iJw-standaard.");
            return Page();
        }

        if (bestand.Length > Grens)
        {
            ModelState.AddModelError(nameof(Bestand), "Dit bestand is groter dan 2 MB. Controleer een kleiner bericht, of stuur het via de postbus.");
            return Page();
        }

        using var bytes = new MemoryStream();
        await bestand.CopyToAsync(bytes, Stop);
        Gecontroleerd = true;
        Bevindingen = Controleer(Uitgepakt.Van(bytes.ToArray()));
        return Page();
    }

    private IReadOnlyList<Bevinding> Controleer(Uitgepakt pak)
    {
        if (pak.Bevindingen.Count > 0)
        {
            return pak.Bevindingen;
        }

        var gelezen = Berichtlezer.Lees(pak.Inhoud, Xmlgrenzen.Standaard with { Bytes = Grens, Knopen = 200_000 });
        if (gelezen.Bericht is not { } bericht)
        {
            return [gelezen.Weigering!];
        }

        Soort = $"{bericht.Soort} {Postwoorden.Soortnaam(bericht.Soort.ToString())}";
        IReadOnlyList<Bevinding> alles = [.. Controle.Niveau1En2(bericht).OrderBy(b => b.Regelnummer).ThenBy(b => b.Kolom)];
        return EnvelopPast.Toets(pak.Envelop?.Functie, bericht.Soort) is { } envelop ? [envelop, .. alles] : alles;
    }
}
