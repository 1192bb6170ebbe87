using Microsoft.AspNetCore.Mvc.RazorPages;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas;

/// <summary>The one question of the portal. It asks no database anything, so that the numbers for danger are always there .</summary>
[Openbaar("Iedereen mag hulp zoeken zonder te zeggen wie hij is (R-001).")]
public sealed class IndexModel : PageModel
{
    /// <summary>The words of the search box.</summary>
    public string? Woorden { get; }

    /// <summary>The postcode of the search box.</summary>
    public string? Postcode { get; }

    /// <summary>The themes.</summary>
    public static IReadOnlyList<Thema> Themas { get; } = Enum.GetValues<Thema>();
}
