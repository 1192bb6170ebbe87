using Microsoft.AspNetCore.Mvc;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Betalingen;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Declaraties.Overzichten;
using Rotonde.Declaraties.Signalen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Declaraties;

/// <summary>One declaration: each line with its code, sentence and mend; its signals; and making it payable, which only the controller does (R7).</summary>
[Mag(Gegevenssoort.Declaratieregel)]
[Mag(Gegevenssoort.Declaratieregel, Actie.Besluiten)]
public sealed class DeclaratieModel(DeclaratieDetail detail, MaakBetaalbaar maakBetaalbaar, HandelSignaalAf handelAf) : Rotondepagina
{
    /// <summary>What is filled in about a signal.</summary>
    [BindProperty]
    public Signaalinvoer Invoer { get; set; } = new();

    /// <summary>The declaration.</summary>
    public DeclaratieInBeeld Beeld { get; private set; } = null!;

    /// <summary>Signals that are not settled, to choose from.</summary>
    public IReadOnlyList<Keuze> OpenSignalen => [.. Open.Select(s => new Keuze(s.Signaal.Id.ToString(), $"{s.Signaal.Code} bij regel {s.Regel.Referentie}"))];

    /// <summary>Signals that are not settled, with their line.</summary>
    public IReadOnlyList<(Regeldetail Regel, Regelsignaal Signaal)> Open => [.. Beeld.Regels.SelectMany(r => r.Signalen.Where(s => s.Afhandeling is null).Select(s => (r, s)))];

    /// <summary>May this reader make it payable, and is there something to pay?</summary>
    public bool MagBetaalbaar => Kan(Gegevenssoort.Declaratieregel, Actie.Besluiten) && Beeld.Regels.Any(r => r.Staat is Regelstaat.Goedgekeurd or Regelstaat.Aangehouden);

    /// <summary>May this reader settle signals?</summary>
    public bool MagAfhandelen => Kan(Gegevenssoort.Declaratieregel, Actie.Besluiten) && Open.Count > 0;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) => await LeesAsync(id) ? Page() : NotFound();

    /// <summary>Makes the granted lines payable.</summary>
    public async Task<IActionResult> OnPostBetaalbaarAsync(Guid id)
    {
        ModelState.Clear();
        var uitkomst = await maakBetaalbaar.UitvoerenAsync(DeclaratieId.Van(id), Proces(Doelen.Declaratie), Stop);
        var woord = uitkomst.Gelukt
            ? $"{uitkomst.Waarde.Betaalbaar} regels zijn betaalbaar, samen {uitkomst.Waarde.Bedrag}.{(uitkomst.Waarde.Aangehouden > 0 ? $" {uitkomst.Waarde.Aangehouden} regels wachten op een signaal." : "")}"
            : "";
        return await RondAfAsync(uitkomst, woord, _ => RedirectToPage(new { id }), () => OnGetAsync(id), "");
    }

    /// <summary>Settles a signal with a reason.</summary>
    public async Task<IActionResult> OnPostSignaalAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (!Guid.TryParse(Invoer.Signaal, out var signaal) || Open.All(s => s.Signaal.Id.Waarde != signaal))
        {
            ModelState.AddModelError("Invoer.Signaal", "Kies een signaal van deze declaratie.");
            return Page();
        }

        var uitkomst = await handelAf.UitvoerenAsync(SignaalId.Van(signaal), Invoer.Toelichting ?? "", Proces(Doelen.Declaratie), Stop);
        return await RondAfAsync(uitkomst, "Het signaal is afgehandeld.", _ => RedirectToPage(new { id }), () => OnGetAsync(id));
    }

    private async Task<bool> LeesAsync(Guid id)
    {
        if (await detail.GeefAsync(Actor, DeclaratieId.Van(id), Stop) is not { } beeld)
        {
            return false;
        }

        Beeld = beeld;
        return true;
    }
}

/// <summary>A signal and what was found.</summary>
public sealed class Signaalinvoer
{
    /// <summary>Which signal.</summary>
    public string? Signaal { get; set; }

    /// <summary>What was found.</summary>
    public string? Toelichting { get; set; }
}
