using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Plannen;

/// <summary>The plan as a document for the table: goals, agreements, opinions and room to sign.</summary>
[Mag(Gegevenssoort.Plan)]
internal sealed class AfdrukModel(PlanOverzicht plannen) : Rotondepagina
{
    public PlanBeeld Plan { get; private set; } = null!;

    public async Task OnGetAsync(Guid id) => Plan = await plannen.GeefAsync(Actor, PlanId.Van(id), Stop);
}
