using System.Globalization;
using System.Text;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>
/// Draws a table as SVG: bars or lines, with title and description, without script or inline style (the content policy allows neither). Series differ in
/// dash and shade, not only in colour. The table itself always stands below it.
/// </summary>
public static class Grafiek
{
    private const int Breedte = 720;
    private const int Hoogte = 300;
    private const int Links = 92;
    private const int Rechts = 16;
    private const int Boven = 20;
    private const int Onder = 44;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] Kleuren = ["#154273", "#b35900", "#39870c", "#6b4f9e", "#52525b", "#a3195b"];
    private static readonly string[] Strepen = ["", "8 4", "2 3", "10 3 2 3", "4 4", "1 2"];

    /// <summary>Draws a table; empty when it is not to be drawn or holds no number.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="id">Unique in the page; the title and description get ids from it.</param>
    public static string Teken(Tabel tabel, string id)
    {
        var waarden = tabel.Rijen.SelectMany(r => r.Waarden).OfType<decimal>().ToList();
        if (tabel.Grafiek == Grafieksoort.Geen || waarden.Count == 0)
        {
            return "";
        }

        var top = Rond(Math.Max(waarden.Max(), 0m));
        var bodem = waarden.Min() < 0m ? -Rond(-waarden.Min()) : 0m;
        top = top == bodem ? top + 1m : top;
        decimal Y(decimal waarde) => Boven + ((Hoogte - Boven - Onder) * (top - waarde) / (top - bodem));
        var stap = (Breedte - Links - Rechts) / (decimal)tabel.Kolommen.Count;
        decimal X(int kolom) => Links + (stap * kolom) + (stap / 2m);

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"grafiek\" viewBox=\"0 0 {Breedte} {Hoogte}\" role=\"img\" aria-labelledby=\"{Tekst(id)}-t {Tekst(id)}-d\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"12\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{Tekst(id)}-t\">{Tekst(tabel.Titel)}</title><desc id=\"{Tekst(id)}-d\">De cijfers staan in de tabel hieronder.</desc>");
        for (var i = 0; i <= 4; i++)
        {
            var waarde = bodem + ((top - bodem) * i / 4m);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Links}\" y1=\"{Getal(Y(waarde))}\" x2=\"{Breedte - Rechts}\" y2=\"{Getal(Y(waarde))}\" stroke=\"#c8c8c8\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Links - 8}\" y=\"{Getal(Y(waarde) + 4)}\" text-anchor=\"end\">{Tekst(Astekst(waarde, tabel.Getal))}</text>");
        }

        for (var k = 0; k < tabel.Kolommen.Count; k++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Getal(X(k))}\" y=\"{Hoogte - Onder + 18}\" text-anchor=\"middle\">{Tekst(tabel.Kolommen[k])}</text>");
        }

        foreach (var kolom in tabel.Breuken.Select(b => tabel.Kolommen.ToList().IndexOf(b.Kolom)).Where(k => k > 0).Distinct())
        {
            var x = Getal(Links + (stap * kolom));
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x}\" y1=\"{Boven}\" x2=\"{x}\" y2=\"{Hoogte - Onder}\" stroke=\"#52525b\" stroke-dasharray=\"3 3\"/><text x=\"{x}\" y=\"{Boven - 6}\" text-anchor=\"middle\">breuk</text>");
        }

        for (var r = 0; r < tabel.Rijen.Count; r++)
        {
            if (tabel.Grafiek == Grafieksoort.Staven)
            {
                Staven(svg, tabel, r, stap, X, Y);
            }
            else
            {
                Lijn(svg, tabel, r, X, Y);
            }
        }

        Legenda(svg, tabel);
        return svg.Append("</svg>").ToString();
    }

    private static void Staven(StringBuilder svg, Tabel tabel, int r, decimal stap, Func<int, decimal> x, Func<decimal, decimal> y)
    {
        var breedte = stap * 0.8m / tabel.Rijen.Count;
        for (var k = 0; k < tabel.Kolommen.Count; k++)
        {
            if (tabel.Rijen[r].Waarden[k] is { } waarde)
            {
                var links = x(k) - (stap * 0.4m) + (breedte * r);
                var hoog = Math.Min(y(waarde), y(0m));
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Getal(links)}\" y=\"{Getal(hoog)}\" width=\"{Getal(breedte * 0.92m)}\" height=\"{Getal(Math.Abs(y(waarde) - y(0m)))}\" fill=\"{Kleuren[r % Kleuren.Length]}\" fill-opacity=\"{(r % 2 == 0 ? "1" : "0.7")}\"/>");
            }
        }
    }

    private static void Lijn(StringBuilder svg, Tabel tabel, int r, Func<int, decimal> x, Func<decimal, decimal> y)
    {
        var kleur = Kleuren[r % Kleuren.Length];
        var streep = Strepen[r % Strepen.Length];
        var breuken = tabel.Breuken.Select(b => b.Kolom).ToHashSet(StringComparer.Ordinal);
        var stuk = new List<string>();
        void Sluit()
        {
            if (stuk.Count > 1)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', stuk)}\" fill=\"none\" stroke=\"{kleur}\" stroke-width=\"2.5\"{(streep.Length > 0 ? $" stroke-dasharray=\"{streep}\"" : "")}/>");
            }

            stuk.Clear();
        }

        for (var k = 0; k < tabel.Kolommen.Count; k++)
        {
            // No line over a gap or a break: the two sides cannot be compared.
            if (breuken.Contains(tabel.Kolommen[k]) || tabel.Rijen[r].Waarden[k] is null)
            {
                Sluit();
            }

            if (tabel.Rijen[r].Waarden[k] is { } waarde)
            {
                stuk.Add($"{Getal(x(k))},{Getal(y(waarde))}");
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Getal(x(k))}\" cy=\"{Getal(y(waarde))}\" r=\"3.5\" fill=\"{kleur}\"/>");
            }
        }

        Sluit();
    }

    private static void Legenda(StringBuilder svg, Tabel tabel)
    {
        if (tabel.Rijen.Count < 2)
        {
            return;
        }

        var breedte = (Breedte - Links - Rechts) / tabel.Rijen.Count;
        for (var r = 0; r < tabel.Rijen.Count; r++)
        {
            var x = Links + (breedte * r);
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{Hoogte - 16}\" width=\"12\" height=\"12\" fill=\"{Kleuren[r % Kleuren.Length]}\" fill-opacity=\"{(tabel.Grafiek == Grafieksoort.Staven && r % 2 == 1 ? "0.7" : "1")}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 18}\" y=\"{Hoogte - 6}\">{Tekst(tabel.Rijen[r].Kop)}</text>");
        }
    }

    // The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the highest value.
    private static decimal Rond(decimal waarde)
    {
        var macht = 1m;
        while (macht * 10m < waarde)
        {
            macht *= 10m;
        }

        return new[] { 1m, 2m, 2.5m, 5m, 10m }.Select(f => f * macht).FirstOrDefault(g => g >= waarde, macht * 10m);
    }

    private static string Astekst(decimal waarde, Getalsoort soort) => soort switch
    {
        Getalsoort.Euro when Math.Abs(waarde) >= 1_000_000m => $"€ {(waarde / 1_000_000m).ToString("0.##", Nederlands)} mln",
        Getalsoort.Euro => "€ " + waarde.ToString("#,0", Nederlands),
        Getalsoort.Procent => waarde.ToString("0.#", Nederlands) + " %",
        _ => waarde.ToString("#,0.##", Nederlands),
    };

    private static string Getal(decimal waarde) => decimal.Round(waarde, 1).ToString(CultureInfo.InvariantCulture);

    private static string Tekst(string tekst) => Editiehtml.T(tekst);
}
