using Rotonde.Basis;

namespace Rotonde.Financien.Prognose;

/// <summary>What was booked in one month for one service month.</summary>
/// <param name="Jaar">Year of service.</param>
/// <param name="Maand">Month of service.</param>
/// <param name="Boekmaand">Month of booking: year × 100 + month.</param>
/// <param name="Bedrag">Sum.</param>
public sealed record Maandboeking(int Jaar, int Maand, int Boekmaand, Bedrag Bedrag);

/// <summary>Promised help that runs the same days: summed.</summary>
/// <param name="Looptijd">Within the year.</param>
/// <param name="PerMaand">Cost a month.</param>
/// <param name="Lijnen">How many lines.</param>
public sealed record Toezegging(Periode Looptijd, Bedrag PerMaand, int Lijnen)
{
    /// <summary>Cost over these days, as allocated: days × 12 ÷ days in the year.</summary>
    public Bedrag Bedrag => PerMaand * (Looptijd.Dagen!.Value * 12m / (DateTime.IsLeapYear(Looptijd.Begin.Year) ? 366m : 365m));
}

/// <summary>The ledger as a forecast sees it: what was known when. Pure.</summary>
public sealed class Grootboekstand(IReadOnlyList<Maandboeking> boekingen)
{
    private const int Volgroeid = 6;
    private const int Leeftijden = 5;

    /// <summary>Declared per service month, January up to a month, as known at the end of a month of booking.</summary>
    /// <param name="jaar">Year of service.</param>
    /// <param name="totMaand">Last service month.</param>
    /// <param name="geboektTot">Last month of booking: year × 100 + month.</param>
    public IReadOnlyList<Bedrag> Gedeclareerd(int jaar, int totMaand, int geboektTot) =>
    [
        .. Enumerable.Range(1, totMaand).Select(maand =>
            Bedrag.Som(boekingen.Where(b => b.Jaar == jaar && b.Maand == maand && b.Boekmaand <= geboektTot).Select(b => b.Bedrag))),
    ];

    /// <summary>
    /// The completion factors from the own declarations: over the service months that are six months to two years old, the share that was known k months
    /// later. None with fewer than twelve of those months: then nobody knows how late declarations come.
    /// </summary>
    public Voltooiing? VoltooiingOp(int jaar, int maand)
    {
        var nu = (jaar * 12) + maand;
        var geboektTot = (jaar * 100) + maand;
        var oud = boekingen
            .Where(b => b.Boekmaand <= geboektTot && nu - ((b.Jaar * 12) + b.Maand) is >= Volgroeid and < 24)
            .ToList();
        if (oud.Select(b => (b.Jaar, b.Maand)).Distinct().Count() < 12)
        {
            return null;
        }

        var totaal = Bedrag.Som(oud.Select(b => b.Bedrag)).Centen;
        var factoren = new List<decimal>();
        for (var k = 0; k < Leeftijden && totaal > 0; k++)
        {
            var bekend = Bedrag.Som(oud.Where(b => ((b.Boekmaand / 100) * 12) + (b.Boekmaand % 100) - ((b.Jaar * 12) + b.Maand) <= k).Select(b => b.Bedrag)).Centen;
            // Credits may make an older share smaller; a factor never falls and never passes one.
            factoren.Add(Math.Clamp(bekend / (decimal)totaal, k == 0 ? 0m : factoren[^1], 1m));
        }

        return factoren.Count == Leeftijden && factoren[0] > 0m ? new Voltooiing(factoren) : null;
    }

    /// <summary>How good F1 would have been at the same month in earlier years, with what was known then .</summary>
    public IReadOnlyList<Terugblik> Terugblikken(int jaar, int maand) =>
    [
        .. boekingen.Select(b => b.Jaar).Distinct().Where(j => j < jaar).Order().Select(j =>
        {
            var toen = Gedeclareerd(j, maand, (j * 100) + maand);
            return VoltooiingOp(j, maand) is { } voltooiing && toen.Any(b => b.Centen != 0)
                ? new Terugblik(j, maand, Prognosemaker.Doorrekenen(toen, voltooiing, Seizoen.Vlak).Jaar, Bedrag.Som(Gedeclareerd(j, 12, int.MaxValue)))
                : null;
        }).OfType<Terugblik>(),
    ];
}
