using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>How heavy caring is.</summary>
public enum Mantelzorgklasse
{
    /// <summary>None: 0.</summary>
    Geen,

    /// <summary>Light: 1–3.</summary>
    Licht,

    /// <summary>Moderate: 4–8.</summary>
    Matig,

    /// <summary>Heavy: 9–15.</summary>
    Zwaar,
}

/// <summary>The classes of EDIZ-plus (15 items, one point each; source E-14, DOMAIN-MODEL §4.1).</summary>
public static class Mantelzorgbelasting
{
    /// <summary>The class of a score from 0 to 15.</summary>
    public static Mantelzorgklasse Klasse(int score) => score switch
    {
        <= 0 => Mantelzorgklasse.Geen,
        <= 3 => Mantelzorgklasse.Licht,
        <= 8 => Mantelzorgklasse.Matig,
        _ => Mantelzorgklasse.Zwaar,
    };

    /// <summary>The last day of the follow-up: within four weeks when caring is heavy, else none (R-069, C09).</summary>
    public static DateOnly? VervolgUiterlijk(Mantelzorgklasse klasse, DateOnly datum) => klasse == Mantelzorgklasse.Zwaar ? datum.AddDays(28) : null;
}

/// <summary>Is this a score of the carer check?</summary>
[Regel("R-069", "De score van de mantelzorgcheck ligt van 0 tot en met 15.")]
public static class MantelzorgscoreKlopt
{
    /// <summary>Refuses another number or a day in the future.</summary>
    public static Weigering? Toets(int score, DateOnly datum, DateOnly vandaag)
    {
        if (score is < 0 or > 15)
        {
            return new(nameof(MantelzorgscoreKlopt), "De score van de mantelzorgcheck ligt van 0 tot en met 15.", "Score");
        }

        return datum > vandaag ? new(nameof(MantelzorgscoreKlopt), "De dag van de mantelzorgcheck ligt in de toekomst.", "Datum") : null;
    }
}
