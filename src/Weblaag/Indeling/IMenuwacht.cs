using Microsoft.AspNetCore.Http;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Weblaag.Indeling;

/// <summary>Says whether the menu shows an item. Only comfort: the page itself decides again.</summary>
public interface IMenuwacht
{
    /// <summary>May this person see the item?</summary>
    ValueTask<bool> MagZienAsync(HttpContext verzoek, IToegangsverklaring nodig);
}

/// <summary>Shows every item to whoever is logged in, until the host brings one that knows the rights.</summary>
internal sealed class AangemeldMagZien : IMenuwacht
{
    public ValueTask<bool> MagZienAsync(HttpContext verzoek, IToegangsverklaring nodig) =>
        ValueTask.FromResult(nodig is OpenbaarAttribute || verzoek.User.Identity?.IsAuthenticated == true);
}
