using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Rotonde.Aanmelding.Personen;
using Rotonde.Aanmelding.Uitgifte;

namespace Rotonde.Aanmelding.Pagina;

/// <summary>The page where someone chooses who to be.</summary>
internal static class Kiespagina
{
    private static readonly string[] Doorgeven = ["client_id", "redirect_uri", "response_type", "scope", "state", "nonce", "code_challenge", "code_challenge_method"];

    public static IResult Toon(HttpRequest verzoek, Clients clients, Mensen mensen)
    {
        var vraag = Doorgeven.ToDictionary(naam => naam, naam => verzoek.Query[naam].ToString(), StringComparer.Ordinal);
        return Toets(vraag, clients) ?? Opmaak.Pagina("Wie bent u?", Inhoud(vraag, mensen, verzoek.Query["zoek"].ToString()), null);
    }

    public static async Task<IResult> KiesAsync(HttpRequest verzoek, Clients clients, Mensen mensen, Codes codes)
    {
        // Another site cannot choose for someone: browsers say where a form comes from.
        if (!verzoek.HasFormContentType || verzoek.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin"))
        {
            return Weiger("Dit formulier komt van een andere site.");
        }

        var formulier = await verzoek.ReadFormAsync();
        var vraag = Doorgeven.ToDictionary(naam => naam, naam => formulier[naam].ToString(), StringComparer.Ordinal);
        if (Toets(vraag, clients) is { } fout)
        {
            return fout;
        }

        var antwoord = new Dictionary<string, string?> { ["iss"] = Ontdekking.Uitgever(verzoek) };
        if (vraag["state"].Length > 0)
        {
            antwoord["state"] = vraag["state"];
        }

        if (formulier["sub"].ToString() == "")
        {
            antwoord["error"] = "access_denied";
        }
        else if (mensen.Vind(formulier["sub"]) is { } mens)
        {
            antwoord["code"] = codes.Geef(vraag["client_id"], vraag["redirect_uri"], vraag["code_challenge"], vraag["nonce"] is { Length: > 0 } nonce ? nonce : null, mens);
        }
        else
        {
            return Weiger("Deze persoon bestaat niet.");
        }

        return Results.Redirect(QueryHelpers.AddQueryString(vraag["redirect_uri"], antwoord));
    }

    private static IResult? Toets(Dictionary<string, string> vraag, Clients clients)
    {
        // Never redirect to an address that is not registered: the sender of a bad question sees a page instead.
        if (clients.Vind(vraag["client_id"]) is not { } client)
        {
            return Weiger("Deze toepassing is hier niet bekend (client_id).");
        }

        if (!client.Terug.Contains(vraag["redirect_uri"]))
        {
            return Weiger("Naar dit adres mag het antwoord niet (redirect_uri).");
        }

        var fout = vraag switch
        {
            _ when vraag["response_type"] != "code" => "unsupported_response_type",
            _ when !vraag["scope"].Split(' ').Contains("openid") => "invalid_scope",
            _ when vraag["code_challenge_method"] != "S256" || vraag["code_challenge"].Length != 43 => "invalid_request",
            _ => null,
        };

        return fout is null ? null : Results.Redirect(QueryHelpers.AddQueryString(vraag["redirect_uri"], new Dictionary<string, string?> { ["error"] = fout, ["state"] = vraag["state"] }));
    }

    private static IResult Weiger(string zin) =>
        Opmaak.Pagina("Dit kan niet", $"<h1>Dit kan niet</h1><p>{Opmaak.E(zin)}</p>", StatusCodes.Status400BadRequest);

    private static string Inhoud(Dictionary<string, string> vraag, Mensen mensen, string zoek)
    {
        var velden = string.Concat(vraag.Where(paar => paar.Value.Length > 0).Select(paar => $"<input type=\"hidden\" name=\"{Opmaak.E(paar.Key)}\" value=\"{Opmaak.E(paar.Value)}\">"));
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <h1>Wie bent u?</h1>
            <p class="let-op"><strong>Demonstratie.</strong> Alle mensen hieronder zijn verzonnen. Kies een naam en u bent die persoon. Een wachtwoord is er niet.</p>
            <form method="get" action="/authorize" class="zoek" role="search">{velden}
            <label for="zoek">Zoek op naam of rol</label>
            <div><input type="search" id="zoek" name="zoek" value="{Opmaak.E(zoek)}"> <button type="submit">Zoeken</button></div></form>
            <form method="post" action="/authorize">{velden}
            """);

        var gevonden = false;
        foreach (var groep in mensen.Zoek(zoek))
        {
            gevonden = true;
            var kop = groep.Key switch
            {
                Menssoort.Inwoner => "Inwoners",
                Menssoort.Medewerker => "Medewerkers",
                Menssoort.Aanbieder => "Aanbieders",
                _ => "Raadsleden",
            };
            html.Append("<h2>").Append(kop).Append("</h2><ul class=\"mensen\">");
            foreach (var mens in groep)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li><button type=\"submit\" name=\"sub\" value=\"{Opmaak.E(mens.Sub)}\"><strong>{Opmaak.E(mens.Naam)}</strong> <span>{Opmaak.E(mens.Omschrijving)}</span></button></li>");
            }

            html.Append("</ul>");
        }

        if (!gevonden)
        {
            html.Append("<p>").Append(zoek.Length == 0 ? "Er zijn nog geen demopersonen." : "Niemand gevonden. Zoek op een ander woord.").Append("</p>");
        }

        return html.Append("<p><button type=\"submit\" name=\"sub\" value=\"\" class=\"stil\">Niet inloggen</button></p></form>").ToString();
    }
}
