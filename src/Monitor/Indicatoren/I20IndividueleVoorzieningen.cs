using Rotonde.Basis;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-20: number of all individual lines, Wmo and Jeugdwet, that run on the last day of the quarter.</summary>
public static class I20IndividueleVoorzieningen
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-20",
        Naam = "Aantal individuele voorzieningen",
        Opgave = "3 Inkoop, regie en bewaking",
        Hoofdstuk = Hoofdstuk.Volume,
        StreefwaardeLetterlijk = "Daling van 3%",
        Streefwaarde = new TenOpzichteVanBasis(-0.03m),
        Teller = "Alle actieve individuele en maatwerklijnen (Wmo en Jeugdwet) op de peildatum",
        PopulatieEnPeilmoment = "Alle lijnen onder de Wmo of de Jeugdwet op de laatste dag van het kwartaal",
        Afbakening = "Gelezen als Wmo en Jeugdwet samen (A-13). Een toewijzing met haar verlengingen is één lijn.",
        Bron = "Toewijzingen van het eigen platform",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Aantal,
        Basismeting = "Stand op 31 december 2019",
        Einddatum = new DateOnly(2024, 12, 31),
        Tolerantie = "Tussen het pad en de waarde van 2019 is oranje.",
        Eigenaar = "Beleid",
        Beperkingen = "Een inwoner met twee lijnen telt twee keer.",
    };

    /// <summary>Counts the lines on the last day of the quarter.</summary>
    public static Meting Meet(IEnumerable<Lijn> lijnen, Kwartaal peil) =>
        new(lijnen.Count(l => l.Wet is Wet.Wmo or Wet.Jeugdwet && l.ActiefOp(peil.Peildatum)));
}
