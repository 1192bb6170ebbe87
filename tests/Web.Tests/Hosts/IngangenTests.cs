using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Verklaringen;
using Xunit;

namespace Rotonde.Web.Tests.Hosts;

/// <summary>Every page of both hosts × every role × nobody's, no one's and a made-up id: what happens is what <c>rechten.csv</c> says, and never more.</summary>
public sealed partial class IngangenTests
{
    private static readonly Rol[] Rollen =
        [.. Enum.GetValues<Rol>().Except([Rol.Inwoner, Rol.Kind, Rol.Gezagdrager, Rol.Gezinslid, Rol.Regisseur, Rol.Iedereen])];

    [Fact]
    public async Task Elke_bladzijde_van_de_werkplek_doet_voor_elke_rol_wat_het_bestand_zegt()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Werkplek, gemeente);

        foreach (var rol in Rollen)
        {
            var actor = Actor.Medewerker($"proef-{rol}", $"Proef {rol}", [rol], "Toegang");
            await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
                async stop =>
                {
                    await sp.GetRequiredService<Gebruikersregister>().GeefRollenAsync(actor.Subject, actor.Naam, [rol], new DateOnly(2025, 1, 1), stop, teams: "Toegang");
                    return (true, true);
                },
                CancellationToken.None));
            await LoopLangsAsync(host, actor);
        }

        await LoopLangsAsync(host, null);
    }

    [Fact]
    public async Task Elke_bladzijde_van_het_portaal_doet_voor_inwoner_en_bezoeker_wat_het_bestand_zegt()
    {
        await using var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await using var host = await Hostproef.StartAsync(Webkant.Portaal, gemeente);
        var persoon = await gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async stop => (await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Bsn.Parse("999990019"), new DateOnly(1973, 9, 2), stop), true), CancellationToken.None));

        await LoopLangsAsync(host, Actor.Inwoner("els", "Els", persoon));
        await LoopLangsAsync(host, null);
    }

    private static async Task LoopLangsAsync(Hostproef host, Actor? actor)
    {
        using var browser = host.Als(actor);
        var gezien = 0;

        foreach (var endpoint in host.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } pagina || Ingang.Alle(host.Diensten).First(i => i.Naam == pagina.ViewEnginePath) is not { } ingang)
            {
                continue;
            }

            var metId = Deel().IsMatch(endpoint.RoutePattern.RawText!);
            var pad = Deel().Replace(endpoint.RoutePattern.RawText!, Guid.CreateVersion7().ToString());
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative));
            var code = (int)antwoord.StatusCode;
            var wat = $"{pad} voor {actor?.Subject ?? "bezoeker"}: {code}";
            gezien++;

            Assert.True(code < 500, wat);
            if (ingang.Verklaring is OpenbaarAttribute)
            {
                Assert.True(code is 200 or 302 or 400 or 404, wat);
            }
            else if (actor is null)
            {
                Assert.True(antwoord.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.NotFound, wat);
                Assert.Contains("/aanmelden", antwoord.Headers.Location?.ToString() ?? "/aanmelden", StringComparison.Ordinal);
            }
            else if (ingang.Verklaring is MagAttribute)
            {
                var nodig = Verklaringen(host, pagina);
                var mag = nodig.Any(n => Beslisser.KanOoit(actor, n.Actie, n.Soort));
                Assert.True(!mag ? code == 404 : metId ? code is 404 or 200 or 302 : code is 200 or 302, wat);
            }
        }

        Assert.True(gezien > 0);
    }

    private static List<MagAttribute> Verklaringen(Hostproef host, PageActionDescriptor pagina) =>
        [.. Ingang.AlleVerklaringen(host.Diensten, pagina.ViewEnginePath).OfType<MagAttribute>()];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Deel();
}
