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

/// <summary>Scores the goals and closes the evaluation (C28).</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class EvaluatieModel(PlanOverzicht plannen, EvalueerDoel scoren, HoudEvaluatie houden, PlanEvaluatieIn plannenIn) : Rotondepagina
{
    [BindProperty]
    public ScoreInvoer Score { get; set; } = new();

    [BindProperty]
    public SlotInvoer Slot { get; set; } = new();

    [BindProperty]
    public NieuwInvoer Nieuw { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    public IEnumerable<DoelBeeld> Open => Plan.Doelen.Where(d => d.Status == Doelstatus.Open);

    public EvaluatieBeeld? Eerstvolgende => Plan.Evaluaties.FirstOrDefault(e => e.Gehouden is null);

    public static IReadOnlyList<Keuze> Uitkomsten { get; } = Keuze.Van<Evaluatieuitkomst>(u => u.InWoorden());

    public async Task OnGetAsync(Guid id) => Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);

    public Task<IActionResult> OnPostScoreAsync(Guid id) => MetPlanAsync(id, nameof(Score), "Het cijfer staat erbij.", async () =>
        Plan.Doelen.FirstOrDefault(d => d.Id.Waarde == Score.Doel) is not { } doel || Score.Uitkomst is not { } uitkomst
            ? new Weigering("EvaluatieKeuze", "Kies het doel en hoe het verder gaat.", Score.Doel is null ? nameof(Score.Doel) : nameof(Score.Uitkomst))
            : (await scoren.UitvoerenAsync(new(doel.Id, doel.Versie, Score.Cijfer, uitkomst, Score.Sluit, Score.Gas, Score.Toelichting ?? ""), Proces(Doelen.Plan), Stop)).Weigering is { } nee
                ? nee with { Veld = nee.Veld == "Score" ? nameof(Score.Cijfer) : nee.Veld }
                : null);

    public Task<IActionResult> OnPostSlotAsync(Guid id) => MetPlanAsync(id, nameof(Slot), "De evaluatie is vastgelegd.", async () =>
        Eerstvolgende is not { } evaluatie || Slot.Uitkomst is not { } uitkomst
            ? new Weigering("EvaluatieKeuze", "Kies hoe het plan verder gaat.", nameof(Slot.Uitkomst))
            : (await houden.UitvoerenAsync(new(evaluatie.Id, Slot.Aanwezigen ?? "", uitkomst, Slot.Verslag ?? "", Slot.Volgende), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostNieuwAsync(Guid id) => MetPlanAsync(id, nameof(Nieuw), "De evaluatie is gepland.", async () =>
        Nieuw.Gepland is not { } dag
            ? new Weigering("EvaluatieDag", "Vul de dag van de evaluatie in.", nameof(Nieuw.Gepland))
            : (await plannenIn.UitvoerenAsync(new(PlanId.Van(id), dag), Proces(Doelen.Plan), Stop)).Weigering);

    private async Task<IActionResult> MetPlanAsync(Guid id, string voorvoegsel, string gelukt, Func<Task<Weigering?>> werk)
    {
        await OnGetAsync(id);
        return await DoeAsync(id, voorvoegsel, gelukt, werk);
    }

    internal sealed class ScoreInvoer
    {
        public Guid? Doel { get; set; }

        public int? Cijfer { get; set; }

        public Evaluatieuitkomst? Uitkomst { get; set; }

        public bool Sluit { get; set; }

        public int? Gas { get; set; }

        public string? Toelichting { get; set; }
    }

    internal sealed class SlotInvoer
    {
        public string? Aanwezigen { get; set; }

        public Evaluatieuitkomst? Uitkomst { get; set; }

        public string? Verslag { get; set; }

        public DateOnly? Volgende { get; set; }
    }

    internal sealed class NieuwInvoer
    {
        public DateOnly? Gepland { get; set; }
    }
}
