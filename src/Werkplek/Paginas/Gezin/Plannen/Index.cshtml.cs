using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;
using Webgrafiek = Rotonde.Weblaag.Grafieken.Spinnenweb;

namespace Rotonde.Werkplek.Paginas.Gezin.Plannen;

/// <summary>The one plan of a family: goals with lines in rings, who directs, what everybody thinks of it, what it costs and brings (R-065–R-086, C13–C17, C29).</summary>
[Mag(Gegevenssoort.Plan)]
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class IndexModel(
    PlanOverzicht plannen, MetingenVanPersoon metingen, Gebruikersregister gebruikers, BrengPlanInOverleg overleggen, StelPlanVast vaststellen, WijzigRegisseur wijzigRegisseur,
    SluitPlan sluiten, VervolgVanPlan vervolgen, HandelVervolgAf afhandelen) : Rotondepagina
{
    [BindProperty]
    public VastInvoer Vast { get; set; } = new();

    [BindProperty]
    public RegisseurInvoer Regisseur { get; set; } = new();

    [BindProperty]
    public SluitInvoer Sluiting { get; set; } = new();

    /// <summary>What still has to be done; an evaluation ends on its own page.</summary>
    public IReadOnlyList<VervolgInBeeld> Vervolg { get; private set; } = [];

    /// <summary>Of whom the spider web is shown; only then it is looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Web { get; set; }

    public PlanBeeld Plan { get; private set; } = null!;

    public Webgrafiek? Spin { get; private set; }

    public bool WebGevraagd { get; private set; }

    public IReadOnlyList<Keuze> Aanspreekpunten { get; private set; } = [];

    public bool MagSchrijven => Kan(Gegevenssoort.Plan, Actie.Schrijven) && Plan.Status is not (null or Planstatus.Afgesloten);

    public bool IsConcept => Plan.Status is Planstatus.Concept or Planstatus.InOverleg;

    public bool KanSluiten => MagSchrijven && !IsConcept;

    public int OpenDoelen => Plan.Doelen.Count(d => d.Status == Doelstatus.Open);

    public string Wie(IEnumerable<PersoonId> personen) => Plan.Namen(personen);

    public IEnumerable<PlanregelBeeld> Regels => Plan.Doelen.SelectMany(d => d.Regels).Concat(Plan.LosseRegels);

    public async Task OnGetAsync(Guid id)
    {
        await LeesAsync(id);
        (Vast.Versie, Regisseur.Versie, Sluiting.Versie) = (Plan.Versie, Plan.Versie, Plan.Versie);
    }

    public Task<IActionResult> OnPostOverlegAsync(Guid id) =>
        DoeAsync(id, nameof(Vast), "Het plan ligt nu bij het gezin.", async () => (await overleggen.UitvoerenAsync(PlanId.Van(id), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostVastAsync(Guid id) =>
        DoeAsync(id, nameof(Vast), "Het plan is vastgesteld en loopt.", async () => (await vaststellen.UitvoerenAsync(new(PlanId.Van(id), Vast.Versie, Vast.EersteEvaluatie), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostRegisseurAsync(Guid id) => DoeAsync(
        id, nameof(Regisseur), "De regisseur is gewijzigd.",
        async () => (await wijzigRegisseur.UitvoerenAsync(new(PlanId.Van(id), Regisseur.Regisseur ?? "", Regisseur.Versie), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostSluitAsync(Guid id) => DoeAsync(
        id, nameof(Sluiting), "Het plan is afgesloten. Het gezin houdt zijn plan.",
        async () => (await sluiten.UitvoerenAsync(new(PlanId.Van(id), Sluiting.Versie, Sluiting.Reden ?? ""), Proces(Doelen.Plan), Stop)).Weigering);

    public Task<IActionResult> OnPostGedaanAsync(Guid id, Guid vervolg) => DoeAsync(
        id, "", "Vastgelegd dat dit is gedaan.", async () => (await afhandelen.UitvoerenAsync(VervolgId.Van(vervolg), Proces(Doelen.Plan), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        await LeesAsync(id);
        return Page();
    }

    private async Task LeesAsync(Guid id)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        if (MagSchrijven)
        {
            Vervolg = Kan(Gegevenssoort.Gesprek, Actie.Schrijven) ? await vervolgen.GeefAsync(Actor, Plan.Id, Stop) : [];
            Aanspreekpunten = [.. (await gebruikers.MetRolAsync(Rol.Consulent, Stop)).Select(g => new Keuze(g.Subject, g.Naam))];
        }

        if (Web is { } wie && Plan.Leden.FirstOrDefault(l => l.Persoon.Waarde == wie) is { } lid && Kan(Gegevenssoort.Gesprek))
        {
            WebGevraagd = true;
            Spin = Spinnenwebben.Van(lid.Naam, (await metingen.GeefAsync(Actor, lid.Persoon, Stop)).Gezondheid);
        }
    }

    internal sealed class VastInvoer
    {
        public int Versie { get; set; }

        public DateOnly? EersteEvaluatie { get; set; }
    }

    internal sealed class SluitInvoer
    {
        public int Versie { get; set; }

        public string? Reden { get; set; }
    }

    internal sealed class RegisseurInvoer
    {
        public int Versie { get; set; }

        public string? Regisseur { get; set; }
    }
}
