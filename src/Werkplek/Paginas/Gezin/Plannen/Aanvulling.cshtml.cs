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

/// <summary>Which help there was before the plan, so that it can be compared (R-075, C29), and notes about persons .</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class AanvullingModel(PlanOverzicht plannen, VoegBestaandeHulpToe vooraf, VoegAantekeningToe aantekenen) : Rotondepagina
{
    [BindProperty]
    public HulpInvoer Hulp { get; set; } = new();

    [BindProperty]
    public AantekeningInvoer Aantekening { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    public IReadOnlyList<Keuze> Mensen => [.. Plan.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];

    public static IReadOnlyList<Keuze> Niveaus { get; } = Keuze.Van<Niveau>(n => n.InWoorden());

    public static IReadOnlyList<Keuze> Helpers { get; } = Keuze.Van<Helpersoort>(s => s.InWoorden());

    public static IReadOnlyList<Keuze> Soorten { get; } = Keuze.Van<Aantekeningsoort>(s => s.InWoorden());

    public static IReadOnlyList<Keuze> Leefgebieden { get; } = Keuze.Van<Leefgebied>(l => l.Onderwerp());

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await OpnieuwAsync(id);
        return Plan.Status is null or Planstatus.Afgesloten ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostHulpAsync(Guid id) => MetPlanAsync(id, nameof(Hulp), "De hulp van vóór het plan staat erbij.", async () =>
        Hulp is not { Persoon: { } persoon, Soort: { } soort, Niveau: { } niveau }
            ? new Weigering("BestaandeHulpKeuze", "Kies voor wie, wie helpt en het niveau.", Hulp.Persoon is null ? nameof(Hulp.Persoon) : Hulp.Soort is null ? nameof(Hulp.Soort) : nameof(Hulp.Niveau))
            : !Plan.Leden.Any(l => l.Persoon.Waarde == persoon)
                ? new Weigering("OnderdeelVanDeelnemer", "Deze persoon doet niet mee in dit plan.", nameof(Hulp.Persoon))
                : (await vooraf.UitvoerenAsync(
                    new(PersoonId.Van(persoon), new Helper(Hulp.Wie ?? "", soort, Hulp.Organisatie), niveau, Hulp.Jaarbedrag ?? Bedrag.Nul, Hulp.Gevraagd, Hulp.Leefgebied), Proces(Doelen.Plan), Stop)).Weigering is { } nee
                    ? nee with { Veld = nee.Veld == "Helper" ? nameof(Hulp.Wie) : nee.Veld }
                    : null);

    public Task<IActionResult> OnPostAantekeningAsync(Guid id) => MetPlanAsync(id, nameof(Aantekening), "De aantekening staat in het plan.", async () =>
        Aantekening.Soort is not { } soort
            ? new Weigering("AantekeningKeuze", "Kies wat voor aantekening dit is.", nameof(Aantekening.Soort))
            : (await aantekenen.UitvoerenAsync(
                new(Plan.Id, [.. Aantekening.Personen.Select(PersoonId.Van)], soort, Aantekening.Tekst ?? "", Aantekening.Leefgebied), Proces(Doelen.Plan), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        return Page();
    }

    private async Task<IActionResult> MetPlanAsync(Guid id, string voorvoegsel, string gelukt, Func<Task<Weigering?>> werk)
    {
        await OpnieuwAsync(id);
        return await DoeAsync(id, voorvoegsel, gelukt, werk);
    }

    internal sealed class HulpInvoer
    {
        public Guid? Persoon { get; set; }

        public string? Wie { get; set; }

        public Helpersoort? Soort { get; set; }

        public string? Organisatie { get; set; }

        public Niveau? Niveau { get; set; }

        public Bedrag? Jaarbedrag { get; set; }

        public bool Gevraagd { get; set; }

        public Leefgebied Leefgebied { get; set; } = Leefgebied.Plan;
    }

    internal sealed class AantekeningInvoer
    {
        public List<Guid> Personen { get; set; } = [];

        public Aantekeningsoort? Soort { get; set; }

        public string? Tekst { get; set; }

        public Leefgebied Leefgebied { get; set; } = Leefgebied.Plan;
    }
}
