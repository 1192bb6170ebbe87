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

/// <summary>A line of the plan: who does what, from near to far .</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class RegelModel(PlanOverzicht plannen, VoegPlanregelToe toevoegen) : Rotondepagina
{
    [BindProperty]
    public RegelVelden Invoer { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    public IReadOnlyList<Keuze> Mensen => [.. Plan.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public IReadOnlyList<Keuze> DoelenVanPlan => [.. Plan.Doelen.Where(d => d.Status == Doelstatus.Open).Select(d => new Keuze(d.Id.ToString(), $"{d.EigenWoorden} ({Plan.Namen(d.Personen)})"))];

    public static IReadOnlyList<Keuze> Ringen { get; } = Keuze.Van<Ring>(r => r.InWoorden());

    public static IReadOnlyList<Keuze> Niveaus { get; } = Keuze.Van<Niveau>(n => n.InWoorden());

    public static IReadOnlyList<Keuze> Soorten { get; } = Keuze.Van<Helpersoort>(s => s.InWoorden());

    public static IReadOnlyList<Keuze> Wetten { get; } = Keuze.Van<Wet>(w => w.ToString());

    public async Task OnGetAsync(Guid id, Guid? doel)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        (Invoer.Doel, Invoer.Van) = (doel, Vandaag);
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        foreach (var (veld, leeg, zin) in new[]
        {
            (nameof(Invoer.Soort), Invoer.Soort is null, "Kies wie helpt."), (nameof(Invoer.Ring), Invoer.Ring is null, "Kies de ring."),
            (nameof(Invoer.Niveau), Invoer.Niveau is null, "Kies het niveau."), (nameof(Invoer.Van), Invoer.Van is null, "Vul de eerste dag in."),
        })
        {
            if (leeg)
            {
                ModelState.AddModelError($"Invoer.{veld}", zin);
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await toevoegen.UitvoerenAsync(
            new(Plan.Id, Invoer.Doel is { } doel ? DoelId.Van(doel) : null, [.. Invoer.Personen.Select(PersoonId.Van)], Invoer.Omschrijving ?? "",
                new Helper(Invoer.Wie ?? "", Invoer.Soort!.Value, Invoer.Organisatie), Invoer.Ring!.Value, Invoer.Niveau!.Value, Invoer.Van!.Value, Invoer.Tot)
            {
                Wet = Invoer.Wet, Afschaaldoel = Invoer.Afschaaldoel ?? "", Jaarbedrag = Invoer.Jaarbedrag ?? Bedrag.Nul, Eenmalig = Invoer.Eenmalig,
            },
            Proces(Doelen.Plan), Stop);
        return await RondAfAsync(uitkomst, "Het staat in het plan.", _ => RedirectToPage("/Gezin/Plannen/Index", new { id }), () => Task.FromResult<IActionResult>(Page()));
    }

    internal sealed class RegelVelden
    {
        public Guid? Doel { get; set; }

        public List<Guid> Personen { get; set; } = [];

        public string? Omschrijving { get; set; }

        public string? Wie { get; set; }

        public Helpersoort? Soort { get; set; }

        public string? Organisatie { get; set; }

        public Ring? Ring { get; set; }

        public Niveau? Niveau { get; set; }

        public DateOnly? Van { get; set; }

        public DateOnly? Tot { get; set; }

        public Wet? Wet { get; set; }

        public string? Afschaaldoel { get; set; }

        public Bedrag? Jaarbedrag { get; set; }

        public bool Eenmalig { get; set; }
    }
}
