using Rotonde.Basis;

namespace Rotonde.Financien.Begroting;

/// <summary>How far a budget is used: (realisation + firm obligations to date) ÷ primary budget (DOMAIN-MODEL §12.5).</summary>
/// <param name="Realisatie">Approved and booked so far.</param>
/// <param name="Verplicht">Firmly promised, not yet booked.</param>
/// <param name="PrimaireBegroting">The budget as first adopted; it never changes.</param>
public sealed record Uitputting(Bedrag Realisatie, Bedrag Verplicht, Bedrag PrimaireBegroting)
{
    /// <summary>In percent with two decimals; none without a budget.</summary>
    public decimal? Procent => In(Realisatie + Verplicht, PrimaireBegroting);

    /// <summary>What is left of the budget; negative is an overrun.</summary>
    public Bedrag Ruimte => PrimaireBegroting - Realisatie - Verplicht;

    /// <summary>An amount in percent of a budget, two decimals; none when the budget is not above zero.</summary>
    public static decimal? In(Bedrag bedrag, Bedrag begroting) =>
        begroting.Centen <= 0 ? null : decimal.Round(bedrag.Centen * 100m / begroting.Centen, 2, MidpointRounding.AwayFromZero);
}
