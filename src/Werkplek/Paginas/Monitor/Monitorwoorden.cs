using System.Globalization;
using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Monitor.Streefwaarden;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Weergave;
using Beeld = Rotonde.Weblaag.Grafieken.Grafiek;
using Lamp = Rotonde.Weblaag.Grafieken.Licht;
using Licht = Rotonde.Monitor.Streefwaarden.Licht;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>The monitor in words and shapes, for the pages of this folder.</summary>
internal static class Monitorwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The light as it is drawn: with too few cases only the arrow is left (DOMAIN-MODEL §10.9).</summary>
    public static Lamp Lamp(this Indicatorregel regel) => (regel.Licht, regel.Waarde, regel.Pijl) switch
    {
        (Licht.Groen, _, _) => Weblaag.Grafieken.Licht.Groen,
        (Licht.Oranje, _, _) => Weblaag.Grafieken.Licht.Oranje,
        (Licht.Rood, _, _) => Weblaag.Grafieken.Licht.Rood,
        (_, not null, Pijl.Omhoog) when TeWeinig(regel) => Weblaag.Grafieken.Licht.PijlOmhoog,
        (_, not null, Pijl.Omlaag) when TeWeinig(regel) => Weblaag.Grafieken.Licht.PijlOmlaag,
        (_, not null, Pijl.Gelijk) when TeWeinig(regel) => Weblaag.Grafieken.Licht.PijlVlak,
        _ => Weblaag.Grafieken.Licht.Grijs,
    };

    public static string InWoorden(this Pijl pijl) => pijl switch
    {
        Pijl.Omhoog => "▲ hoger dan het kwartaal ervoor",
        Pijl.Omlaag => "▼ lager dan het kwartaal ervoor",
        Pijl.Gelijk => "▬ gelijk aan het kwartaal ervoor",
        _ => "geen eerdere meting",
    };

    public static string InWoorden(this Editiestatus status) => status switch
    {
        Editiestatus.Open => "open",
        Editiestatus.Concept => "concept",
        Editiestatus.Toegelicht => "toegelicht",
        Editiestatus.CollegeAkkoord => "college akkoord",
        Editiestatus.NaarRaad => "bij de raad",
        _ => "besproken in de raad",
    };

    public static Toon Toon(this Editiestatus status) => status switch
    {
        Editiestatus.Open or Editiestatus.Concept => Weblaag.Weergave.Toon.LetOp,
        Editiestatus.Toegelicht or Editiestatus.CollegeAkkoord => Weblaag.Weergave.Toon.Bezig,
        Editiestatus.NaarRaad => Weblaag.Weergave.Toon.Goed,
        _ => Weblaag.Weergave.Toon.Rustig,
    };

    public static string InWoorden(this Verhaalsoort soort) => soort switch
    {
        Verhaalsoort.EchtMetToestemming => "echt verhaal, met toestemming",
        Verhaalsoort.Samengesteld => "samengesteld verhaal",
        _ => "fictief verhaal",
    };

    public static string InWoorden(this Hoofdstuk hoofdstuk) => hoofdstuk switch
    {
        Hoofdstuk.Effect => "effect",
        Hoofdstuk.Ervaring => "ervaring",
        Hoofdstuk.Geld => "geld",
        _ => "volume en uitvoering",
    };

    public static string InWoorden(this Frequentie frequentie) => frequentie switch
    {
        Frequentie.Kwartaal => "elk kwartaal",
        Frequentie.Jaar => "elk jaar",
        _ => "elke twee of vier jaar",
    };

    public static string Voluit(this Kwartaal kwartaal) =>
        $"{kwartaal.Nummer switch { 1 => "eerste", 2 => "tweede", 3 => "derde", _ => "vierde" }} kwartaal {kwartaal.Jaar.ToString(CultureInfo.InvariantCulture)}";

    public static string Verschiltekst(this Indicatorregel regel) =>
        regel.Verschil is { } verschil ? $"{verschil.ToString("+0.##;−0.##;0", Nederlands)} {regel.Verschileenheid}" : "";

    public static string Cel(decimal? waarde, Getalsoort soort) => (waarde, soort) switch
    {
        (null, _) => "–",
        ({ } w, Getalsoort.Euro) => Bedrag.Euro(w).InHeleEuro(),
        ({ } w, Getalsoort.Procent) => w.ToString("N1", Nederlands) + " %",
        ({ } w, _) => w.ToString("#,0.##", Nederlands),
    };

    /// <summary>The chart of a table of an edition; none when it is only a table.</summary>
    public static Beeld? AlsGrafiek(this Tabel tabel)
    {
        var zin = string.Join(" ", tabel.Rijen.Select(r => Beweging(tabel, r)).Concat(tabel.Breuken.Select(b => $"Breuk in {b.Kolom}.")).Where(z => z.Length > 0));
        Func<decimal, string> schrijf = tabel.Getal switch
        {
            Getalsoort.Euro => Getal.EuroKort,
            Getalsoort.Procent => Getal.EenDecimaal,
            _ => Getal.Heel,
        };
        var eenheid = tabel.Getal switch { Getalsoort.Euro => "euro", Getalsoort.Procent => "%", _ => "aantal" };
        return tabel.Grafiek switch
        {
            Grafieksoort.Lijnen => new Lijngrafiek(tabel.Titel, zin, tabel.Kolommen, [.. tabel.Rijen.Take(6).Select(r => new Lijn(r.Kop, r.Waarden))]) { Schrijf = schrijf, Eenheid = eenheid },
            Grafieksoort.Staven => new Groepsgrafiek(
                tabel.Titel, zin, [.. tabel.Rijen.Take(6).Select(r => r.Kop)], [.. tabel.Kolommen.Select((k, i) => new Groep(k, [.. tabel.Rijen.Take(6).Select(r => r.Waarden[i])]))]) { Schrijf = schrijf, Eenheid = eenheid },
            _ => null,
        };
    }

    private static string Beweging(Tabel tabel, Tabelrij rij)
    {
        var bekend = rij.Waarden.Select((w, i) => (Waarde: w, Kolom: tabel.Kolommen[i])).Where(p => p.Waarde is not null).ToList();
        return bekend.Count switch
        {
            0 => $"{rij.Kop}: nog geen cijfers.",
            1 => $"{rij.Kop}: {Cel(bekend[0].Waarde, tabel.Getal)} in {bekend[0].Kolom}.",
            _ => $"{rij.Kop}: van {Cel(bekend[0].Waarde, tabel.Getal)} in {bekend[0].Kolom} naar {Cel(bekend[^1].Waarde, tabel.Getal)} in {bekend[^1].Kolom}.",
        };
    }

    private static bool TeWeinig(Indicatorregel regel) => regel.Uitleg.StartsWith("Te weinig gevallen", StringComparison.Ordinal);
}
