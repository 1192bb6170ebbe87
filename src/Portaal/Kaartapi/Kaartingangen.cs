using System.Globalization;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Gemeenten;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Kaartapi;

/// <summary>
/// The open API of the social map: HSDS 3 by the NLGov REST API Design Rules. Read only, for everybody, and every answer is given to a visitor, whoever is logged in.
/// What each endpoint gives stands in <c>openapi.json</c>; a test holds the two together.
/// </summary>
internal static class Kaartingangen
{
    /// <summary>The version of this API; the first number stands in its address.</summary>
    public const string Versie = "1.0.0";

    /// <summary>Where it is, within a gemeente.</summary>
    public const string Wortel = "/api/v1";

    private const int GewoonPerBlad = 25;

    private static readonly string Beschrijving = LeesBeschrijving();

    /// <summary>Adds the endpoints.</summary>
    public static void MapKaartapi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Wortel).WithMetadata(new OpenbaarAttribute("De sociale kaart is open data: iedereen mag haar lezen en hergebruiken; er staan geen personen op."));
        api.AddEndpointFilter(Koppen);

        Lees("", (HttpContext h) => Json(Over(h)));
        Lees("/openapi.json", (HttpContext h, IConfiguration instelling) => Json(Beschrijf(h, instelling), "application/openapi+json;version=3.1"));
        Lees("/services", (HttpContext h, OpenKaart kaart, CancellationToken stop) =>
            OpBladAsync(h, (zoek, blad, per) => kaart.ServicesAsync(Actor.Anoniem, zoek, blad, per, h.Request.Query["full"] == "true", stop)));
        Lees("/services/{id}", (string id, OpenKaart kaart, CancellationToken stop) => EenAsync(id, g => kaart.ServiceAsync(Actor.Anoniem, g, stop)));
        Lees("/organizations", (HttpContext h, OpenKaart kaart, CancellationToken stop) => OpBladAsync(h, (zoek, blad, per) => kaart.OrganisatiesAsync(Actor.Anoniem, zoek, blad, per, stop)));
        Lees("/organizations/{id}", (string id, OpenKaart kaart, CancellationToken stop) => EenAsync(id, g => kaart.OrganisatieAsync(Actor.Anoniem, g, stop)));
        Lees("/downloads/sociale-kaart.json", async (HttpContext h, OpenKaart kaart, CancellationToken stop) =>
        {
            h.Response.Headers.ContentDisposition = "attachment; filename=\"sociale-kaart.json\"";
            return Json(await kaart.AllesAsync(Actor.Anoniem, stop));
        });
        api.Map("/{**rest}", (HttpContext h) => Anders(h)).WithName("kaartapi-anders");

        void Lees(string pad, Delegate ingang) => api.MapMethods(pad, [HttpMethods.Get, HttpMethods.Head], ingang);
    }

    // On every answer, also a refusal (/core/version-header); a page of another site may read it, without the cookies of the visitor.
    private static ValueTask<object?> Koppen(EndpointFilterInvocationContext ingang, EndpointFilterDelegate volgende)
    {
        var (verzoek, koppen) = (ingang.HttpContext.Request, ingang.HttpContext.Response.Headers);
        koppen["API-Version"] = Versie;
        koppen.AccessControlAllowOrigin = "*";
        koppen.AccessControlExposeHeaders = "API-Version, Link";
        return verzoek.Path.Value is { } pad && pad.EndsWith('/') && pad != Wortel + "/"
            ? ValueTask.FromResult<object?>(Niet(StatusCodes.Status404NotFound, "Niet gevonden", "Een adres van deze API eindigt niet op een schuine streep."))
            : volgende(ingang);
    }

    private static async Task<IResult> OpBladAsync(HttpContext h, Func<string?, int, int, Task<string>> lees)
    {
        // HSDS writes per_page, the Design Rules write perPage: both are understood.
        var vraag = h.Request.Query;
        var per = vraag.TryGetValue("perPage", out var p) || vraag.TryGetValue("per_page", out p) ? Getal(p, OpenKaart.HoogstePerBlad) : GewoonPerBlad;
        var blad = vraag.TryGetValue("page", out var b) ? Getal(b, int.MaxValue) : 1;
        var zoek = vraag["search"].ToString();
        if (per is null || blad is null || zoek.Length > 200)
        {
            return Niet(StatusCodes.Status400BadRequest, "Ongeldige vraag", $"page is een getal vanaf 1, perPage een getal van 1 tot en met {OpenKaart.HoogstePerBlad}, search hoogstens 200 tekens.");
        }

        var antwoord = await lees(zoek, blad.Value, per.Value);
        var bladen = JsonNode.Parse(antwoord)!["total_pages"]!.GetValue<int>();
        string Adres(int nummer, string rel) => $"<{Hier(h)}{h.Request.Path}?page={nummer}&perPage={per}{(zoek.Length == 0 ? "" : $"&search={Uri.EscapeDataString(zoek)}")}{(vraag["full"] == "true" ? "&full=true" : "")}>; rel=\"{rel}\"";
        string[] links = [.. blad > 1 && blad <= bladen ? [Adres(blad.Value - 1, "prev")] : Array.Empty<string>(), .. blad < bladen ? [Adres(blad.Value + 1, "next")] : Array.Empty<string>()];
        if (links.Length > 0)
        {
            h.Response.Headers.Link = string.Join(", ", links);
        }

        return Json(antwoord);
    }

    private static async Task<IResult> EenAsync(string id, Func<Guid, Task<string?>> lees) =>
        Guid.TryParseExact(id, "D", out var g) && await lees(g) is { } antwoord
            ? Json(antwoord)
            : Niet(StatusCodes.Status404NotFound, "Niet gevonden", "Dit staat niet (meer) op de sociale kaart.");

    private static IResult Anders(HttpContext h)
    {
        if (HttpMethods.IsGet(h.Request.Method) || HttpMethods.IsHead(h.Request.Method))
        {
            return Niet(StatusCodes.Status404NotFound, "Niet gevonden", "Dit adres bestaat niet. Alle adressen staan in openapi.json.");
        }

        h.Response.Headers.Allow = "GET, HEAD";
        return Niet(StatusCodes.Status405MethodNotAllowed, "Alleen lezen", "Deze API is alleen om te lezen: gebruik GET.");
    }

    private static int? Getal(string? tekst, int hoogste) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 && getal <= hoogste ? getal : null;

    private static IResult Json(string inhoud, string soort = MediaTypeNames.Application.Json) => Results.Text(inhoud, soort, System.Text.Encoding.UTF8);

    private static IResult Niet(int status, string titel, string uitleg) =>
        Results.Json(new ProblemDetails { Status = status, Title = titel, Detail = uitleg, Type = "about:blank" }, contentType: MediaTypeNames.Application.ProblemJson, statusCode: status);

    private static string Over(HttpContext h) => new JsonObject
    {
        ["version"] = OpenKaart.Versie,
        ["profile"] = "https://docs.openreferral.org/en/3.0/hsds/overview.html",
        ["openapi_url"] = $"{Hier(h)}{Wortel}/openapi.json",
        ["description"] = $"De sociale kaart van {h.VereisteGemeente().Naam}",
    }.ToJsonString();

    // Where this installation is and who answers for it differs; the rest of the description is the file.
    private static string Beschrijf(HttpContext h, IConfiguration instelling)
    {
        var beschrijving = JsonNode.Parse(Beschrijving)!;
        beschrijving["info"]!["contact"] = new JsonObject
        {
            ["name"] = instelling["Kaartapi:Beheerder"] ?? h.VereisteGemeente().Naam,
            ["url"] = instelling["Kaartapi:Website"] ?? Hier(h),
            ["email"] = instelling["Kaartapi:Email"] ?? "beheer@example.invalid",
        };
        beschrijving["servers"] = new JsonArray(new JsonObject { ["url"] = Hier(h) + Wortel });
        return beschrijving.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static string Hier(HttpContext h) => $"{h.Request.Scheme}://{h.Request.Host}{h.Request.PathBase}";

    private static string LeesBeschrijving()
    {
        using var lezer = new StreamReader(typeof(Kaartingangen).Assembly.GetManifestResourceStream("Portaal/openapi.json") ?? throw new InvalidOperationException("openapi.json ontbreekt in het programma."));
        return lezer.ReadToEnd();
    }
}
