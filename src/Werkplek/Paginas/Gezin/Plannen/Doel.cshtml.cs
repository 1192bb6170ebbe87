using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Plannen;

/// <summary>A goal in the words of the resident .</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class DoelModel(PlanOverzicht plannen, VoegDoelToe toevoegen) : Rotondepagina
{
    [BindProperty]
    public DoelVelden Invoer { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    public IReadOnlyList<Keuze> Mensen => [.. Plan.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public static IReadOnlyList<Keuze> Themas { get; } = Keuze.Van<Thema>(t => t.InWoorden());

    public async Task OnGetAsync(Guid id) => Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
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

        var uitkomst = await toevoegen.UitvoerenAsync(
            new(Plan.Id, [.. Invoer.Personen.Select(PersoonId.Van)], Invoer.EigenWoorden ?? "", Invoer.Resultaat ?? "", Invoer.Criterium ?? "", Invoer.Beginscore ?? -1, Invoer.Streefscore ?? -1,
                Invoer.Einddatum!.Value, Invoer.Thema!.Value, new Aandelen(Invoer.Eigen ?? 0, Invoer.Netwerk ?? 0, Invoer.Professional ?? 0), Invoer.Terugwindoel ?? ""),
            Proces(Doelen.Plan), Stop);
        if (uitkomst.Weigering is { Veld: "Aandelen" } aandelen)
        {
            Weiger(aandelen with { Veld = nameof(Invoer.Eigen) });
            return Page();
        }

        return await RondAfAsync(uitkomst, "Het doel staat in het plan.", _ => RedirectToPage("/Gezin/Plannen/Index", new { id }), () => Task.FromResult<IActionResult>(Page()));
    }

    internal sealed class DoelVelden
    {
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
