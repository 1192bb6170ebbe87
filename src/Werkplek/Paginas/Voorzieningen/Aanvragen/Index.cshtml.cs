using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Basis.Termijnen;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Aanvragen;

/// <summary>An application: its term, what was signed, the goals with check and indication, and the decision .</summary>
[Mag(Gegevenssoort.Zaak)]
[Mag(Gegevenssoort.Zaak, Actie.Schrijven)]
internal sealed class IndexModel(
    AanvraagInBeeld aanvragen, NamenVanPersonen personen, PlanOverzicht plannen, VraagAanvullingOp aanvulling, VulAanvraagAan aanvullen, VerlengBeslistermijn verlengen, TrekAanvraagIn intrekken,
    StelInGebreke ingebreke)
    : Rotondepagina
{
    [BindProperty]
    public AanvullingInvoer Aanvulling { get; set; } = new();

    [BindProperty]
    public VerlengInvoer Verlenging { get; set; } = new();

    [BindProperty]
    public IntrekInvoer Intrekking { get; set; } = new();

    [BindProperty]
    public InGebrekeInvoer InGebreke { get; set; } = new();

    public Aanvraagbeeld Aanvraag { get; private set; } = null!;

    public IReadOnlyDictionary<PersoonId, string> Namen { get; private set; } = new Dictionary<PersoonId, string>();

    public IReadOnlyList<DoelBeeld> DoelenVanPersoon { get; private set; } = [];

    public IReadOnlyList<Stap> Trein => Voorzieningwoorden.Trein(Aanvraag, Vandaag);

    public bool MagSchrijven => Kan(Gegevenssoort.Indicatie, Actie.Schrijven) && Aanvraag.Status.IsOpen();

    public string Naam(PersoonId persoon) => Namen.GetValueOrDefault(persoon, "iemand");

    public async Task OnGetAsync(Guid id)
    {
        Aanvraag = await aanvragen.GeefAsync(Actor, AanvraagId.Van(id), Stop);
        Namen = await personen.GeefAsync(Actor, Aanvraag.Instemmingen.Select(i => i.Persoon).Append(Aanvraag.Persoon), Doelen.Besluit, Stop);
        if (Aanvraag.Plan is { } plan && Kan(Gegevenssoort.Doel))
        {
            try
            {
                DoelenVanPersoon = [.. (await plannen.GeefAsync(Actor, plan, Stop)).Doelen.Where(d => d.Personen.Contains(Aanvraag.Persoon))];
            }
            catch (GeenToegangException)
            {
                DoelenVanPersoon = [];
            }
        }
    }

    public Task<IActionResult> OnPostAanvullingAsync(Guid id) => DoeAsync(id, nameof(Aanvulling), "Vastgelegd. De termijn staat stil zolang de inwoner aanvult.", async () =>
        (await aanvulling.UitvoerenAsync(new(AanvraagId.Van(id), Aanvulling.WatOntbreekt ?? "", Termijn.Dagen(Aanvulling.Dagen ?? 0)), Proces(Doelen.Besluit), Stop)).Weigering);

    public Task<IActionResult> OnPostCompleetAsync(Guid id) => DoeAsync(id, nameof(Aanvulling), "De aanvraag is compleet; de termijn loopt weer.", async () =>
        (await aanvullen.UitvoerenAsync(new(AanvraagId.Van(id)), Proces(Doelen.Besluit), Stop)).Weigering);

    public Task<IActionResult> OnPostVerlengAsync(Guid id) => DoeAsync(id, nameof(Verlenging), "De beslistermijn is verlengd.", async () =>
        Verlenging.Nieuw is not { } nieuw
            ? new Weigering("VerlengingDag", "Vul de nieuwe uiterste dag in.", nameof(Verlenging.Nieuw))
            : (await verlengen.UitvoerenAsync(new(AanvraagId.Van(id), nieuw, Verlenging.Reden ?? ""), Proces(Doelen.Besluit), Stop)).Weigering);

    public Task<IActionResult> OnPostIntrekkenAsync(Guid id) => DoeAsync(id, nameof(Intrekking), "De aanvraag is ingetrokken.", async () =>
        (await intrekken.UitvoerenAsync(new(AanvraagId.Van(id), Intrekking.Reden ?? ""), Proces(Doelen.Besluit), Stop)).Weigering);

    public Task<IActionResult> OnPostInGebrekeAsync(Guid id) => DoeAsync(id, nameof(InGebreke), "De brief is vastgelegd. Beslis binnen twee weken, dan kost het niets.", async () =>
        InGebreke.OntvangenOp is not { } op
            ? new Weigering("InGebrekeDag", "Vul in wanneer de brief kwam.", nameof(InGebreke.OntvangenOp))
            : (await ingebreke.UitvoerenAsync(new(AanvraagId.Van(id), op), Proces(Doelen.Besluit), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        await OnGetAsync(id);
        return Page();
    }

    internal sealed class AanvullingInvoer
    {
        public string? WatOntbreekt { get; set; }

        public int? Dagen { get; set; }
    }

    internal sealed class VerlengInvoer
    {
        public DateOnly? Nieuw { get; set; }

        public string? Reden { get; set; }
    }

    internal sealed class InGebrekeInvoer
    {
        public DateOnly? OntvangenOp { get; set; }
    }

    internal sealed class IntrekInvoer
    {
        public string? Reden { get; set; }
    }
}
