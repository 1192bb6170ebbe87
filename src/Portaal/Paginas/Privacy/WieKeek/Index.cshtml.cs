using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Privacy.WieKeek;

/// <summary>"Wie keek in mijn dossier": who, when, what, why, and who tried without a right (LOGBOEK §6.3).</summary>
[Mag(Gegevenssoort.Inzagelog)]
public sealed class IndexModel(Rotonde.Privacy.Logboek.WieKeek wieKeek) : Rotondepagina
{
    /// <summary>First day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Van { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Tot { get; set; }

    /// <summary>Show my own visits too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ikzelf { get; set; }

    /// <summary>The lines per day, the newest first.</summary>
    public IReadOnlyList<IGrouping<DateOnly, Kijkregel>> Dagen { get; private set; } = [];

    /// <summary>How often I looked myself, when those lines are left out.</summary>
    public int EigenKeren { get; private set; }

    /// <summary>Attempts that were refused.</summary>
    public int Geweigerd { get; private set; }

    /// <summary>Shows the period; the last three months when none is given.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Actor.Persoon is not { } ik)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var tot = Tot ?? Vandaag;
        var van = Van ?? tot.AddMonths(-3);
        if (van > tot)
        {
            ModelState.AddModelError(nameof(Tot), "De laatste dag ligt voor de eerste dag. Draai ze om.");
            return Page();
        }

        (Van, Tot) = (van, tot);
        var regels = await wieKeek.GeefAsync(Actor, ik, new Periode(van, tot), Stop);
        Geweigerd = regels.Where(r => !r.Toegestaan).Sum(r => r.Aantal);
        EigenKeren = Ikzelf ? 0 : regels.Where(VanMij).Sum(r => r.Aantal);
        Dagen = [.. regels.Where(r => Ikzelf || !VanMij(r)).GroupBy(r => r.Dag)];
        return Page();
    }

    /// <summary>Who it was, as the resident says it.</summary>
    public string Wie(Kijkregel regel) => VanMij(regel) ? "Uzelf" : $"{regel.Wie}, {regel.Rol}";

    private bool VanMij(Kijkregel regel) => regel.Toegestaan && regel.Wie == Actor.Naam && (regel.Rol is "u zelf of uw kind" or "gezinslid" or "ouder of vertegenwoordiger");
}
