using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Plannen;

/// <summary>A goal in the words of the resident, new or changed .</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class DoelModel(PlanOverzicht plannen, VoegDoelToe toevoegen, WijzigDoel wijzigen) : Rotondepagina
{
    [BindProperty]
    public DoelVelden Invoer { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    /// <summary>The goal that is changed; none: a new one.</summary>
    public DoelBeeld? Doel { get; private set; }

    public IReadOnlyList<Keuze> Mensen => [.. Plan.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public static IReadOnlyList<Keuze> Themas { get; } = Keuze.Van<Thema>(t => t.InWoorden());

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? doel)
    {
        if (!await LeesAsync(id, doel))
        {
            return NotFound();
        }

        if (Doel is { } d)
        {
            Invoer = new()
            {
                Versie = d.Versie, EigenWoorden = d.EigenWoorden, Resultaat = d.Resultaat, Criterium = d.Criterium, Streefscore = d.Streefscore, Einddatum = d.Einddatum, Thema = d.Thema,
                Eigen = d.Aandelen.Eigen, Netwerk = d.Aandelen.Netwerk, Professional = d.Aandelen.Professional, Terugwindoel = d.Terugwindoel,
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? doel)
    {
        if (!await LeesAsync(id, doel))
        {
            return NotFound();
        }

        if (ModelState.IsValid && Invoer.Einddatum is null)
        {
            ModelState.AddModelError("Invoer.Einddatum", "Vul in tot wanneer dit doel loopt.");
        }

        if (ModelState.IsValid && Invoer.Thema is null)
        {
            ModelState.AddModelError("Invoer.Thema", "Kies het thema.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var aandelen = new Aandelen(Invoer.Eigen ?? 0, Invoer.Netwerk ?? 0, Invoer.Professional ?? 0);
        var weigering = Doel is { } d
            ? (await wijzigen.UitvoerenAsync(
                new(d.Id, Invoer.Versie, Invoer.EigenWoorden ?? "", Invoer.Resultaat ?? "", Invoer.Criterium ?? "", Invoer.Streefscore ?? -1, Invoer.Einddatum!.Value, Invoer.Thema!.Value,
                    aandelen, Invoer.Terugwindoel ?? ""),
                Proces(Doelen.Plan), Stop)).Weigering
            : (await toevoegen.UitvoerenAsync(
                new(Plan.Id, [.. Invoer.Personen.Select(PersoonId.Van)], Invoer.EigenWoorden ?? "", Invoer.Resultaat ?? "", Invoer.Criterium ?? "", Invoer.Beginscore ?? -1,
                    Invoer.Streefscore ?? -1, Invoer.Einddatum!.Value, Invoer.Thema!.Value, aandelen, Invoer.Terugwindoel ?? ""),
                Proces(Doelen.Plan), Stop)).Weigering;
        if (weigering is { } nee)
        {
            Weiger(nee with { Veld = nee.Veld switch { "Aandelen" => nameof(Invoer.Eigen), "Afschaaldoel" => nameof(Invoer.Terugwindoel), var veld => veld } });
            return Page();
        }

        TempData.Meld(Doel is null ? "Het doel staat in het plan." : "Het doel is gewijzigd.");
        return RedirectToPage("/Gezin/Plannen/Index", new { id, doel = (Guid?)null });
    }

    // A goal that this reader does not see is not there.
    private async Task<bool> LeesAsync(Guid id, Guid? doel)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        Doel = doel is { } gevraagd ? Plan.Doelen.FirstOrDefault(d => d.Id.Waarde == gevraagd && d.Status == Doelstatus.Open) : null;
        return doel is null || Doel is not null;
    }

    internal sealed class DoelVelden
    {
        public int Versie { get; set; }

        public List<Guid> Personen { get; set; } = [];

        public string? EigenWoorden { get; set; }

        public string? Resultaat { get; set; }

        public string? Criterium { get; set; }

        public int? Beginscore { get; set; }

        public int? Streefscore { get; set; }

        public DateOnly? Einddatum { get; set; }

        public Thema? Thema { get; set; }

        public int? Eigen { get; set; } = 50;

        public int? Netwerk { get; set; } = 20;

        public int? Professional { get; set; } = 30;

        public string? Terugwindoel { get; set; }
    }
}
