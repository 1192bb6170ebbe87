using System.Text;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Monitor.Resultaten;

/// <summary>What the help in the municipality brings about: the figures that the council received last, in plain words .</summary>
[Openbaar("Wat het college naar de raad stuurde, is voor iedereen; er staan alleen cijfers in die over niemand persoonlijk gaan.")]
public sealed class IndexModel(KwartaalmonitorOverzicht edities) : Rotondepagina
{
    /// <summary>The newest published edition; none while nothing was published.</summary>
    public Editie? Editie { get; private set; }

    /// <summary>The indicators of a chapter of which something can be said.</summary>
    public static IReadOnlyList<Indicatorregel> Gemeten(Editiehoofdstuk hoofdstuk) => [.. hoofdstuk.Indicatoren.Where(i => i.Stand != Meetstand.NietGemeten)];

    /// <summary>What is not known yet, over all chapters.</summary>
    public IReadOnlyList<Indicatorregel> Onbekend => [.. Editie!.Hoofdstukken.SelectMany(h => h.Indicatoren).Where(i => i.Stand == Meetstand.NietGemeten)];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Editie = await edities.LaatsteAsync(Actor, Stop);

    /// <summary>The whole report, as the council received it.</summary>
    public async Task<IActionResult> OnGetRapportAsync() => await edities.LaatsteAsync(Actor, Stop) is { } editie
        ? File(Encoding.UTF8.GetBytes(Editiehtml.Document(editie)), "text/html; charset=utf-8", $"kwartaalmonitor-{editie.Gemeente}-{editie.Kwartaal}.html")
        : NotFound();
}
