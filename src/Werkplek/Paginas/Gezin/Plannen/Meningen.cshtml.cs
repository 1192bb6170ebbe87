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

/// <summary>Writes down what members say of the plan, and who agrees with youth help (C14, DT-9).</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class MeningenModel(PlanOverzicht plannen, GeefMening geef, LegInstemmingVast instemmen) : Rotondepagina
{
    [BindProperty]
    public MeningInvoer Mening { get; set; } = new();

    [BindProperty]
    public InstemmingInvoer Instemming { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    public IReadOnlyList<Keuze> Mensen => [.. Plan.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public IReadOnlyList<Keuze> Jeugdhulp =>
        [.. Plan.Doelen.SelectMany(d => d.Regels).Concat(Plan.LosseRegels).Where(r => r.Wet == Wet.Jeugdwet).Select(r => new Keuze(r.Id.ToString(), $"{r.Omschrijving} ({Plan.Namen(r.Personen)})"))];

    public static IReadOnlyList<Keuze> Oordelen { get; } = Keuze.Van<Oordeel>(o => o.InWoorden());

    public async Task OnGetAsync(Guid id) => Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);

    public Task<IActionResult> OnPostMeningAsync(Guid id) => MetPlanAsync(id, nameof(Mening), "De mening staat in het plan.", async () =>
        Mening is not { Persoon: { } persoon, Oordeel: { } oordeel }
            ? new Weigering("MeningKeuze", "Kies van wie de mening is en wat die is.", nameof(Mening.Persoon))
            : (await geef.UitvoerenAsync(new(PlanId.Van(id), PersoonId.Van(persoon), oordeel, Mening.Opmerking ?? ""), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostInstemmingAsync(Guid id) => MetPlanAsync(id, nameof(Instemming), "De instemming is vastgelegd.", async () =>
        Instemming is not { Persoon: { } persoon, Planregel: { } regel } || Jeugdhulp.All(j => j.Waarde != regel.ToString())
            ? new Weigering("InstemmingKeuze", "Kies de hulp en wie ermee instemt.", nameof(Instemming.Persoon))
            : (await instemmen.UitvoerenAsync(new(PlanregelId.Van(regel), PersoonId.Van(persoon)), Proces(Doelen.Plan), Stop)).Weigering);

    private async Task<IActionResult> MetPlanAsync(Guid id, string voorvoegsel, string gelukt, Func<Task<Weigering?>> werk)
    {
        await OnGetAsync(id);
        return await DoeAsync(id, voorvoegsel, gelukt, werk);
    }

    internal sealed class MeningInvoer
    {
        public Guid? Persoon { get; set; }

        public Oordeel? Oordeel { get; set; }

        public string? Opmerking { get; set; }
    }

    internal sealed class InstemmingInvoer
    {
        public Guid? Planregel { get; set; }

        public Guid? Persoon { get; set; }
    }
}
