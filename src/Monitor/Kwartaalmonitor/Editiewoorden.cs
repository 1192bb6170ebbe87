using System.Globalization;
using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>An edition in Dutch words: the same on a page, on paper and in a file.</summary>
public static class Editiewoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Its title.</summary>
    public static string Titel(this Editie editie) => $"Kwartaalmonitor sociaal domein {editie.Gemeentenaam}, {editie.Kwartaal.Voluit()}";

    /// <summary><c>derde kwartaal 2025</c>, for running text; <c>2025-3</c> is for axes and addresses.</summary>
    public static string Voluit(this Kwartaal kwartaal) =>
        $"{kwartaal.Nummer switch { 1 => "eerste", 2 => "tweede", 3 => "derde", _ => "vierde" }} kwartaal {kwartaal.Jaar.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Where it is on its way to the council.</summary>
    public static string InWoorden(this Editiestatus status) => status switch
    {
        Editiestatus.Open => "open",
        Editiestatus.Concept => "concept",
        Editiestatus.Toegelicht => "toegelicht",
        Editiestatus.CollegeAkkoord => "college akkoord",
        Editiestatus.NaarRaad => "bij de raad",
        _ => "besproken in de raad",
    };

    /// <summary>Whether a story is of a real person.</summary>
    public static string InWoorden(this Verhaalsoort soort) => soort switch
    {
        Verhaalsoort.EchtMetToestemming => "echt verhaal, met toestemming",
        Verhaalsoort.Samengesteld => "samengesteld verhaal",
        _ => "fictief verhaal",
    };

    /// <summary>What a chapter is about.</summary>
    public static string InWoorden(this Hoofdstuk hoofdstuk) => hoofdstuk switch
    {
        Hoofdstuk.Effect => "effect",
        Hoofdstuk.Ervaring => "ervaring",
        Hoofdstuk.Geld => "geld",
        _ => "volume en uitvoering",
    };

    /// <summary>The colour of a light.</summary>
    public static string InWoorden(this Licht licht) => licht switch
    {
        Licht.Groen => "groen",
        Licht.Oranje => "oranje",
        Licht.Rood => "rood",
        _ => "grijs",
    };

    /// <summary>Against the quarter before.</summary>
    public static string InWoorden(this Pijl pijl) => pijl switch
    {
        Pijl.Omhoog => "hoger dan het kwartaal ervoor",
        Pijl.Omlaag => "lager dan het kwartaal ervoor",
        Pijl.Gelijk => "gelijk aan het kwartaal ervoor",
        _ => "geen eerdere meting",
    };

    /// <summary>The arrow as a sign; none without an earlier measurement.</summary>
    public static string Teken(this Pijl pijl) => pijl switch
    {
        Pijl.Omhoog => "▲",
        Pijl.Omlaag => "▼",
        Pijl.Gelijk => "▬",
        _ => "",
    };

    /// <summary>The difference with 2019, with its sign and unit; empty when there is none.</summary>
    public static string Verschiltekst(this Indicatorregel regel) =>
        regel.Verschil is { } verschil ? $"{verschil.ToString("+0.##;−0.##;0", Nederlands)} {regel.Verschileenheid}" : "";

    /// <summary>A number in a table; unknown is a dash and never zero. Amounts stand in full.</summary>
    public static string Cel(decimal? waarde, Getalsoort soort) => (waarde, soort) switch
    {
        (null, _) => "–",
        ({ } w, Getalsoort.Euro) => Bedrag.Euro(w).InHeleEuro(),
        ({ } w, Getalsoort.Procent) => w.ToString("N1", Nederlands) + " %",
        ({ } w, _) => w.ToString("#,0.##", Nederlands),
    };

    /// <summary>What one sees in a table, in a sentence per row.</summary>
    public static string Zin(this Tabel tabel) =>
        string.Join(" ", tabel.Rijen.Select(r => Beweging(tabel, r)).Concat(tabel.Breuken.Select(b => $"Breuk in {b.Kolom}.")));

    private static string Beweging(Tabel tabel, Tabelrij rij)
    {
        var bekend = rij.Waarden.Select((w, i) => (Waarde: w, Kolom: tabel.Kolommen[i])).Where(p => p.Waarde is not null).ToList();
        return bekend.Count switch
        {
            0 => $"{rij.Kop}: nog geen cijfers.",
            1 => $"{rij.Kop}: {Cel(bekend[0].Waarde, tabel.Getal)} {Wanneer(bekend[0].Kolom)}.",
            _ => $"{rij.Kop}: van {Cel(bekend[0].Waarde, tabel.Getal)} {Wanneer(bekend[0].Kolom)} naar {Cel(bekend[^1].Waarde, tabel.Getal)} {Wanneer(bekend[^1].Kolom)}.",
        };
    }

    // A column bears the name that fits below an axis; a sentence says the quarter in words.
    private static string Wanneer(string kolom) => Kwartaal.TryParse(kolom, out var kwartaal) ? $"in het {kwartaal.Voluit()}" : $"in {kolom}";
}
