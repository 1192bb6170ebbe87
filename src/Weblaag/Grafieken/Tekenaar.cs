namespace Rotonde.Weblaag.Grafieken;

/// <summary>How wide a drawing is; each chart is drawn for both, so that letters stay readable on a phone.</summary>
public enum Tekenmaat
{
    /// <summary>For a desk and for paper: 720 units.</summary>
    Breed,

    /// <summary>For a phone: 340 units.</summary>
    Smal,
}

/// <summary>Draws charts as SVG text. Pure and exact (decimal): the same values give the same text on every machine.</summary>
public static class Tekenaar
{
    // Width of a letter of 13 units, on the safe side; the server has no fonts to measure with.
    private const decimal Letter = 7.2m;

    /// <summary>The drawing.</summary>
    /// <param name="grafiek">What to draw.</param>
    /// <param name="maat">For which width.</param>
    /// <param name="id">Begin of the ids inside, unique on the page.</param>
    public static string Teken(Grafiek grafiek, Tekenmaat maat, string id) => grafiek switch
    {
        Staafgrafiek staven => Staven(staven, [""], [.. staven.Staven.Select(staaf => new Groep(staaf.Naam, [staaf.Waarde]))], maat, id),
        Groepsgrafiek groepen => Staven(groepen, groepen.Reeksen, groepen.Groepen, maat, id),
        Lijngrafiek lijnen => Lijnen(lijnen, maat, id),
        Aandelengrafiek aandelen => Aandelen(aandelen, maat, id),
        Spinnenweb web => Web(web, maat, id),
        _ => throw new ArgumentOutOfRangeException(nameof(grafiek), grafiek.GetType().Name, "Deze grafiek kan niet getekend worden."),
    };

    private static string Klasse(Tekenmaat maat, string meer = "") => $"grafiek__beeld grafiek__beeld--{(maat == Tekenmaat.Breed ? "breed" : "smal")}{meer}";

    private static decimal Breedte(Tekenmaat maat) => maat == Tekenmaat.Breed ? 720 : 340;

    private static string Staven(Grafiek grafiek, IReadOnlyList<string> reeksen, IReadOnlyList<Groep> groepen, Tekenmaat maat, string id)
    {
        var doek = new Doek();
        var breed = Breedte(maat);
        var naast = maat == Tekenmaat.Breed;
        var dik = reeksen.Count == 1 ? 22m : 15m;
        var links = naast ? Math.Min(250, (groepen.Select(groep => groep.Naam.Length).DefaultIfEmpty().Max() * Letter) + 14) : 0;
        var hoogste = groepen.SelectMany(groep => groep.Waarden).Max() ?? 0;
        var rechts = (groepen.SelectMany(groep => groep.Waarden).Select(waarde => Waarde(grafiek, waarde).Length).DefaultIfEmpty().Max() * Letter) + 12;
        var lengte = breed - links - rechts;
        var y = Legenda(doek, reeksen, breed);

        foreach (var groep in groepen)
        {
            if (naast)
            {
                doek.Tekst("", links - 10, y + (dik * reeksen.Count / 2) + 4.5m, Kort(groep.Naam, links), "end");
            }
            else
            {
                doek.Tekst("", 0, y + 11, Kort(groep.Naam, breed));
                y += 17;
            }

            for (var i = 0; i < reeksen.Count; i++)
            {
                var waarde = groep.Waarden[i];
                var lang = lengte * Getal.Deel(waarde ?? 0, hoogste);
                var zin = $"{groep.Naam}{(reeksen[i].Length == 0 ? "" : ", " + reeksen[i])}: {Waarde(grafiek, waarde)}";
                doek.Vlak($"reeks-{i + 1}", links, y, lang, dik - 2, zin);
                doek.Tekst("waarde", links + lang + 6, y + (dik / 2) + 3.5m, Waarde(grafiek, waarde));
                y += dik;
            }

            y += reeksen.Count == 1 ? 8 : 12;
        }

        doek.Lijn("as", links, Math.Max(0, LegendaHoogte(reeksen, breed) - 4), links, y - 4);
        return doek.Klaar(id, grafiek, breed, y, Klasse(maat));
    }

    private static string Aandelen(Aandelengrafiek grafiek, Tekenmaat maat, string id)
    {
        var doek = new Doek();
        var breed = Breedte(maat);
        var naast = maat == Tekenmaat.Breed;
        var links = naast ? Math.Min(250, (grafiek.Gehelen.Select(geheel => geheel.Naam.Length).DefaultIfEmpty().Max() * Letter) + 14) : 0;
        var lengte = breed - links;
        var y = Legenda(doek, grafiek.Delen, breed);

        foreach (var geheel in grafiek.Gehelen)
        {
            if (naast)
            {
                doek.Tekst("", links - 10, y + 18.5m, Kort(geheel.Naam, links), "end");
            }
            else
            {
                doek.Tekst("", 0, y + 11, Kort(geheel.Naam, breed));
                y += 17;
            }

            var som = geheel.Waarden.Sum() ?? 0;
            var x = links;
            for (var i = 0; i < grafiek.Delen.Count; i++)
            {
                var deel = Getal.Deel(geheel.Waarden[i] ?? 0, som);
                var stuk = lengte * deel;
                var tekst = Getal.Procent(deel);
                doek.Vlak($"vlak reeks-{i + 1}", x, y, stuk, 28, $"{geheel.Naam}, {grafiek.Delen[i]}: {tekst}");
                if (stuk >= (tekst.Length * Letter) + 8)
                {
                    doek.Tekst("in-vlak", x + (stuk / 2), y + 18.5m, tekst, "middle");
                }

                x += stuk;
            }

            y += 40;
        }

        return doek.Klaar(id, grafiek, breed, y - 10, Klasse(maat));
    }

    private static string Lijnen(Lijngrafiek grafiek, Tekenmaat maat, string id)
    {
        var doek = new Doek();
        var breed = Breedte(maat);
        var hoogte = maat == Tekenmaat.Breed ? 260m : 210m;
        var alle = grafiek.Lijnen.SelectMany(lijn => lijn.Waarden)
            .Concat(grafiek.Lijnen.SelectMany(lijn => lijn.Band ?? []).SelectMany(marge => new decimal?[] { marge?.Laag, marge?.Hoog }))
            .Append(grafiek.Streep?.Waarde)
            .OfType<decimal>().ToArray();
        var laagste = grafiek.VanafNul ? Math.Min(0, alle.DefaultIfEmpty().Min()) : alle.DefaultIfEmpty().Min();
        var hoogste = alle.DefaultIfEmpty().Max();
        var stap = Getal.Stap(hoogste - laagste);
        var (onder, boven) = (decimal.Floor(laagste / stap) * stap, decimal.Ceiling(hoogste / stap) * stap);
        boven = boven == onder ? onder + stap : boven;

        string[] namen = [.. grafiek.Lijnen.Select(lijn => lijn.Naam)];
        var top = Legenda(doek, namen, breed, [.. grafiek.Lijnen.Select(lijn => lijn.Verwacht)], grafiek.Streep?.Naam) + 6;
        var streepjes = Enumerable.Range(0, (int)((boven - onder) / stap) + 1).Select(i => onder + (i * stap)).ToArray();
        var links = (streepjes.Max(waarde => grafiek.Schrijf(waarde).Length) * 6.8m) + 10;
        var rechts = breed - 12;
        var aantal = grafiek.Momenten.Count;

        decimal X(int i) => aantal <= 1 ? (links + rechts) / 2 : links + 8 + ((rechts - links - 8) * i / (aantal - 1));
        decimal Y(decimal waarde) => top + hoogte - (hoogte * (waarde - onder) / (boven - onder));

        foreach (var waarde in streepjes)
        {
            doek.Lijn(waarde == 0 || waarde == onder ? "as" : "raster", links, Y(waarde), rechts, Y(waarde));
            doek.Tekst("as-tekst", links - 6, Y(waarde) + 4, grafiek.Schrijf(waarde), "end");
        }

        // As many moments below the axis as fit; always the first.
        var ruimte = grafiek.Momenten.Select(moment => moment.Length).DefaultIfEmpty().Max() * 6.8m + 10;
        var sla = Math.Max(1, (int)Math.Ceiling(ruimte * Math.Max(1, aantal - 1) / (rechts - links)));
        for (var i = 0; i < aantal; i += sla)
        {
            doek.Tekst("as-tekst", Math.Min(X(i), breed - (grafiek.Momenten[i].Length * 3.4m)), top + hoogte + 18, grafiek.Momenten[i], "middle");
        }

        if (grafiek.Streep is { } streep)
        {
            doek.Lijn("streef", links, Y(streep.Waarde), rechts, Y(streep.Waarde));
        }

        for (var nummer = 0; nummer < grafiek.Lijnen.Count; nummer++)
        {
            var lijn = grafiek.Lijnen[nummer];
            if (lijn.Band is { } band)
            {
                var plekken = Enumerable.Range(0, aantal).Where(i => band[i] is not null).ToArray();
                if (plekken.Length > 1)
                {
                    var heen = plekken.Select(i => $"{Doek.P(X(i))} {Doek.P(Y(band[i]!.Hoog))}");
                    var terug = plekken.Reverse().Select(i => $"{Doek.P(X(i))} {Doek.P(Y(band[i]!.Laag))}");
                    doek.Pad($"band reeks-{nummer + 1}", $"M{string.Join('L', heen.Concat(terug))}Z");
                }
            }

            doek.Pad($"lijn rand-{nummer + 1}{(lijn.Verwacht ? " lijn--verwacht" : "")}", Pad(lijn.Waarden, X, Y));
            for (var i = 0; i < aantal; i++)
            {
                if (lijn.Waarden[i] is { } waarde)
                {
                    doek.Stip($"punt reeks-{nummer + 1}", X(i), Y(waarde), lijn.Verwacht ? 3 : 4, $"{grafiek.Momenten[i]}, {lijn.Naam}: {grafiek.Schrijf(waarde)}");
                }
            }
        }

        return doek.Klaar(id, grafiek, breed, top + hoogte + 26, Klasse(maat));
    }

    private static string Pad(IReadOnlyList<decimal?> waarden, Func<int, decimal> x, Func<decimal, decimal> y)
    {
        var pad = new System.Text.StringBuilder();
        var los = true;
        for (var i = 0; i < waarden.Count; i++)
        {
            if (waarden[i] is { } waarde)
            {
                pad.Append(los ? 'M' : 'L').Append(Doek.P(x(i))).Append(' ').Append(Doek.P(y(waarde)));
                los = false;
            }
            else
            {
                los = true;
            }
        }

        return pad.ToString();
    }

    private static string Web(Spinnenweb grafiek, Tekenmaat maat, string id)
    {
        if (grafiek.Assen.Count != 6)
        {
            throw new ArgumentException("Een spinnenweb heeft zes assen.", nameof(grafiek));
        }

        // cos and sin of 60° as exact decimals: no floating point, the same drawing everywhere.
        const decimal Half = 0.5m;
        const decimal Hoog = 0.8660254m;
        (decimal X, decimal Y)[] richting = [(0, -1), (Hoog, -Half), (Hoog, Half), (0, 1), (-Hoog, Half), (-Hoog, -Half)];

        var doek = new Doek();
        var (breed, straal) = maat == Tekenmaat.Breed ? (480m, 130m) : (340m, 96m);
        var top = Legenda(doek, [.. grafiek.Metingen.Select(meting => meting.Naam)], breed) + 26;
        var (mx, my) = (breed / 2, top + straal);

        string Plek(int as1, decimal score) => $"{Doek.P(mx + (richting[as1].X * straal * score / 10))} {Doek.P(my + (richting[as1].Y * straal * score / 10))}";

        foreach (var ring in new[] { 2, 4, 6, 8, 10 })
        {
            doek.Pad(ring == 10 ? "as" : "raster", $"M{string.Join('L', Enumerable.Range(0, 6).Select(i => Plek(i, ring)))}Z");
        }

        for (var i = 0; i < 6; i++)
        {
            doek.Lijn("raster", mx, my, mx + (richting[i].X * straal), my + (richting[i].Y * straal));
            var (tx, ty) = (mx + (richting[i].X * (straal + 10)), my + (richting[i].Y * (straal + 12)) + (i == 0 ? 0 : i == 3 ? 10 : 4));
            var anker = i is 0 or 3 ? "middle" : i < 3 ? "start" : "end";
            var ruimte = i is 0 or 3 ? breed : (breed / 2) - (Hoog * straal) - 10;
            var regels = Breek(grafiek.Assen[i], ruimte);
            for (var r = 0; r < regels.Count; r++)
            {
                var begin = i == 0 ? ty - ((regels.Count - 1) * 15) : i == 3 ? ty : ty - ((regels.Count - 1) * 7.5m);
                doek.Tekst("", tx, begin + (r * 15), regels[r], anker);
            }
        }

        for (var m = 0; m < grafiek.Metingen.Count; m++)
        {
            var meting = grafiek.Metingen[m];
            doek.Pad($"spin-vlak reeks-{m + 1} rand-{m + 1}", $"M{string.Join('L', Enumerable.Range(0, 6).Select(i => Plek(i, Math.Clamp(meting.Waarden[i] ?? 0, 0, 10))))}Z");
            for (var i = 0; i < 6; i++)
            {
                if (meting.Waarden[i] is { } score)
                {
                    var netjes = Math.Clamp(score, 0, 10);
                    doek.Stip($"punt reeks-{m + 1}", mx + (richting[i].X * straal * netjes / 10), my + (richting[i].Y * straal * netjes / 10), 4, $"{meting.Naam}, {grafiek.Assen[i]}: {grafiek.Schrijf(score)}");
                }
            }
        }

        return doek.Klaar(id, grafiek, breed, my + straal + 40, Klasse(maat, " grafiek__beeld--spin"));
    }

    private static decimal LegendaHoogte(IReadOnlyList<string> namen, decimal breed) => Plaats(namen, breed).Hoogte;

    private static decimal Legenda(Doek doek, IReadOnlyList<string> namen, decimal breed, bool[]? verwacht = null, string? streep = null)
    {
        string[] alle = streep is null ? [.. namen] : [.. namen, streep];
        var (plekken, hoogte) = Plaats(alle, breed);
        for (var i = 0; i < plekken.Count; i++)
        {
            var (x, y) = plekken[i];
            if (streep is not null && i == alle.Length - 1)
            {
                doek.Lijn("streef", x, y + 8, x + 18, y + 8);
            }
            else if (verwacht is not null)
            {
                doek.Lijn($"lijn rand-{i + 1}{(verwacht[i] ? " lijn--verwacht" : "")}", x, y + 8, x + 18, y + 8);
            }
            else
            {
                doek.Vlak($"reeks-{i + 1}", x + 2, y + 2, 13, 13);
            }

            doek.Tekst("", x + 24, y + 13, alle[i]);
        }

        return hoogte;
    }

    /// <summary>Where the names of the series go: in rows above the drawing; a single series without a name needs none.</summary>
    private static (IReadOnlyList<(decimal X, decimal Y)> Plekken, decimal Hoogte) Plaats(IReadOnlyList<string> namen, decimal breed)
    {
        if (namen.All(naam => naam.Length == 0))
        {
            return ([], 0);
        }

        var plekken = new List<(decimal X, decimal Y)>();
        var (x, y) = (0m, 0m);
        foreach (var naam in namen)
        {
            var nodig = 24 + (naam.Length * Letter) + 16;
            if (x > 0 && x + nodig > breed)
            {
                (x, y) = (0, y + 22);
            }

            plekken.Add((x, y));
            x += nodig;
        }

        return (plekken, y + 30);
    }

    private static string Waarde(Grafiek grafiek, decimal? waarde) => waarde is { } getal ? grafiek.Schrijf(getal) : "onbekend";

    private static string Kort(string tekst, decimal ruimte)
    {
        var past = Math.Max(4, (int)((ruimte - 10) / 6.6m));
        return tekst.Length <= past ? tekst : $"{tekst[..(past - 1)].TrimEnd()}…";
    }

    private static List<string> Breek(string tekst, decimal ruimte)
    {
        var regels = new List<string>();
        foreach (var woord in tekst.Split(' '))
        {
            if (regels.Count > 0 && (regels[^1].Length + 1 + woord.Length) * Letter <= ruimte)
            {
                regels[^1] += " " + woord;
            }
            else
            {
                regels.Add(woord);
            }
        }

        return regels;
    }
}
