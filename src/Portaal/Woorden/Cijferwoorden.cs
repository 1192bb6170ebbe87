using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Weblaag.Grafieken;
using Lamp = Rotonde.Weblaag.Grafieken.Licht;
using Licht = Rotonde.Monitor.Streefwaarden.Licht;

namespace Rotonde.Portaal.Woorden;

/// <summary>The figures of the council in the words of a resident.</summary>
internal static class Cijferwoorden
{
    /// <summary>What a chapter is about, as a question.</summary>
    public static string Vraag(this Hoofdstuk hoofdstuk) => hoofdstuk switch
    {
        Hoofdstuk.Effect => "Wat verandert er voor mensen?",
        Hoofdstuk.Ervaring => "Wat vinden mensen van de hulp?",
        Hoofdstuk.Geld => "Wat kost de hulp?",
        _ => "Hoeveel hulp is er?",
    };

    /// <summary>The light as it is drawn.</summary>
    public static Lamp Lamp(this Indicatorregel regel) => regel.Licht switch
    {
        Licht.Groen => Weblaag.Grafieken.Licht.Groen,
        Licht.Oranje => Weblaag.Grafieken.Licht.Oranje,
        Licht.Rood => Weblaag.Grafieken.Licht.Rood,
        _ => Weblaag.Grafieken.Licht.Grijs,
    };

    /// <summary>The light in words: what it means, not what colour it has.</summary>
    public static string Stand(this Indicatorregel regel) => (regel.Licht, regel.Stand) switch
    {
        (Licht.Groen, _) => "gaat zoals afgesproken",
        (Licht.Oranje, _) => "gaat bijna zoals afgesproken",
        (Licht.Rood, _) => "gaat niet zoals afgesproken",
        (_, Meetstand.TeWeinigVoorKleur or Meetstand.TeWeinigOmTeTonen) => "te weinig mensen om iets te zeggen",
        _ => "nog niet te zeggen",
    };

    /// <summary>Lines through time with the table below; none for a table that is not drawn.</summary>
    public static Lijngrafiek? AlsLijnen(this Tabel tabel) => tabel.Grafiek == Grafieksoort.Geen
        ? null
        : new Lijngrafiek(tabel.Titel, tabel.Zin(), tabel.Kolommen, [.. tabel.Rijen.Take(6).Select(r => new Lijn(r.Kop, r.Waarden))])
        {
            Schrijf = tabel.Getal == Getalsoort.Euro ? Getal.EuroKort : Getal.Heel,
            SchrijfInTabel = waarde => Editiewoorden.Cel(waarde, tabel.Getal),
            Eenheid = tabel.Getal switch { Getalsoort.Euro => "euro", Getalsoort.Procent => "%", _ => "aantal" },
        };
}
