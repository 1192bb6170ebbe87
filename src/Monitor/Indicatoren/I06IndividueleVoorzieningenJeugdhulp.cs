using Rotonde.Basis;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-06: number of individual youth help lines that run on the last day of the quarter.</summary>
public static class I06IndividueleVoorzieningenJeugdhulp
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-06",
        Naam = "Aantal individuele voorzieningen jeugdhulp",
        Opgave = "1 Innovatie",
        Hoofdstuk = Hoofdstuk.Volume,
        StreefwaardeLetterlijk = "Daling van 3%",
        Streefwaarde = new TenOpzichteVanBasis(-0.03m),
        Teller = "Actieve individuele lijnen jeugdhulp op de peildatum",
        PopulatieEnPeilmoment = "Alle lijnen onder de Jeugdwet op de laatste dag van het kwartaal",
        Afbakening = "Een toewijzing met haar verlengingen is één lijn. Ingetrokken lijnen tellen niet mee.",
        Bron = "Toewijzingen van het eigen platform",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Aantal,
        Basismeting = "Stand op 31 december 2019",
        Einddatum = new DateOnly(2024, 12, 31),
        Tolerantie = "Tussen het pad en de waarde van 2019 is oranje.",
        Eigenaar = "Beleid",
        Beperkingen = "Zelfde cijfer als I-09: één definitie, bij twee opgaven getoond. Hulp van andere verwijzers telt mee zodra er een toewijzing is.",
    };

    /// <summary>Counts the lines on the last day of the quarter.</summary>
    public static Meting Meet(IEnumerable<Lijn> lijnen, Kwartaal peil) =>
        new(lijnen.Count(l => l.Wet == Wet.Jeugdwet && l.ActiefOp(peil.Peildatum)));
}
