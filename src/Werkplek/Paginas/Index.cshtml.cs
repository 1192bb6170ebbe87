using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Indeling;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas;

/// <summary>The way in: what is there for this role.</summary>
[Aangemeld("toont alleen welke bladzijden bij uw rol horen")]
public sealed class IndexModel(INavigatie menu) : Rotondepagina
{
    /// <summary>The pages for this role.</summary>
    public IReadOnlyList<Navigatieitem> Bladzijden { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public void OnGet() => Bladzijden =
        [.. menu.Items(HttpContext).Where(i => Zie(i.Nodig) && Zie(i.Ook))];

    private bool Zie(IToegangsverklaring? nodig) => nodig is not MagAttribute mag || Beslisser.KanOoit(Actor, mag.Actie, mag.Soort);
}
