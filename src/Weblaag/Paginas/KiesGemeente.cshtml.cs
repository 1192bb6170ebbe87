using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Paginas;

/// <summary>The root: which gemeente is it about?</summary>
[Openbaar("Wie nog geen gemeente koos, is nog niet aangemeld; de pagina noemt alleen gemeenten.")]
public sealed class KiesGemeenteModel(IGemeentekiezer kiezer, RotondeWebOptions opties) : PageModel
{
    /// <summary>The gemeenten of this installation.</summary>
    public IReadOnlyList<GekozenGemeente> Gemeenten => kiezer.Alle;

    /// <summary>The name of the host.</summary>
    public string Dienst => opties.Dienst;
}
