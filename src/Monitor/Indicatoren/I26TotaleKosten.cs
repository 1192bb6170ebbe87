using Rotonde.Basis;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-26: the cost of the social domain over the last four quarters.</summary>
public static class I26TotaleKosten
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-26",
        Naam = "Totale kosten Sociaal Domein",
        Opgave = "Financiën",
        Hoofdstuk = Hoofdstuk.Geld,
        StreefwaardeLetterlijk = "Daling",
        Streefwaarde = new Richting(Omhoog: false),
        Teller = "Kosten van het sociaal domein over de laatste vier kwartalen",
        PopulatieEnPeilmoment = "De vier kwartalen tot en met het kwartaal, naar de maand waarin de hulp is gegeven",
        Afbakening = "De kosten die in het grootboek van het platform staan. Nominaal; een prijsindex is nog niet aangesloten.",
        Bron = "Grootboek van het eigen platform; daarnaast de jaarrekening uit Iv3",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Euro,
        Basismeting = "Kosten over heel 2019 in hetzelfde grootboek",
        Tolerantie = "Minder dan 1 % verschil met 2019 is oranje.",
        Eigenaar = "Controller",
        Beperkingen = "Nominaal, niet gecorrigeerd voor prijzen. Kosten die niet via het platform lopen staan alleen in de Iv3-cijfers.",
    };

    /// <summary>The first and last day of the four quarters that end with this one.</summary>
    public static Periode VierKwartalen(Kwartaal peil) => new(peil.Vorige.Vorige.Vorige.Periode.Begin, peil.Peildatum);

    /// <summary>The cost as a measurement.</summary>
    public static Meting Meet(Bedrag kosten) => new(kosten.InEuro);
}
