using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Portaal.Paginas.Toegang.Wegwijzer;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Vragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.Vragen;

/// <summary>Which of the two light ways to the municipality.</summary>
public enum Vraagwijze
{
    /// <summary>Ask to be called.</summary>
    Bellen,

    /// <summary>Ask without a name.</summary>
    Anoniem,
}

/// <summary>Ask to be called, or ask without a name (R-008): lighter than a melding, and nothing of who does not want to be known is kept.</summary>
[Openbaar("Iedereen mag een vraag stellen, ook zonder naam (R-008).")]
public sealed class IndexModel(StelHulpvraag stelHulpvraag, Antwoordenkoek koek) : Rotondepagina
{
    private const int LangsteTekst = 2500;

    /// <summary>Which way.</summary>
    [BindProperty(SupportsGet = true)]
    public Vraagwijze Hoe { get; set; }

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Vraaginvoer Invoer { get; set; } = new();

    /// <summary>The answers of the dialogue, when there was one.</summary>
    [BindProperty]
    public string? Stand { get; set; }

    /// <summary>What came of it; none as long as the form is shown.</summary>
    public Vraagbevestiging? Bevestiging { get; private set; }

    /// <summary>Without a name?</summary>
    public bool Anoniem => Hoe == Vraagwijze.Anoniem;

    /// <summary>The heading.</summary>
    public string Titel => Bevestiging is not null ? "Wij hebben uw vraag ontvangen" : Anoniem ? "Vragen zonder naam" : "Laat mij bellen";

    /// <summary>Shows the form, with what was told in the dialogue.</summary>
    public void OnGet()
    {
        if (koek.Lees(HttpContext) is { } dialoog)
        {
            Stand = dialoog.AlsTekst();
            Invoer.Tekst = dialoog.EigenWoorden();
        }
    }

    /// <summary>Asks the question, once per form.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var dialoog = Dialoog.TryLees(Stand, out var verteld) ? verteld : null;
        if (string.IsNullOrWhiteSpace(Invoer.Tekst))
        {
            ModelState.AddModelError("Invoer.Tekst", "Vertel kort wat u wilt vragen.");
        }
        else if (Invoer.Tekst.Length > LangsteTekst)
        {
            ModelState.AddModelError("Invoer.Tekst", $"Maak uw tekst korter. Er passen {LangsteTekst} tekens, u heeft er {Invoer.Tekst.Length}.");
        }

        if (!Anoniem && string.IsNullOrWhiteSpace(Invoer.Naam) && Actor.IsAnoniem)
        {
            ModelState.AddModelError("Invoer.Naam", "Vul uw naam in.");
        }

        if (!Anoniem && (Invoer.Telefoon ?? "").Count(char.IsAsciiDigit) is < 9 or > 15)
        {
            ModelState.AddModelError("Invoer.Telefoon", "Vul uw telefoonnummer in. Het heeft tien cijfers.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var melder = Anoniem ? Melder.Anoniem : dialoog?.Melder() ?? Melder.Zelf;
        var uitkomst = await stelHulpvraag.UitvoerenAsync(
            new StelHulpvraag.Opdracht(
                Invoer.Tekst!, Kanaal.Portaal, melder,
                Persoon: melder == Melder.Zelf ? Actor.Persoon : null,
                Dialoog: dialoog?.AlsTekst(),
                Contact: Anoniem ? null : $"{(Actor.IsAnoniem ? Invoer.Naam : Actor.Naam)}, bellen: {Invoer.Telefoon!.Trim()}{(string.IsNullOrWhiteSpace(Invoer.Wanneer) ? "" : $", het liefst: {Invoer.Wanneer.Trim()}")}",
                WeetErvan: dialoog?.WeetErvan(),
                Invulwijze: dialoog?.Invulwijze() ?? Invulwijze.Alleen),
            Proces(Doelen.Vraag), Stop);

        if (!uitkomst.Gelukt)
        {
            Weiger(uitkomst.Weigering);
            return Page();
        }

        koek.Wis(HttpContext);
        Bevestiging = uitkomst.Waarde;
        return Page();
    }
}

/// <summary>What is filled in on the form of a question.</summary>
public sealed class Vraaginvoer
{
    /// <summary>In own words.</summary>
    public string? Tekst { get; set; }

    /// <summary>Name, to be called.</summary>
    [StringLength(80)]
    public string? Naam { get; set; }

    /// <summary>Telephone number, to be called.</summary>
    [StringLength(20)]
    public string? Telefoon { get; set; }

    /// <summary>When best.</summary>
    [StringLength(60)]
    public string? Wanneer { get; set; }
}
