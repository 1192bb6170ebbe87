using Rotonde.Basis;

namespace Rotonde.Financien.Prognose;

/// <summary>One earlier forecast and what the year really became.</summary>
/// <param name="Jaar">The year that was forecast.</param>
/// <param name="Maand">The last month that was known when it was made.</param>
/// <param name="Voorspeld">The forecast.</param>
/// <param name="Werkelijk">The final cost.</param>
public sealed record Terugblik(int Jaar, int Maand, Bedrag Voorspeld, Bedrag Werkelijk);

/// <summary>The band within which the year will fall four times out of five, and how good earlier forecasts were.</summary>
/// <param name="Onder">Lower end, in whole euros.</param>
/// <param name="Boven">Upper end, in whole euros.</param>
/// <param name="Jaren">How many earlier years it rests on.</param>
/// <param name="Mape">Mean absolute error in percent of the final cost (MAPE), in one decimal.</param>
public sealed record Bandbreedte(Bedrag Onder, Bedrag Boven, int Jaren, decimal Mape)
{
    /// <summary>The z-value of a two-sided 80 % band under a normal distribution (DOMAIN-MODEL §12.2).</summary>
    public const decimal Z80 = 1.28m;

    /// <summary>
    /// ± 1.28·σ of the historical forecast error at the same month. The error is taken relative to the final cost, so that years of different size
    /// can be compared; σ is the sample deviation around the mean error.
    /// </summary>
    /// <param name="prognose">The forecast to put a band around.</param>
    /// <param name="maand">The last known month.</param>
    /// <param name="historie">Earlier forecasts of any month; only those of the same month count, and only years that cost something.</param>
    /// <returns>None with fewer than two earlier years: one year says nothing about spread.</returns>
    public static Bandbreedte? Rond(Bedrag prognose, int maand, IEnumerable<Terugblik> historie)
    {
        var fouten = historie
            .Where(t => t.Maand == maand && t.Werkelijk.Centen > 0)
            .Select(t => (t.Voorspeld - t.Werkelijk).InEuro / t.Werkelijk.InEuro)
            .ToList();
        if (fouten.Count < 2)
        {
            return null;
        }

        var gemiddelde = fouten.Average();
        var variantie = fouten.Sum(f => (f - gemiddelde) * (f - gemiddelde)) / (fouten.Count - 1);
        // A root is no money: the relative deviation may pass through double, the amounts stay exact.
        var sigma = (decimal)Math.Sqrt((double)variantie);
        var marge = Math.Abs(prognose.InEuro) * Z80 * sigma;
        return new Bandbreedte(
            Heel.Euro(prognose.InEuro - marge),
            Heel.Euro(prognose.InEuro + marge),
            fouten.Count,
            decimal.Round(fouten.Average(Math.Abs) * 100m, 1, MidpointRounding.AwayFromZero));
    }
}
