using Microsoft.AspNetCore.Http;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Weblaag.Gemeenten;

namespace Rotonde.Weblaag.Dossier;

/// <summary>The gemeenten of the register of Data.</summary>
internal sealed class Registerkiezer(Gemeentenregister register) : IGemeentekiezer
{
    public IReadOnlyList<GekozenGemeente> Alle { get; } = [.. register.Alle.Select(g => new GekozenGemeente(g.Code, g.Naam, g.Pad, g.Thema))];
}

/// <summary>Gives the scope of this request the one database of its gemeente; no other can be reached from it.</summary>
internal sealed class Gemeentekeuze(RequestDelegate volgende, Gemeentenregister register)
{
    public Task InvokeAsync(HttpContext verzoek, Gemeentescope scope)
    {
        if (verzoek.Gemeente() is { } gekozen)
        {
            scope.Kies(register.OpCode(gekozen.Code)!);
        }

        return volgende(verzoek);
    }
}
