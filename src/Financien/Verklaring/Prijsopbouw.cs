using Rotonde.Basis;

namespace Rotonde.Financien.Verklaring;

/// <summary>What makes the cost of one client: tariff × hours a week × weeks × share delivered.</summary>
/// <param name="Tarief">Price of one hour.</param>
/// <param name="UrenPerWeek">Intensity.</param>
/// <param name="Weken">Duration.</param>
/// <param name="Verzilvering">Delivered ÷ allocated, 0 to 1.</param>
public sealed record Prijsopbouw(Bedrag Tarief, decimal UrenPerWeek, decimal Weken, decimal Verzilvering)
{
    /// <summary>Cost of one client.</summary>
    public Bedrag PerClient => Tarief * (UrenPerWeek * Weken * Verzilvering);
}

/// <summary>
/// The price effect per client, split one factor after the other. The order is fixed: intensity, duration, share delivered, tariff
/// (DOMAIN-MODEL §12.4); another order gives another split, so it is part of the definition.
/// </summary>
/// <param name="Intensiteit">By hours a week.</param>
/// <param name="Duur">By weeks.</param>
/// <param name="Verzilvering">By share delivered.</param>
/// <param name="Tarief">By price of one hour.</param>
public sealed record Prijssplitsing(Bedrag Intensiteit, Bedrag Duur, Bedrag Verzilvering, Bedrag Tarief)
{
    /// <summary>All four together: cost of one client now − then.</summary>
    public Bedrag Som => Intensiteit + Duur + Verzilvering + Tarief;

    /// <summary>Splits the difference between two compositions.</summary>
    public static Prijssplitsing Tussen(Prijsopbouw eerst, Prijsopbouw nu)
    {
        var intensiteit = eerst with { UrenPerWeek = nu.UrenPerWeek };
        var duur = intensiteit with { Weken = nu.Weken };
        var verzilvering = duur with { Verzilvering = nu.Verzilvering };
        return new Prijssplitsing(
            intensiteit.PerClient - eerst.PerClient,
            duur.PerClient - intensiteit.PerClient,
            verzilvering.PerClient - duur.PerClient,
            nu.PerClient - verzilvering.PerClient);
    }
}
