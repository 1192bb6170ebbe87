using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.EigenBijdrage;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Mijn;

/// <summary>Mijn Rotonde: how far it is, my plan in short, my letters, what I share and who looked.</summary>
[Mag(Gegevenssoort.Zaak)]
[Mag(Gegevenssoort.Plan)]
[Mag(Gegevenssoort.Beschikking)]
public sealed class IndexModel(MijnMeldingen meldingen, MijnPlan plannen, MijnBeschikkingen beschikkingen, BijdrageVanPersoon bijdragen, Bevoegdheid bevoegdheid) : Rotondepagina
{
    /// <summary>My meldingen, the newest first.</summary>
    public IReadOnlyList<MeldingInBeeld> Meldingen { get; private set; } = [];

    /// <summary>The plans I take part in, the running one first.</summary>
    public IReadOnlyList<PlanBeeld> Plannen { get; private set; } = [];

    /// <summary>My decisions, the newest first.</summary>
    public IReadOnlyList<MijnBeschikking> Brieven { get; private set; } = [];

    /// <summary>May I object to them myself? For a child its parents do.</summary>
    public bool MagBezwaarMaken { get; private set; }

    /// <summary>My own contribution, month by month.</summary>
    public Bijdragebeeld Bijdrage { get; private set; } = new([], Bedrag.Nul, false);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Actor.Persoon is not { } ik)
        {
            return NotFound();
        }

        Meldingen = await meldingen.GeefAsync(Actor, ik, Stop);
        Plannen = await plannen.GeefAsync(Actor, Stop);
        Brieven = await beschikkingen.GeefAsync(Actor, ik, Stop);
        MagBezwaarMaken = await bevoegdheid.OverAsync(Actor, Actie.Schrijven, Gegevenssoort.KlachtEnBezwaar, ik, Stop);
        Bijdrage = await bijdragen.GeefAsync(Actor, ik, Stop);
        return Page();
    }

    /// <summary>Can a plan of one's own still be written for this melding?</summary>
    public static bool KanEigenPlan(MeldingInBeeld melding)
    {
        ArgumentNullException.ThrowIfNull(melding);
        return melding.Status is not (Meldingstatus.Gesloten or Meldingstatus.Aanvraag);
    }
}
