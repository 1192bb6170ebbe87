using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Rotonde.Basis;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>
/// An edition as semantic HTML: one file that needs nothing else, for print, PDF and to keep. No script, no style on an element, nothing from outside. Every
/// text is encoded.
/// </summary>
public static class Editiehtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A whole document, with its stylesheet for paper.</summary>
    /// <param name="editie">The edition.</param>
    public static string Document(Editie editie) =>
        "<!doctype html>\n<html lang=\"nl\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + $"<title>{T(editie.Titel())}</title><style>\n{Editiestijl.Blad}\n</style></head>\n<body>\n<main>\n{Inhoud(editie)}</main>\n</body>\n</html>\n";

    private static string Inhoud(Editie editie)
    {
        var html = new StringBuilder();
        html.Append("<article class=\"kwartaalmonitor\">\n<header>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{T(editie.Titel())}</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>Stand: {T(editie.Status.InWoorden())}. Cijfers van {T(editie.OpgemaaktOp.DagInNederland().Voluit())}, peildatum {T(editie.Kwartaal.Peildatum.Voluit())}.</p>\n");
        if (editie.Demo)
        {
            html.Append("<p class=\"kwartaalmonitor__demo\"><strong>Demonstratie:</strong> de cijfers over hulp en berichten zijn verzonnen.</p>\n");
        }

        if (editie.Openbaar)
        {
            html.Append("<p>Aantallen zijn afgerond op vijf. Een cijfer over minder dan tien gevallen staat er niet in.</p>\n");
        }

        html.Append("</header>\n");
        var nummer = 0;
        foreach (var hoofdstuk in editie.Hoofdstukken)
        {
            nummer++;
            Hoofdstuk(html, hoofdstuk, nummer);
        }

        Beleid(html, editie.Beleid);
        if (editie.Bronnen.Count > 0)
        {
            html.Append("<section class=\"kwartaalmonitor__bronnen\">\n<h2>Bronnen</h2>\n<ul>\n");
            foreach (var bron in editie.Bronnen)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{T(bron)}</li>\n");
            }

            html.Append("</ul>\n</section>\n");
        }

        return html.Append("</article>\n").ToString();
    }

    private static void Hoofdstuk(StringBuilder html, Editiehoofdstuk hoofdstuk, int nummer)
    {
        var anker = hoofdstuk.Soort.ToString().ToLowerInvariant();
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"{anker}\" aria-labelledby=\"{anker}-kop\">\n<h2 id=\"{anker}-kop\">{nummer}. {T(hoofdstuk.Titel)}</h2>\n");
        if (hoofdstuk.Toelichting is { } toelichting)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"toelichting\">{T(toelichting)}</p>\n");
        }

        var gemeten = hoofdstuk.Indicatoren.Where(i => i.Stand != Meetstand.NietGemeten).ToList();
        var grijs = hoofdstuk.Indicatoren.Except(gemeten).ToList();
        if (gemeten.Count > 0)
        {
            Indicatortabel(html, gemeten);
        }

        for (var i = 0; i < hoofdstuk.Tabellen.Count; i++)
        {
            Tabel(html, hoofdstuk.Tabellen[i], $"{anker}-{(i + 1).ToString(CultureInfo.InvariantCulture)}");
        }

        foreach (var verhaal in hoofdstuk.Verhalen)
        {
            html.Append(CultureInfo.InvariantCulture, $"<aside class=\"verhaal\">\n<h3>{T(verhaal.Titel)} <span class=\"verhaal__soort\">({T(verhaal.Soort.InWoorden())})</span></h3>\n<p>{T(verhaal.Tekst)}</p>\n");
            if (verhaal.Indicatoren.Count > 0)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p>Hoort bij: {T(string.Join(", ", verhaal.Indicatoren))}.</p>\n");
            }

            html.Append("</aside>\n");
        }

        if (grijs.Count > 0)
        {
            html.Append("<h3>Nog niet te meten</h3>\n<ul class=\"grijs\">\n");
            foreach (var i in grijs)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{Licht(Streefwaarden.Licht.Grijs)} {T(i.Code)} {T(i.Naam)} (doel: {T(i.Streefwaarde)}): {T(i.Uitleg)}</li>\n");
            }

            html.Append("</ul>\n");
        }

        html.Append("</section>\n");
    }

    private static void Indicatortabel(StringBuilder html, List<Indicatorregel> indicatoren)
    {
        html.Append("<table class=\"indicatoren\">\n<caption>Indicatoren</caption>\n<thead><tr><th scope=\"col\">Indicator</th><th scope=\"col\">Waarde</th><th scope=\"col\">2019</th><th scope=\"col\">Doel</th><th scope=\"col\">Stand</th><th scope=\"col\">Uitleg</th></tr></thead>\n<tbody>\n");
        foreach (var i in indicatoren)
        {
            var ook = string.Concat(i.OokGetoond.Select(o => $"<br>{T(o)}"));
            var verschil = i.Verschil is null ? "" : $" ({i.Verschiltekst()})";
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{T(i.Code)} {T(i.Naam)}</th><td>{T(i.Toon)}{T(verschil)}{ook}</td><td>{T(i.Basis)}</td><td>{T(i.Streefwaarde)}</td><td>{Licht(i.Licht)} {Pijl(i.Pijl)}</td><td>{T(i.Uitleg)} {T(i.Beperkingen)} <small>Bron: {T(i.Bron)}.</small></td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Tabel(StringBuilder html, Tabel tabel, string id)
    {
        html.Append("<figure class=\"cijfers\">\n");
        html.Append(Grafiek.Teken(tabel, "grafiek-" + id));
        html.Append(CultureInfo.InvariantCulture, $"\n<table>\n<caption>{T(tabel.Titel)}</caption>\n<thead><tr><th scope=\"col\">{T(tabel.Rijkop)}</th>");
        foreach (var kolom in tabel.Kolommen)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{T(kolom)}</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var rij in tabel.Rijen)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{T(rij.Kop)}</th>");
            foreach (var waarde in rij.Waarden)
            {
                html.Append(CultureInfo.InvariantCulture, $"<td class=\"getal\">{T(Editiewoorden.Cel(waarde, tabel.Getal))}</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n<figcaption>");
        foreach (var noot in tabel.Breuken.Select(b => $"Breuk in {b.Kolom}: {b.Uitleg}").Concat(tabel.Noten))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{T(noot)}</p>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<p>Bron: {T(tabel.Bron)}.</p></figcaption>\n</figure>\n");
    }

    private static void Beleid(StringBuilder html, IReadOnlyList<Beleidsregel> regels)
    {
        if (regels.Count == 0)
        {
            return;
        }

        html.Append("<section id=\"beleid\" aria-labelledby=\"beleid-kop\">\n<h2 id=\"beleid-kop\">Voortgang van beleid</h2>\n<table>\n<caption>Acties en experimenten</caption>\n<thead><tr><th scope=\"col\">Actie</th><th scope=\"col\">Stand</th><th scope=\"col\">Toelichting</th></tr></thead>\n<tbody>\n");
        foreach (var r in regels)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{T(r.Code)} {T(r.Titel)}</th><td>{T(r.Stand)}</td><td>{T(r.Toelichting ?? "–")}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string Licht(Licht licht) => $"<span class=\"licht licht--{licht.InWoorden()}\">{licht.InWoorden()}</span>";

    private static string Pijl(Pijl pijl) =>
        pijl == Streefwaarden.Pijl.Onbekend ? "" : $"<span class=\"pijl\"><span aria-hidden=\"true\">{pijl.Teken()}</span> {pijl.InWoorden()}</span>";

    internal static string T(string tekst) => Encoder.Encode(tekst);
}
