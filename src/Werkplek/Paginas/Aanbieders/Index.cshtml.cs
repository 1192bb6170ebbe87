using Microsoft.AspNetCore.Mvc;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Aanbieders;

/// <summary>The providers. A search goes by POST: a practice may bear a person's name.</summary>
[Mag(Gegevenssoort.Aanbieder)]
public sealed class IndexModel(AanbiederOverzicht overzicht) : Rotondepagina
{
    /// <summary>Rows on a page.</summary>
    public const int PerBlad = 25;

    /// <summary>Most rows a search shows.</summary>
    public const int MeesteTreffers = 100;

    /// <summary>Part of name, AGB code or KvK number.</summary>
    [BindProperty]
    public string? Zoek { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Was something searched?</summary>
    public bool Gezocht { get; private set; }

    /// <summary>The rows.</summary>
    public AanbiederOverzicht.Bladzijde Bladzijde { get; private set; } = new([], 0);

    /// <summary>Shows a page.</summary>
    public async Task OnGetAsync() => Bladzijde = await overzicht.GeefAsync(Actor, null, Blad = Math.Max(1, Blad), PerBlad, Stop);

    /// <summary>Searches.</summary>
    public async Task OnPostAsync()
    {
        Gezocht = !string.IsNullOrWhiteSpace(Zoek);
        Bladzijde = await overzicht.GeefAsync(Actor, Zoek is { Length: > 100 } ? Zoek[..100] : Zoek, 1, MeesteTreffers, Stop);
    }
}
