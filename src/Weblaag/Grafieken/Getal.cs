using System.Globalization;
using Rotonde.Basis;

namespace Rotonde.Weblaag.Grafieken;

/// <summary>Numbers as a chart writes them.</summary>
public static class Getal
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary><c>1.235</c>.</summary>
    public static string Heel(decimal waarde) => decimal.Round(waarde, 0, MidpointRounding.AwayFromZero).ToString("N0", Nederlands);

    /// <summary><c>7,5</c>.</summary>
    public static string EenDecimaal(decimal waarde) => decimal.Round(waarde, 1, MidpointRounding.AwayFromZero).ToString("0.0", Nederlands);

    /// <summary>Whole percent of a fraction: <c>0.37</c> is <c>37 %</c>.</summary>
    public static string Procent(decimal deel) => $"{decimal.Round(deel * 100m, 0, MidpointRounding.AwayFromZero).ToString("0", Nederlands)} %";

    /// <summary>Euros, short: <c>€ 1,2 mln</c>, <c>€ 340.000</c>.</summary>
    public static string EuroKort(decimal euro) => Math.Abs(euro) >= 1_000_000m
        ? $"€ {decimal.Round(euro / 1_000_000m, 1, MidpointRounding.AwayFromZero).ToString("0.0", Nederlands)} mln"
        : $"€ {Heel(euro)}";

    /// <summary>Whole euros in full: <c>€ 1.234.567</c>.</summary>
    public static string Euro(decimal euro) => Bedrag.Euro(euro).InHeleEuro();

    /// <summary>The part of a whole; nothing of nothing is nothing.</summary>
    internal static decimal Deel(decimal deel, decimal geheel) => geheel == 0 ? 0 : deel / geheel;

    /// <summary>A coordinate: one decimal, a point, the same everywhere.</summary>
    internal static string Plek(decimal waarde) => decimal.Round(waarde, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The step of an axis: 1, 2 or 5 times a power of ten, so that there are at most about five.</summary>
    internal static decimal Stap(decimal bereik)
    {
        var stap = 1m;
        if (bereik <= 0)
        {
            return stap;
        }

        while (bereik / stap > 50)
        {
            stap *= 10;
        }

        while (bereik / stap < 5)
        {
            stap /= 10;
        }

        return (bereik / stap) switch
        {
            > 25 => stap * 10,
            > 10 => stap * 5,
            > 5 => stap * 2,
            _ => stap,
        };
    }
}
