using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Plannen;

/// <summary>Who directs: the family, somebody of the network, or for a while the Aanspreekpunt, with the reasons the rule asks (DT-4, R-073, R-074).</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class RegieModel(PlanOverzicht plannen, NeemRegieOver overnemen, GeefRegieTerug teruggeven) : Rotondepagina
{
    [BindProperty]
    public OvernameInvoer Overname { get; set; } = new();

    [BindProperty]
    public TerugInvoer Terug { get; set; } = new();

    public PlanBeeld Plan { get; private set; } = null!;

    public bool IsOvergenomen => Plan.Regie == Regie.TijdelijkAanspreekpunt;

    public DateOnly UiterlijkTot => Vandaag.AddMonths(RegieovernameIsTijdelijk.HoogstensMaanden);

    public IReadOnlyList<Keuze> Mensen => [.. Plan.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam, l.Relatie.Length > 0 ? l.Relatie : null))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await OpnieuwAsync(id);
        (Overname.Versie, Terug.Versie) = (Plan.Versie, Plan.Versie);
        return Plan.Status is null or Planstatus.Afgesloten ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostOvernemenAsync(Guid id) => DoeAsync(id, nameof(Overname), "Het Aanspreekpunt voert nu tijdelijk de regie. Twee weken voor het einde staat het in de werkvoorraad.", async () =>
        (await overnemen.UitvoerenAsync(
            new(PlanId.Van(id), Overname.MotiveringInwoner ?? "", Overname.MotiveringNetwerk ?? "", Overname.Terugkeercriterium ?? "", Overname.Tot, Overname.Versie),
            Proces(Doelen.Plan), Stop)).Weigering is { } nee
            ? nee.Veld == "Motivering" ? nee with { Veld = string.IsNullOrWhiteSpace(Overname.MotiveringInwoner) ? nameof(Overname.MotiveringInwoner) : nameof(Overname.MotiveringNetwerk) } : nee
            : null);

    public Task<IActionResult> OnPostTerugAsync(Guid id) => DoeAsync(id, nameof(Terug), "De regie is vastgelegd.", async () =>
        (await teruggeven.UitvoerenAsync(
            new(PlanId.Van(id), Terug.Regievoerder is { } wie ? PersoonId.Van(wie) : null, Terug.Netwerk, Terug.MandaatOp, Terug.Versie), Proces(Doelen.Plan), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        return Page();
    }

    internal sealed class OvernameInvoer
    {
        public int Versie { get; set; }

        public string? MotiveringInwoner { get; set; }

        public string? MotiveringNetwerk { get; set; }

        public string? Terugkeercriterium { get; set; }

        public DateOnly? Tot { get; set; }
    }

    internal sealed class TerugInvoer
    {
        public int Versie { get; set; }

        public Guid? Regievoerder { get; set; }

        public string? Netwerk { get; set; }

        public DateOnly? MandaatOp { get; set; }
    }
}
