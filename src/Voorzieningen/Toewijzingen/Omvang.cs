using System.Globalization;
using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>In what help is counted (code list WJ756).</summary>
public enum Eenheid
{
    /// <summary>01.</summary>
    Minuut,

    /// <summary>04.</summary>
    Uur,

    /// <summary>16: part of a day, four hours.</summary>
    Dagdeel,

    /// <summary>14: a day and night.</summary>
    Etmaal,

    /// <summary>82: pieces by result.</summary>
    StukOutput,

    /// <summary>84: pieces by effort.</summary>
    StukInspanning,

    /// <summary>83: eurocents.</summary>
    Euro,
}

/// <summary>How often (code list WMO757).</summary>
public enum Frequentie
{
    /// <summary>1.</summary>
    PerDag,

    /// <summary>2.</summary>
    PerWeek,

    /// <summary>4.</summary>
    PerMaand,

    /// <summary>6: in all, within the allocation.</summary>
    Totaal,
}

/// <summary>How much help.</summary>
/// <param name="Volume">Number of units; eurocents when the unit is euro.</param>
/// <param name="Eenheid">Of what.</param>
/// <param name="Frequentie">How often.</param>
public readonly record struct Omvang(long Volume, Eenheid Eenheid, Frequentie Frequentie)
{
    /// <summary>As a person reads it: "2 uur per week".</summary>
    public string InWoorden()
    {
        var aantal = Volume.ToString(CultureInfo.InvariantCulture);
        var hoeveel = Eenheid switch
        {
            Eenheid.Minuut => Volume == 1 ? "1 minuut" : $"{aantal} minuten",
            Eenheid.Uur => $"{aantal} uur",
            Eenheid.Dagdeel => Volume == 1 ? "1 dagdeel" : $"{aantal} dagdelen",
            Eenheid.Etmaal => Volume == 1 ? "1 etmaal" : $"{aantal} etmalen",
            Eenheid.StukOutput or Eenheid.StukInspanning => $"{aantal} keer",
            Eenheid.Euro => new Bedrag(Volume).ToString(),
            _ => throw new InvalidOperationException($"Onbekende eenheid {Eenheid}."),
        };
        return Frequentie switch
        {
            Frequentie.PerDag => $"{hoeveel} per dag",
            Frequentie.PerWeek => $"{hoeveel} per week",
            Frequentie.PerMaand => $"{hoeveel} per maand",
            _ => $"{hoeveel} in totaal",
        };
    }
}

/// <summary>A weekly amount needs an end, or nobody can compute how much was allocated.</summary>
[Regel("CD076 (iWmo/iJw 3.2)", "Hulp per week heeft een einddatum.")]
public static class WeekfrequentieVraagtEinddatum
{
    /// <summary>May it be sent like this?</summary>
    public static Weigering? Toets(Frequentie frequentie, DateOnly? einde) => frequentie == Frequentie.PerWeek && einde is null
        ? new Weigering(nameof(WeekfrequentieVraagtEinddatum), "Hulp per week heeft een einddatum nodig. Vul in tot wanneer de hulp loopt.", "Tot")
        : null;
}
