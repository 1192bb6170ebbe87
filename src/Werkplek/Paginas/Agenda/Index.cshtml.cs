using Microsoft.AspNetCore.Mvc;
using Rotonde.Agenda.Acties;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Agenda;

/// <summary>The transformation agenda: 42 actions with where they are .</summary>
[Mag(Gegevenssoort.Agenda)]
public sealed class IndexModel(AgendaOverzicht overzicht) : Rotondepagina
{
    /// <summary>Only this task.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Opgave { get; set; }

    /// <summary>Only this state.</summary>
    [BindProperty(SupportsGet = true)]
    public Actiestand? Stand { get; set; }

    /// <summary>Column to sort by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    /// <summary><c>op</c> or <c>af</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Richting { get; set; }

    /// <summary>The tasks that are shown, each with its actions that are shown.</summary>
    public IReadOnlyList<Opgavebeeld> Opgaven { get; private set; } = [];

    /// <summary>How many actions are in each state, over the whole agenda.</summary>
    public IReadOnlyList<(Actiestand Stand, int Aantal)> Tellingen { get; private set; } = [];

    /// <summary>Tasks to choose from.</summary>
    public IReadOnlyList<Keuze> Keuzes { get; private set; } = [];

    /// <summary>States to choose from.</summary>
    public static IReadOnlyList<Keuze> Standen { get; } = Keuze.Van<Actiestand>(Actiestappen.Naam);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        var alle = await overzicht.GeefAsync(Actor, Stop);
        Keuzes = [.. alle.Select(o => new Keuze(o.Opgave.Code, o.Opgave.Naam))];
        Tellingen = [.. alle.SelectMany(o => o.Acties).GroupBy(a => a.Stand).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];
        Opgaven = [.. alle.Where(o => string.IsNullOrEmpty(Opgave) || o.Opgave.Code == Opgave).Select(o => o with { Acties = Orden([.. o.Acties.Where(a => Stand is null || a.Stand == Stand)]) })];
    }

    private IReadOnlyList<Actiebeeld> Orden(IReadOnlyList<Actiebeeld> acties)
    {
        IReadOnlyList<Actiebeeld> Op<T>(Func<Actiebeeld, T> sleutel) => Richting == "af" ? [.. acties.OrderByDescending(sleutel)] : [.. acties.OrderBy(sleutel)];
        return Sorteer switch
        {
            "stand" => Op(a => a.Stand),
            "sinds" => Op(a => a.Sinds),
            "code" => Op(a => a.Definitie.Code),
            _ => acties,
        };
    }
}
