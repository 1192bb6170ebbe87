using Microsoft.AspNetCore.Mvc;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Aanbieders;

/// <summary>One provider with its contracts.</summary>
[Mag(Gegevenssoort.Aanbieder)]
public sealed class AanbiederModel(AanbiederOverzicht overzicht, ContractOverzicht contracten) : Rotondepagina
{
    private const int PerKeer = 200;

    /// <summary>The provider.</summary>
    public AanbiederRegel Aanbieder { get; private set; } = null!;

    /// <summary>Its contracts, as far as this reader may see them.</summary>
    public IReadOnlyList<ContractRegel> Contracten { get; private set; } = [];

    /// <summary>Column to sort by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    /// <summary><c>op</c> or <c>af</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Richting { get; set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await ZoekAsync(AanbiederId.Van(id)) is not { } gevonden)
        {
            return NotFound();
        }

        Aanbieder = gevonden;
        if (Kan(Gegevenssoort.Contract))
        {
            var eigen = (await contracten.GeefAsync(Actor, gevonden.Agb.ToString(), 1, PerKeer, Stop)).Rijen.Where(c => c.Aanbieder == gevonden.Id);
            IOrderedEnumerable<ContractRegel> Op<T>(Func<ContractRegel, T> sleutel) => Richting == "af" ? eigen.OrderByDescending(sleutel) : eigen.OrderBy(sleutel);
            Contracten = [.. Sorteer switch { "begin" => Op(c => c.Looptijd.Begin), "stand" => Op(c => c.Stand), _ => Op(c => c.Nummer) }];
        }

        return Page();
    }

    // The module answers by page; a municipality has some hundreds of providers, so this is one question, seldom two.
    private async Task<AanbiederRegel?> ZoekAsync(AanbiederId id)
    {
        for (var blad = 1; ; blad++)
        {
            var bladzijde = await overzicht.GeefAsync(Actor, null, blad, PerKeer, Stop);
            if (bladzijde.Rijen.FirstOrDefault(a => a.Id == id) is { } gevonden)
            {
                return gevonden;
            }

            if (blad * PerKeer >= bladzijde.Totaal)
            {
                return null;
            }
        }
    }
}
