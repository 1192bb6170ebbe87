using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Bureaudienst;

/// <summary>Takes a question in by telephone or at the counter, after showing what already runs for the person and on the address .</summary>
[Mag(Gegevenssoort.Hulpvraag, Actie.Schrijven)]
internal sealed class NieuwModel(StelHulpvraag stel, PersoonInBeeld personen, LooptAl loopt, OpHetzelfdeAdres adres) : Rotondepagina
{
    public static IReadOnlyList<Keuze> Kanalen { get; } = [new(nameof(Kanaal.Telefoon), "Per telefoon"), new(nameof(Kanaal.Balie), "Aan de balie"), new(nameof(Kanaal.Huisbezoek), "Bij een huisbezoek")];

    public static IReadOnlyList<Keuze> JaNee { get; } = [new("true", "Ja"), new("false", "Nog niet")];

    [BindProperty]
    public VraagInvoer Invoer { get; set; } = new();

    public PersoonBeeld? Persoon { get; private set; }

    /// <summary>What runs for this person.</summary>
    public IReadOnlyList<Lopend> Eigen { get; private set; } = [];

    /// <summary>How much runs on the same address, in a sentence.</summary>
    public string OpAdres { get; private set; } = "";

    public IReadOnlyList<Keuze> Melders => Keuze.Van<Melder>(m => m == Melder.Anoniem && Persoon is not null ? null : m.InWoorden());

    public async Task<IActionResult> OnGetAsync(Guid? id) => await LeesAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid? id)
    {
        // First the right on this person, then what was typed.
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Invoer.Kanaal is not { } kanaal || Invoer.Melder is not { } melder)
        {
            Weiger(new Weigering("Vraag.Herkomst", "Kies hoe de vraag binnenkwam en wie hem stelt.", Invoer.Kanaal is null ? nameof(Invoer.Kanaal) : nameof(Invoer.Melder)));
            return Page();
        }

        var uitkomst = await stel.UitvoerenAsync(
            new(Invoer.Tekst ?? "", kanaal, melder, Persoon?.Id, Contact: Invoer.Contact, WeetErvan: Invoer.WeetErvan, Invulwijze: kanaal == Kanaal.Telefoon ? Invulwijze.Telefonisch : Invulwijze.MetSteun), Proces(Doelen.Vraag), Stop);
        // The question lies with the Bureaudienst now: who is not of it reads the number, and no page that is not for them.
        var vanOns = Actor.Teams.Contains(Bureaudienstteam.Naam);
        return await RondAfAsync(
            uitkomst, uitkomst.Gelukt ? $"Vraag {uitkomst.Waarde.Nummer} is vastgelegd en ligt bij de Bureaudienst." : "",
            v => vanOns ? RedirectToPage("/Toegang/Hulpvragen/Index", new { id = v.Hulpvraag.Waarde }) : RedirectToPage("/Toegang/Bureaudienst/Index"), () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<bool> LeesAsync(Guid? id)
    {
        if (id is not { } persoon)
        {
            return true;
        }

        // About somebody known a question is taken in by the Bureaudienst alone; for anybody else this page is not there.
        if (!Actor.Teams.Contains(Bureaudienstteam.Naam))
        {
            return false;
        }

        var wie = PersoonId.Van(persoon);
        Persoon = await personen.GeefAsync(Actor, wie, Doelen.Vraag, Stop);
        if (Persoon is null)
        {
            return false;
        }

        var anderen = await adres.GeefAsync(Actor, wie, Stop);
        var lopend = await loopt.GeefAsync(Actor, [wie, .. anderen], Stop);
        Eigen = [.. lopend.Where(l => l.Persoon == wie)];
        OpAdres = (lopend.Count - Eigen.Count) switch
        {
            _ when Persoon.Adres is null => "Het adres is geheim of niet bekend. Daarop is niet gekeken.",
            0 => "Bij anderen op dit adres loopt niets dat u mag zien.",
            1 => "Bij een ander op dit adres loopt 1 vraag of melding.",
            var n => $"Bij anderen op dit adres lopen {n} vragen of meldingen.",
        };
        return true;
    }

    internal sealed class VraagInvoer
    {
        public Kanaal? Kanaal { get; set; }

        public Melder? Melder { get; set; }

        public bool? WeetErvan { get; set; }

        public string? Tekst { get; set; }

        public string? Contact { get; set; }
    }
}
