using Rotonde.Basis;
using Rotonde.Financien.Begroting;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-25: how far the year is heading against the budget as first adopted.</summary>
public static class I25UitputtingBegroting
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-25",
        Naam = "Uitputting t.o.v. primaire begroting",
        Opgave = "Financiën",
        Hoofdstuk = Hoofdstuk.Geld,
        StreefwaardeLetterlijk = "Geen overschrijding",
        Streefwaarde = new BinnenBegroting(),
        Teller = "Realisatie en verplichtingen tot nu, of de jaarprognose als die hoger is",
        Noemer = "Primaire begroting van het jaar",
        PopulatieEnPeilmoment = "Het begrotingsjaar van het kwartaal, tot en met de peildatum",
        Afbakening = "De primaire begroting verandert niet. Uitputting en prognose worden allebei getoond; de hoogste bepaalt het licht.",
        Bron = "Grootboek en prognose van het eigen platform; begroting uit Iv3",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Percentage,
        Basismeting = "Geen: de begroting is het vergelijkingspunt",
        Tolerantie = "Tot 102 % is oranje.",
        Eigenaar = "Controller",
        Beperkingen = "De prognose vult declaraties die nog binnenkomen aan; zij is een schatting met een bandbreedte.",
    };

    /// <summary>The higher of use and forecast, against the budget. None without a forecast or a budget.</summary>
    public static Meting? Meet(Uitputting uitputting, Bedrag? prognose)
    {
        if (prognose is not { } jaar || uitputting.PrimaireBegroting.Centen <= 0)
        {
            return null;
        }

        var tot = uitputting.Realisatie + uitputting.Verplicht;
        return new Meting((tot > jaar ? tot : jaar).InEuro, uitputting.PrimaireBegroting.InEuro);
    }
}
