using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Toegang.EigenPlan;

/// <summary>Hands in a persoonlijk plan: within seven days it counts from the start, later it is read all the same.</summary>
[Mag(Gegevenssoort.Zaak)]
[Mag(Gegevenssoort.Zaak, Actie.Schrijven)]
public sealed class IndexModel(MeldingOverzicht meldingen, DienPersoonlijkPlanIn dienIn) : Rotondepagina
{
    /// <summary>The plan.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>The melding it belongs to.</summary>
    public MeldingInBeeld Melding { get; private set; } = null!;

    /// <summary>May it still be written?</summary>
    public bool Open => Mijn.IndexModel.KanEigenPlan(Melding);

    /// <summary>Shows what was handed in, or an empty form.</summary>
    public async Task OnGetAsync(Guid id)
    {
        Melding = await meldingen.GeefAsync(Actor, MeldingId.Van(id), Stop);
        Tekst = Melding.PersoonlijkPlan;
    }

    /// <summary>Hands it in, once per form.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        var uitkomst = await dienIn.UitvoerenAsync(new DienPersoonlijkPlanIn.Opdracht(MeldingId.Van(id), Tekst ?? ""), Proces(Doelen.EigenDossier), Stop);
        return await RondAfAsync(
            uitkomst,
            uitkomst is { Gelukt: true, Waarde: false } ? "Wij hebben uw plan. Het kwam na de zeven dagen. Wij lezen het wel." : "Wij hebben uw plan. Het is op tijd.",
            _ => RedirectToPage("/Mijn/Index"),
            async () =>
            {
                Melding = await meldingen.GeefAsync(Actor, MeldingId.Van(id), Stop);
                return Page();
            },
            voorvoegsel: "");
    }
}
