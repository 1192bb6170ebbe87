using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Gesprekken;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Gesprekken;

/// <summary>Begins the report of a conversation: who was there, when and where; the story comes on the next page.</summary>
[Mag(Gegevenssoort.Gesprek, Actie.Schrijven)]
internal sealed class NieuwModel(PersoonInBeeld personen, GezinVanPersoon plekken, BewaarGesprek bewaar) : Rotondepagina
{
    [BindProperty]
    public BeginInvoer Invoer { get; set; } = new();

    public PersoonBeeld Persoon { get; private set; } = null!;

    public GezinBeeld? Gezin { get; private set; }

    public IReadOnlyList<Keuze> Mensen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid persoon)
    {
        (Invoer.Datum, Invoer.Plaats, Invoer.Erbij) = (Vandaag, "thuis", [persoon.ToString()]);
        return await LeesAsync(persoon) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid persoon)
    {
        if (!await LeesAsync(persoon))
        {
            return NotFound();
        }

        var erbij = Mensen.Where(m => Invoer.Erbij.Contains(m.Waarde, StringComparer.OrdinalIgnoreCase)).ToList();
        if (ModelState.IsValid && erbij.Count == 0)
        {
            ModelState.AddModelError("Invoer.Erbij", "Kies wie er bij het gesprek was.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await bewaar.UitvoerenAsync(
            new(new GesprekInvoer([.. erbij.Select(m => new DeelnemerInvoer(m.Tekst, Deelnemersoort.Inwoner, PersoonId.Van(Guid.Parse(m.Waarde)))), new(Actor.Naam, Deelnemersoort.Professional)], [])
            {
                Gezin = Gezin?.Id, Datum = Invoer.Datum, Plaats = Invoer.Plaats ?? "",
            }),
            Proces(Doelen.Onderzoek), Stop);
        return await RondAfAsync(
            uitkomst, "Het gesprek is begonnen. Schrijf eerst het verhaal op.", g => RedirectToPage("/Gezin/Gesprekken/Bewerk", new { id = g.Gesprek.Waarde }), () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<bool> LeesAsync(Guid id)
    {
        var persoon = PersoonId.Van(id);
        if (await personen.GeefAsync(Actor, persoon, Doelen.Onderzoek, Stop) is not { } beeld)
        {
            return false;
        }

        Persoon = beeld;
        Gezin = (await plekken.GeefAsync(Actor, persoon, Stop)).Gezinnen is [var gezin, ..] ? gezin : null;
        Mensen = Gezin is null
            ? [new Keuze(persoon.ToString(), beeld.Naam.ToString())]
            : [.. Gezin.Leden.Select(l => new Keuze(l.Persoon.ToString(), l.Naam, l.Relatie.Length == 0 ? null : l.Relatie))];
        return true;
    }

    internal sealed class BeginInvoer
    {
        public DateOnly? Datum { get; set; }

        public string? Plaats { get; set; }

        public List<string> Erbij { get; set; } = [];
    }
}
