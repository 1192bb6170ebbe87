using Rotonde.Basis;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-08: number of Wmo lines that run on the last day of the quarter.</summary>
public static class I08MaatwerkvoorzieningenWmo
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-08",
        Naam = "Aantal maatwerkvoorzieningen Wmo",
        Opgave = "2 Preventie",
        Hoofdstuk = Hoofdstuk.Volume,
        StreefwaardeLetterlijk = "Daling van 5%",
        Streefwaarde = new TenOpzichteVanBasis(-0.05m),
        Teller = "Actieve maatwerklijnen Wmo op de peildatum",
        PopulatieEnPeilmoment = "Alle lijnen onder de Wmo op de laatste dag van het kwartaal",
        Afbakening = "Een toewijzing met haar verlengingen is één lijn. Ingetrokken lijnen tellen niet mee.",
        Bron = "Toewijzingen van het eigen platform",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Aantal,
        Basismeting = "Stand op 31 december 2019",
        Einddatum = new DateOnly(2024, 12, 31),
        Tolerantie = "Tussen het pad en de waarde van 2019 is oranje.",
        Eigenaar = "Beleid",
        Beperkingen = "Voorzieningen die in het kwartaal begonnen en weer stopten, staan niet in dit cijfer.",
    };

    /// <summary>Counts the lines on the last day of the quarter.</summary>
    public static Meting Meet(IEnumerable<Lijn> lijnen, Kwartaal peil) =>
        new(lijnen.Count(l => l.Wet == Wet.Wmo && l.ActiefOp(peil.Peildatum)));
}
