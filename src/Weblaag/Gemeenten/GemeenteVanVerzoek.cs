using Microsoft.AspNetCore.Http;

namespace Rotonde.Weblaag.Gemeenten;

/// <summary>Reads the gemeente of the request.</summary>
public static class GemeenteVanVerzoek
{
    /// <summary>The gemeente of this request, or none on the few pages without one (the choice at the root, an error before the choice).</summary>
    public static GekozenGemeente? Gemeente(this HttpContext verzoek) => verzoek.Features.Get<GekozenGemeente>();

    /// <summary>The gemeente of this request, for pages that cannot do without.</summary>
    /// <exception cref="InvalidOperationException">The request has no gemeente.</exception>
    public static GekozenGemeente VereisteGemeente(this HttpContext verzoek) =>
        verzoek.Gemeente() ?? throw new InvalidOperationException("Dit verzoek hoort niet bij een gemeente.");
}
