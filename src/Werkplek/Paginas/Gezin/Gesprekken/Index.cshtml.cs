using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Gesprekken;

/// <summary>The report to read and print; takes the reaction of the resident and closes the report .</summary>
[Mag(Gegevenssoort.Gesprek)]
[Mag(Gegevenssoort.Gesprek, Actie.Schrijven)]
internal sealed class IndexModel(GesprekInBeeld gesprekken, NamenVanPersonen personen, ReageerOpGesprek reageren, StelGesprekVast vaststellen) : Rotondepagina
{
    [BindProperty]
    public ReactieInvoer Reactie { get; set; } = new();

    [BindProperty]
    public VastInvoer Vast { get; set; } = new();

    public GesprekBeeld Gesprek { get; private set; } = null!;

    public IReadOnlyDictionary<PersoonId, string> Namen { get; private set; } = new Dictionary<PersoonId, string>();

    public IReadOnlyList<Keuze> Mensen => [.. Namen.Select(n => new Keuze(n.Key.ToString(), n.Value))];

    public bool MagSchrijven => Gesprek.Status == Gespreksstatus.Concept && Kan(Gegevenssoort.Gesprek, Actie.Schrijven);

    public string Wie(IEnumerable<PersoonId> personen) => string.Join(" en ", personen.Select(p => Namen.GetValueOrDefault(p, "iemand anders")));

    public async Task OnGetAsync(Guid id)
    {
        await LeesAsync(id);
        Vast.Versie = Gesprek.Versie;
    }

    public async Task<IActionResult> OnPostReactieAsync(Guid id)
    {
        if (Reactie.Persoon is not { } persoon)
        {
            ModelState.AddModelError("Reactie.Persoon", "Kies van wie de reactie is.");
        }
        else if (ModelState.IsValid)
        {
            var uitkomst = await reageren.UitvoerenAsync(GesprekId.Van(id), PersoonId.Van(persoon), Reactie.Tekst ?? "", Proces(Doelen.Onderzoek), Stop);
            if (uitkomst.Gelukt)
            {
                return await RondAfAsync(uitkomst, "De reactie staat erbij.", _ => RedirectToPage(new { id }), () => Task.FromResult<IActionResult>(Page()));
            }

            Weiger(uitkomst.Weigering! with { Veld = uitkomst.Weigering!.Veld is null ? null : nameof(Reactie.Tekst) }, nameof(Reactie));
        }

        await OnGetAsync(id);
        return Page();
    }

    public async Task<IActionResult> OnPostVastAsync(Guid id)
    {
        if (ModelState.IsValid)
        {
            var uitkomst = await vaststellen.UitvoerenAsync(new(GesprekId.Van(id), Vast.Versie), Proces(Doelen.Onderzoek), Stop);
            if (uitkomst.Gelukt)
            {
                return await RondAfAsync(uitkomst, "Het verslag is vastgesteld.", _ => RedirectToPage(new { id }), () => Task.FromResult<IActionResult>(Page()));
            }

            Weiger(uitkomst.Weigering!, nameof(Vast));
        }

        await LeesAsync(id);
        return Page();
    }

    private async Task LeesAsync(Guid id)
    {
        Gesprek = await gesprekken.GeefAsync(Actor, GesprekId.Van(id), Stop);
        Namen = await personen.GeefAsync(Actor, Gesprek.Inhoud.Personen, Doelen.Onderzoek, Stop);
    }

    internal sealed class ReactieInvoer
    {
        public Guid? Persoon { get; set; }

        public string? Tekst { get; set; }
    }

    internal sealed class VastInvoer
    {
        public int Versie { get; set; }
    }
}
