using Rotonde.Basis;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-24: the share of messages done in time, over those whose term ended in the quarter.</summary>
public static class I24TijdigheidBerichtenverkeer
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-24",
        Naam = "Tijdigheid berichtenverkeer",
        Opgave = "3 Inkoop, regie en bewaking",
        Hoofdstuk = Hoofdstuk.Volume,
        StreefwaardeLetterlijk = "95%",
        Streefwaarde = new Minstens(95m, 3m),
        Teller = "Berichten die binnen de afgesproken termijn zijn verstuurd of verwerkt",
        Noemer = "Berichten met een termijn die in de periode afliep",
        PopulatieEnPeilmoment = "Alle berichten van gemeente en aanbieders waarvan de laatste dag in het kwartaal valt",
        Afbakening = "Een bericht dat over de termijn is en nog niet verstuurd, telt als niet tijdig.",
        Bron = "Berichtenregister van het eigen platform; termijnen per berichtsoort volgens de iStandaard (A-29)",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Percentage,
        Basismeting = "Alle berichten met een termijn in 2019",
        Tolerantie = "Tot 3 procentpunt onder de norm is oranje.",
        Eigenaar = "Contractbeheer",
        Beperkingen = "Onder de 30 berichten staat er alleen een pijl. Berichten die iemand buiten het platform om deed, staan er niet in.",
    };

    /// <summary>Messages in time and messages due in a period.</summary>
    public static Meting Meet(IEnumerable<Berichttermijn> berichten, Periode periode)
    {
        var vervallen = berichten.Where(b => periode.Bevat(b.Norm)).ToList();
        return new Meting(vervallen.Count(b => b.Tijdig), vervallen.Count);
    }
}
