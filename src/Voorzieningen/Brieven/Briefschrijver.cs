using System.Net;
using System.Text;
using Rotonde.Basis;

namespace Rotonde.Voorzieningen.Brieven;

/// <summary>
/// Writes a letter as print HTML: headings in order, a real table, Dutch, readable without style. WeasyPrint makes a tagged PDF of it; a browser prints it.
/// The address has a place of its own, so that the text can be shown without it.
/// </summary>
public static class Briefschrijver
{
    /// <summary>Where the address comes.</summary>
    private const string Adresplek = "<!--adres-->";

    // One style for paper; screens use it too. No font or image from elsewhere (CSP, and a letter must print in ten years).
    private const string Stijl = """
        @page { size: A4; margin: 25mm 22mm 22mm 25mm; @bottom-right { content: counter(page) " van " counter(pages); font: 9pt sans-serif; } }
        body { font: 11pt/1.5 "Liberation Sans", Arial, sans-serif; color: #000; max-width: 42em; margin: 0 auto; }
        h1 { font-size: 15pt; margin: 1.5em 0 1em; } h2 { font-size: 12pt; margin: 1.4em 0 .3em; break-after: avoid; }
        p, ul { margin: .3em 0 .6em; } address { font-style: normal; margin: 2em 0; } .afzender { margin-bottom: 3em; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; } th, td { text-align: left; vertical-align: top; padding: .35em .6em .35em 0; border-bottom: 1px solid #555; }
        tr { break-inside: avoid; } .groet { margin-top: 2em; break-inside: avoid; }
        """;

    /// <summary>The whole letter as HTML, with an empty place for the address.</summary>
    public static string NaarHtml(Beschikkingsbrief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(T($"{brief.Onderwerp}, {brief.Dagtekening.Voluit()}"))
            .Append("</title>\n<style>\n").Append(Stijl).Append("\n</style>\n</head>\n<body>\n");
        html.Append("<header>\n<div class=\"afzender\"><strong>").Append(T(brief.Afzender.Naam)).Append("</strong>");
        foreach (var regel in brief.Afzender.Postadres)
        {
            html.Append("<br>").Append(T(regel));
        }

        html.Append("</div>\n<address>").Append(T(brief.Aan)).Append(Adresplek).Append("</address>\n<p>Datum: ").Append(T(brief.Dagtekening.Voluit()))
            .Append("<br>Ons kenmerk: ").Append(T(brief.Kenmerk)).Append("</p>\n</header>\n<main>\n<h1>").Append(T(brief.Onderwerp)).Append("</h1>\n");
        Alineas(html, [brief.Aanhef, brief.Inleiding]);
        Kop(html, "Wat wij besluiten", brief.Besluit);
        Kop(html, "Waarom wij dit besluiten", brief.Waarom);
        Hulp(html, brief);
        Lijst(html, "Wat wij van u verwachten", brief.VanU);
        Lijst(html, "Wat u van ons mag verwachten", brief.VanOns);
        Kop(html, "Wat u zelf betaalt", brief.Bijdrage);
        Bezwaar(html, brief);
        Vragen(html, brief);
        html.Append("<p class=\"groet\">Met vriendelijke groet,<br>namens het college van burgemeester en wethouders<br><br>").Append(T(brief.Ondertekenaar)).Append("</p>\n</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>Puts the address in a stored letter, or leaves it out.</summary>
    /// <param name="html">The stored letter.</param>
    /// <param name="adres">The lines of the address; none: left out.</param>
    public static string MetAdres(string html, string? adres) =>
        html.Replace(Adresplek, adres is null ? "" : string.Concat(adres.Split('\n').Select(r => $"<br>{T(r)}")), StringComparison.Ordinal);

    private static void Hulp(StringBuilder html, Beschikkingsbrief brief)
    {
        if (brief.Hulp.Count == 0)
        {
            return;
        }

        html.Append("<h2>Om welke hulp het gaat</h2>\n<table>\n<thead><tr><th scope=\"col\">Hulp</th><th scope=\"col\">Hoeveel</th><th scope=\"col\">Vanaf</th><th scope=\"col\">Tot en met</th></tr></thead>\n<tbody>\n");
        foreach (var regel in brief.Hulp)
        {
            html.Append("<tr><th scope=\"row\">").Append(T(regel.Wat)).Append("</th><td>").Append(T(regel.Hoeveel)).Append("</td><td>").Append(T(regel.Van.Voluit()))
                .Append("</td><td>").Append(T(regel.Tot?.Voluit() ?? "tot u iets anders hoort")).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        Alineas(html, brief.Toelichting);
    }

    private static void Bezwaar(StringBuilder html, Beschikkingsbrief brief)
    {
        var plek = brief.Afzender.Postadres.Count > 0 ? string.Join(", ", brief.Afzender.Postadres) : "het adres op de website van de gemeente";
        html.Append("<h2>Bent u het niet eens met dit besluit?</h2>\n");
        Alineas(html, ["Bel ons dan gerust. Vaak komen wij er samen uit. U kunt ook bezwaar maken: dan kijken wij opnieuw naar ons besluit. Dat kost u niets."]);
        html.Append("<p>Maak uw bezwaar <strong>uiterlijk ").Append(T(brief.BezwaarTot.MetDag())).Append("</strong>. Dat is ").Append(T(brief.BezwaarTot.Kort()))
            .Append(". Daarna kunnen wij uw bezwaar meestal niet meer behandelen.</p>\n<p>U maakt bezwaar via uw eigen dossier, of met een brief aan het college van burgemeester en wethouders van ")
            .Append(T(brief.Afzender.Naam)).Append(", ").Append(T(plek)).Append(". Zet in uw brief:</p>\n");
        Punten(html, ["uw naam en adres", "de datum van uw brief", $"het kenmerk van deze brief: {brief.Kenmerk}", "waarom u het niet eens bent met ons besluit", "uw handtekening"]);
        Alineas(
            html,
            [
                "Wilt u hulp bij uw bezwaar? Een onafhankelijke cliëntondersteuner helpt u gratis.",
                "Kunt u niet wachten tot wij over uw bezwaar beslissen? Dan kunt u de rechtbank vragen om alvast iets te regelen. Dat heet een voorlopige voorziening. Daarvoor betaalt u kosten aan de rechtbank.",
            ]);
    }

    private static void Vragen(StringBuilder html, Beschikkingsbrief brief)
    {
        var hoe = (brief.Afzender.Telefoon, brief.Afzender.Email) switch
        {
            ({ } t, { } e) => $" Bel {t} of mail naar {e}.",
            ({ } t, null) => $" Bel {t}.",
            (null, { } e) => $" Mail naar {e}.",
            _ => " Hoe u ons bereikt, staat op de website van de gemeente.",
        };
        Kop(html, "Heeft u vragen?", [$"{brief.Contactpersoon} helpt u graag.{hoe} Noem dan het kenmerk van deze brief."]);
    }

    private static void Kop(StringBuilder html, string kop, IReadOnlyList<string> alineas)
    {
        if (alineas.Count > 0)
        {
            html.Append("<h2>").Append(T(kop)).Append("</h2>\n");
            Alineas(html, alineas);
        }
    }

    private static void Lijst(StringBuilder html, string kop, IReadOnlyList<string> punten)
    {
        html.Append("<h2>").Append(T(kop)).Append("</h2>\n");
        Punten(html, punten);
    }

    private static void Punten(StringBuilder html, IReadOnlyList<string> punten)
    {
        html.Append("<ul>\n");
        foreach (var punt in punten)
        {
            html.Append("<li>").Append(T(punt)).Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Alineas(StringBuilder html, IReadOnlyList<string> alineas)
    {
        foreach (var alinea in alineas)
        {
            html.Append("<p>").Append(T(alinea)).Append("</p>\n");
        }
    }

    // What people type is text, never markup.
    private static string T(string tekst) => WebUtility.HtmlEncode(tekst);
}
