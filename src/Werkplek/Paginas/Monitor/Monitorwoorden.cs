using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Monitor.Streefwaarden;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Weergave;
using Beeld = Rotonde.Weblaag.Grafieken.Grafiek;
using Lamp = Rotonde.Weblaag.Grafieken.Licht;
using Licht = Rotonde.Monitor.Streefwaarden.Licht;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>The monitor in the shapes of the Weblaag; the words of an edition are <see cref="Editiewoorden"/>.</summary>
internal static class Monitorwoorden
{
    /// <summary>The light as it is drawn: with too few cases only the arrow is left (DOMAIN-MODEL §10.9).</summary>
    public static Lamp Lamp(this Indicatorregel regel) => (regel.Licht, regel.Stand, regel.Pijl) switch
    {
        (Licht.Groen, _, _) => Weblaag.Grafieken.Licht.Groen,
        (Licht.Oranje, _, _) => Weblaag.Grafieken.Licht.Oranje,
        (Licht.Rood, _, _) => Weblaag.Grafieken.Licht.Rood,
        (_, Meetstand.TeWeinigVoorKleur, Pijl.Omhoog) => Weblaag.Grafieken.Licht.PijlOmhoog,
        (_, Meetstand.TeWeinigVoorKleur, Pijl.Omlaag) => Weblaag.Grafieken.Licht.PijlOmlaag,
        (_, Meetstand.TeWeinigVoorKleur, Pijl.Gelijk) => Weblaag.Grafieken.Licht.PijlVlak,
        _ => Weblaag.Grafieken.Licht.Grijs,
    };

    public static Toon Toon(this Editiestatus status) => status switch
    {
        Editiestatus.Open or Editiestatus.Concept => Weblaag.Weergave.Toon.LetOp,
        Editiestatus.Toegelicht or Editiestatus.CollegeAkkoord => Weblaag.Weergave.Toon.Bezig,
        Editiestatus.NaarRaad => Weblaag.Weergave.Toon.Goed,
        _ => Weblaag.Weergave.Toon.Rustig,
    };

    public static string InWoorden(this Frequentie frequentie) => frequentie switch
    {
        Frequentie.Kwartaal => "elk kwartaal",
        Frequentie.Jaar => "elk jaar",
        _ => "elke twee of vier jaar",
    };

    /// <summary>The chart of a table of an edition; none when it is only a table. The picture may be short, the table below it is exact.</summary>
    public static Beeld? AlsGrafiek(this Tabel tabel)
    {
        Func<decimal, string> schrijf = tabel.Getal switch
        {
            Getalsoort.Euro => Getal.EuroKort,
            Getalsoort.Procent => Getal.EenDecimaal,
            _ => Getal.Heel,
        };
        string Exact(decimal waarde) => Editiewoorden.Cel(waarde, tabel.Getal);
        var eenheid = tabel.Getal switch { Getalsoort.Euro => "euro", Getalsoort.Procent => "%", _ => "aantal" };
        return tabel.Grafiek switch
        {
            Grafieksoort.Lijnen => new Lijngrafiek(tabel.Titel, tabel.Zin(), tabel.Kolommen, [.. tabel.Rijen.Take(6).Select(r => new Lijn(r.Kop, r.Waarden))])
            {
                Schrijf = schrijf, SchrijfInTabel = Exact, Eenheid = eenheid,
            },
            Grafieksoort.Staven => new Groepsgrafiek(
                tabel.Titel, tabel.Zin(), [.. tabel.Rijen.Take(6).Select(r => r.Kop)], [.. tabel.Kolommen.Select((k, i) => new Groep(k, [.. tabel.Rijen.Take(6).Select(r => r.Waarden[i])]))])
            {
                Schrijf = schrijf, SchrijfInTabel = Exact, Eenheid = eenheid,
            },
            _ => null,
        };
    }
}
