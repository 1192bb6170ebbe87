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

/// <summary>One line of the plan: the next step of its course, another ring, and the agreement of a colleague with a deviation .</summary>
[Mag(Gegevenssoort.Plan, Actie.Schrijven)]
internal sealed class RegelstandModel(PlanOverzicht plannen, WijzigPlanregelstatus zetten, VerplaatsPlanregel verplaatsen, KeurAfwijkingGoed goedkeuren) : Rotondepagina
{
    [BindProperty]
    public StandInvoer Stand { get; set; } = new();

    [BindProperty]
    public RingInvoer Plaats { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "regel")]
    public Guid RegelId { get; set; }

    public PlanBeeld Plan { get; private set; } = null!;

    public PlanregelBeeld Regel { get; private set; } = null!;

    /// <summary>The steps that this actor may take now.</summary>
    public IReadOnlyList<Keuze> Stappen => Keuze.Van<Planregelstatus>(s =>
        Planregelverloop.Toets(Regel.Status, s, Regel.Niveau) is null && StapVanDeJuiste.Toets(Actor, s, Regel.Niveau) is null ? Planregelverloop.InWoorden(s) : null);

    public static IReadOnlyList<Keuze> Ringen { get; } = Keuze.Van<Ring>(r => r.InWoorden());

    /// <summary>Is a colleague asked, and is this actor one?</summary>
    public bool MagAfwijkingGoedkeuren => Regel is { Afwijking: not null, AfwijkingAkkoord: false } && Regel.Opsteller != Actor.Subject;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        return Page();
    }

    public Task<IActionResult> OnPostStandAsync(Guid id) => MetRegelAsync(id, nameof(Stand), "De stand is gewijzigd.", async () =>
        Stand.Naar is not { } naar
            ? new Weigering("RegelstandKeuze", "Kies de nieuwe stand.", nameof(Stand.Naar))
            : (await zetten.UitvoerenAsync(new(Regel.Id, naar, Stand.Datum, Versie: Stand.Versie), Proces(Doelen.Plan), Stop)).Weigering is { } nee
                ? nee with { Veld = nee.Veld == "Status" ? nameof(Stand.Naar) : nee.Veld is null ? null : nameof(Stand.Datum) }
                : null);

    public Task<IActionResult> OnPostRingAsync(Guid id) => MetRegelAsync(id, nameof(Plaats), "De ring is gewijzigd.", async () =>
        Plaats.Ring is not { } ring
            ? new Weigering("RingKeuze", "Kies de ring.", nameof(Plaats.Ring))
            : (await verplaatsen.UitvoerenAsync(Regel.Id, ring, Proces(Doelen.Plan), Stop, Plaats.Versie)).Weigering);

    public Task<IActionResult> OnPostAkkoordAsync(Guid id) => MetRegelAsync(id, "", "U bent akkoord met de afwijking.", async () =>
        (await goedkeuren.UitvoerenAsync(Regel.Id, Proces(Doelen.Plan), Stop)).Weigering);

    private async Task<IActionResult> MetRegelAsync(Guid id, string voorvoegsel, string gelukt, Func<Task<Weigering?>> werk) =>
        await LeesAsync(id) ? await DoeAsync(id, voorvoegsel, gelukt, werk) : NotFound();

    // A line that this reader does not see is not there.
    private async Task<bool> LeesAsync(Guid id)
    {
        Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
        if (Plan.Status is null or Planstatus.Afgesloten || Plan.Doelen.SelectMany(d => d.Regels).Concat(Plan.LosseRegels).FirstOrDefault(r => r.Id.Waarde == RegelId) is not { } regel)
        {
            return false;
        }

        Regel = regel;

        // The form that was sent keeps what it was based on; the other one on this page is as new.
        if (!ModelState.ContainsKey("Stand.Versie"))
        {
            Stand.Versie = regel.Versie;
        }

        if (!ModelState.ContainsKey("Plaats.Versie"))
        {
            (Plaats.Ring, Plaats.Versie) = (regel.Ring, regel.Versie);
        }

        return true;
    }

    internal sealed class StandInvoer
    {
        public int Versie { get; set; }

        public Planregelstatus? Naar { get; set; }

        public DateOnly? Datum { get; set; }
    }

    internal sealed class RingInvoer
    {
        public int Versie { get; set; }

        public Ring? Ring { get; set; }
    }
}
