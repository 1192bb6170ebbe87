using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Bestaanszekerheid.Minima;

/// <summary>The choices of a municipality for its minimabeleid. Percentages are local: they come from the council's decision, with its source.</summary>
/// <param name="Inkomensgrens">Income limit as part of the norm: 1.10 is 110 %.</param>
/// <param name="Draagkrachtdeel">Part of the surplus that someone has to bear: 0.35 is 35 %.</param>
/// <param name="Maanden">Length of the period, from the first of the month of application.</param>
/// <param name="Bron">Where this was decided.</param>
public sealed record Minimabeleid(decimal Inkomensgrens, decimal Draagkrachtdeel, int Maanden, string Bron)
{
    /// <summary>110 % by the council of Oude IJsselstreek (003 annex 1); 35 % and 12 months are common local choices, to be confirmed by each municipality.</summary>
    public static Minimabeleid Voorbeeld { get; } = new(1.10m, 0.35m, 12, "003 bijlage 1 (110 %); R-174 (35 % en 12 maanden, lokaal te bevestigen)");
}

/// <summary>What someone can bear in a period.</summary>
/// <param name="Grens">Income limit per month.</param>
/// <param name="Surplus">Income above the limit, per month.</param>
/// <param name="UitInkomen">Borne from income over the whole period.</param>
/// <param name="UitVermogen">Borne from wealth above the limit.</param>
/// <param name="Periode">The period.</param>
public sealed record Draagkracht(Bedrag Grens, Bedrag Surplus, Bedrag UitInkomen, Bedrag UitVermogen, Periode Periode)
{
    /// <summary>Borne in total.</summary>
    public Bedrag Totaal => UitInkomen + UitVermogen;

    /// <summary>Computes it.</summary>
    /// <param name="norm">Bijstandsnorm of the household on the day, without kostendelersnorm.</param>
    /// <param name="inkomen">Net income per month.</param>
    /// <param name="vermogen">Wealth.</param>
    /// <param name="vermogensgrens">Wealth limit on the day.</param>
    /// <param name="beleid">The choices of the municipality.</param>
    /// <param name="aanvraag">Day of application.</param>
    [Regel("R-174", "Tot de inkomensgrens is er geen draagkracht; daarboven telt een deel van het meerdere en het vermogen boven de grens telt geheel.")]
    public static Draagkracht Toets(Bedrag norm, Bedrag inkomen, Bedrag vermogen, Bedrag vermogensgrens, Minimabeleid beleid, DateOnly aanvraag)
    {
        var grens = norm * beleid.Inkomensgrens;
        var surplus = NietNegatief(inkomen - grens);
        var begin = new DateOnly(aanvraag.Year, aanvraag.Month, 1);
        return new Draagkracht(
            grens,
            surplus,
            surplus * beleid.Maanden * beleid.Draagkrachtdeel,
            NietNegatief(vermogen - vermogensgrens),
            new Periode(begin, begin.AddMonths(beleid.Maanden).AddDays(-1)));
    }

    /// <summary>What is granted for one application, and what is left to bear for the next one in the same period.</summary>
    /// <param name="kosten">Necessary cost.</param>
    /// <param name="voorliggend">What another provision pays.</param>
    /// <param name="resterend">What is still to be borne in this period; the total at the first application.</param>
    public static (Bedrag Toekenning, Bedrag Resterend) Verreken(Bedrag kosten, Bedrag voorliggend, Bedrag resterend)
    {
        var nodig = NietNegatief(kosten - voorliggend);
        var zelf = nodig < resterend ? nodig : resterend;
        return (nodig - zelf, resterend - zelf);
    }

    private static Bedrag NietNegatief(Bedrag bedrag) => bedrag.IsNegatief ? Bedrag.Nul : bedrag;
}
