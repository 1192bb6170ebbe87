using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Aanvragen;

/// <summary>Writes down a signed application; the melding it comes from ends with it (Wmo 2015 art. 2.3.5, DT-9).</summary>
[Mag(Gegevenssoort.Zaak, Actie.Schrijven)]
internal sealed class NieuwModel(PersoonInBeeld personen, GezinVanPersoon plekken, MijnMeldingen meldingen, DienAanvraagIn indienen, SluitMelding sluiten) : Rotondepagina
{
    [BindProperty]
    public AanvraagInvoer Invoer { get; set; } = new();

    public PersoonBeeld Persoon { get; private set; } = null!;

    public GezinBeeld? Gezin { get; private set; }

    public IReadOnlyList<Keuze> Mensen { get; private set; } = [];

    public IReadOnlyList<MeldingInBeeld> Meldingen { get; private set; } = [];

    public static IReadOnlyList<Keuze> Wetten { get; } = Keuze.Van<Wet>(w => w is Wet.Wmo or Wet.Jeugdwet ? w.ToString() : null);

    public async Task<IActionResult> OnGetAsync(Guid persoon, Guid? melding)
    {
        (Invoer.IngediendOp, Invoer.Melding, Invoer.Getekend) = (Vandaag, melding, [persoon]);
        return await LeesAsync(persoon) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid persoon)
    {
        if (!await LeesAsync(persoon))
        {
            return NotFound();
        }

        if (Invoer.Wet is null)
        {
            ModelState.AddModelError("Invoer.Wet", "Kies de wet.");
        }

        if (ModelState.IsValid && Invoer.IngediendOp is null)
        {
            ModelState.AddModelError("Invoer.IngediendOp", "Vul in wanneer de aanvraag is gedaan.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (dag, wet) = (Invoer.IngediendOp!.Value, Invoer.Wet!.Value);
        var bron = Meldingen.FirstOrDefault(m => m.Id.Waarde == Invoer.Melding);
        var uitkomst = await indienen.UitvoerenAsync(
            new(PersoonId.Van(persoon), wet, dag,
                [.. Invoer.Getekend.Select(g => new Instemming(PersoonId.Van(g), g == persoon ? Hoedanigheid.Zelf : wet == Wet.Jeugdwet ? Hoedanigheid.Gezagdrager : Hoedanigheid.Vertegenwoordiger, dag))],
                Actor.Taakteam(), bron?.Id.Waarde, Gezin?.Plan, Onderzoeker: Actor.Subject),
            Proces(Doelen.Besluit), Stop);
        if (uitkomst.Weigering is { Veld: "Instemmingen" } handtekening)
        {
            Weiger(handtekening with { Veld = nameof(Invoer.Getekend) });
            return Page();
        }

        if (uitkomst.Gelukt && bron is { Status: Meldingstatus.Afgerond })
        {
            // A second click finds it ended already; the application stands either way.
            _ = await sluiten.UitvoerenAsync(new(bron.Id, Meldingstap.AanvraagIngediend), new Proces(Actor, Doelen.Onderzoek), Stop);
        }

        return await RondAfAsync(
            uitkomst, "De aanvraag is vastgelegd. De beslistermijn loopt.", a => RedirectToPage("/Voorzieningen/Aanvragen/Index", new { id = a.Waarde }), () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<bool> LeesAsync(Guid id)
    {
        var persoon = PersoonId.Van(id);
        if (await personen.GeefAsync(Actor, persoon, Doelen.Besluit, Stop) is not { } beeld)
        {
            return false;
        }

        Persoon = beeld;
        Gezin = (await plekken.GeefAsync(Actor, persoon, Stop)).Gezinnen is [var gezin, ..] ? gezin : null;
        Mensen = Gezin is null ? [new Keuze(persoon.ToString(), beeld.Naam.ToString())] : [.. Gezin.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam))];
        Meldingen = [.. (await meldingen.GeefAsync(Actor, persoon, Stop)).Where(m => m.Status != Meldingstatus.Gesloten)];
        return true;
    }

    internal sealed class AanvraagInvoer
    {
        public Wet? Wet { get; set; }

        public DateOnly? IngediendOp { get; set; }

        public Guid? Melding { get; set; }

        public List<Guid> Getekend { get; set; } = [];
    }
}
