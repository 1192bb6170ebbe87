using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>The social map for whoever keeps it up: what is on it, what is due, what was taken off .</summary>
[Mag(Gegevenssoort.SocialeKaart, Actie.Besluiten)]
public sealed class IndexModel(Kaartbeheer beheer) : Rotondepagina
{
    /// <summary>Part of a name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Woorden { get; set; }

    /// <summary>Only this theme.</summary>
    [BindProperty(SupportsGet = true)]
    public Thema? Thema { get; set; }

    /// <summary>Only this state.</summary>
    [BindProperty(SupportsGet = true)]
    public Kaartstand? Stand { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>What was found.</summary>
    public Kaartlijst Lijst { get; private set; } = null!;

    /// <summary>Was anything asked?</summary>
    public bool Gefilterd => !string.IsNullOrWhiteSpace(Woorden) || Thema is not null || Stand is not null;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Lijst = await beheer.LijstAsync(Actor, new Kaartvraag(Woorden is { Length: > 200 } ? Woorden[..200] : Woorden, Thema, Stand, Blad), Stop);
}
