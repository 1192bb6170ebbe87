using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Werkplek.Paginas.Gezin.Plannen;
using Webgrafiek = Rotonde.Weblaag.Grafieken.Spinnenweb;

namespace Rotonde.Werkplek.Paginas.Gezin.Personen;

/// <summary>Positive health and the load of a carer: what was measured, and a new measurement (R-052, C09).</summary>
[Mag(Gegevenssoort.Gesprek)]
[Mag(Gegevenssoort.Gesprek, Actie.Schrijven)]
internal sealed class MetingenModel(PersoonInBeeld personen, MetingenVanPersoon metingen, LegGezondheidVast gezondheid, RegistreerMantelzorgcheck mantelzorg) : Rotondepagina
{
    [BindProperty]
    public WebInvoer Web { get; set; } = new();

    [BindProperty]
    public CheckInvoer Check { get; set; } = new();

    public PersoonBeeld Persoon { get; private set; } = null!;

    public Metingen Metingen { get; private set; } = null!;

    public Webgrafiek? Spin { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await personen.GeefAsync(Actor, PersoonId.Van(id), Doelen.Onderzoek, Stop) is not { } persoon)
        {
            return NotFound();
        }

        Persoon = persoon;
        Metingen = await metingen.GeefAsync(Actor, PersoonId.Van(id), Stop);
        Spin = Spinnenwebben.Van(persoon.Naam.ToString(), Metingen.Gezondheid);
        return Page();
    }

    public async Task<IActionResult> OnPostWebAsync(Guid id)
    {
        if (Web.Scores.Count != 6 || Web.Scores.Any(s => s is null))
        {
            ModelState.AddModelError("Web.Scores[0]", "Geef elk onderdeel een cijfer van 0 tot en met 10.");
        }

        if (ModelState.IsValid)
        {
            var s = Web.Scores;
            var uitkomst = await gezondheid.UitvoerenAsync(
                new(PersoonId.Van(id), Vandaag, new Spinnenweb(s[0]!.Value, s[1]!.Value, s[2]!.Value, s[3]!.Value, s[4]!.Value, s[5]!.Value)), Proces(Doelen.Onderzoek), Stop);
            if (uitkomst.Gelukt)
            {
                return await RondAfAsync(uitkomst, "De meting is bewaard.", _ => RedirectToPage(new { id }), () => Task.FromResult<IActionResult>(Page()));
            }

            Weiger(uitkomst.Weigering! with { Veld = "Scores[0]" }, nameof(Web));
        }

        return await OnGetAsync(id);
    }

    public async Task<IActionResult> OnPostCheckAsync(Guid id)
    {
        if (Check.Score is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Check.Score", "Vul de uitslag van de EDIZ-plus in.");
        }

        if (ModelState.IsValid)
        {
            var uitkomst = await mantelzorg.UitvoerenAsync(new(PersoonId.Van(id), Check.Score!.Value, Vandaag), Proces(Doelen.Onderzoek), Stop);
            if (uitkomst.Gelukt)
            {
                return await RondAfAsync(uitkomst, "De mantelzorgcheck is bewaard.", _ => RedirectToPage(new { id }), () => Task.FromResult<IActionResult>(Page()));
            }

            Weiger(uitkomst.Weigering!, nameof(Check));
        }

        return await OnGetAsync(id);
    }

    internal sealed class WebInvoer
    {
        public List<int?> Scores { get; set; } = [null, null, null, null, null, null];
    }

    internal sealed class CheckInvoer
    {
        public int? Score { get; set; }
    }
}
