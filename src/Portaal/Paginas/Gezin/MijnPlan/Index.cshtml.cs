using Microsoft.AspNetCore.Mvc;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Gezin.MijnPlan;

/// <summary>My whole plan: goals in my own words, who does what, and what others in the plan do not see of me (C32).</summary>
[Mag(Gegevenssoort.Plan)]
public sealed class IndexModel(Rotonde.Gezin.Plannen.MijnPlan plannen) : Rotondepagina
{
    /// <summary>The plans I take part in, the running one first.</summary>
    public IReadOnlyList<PlanBeeld> Plannen { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Plannen = await plannen.GeefAsync(Actor, Stop);
        return Page();
    }
}
