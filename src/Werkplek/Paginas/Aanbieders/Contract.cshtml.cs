using Microsoft.AspNetCore.Mvc;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Aanbieders;

/// <summary>A contract with products, dated tariffs, the verdict of the gate today (DT-10), and its measures.</summary>
[Mag(Gegevenssoort.Contract)]
[Mag(Gegevenssoort.Contract, Actie.Schrijven)]
public sealed class ContractModel(ContractOverzicht overzicht, Rotonde.Aanbieders.Contracten.Contracten poort, BlokkeerContract blokkeer, HefBlokkadeOp hefOp) : Rotondepagina
{
    // Signing contracts and putting measures on them is running the business; no person is concerned.
    private static readonly Doel Contractbeheer = Doelen.Levering;

    /// <summary>What is filled in about a measure.</summary>
    [BindProperty]
    public Maatregelinvoer Invoer { get; set; } = new();

    /// <summary>The contract.</summary>
    public ContractInBeeld Beeld { get; private set; } = null!;

    /// <summary>The verdict of the gate per product today; empty for who sees only the public part.</summary>
    public IReadOnlyDictionary<ProductId, Contractoordeel> Poort { get; private set; } = new Dictionary<ProductId, Contractoordeel>();

    /// <summary>May this reader put or lift a measure?</summary>
    public bool MagMaatregel => Kan(Gegevenssoort.Contract, Actie.Schrijven);

    /// <summary>The measure that has no end yet.</summary>
    public Maatregel? Lopend => Beeld.Maatregelen.FirstOrDefault(m => m.Geldig.Einde is null);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        (Invoer.Van, Invoer.LaatsteDag) = (Vandaag, Vandaag);
        return Page();
    }

    /// <summary>Blocks it.</summary>
    public async Task<IActionResult> OnPostBlokkeerAsync(Guid id)
    {
        ModelState.Remove("Invoer.LaatsteDag");
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (Invoer.Van is not { } van)
        {
            ModelState.TryAddModelError("Invoer.Van", "Vul in vanaf welke dag de maatregel geldt.");
            return Page();
        }

        var uitkomst = await blokkeer.UitvoerenAsync(
            new BlokkeerContract.Opdracht(ContractId.Van(id), van, Invoer.Reden ?? "", Invoer.Betaalstop), Proces(Contractbeheer), Stop);
        return await RondAfAsync(uitkomst, "Het contract is geblokkeerd.", _ => RedirectToPage(new { id }), () => ToonAsync(id));
    }

    /// <summary>Lifts the measure.</summary>
    public async Task<IActionResult> OnPostHefOpAsync(Guid id)
    {
        ModelState.Remove("Invoer.Van");
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (Invoer.LaatsteDag is not { } laatste)
        {
            ModelState.TryAddModelError("Invoer.LaatsteDag", "Vul in wat de laatste dag van de maatregel is.");
            return Page();
        }

        var uitkomst = await hefOp.UitvoerenAsync(ContractId.Van(id), laatste, Proces(Contractbeheer), Stop);
        return await RondAfAsync(uitkomst, "De maatregel is opgeheven.", _ => RedirectToPage(new { id }), () => ToonAsync(id));
    }

    private async Task<IActionResult> ToonAsync(Guid id) => await LeesAsync(id) ? Page() : NotFound();

    private async Task<bool> LeesAsync(Guid id)
    {
        if (await overzicht.GeefEenAsync(Actor, ContractId.Van(id), Stop) is not { } beeld)
        {
            return false;
        }

        Beeld = beeld;
        // Without use and ceiling the reader has the public part only, and the gate is not in it.
        if (beeld.Contract.Gebruikt is not null)
        {
            var oordelen = new Dictionary<ProductId, Contractoordeel>();
            foreach (var product in beeld.Producten)
            {
                oordelen[product.Product] = await poort.GeldigOpAsync(product.Product, beeld.Contract.Agb, Vandaag, Stop);
            }

            Poort = oordelen;
        }

        return true;
    }
}

/// <summary>A measure, or its end.</summary>
public sealed class Maatregelinvoer
{
    /// <summary>First day.</summary>
    public DateOnly? Van { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }

    /// <summary>Are payments held as well?</summary>
    public bool Betaalstop { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? LaatsteDag { get; set; }
}
