using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rotonde.Weblaag.Grafieken;

/// <summary>Writes the elements of one SVG drawing. No style attributes: the content security policy refuses them, classes carry the colours.</summary>
internal sealed class Doek
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation, UnicodeRanges.CurrencySymbols);
    private readonly StringBuilder _svg = new();

    public void Lijn(string klasse, decimal x1, decimal y1, decimal x2, decimal y2) =>
        Regel($"<line class=\"{klasse}\" x1=\"{P(x1)}\" y1=\"{P(y1)}\" x2=\"{P(x2)}\" y2=\"{P(y2)}\"/>");

    public void Vlak(string klasse, decimal x, decimal y, decimal breed, decimal hoog, string? zin = null)
    {
        var vorm = $"<rect class=\"{klasse}\" x=\"{P(x)}\" y=\"{P(y)}\" width=\"{P(Math.Max(breed, 0))}\" height=\"{P(hoog)}\"";
        Regel(zin is null ? vorm + "/>" : $"{vorm}><title>{E(zin)}</title></rect>");
    }

    public void Pad(string klasse, string pad) => Regel($"<path class=\"{klasse}\" d=\"{pad}\"/>");

    public void Stip(string klasse, decimal x, decimal y, decimal straal, string zin) =>
        Regel($"<circle class=\"{klasse}\" cx=\"{P(x)}\" cy=\"{P(y)}\" r=\"{P(straal)}\"><title>{E(zin)}</title></circle>");

    public void Tekst(string klasse, decimal x, decimal y, string tekst, string anker = "start")
    {
        var waar = anker == "start" ? "" : $" text-anchor=\"{anker}\"";
        var hoe = klasse.Length == 0 ? "" : $" class=\"{klasse}\"";
        Regel($"<text{hoe} x=\"{P(x)}\" y=\"{P(y)}\"{waar}>{E(tekst)}</text>");
    }

    public string Klaar(string id, Grafiek grafiek, decimal breed, decimal hoog, string klasse) =>
        string.Create(CultureInfo.InvariantCulture, $"""
            <svg class="{klasse}" viewBox="0 0 {P(breed)} {P(hoog)}" role="img" aria-labelledby="{id}-t {id}-d">
            <title id="{id}-t">{E(grafiek.Titel)}</title>
            <desc id="{id}-d">{E(grafiek.Zin)}</desc>
            {_svg}</svg>
            """).ReplaceLineEndings("\n");

    public static string P(decimal waarde) => Getal.Plek(waarde);

    public static string E(string tekst) => Encoder.Encode(tekst);

    private void Regel(string element) => _svg.Append(element).Append('\n');
}
