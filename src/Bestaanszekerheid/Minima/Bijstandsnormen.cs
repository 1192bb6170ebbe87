using Rotonde.Basis;
using Rotonde.Basis.Parameters;

namespace Rotonde.Bestaanszekerheid.Minima;

/// <summary>Who the norm is for.</summary>
public enum Leefvorm
{
    /// <summary>Single, with or without children, from 21 to AOW age.</summary>
    Alleenstaande,

    /// <summary>Couple, from 21 to AOW age.</summary>
    Gehuwden,

    /// <summary>Single from AOW age.</summary>
    AlleenstaandeAow,

    /// <summary>Couple from AOW age.</summary>
    GehuwdenAow,
}

/// <summary>The bijstandsnormen of one half year, net per month.</summary>
/// <param name="Alleenstaande">Single (parent), 21 to AOW age.</param>
/// <param name="Gehuwden">Couple, 21 to AOW age.</param>
/// <param name="AlleenstaandeAow">Single from AOW age; none when not verified.</param>
/// <param name="GehuwdenAow">Couple from AOW age; none when not verified.</param>
/// <param name="InclusiefVakantietoeslag">Is the holiday allowance in it? Amounts with and without it cannot be compared.</param>
public sealed record Bijstandsnorm(
    Bedrag Alleenstaande,
    Bedrag Gehuwden,
    Bedrag? AlleenstaandeAow,
    Bedrag? GehuwdenAow,
    bool InclusiefVakantietoeslag = true)
{
    /// <summary>The norm of a household; none when it was not verified.</summary>
    public Bedrag? Voor(Leefvorm leefvorm) => leefvorm switch
    {
        Leefvorm.Alleenstaande => Alleenstaande,
        Leefvorm.Gehuwden => Gehuwden,
        Leefvorm.AlleenstaandeAow => AlleenstaandeAow,
        _ => GehuwdenAow,
    };
}

/// <summary>How much someone may own.</summary>
/// <param name="Alleenstaande">Single.</param>
/// <param name="Gezin">Couple or single parent.</param>
public sealed record Vermogensgrens(Bedrag Alleenstaande, Bedrag Gezin);

/// <summary>
/// The amounts of the Participatiewet as dated parameters (DOMAIN-MODEL §13.1, source E-12: published by municipalities, to be checked against the
/// Staatscourant before real use). What was not verified is absent: a half year without value has no value, it does not borrow one.
/// </summary>
public static class Bijstandsnormen
{
    private const string E12 = "E-12 (Participatiewet art. 20 t/m 22; gepubliceerde normbedragen per 1 januari en 1 juli)";

    /// <summary>Net per month including holiday allowance, without a gap from 2024.</summary>
    public static Parameter<Bijstandsnorm> Norm { get; } = new(
        "bijstandsnorm",
        Waarde(2024, 1, 1_283.83m, 1_834.04m, 1_425.76m, 1_933.98m, E12 + "; gehuwden AOW: een andere bron noemt 1.932,32"),
        Waarde(2024, 2, 1_308.45m, 1_869.21m, 1_456.85m, 1_976.64m),
        Waarde(2025, 1, 1_345.45m, 1_922.07m, 1_501.07m, 2_053.48m),
        Waarde(2025, 2, 1_369.06m, 1_955.80m, 1_530.21m, 2_094.98m),
        Waarde(2026, 1, 1_401.50m, 2_002.13m, null, null));

    /// <summary>Older half years, excluding holiday allowance. Each stands alone: the half years between them were not verified.</summary>
    public static IReadOnlyList<Parameter<Bijstandsnorm>> ExclusiefVakantietoeslag { get; } =
    [
        new("bijstandsnorm-excl-vt-2021", ZonderVt(2021, 2, 1_024.77m, 1_463.95m, 1_138.98m, 1_545.73m)),
        new("bijstandsnorm-excl-vt-2023", ZonderVt(2023, 1, 1_135.88m, 1_622.68m, 1_264.14m, 1_716.84m)),
    ];

    /// <summary>Wealth limits; 2022 and 2025 were not verified, so each verified run is a series of its own.</summary>
    public static IReadOnlyList<Parameter<Vermogensgrens>> Vermogen { get; } =
    [
        new("vermogensgrens-2021", Grens(Halfjaar(2021, 2), 6_295m, 12_590m)),
        new("vermogensgrens-2023", Grens(Halfjaar(2023, 1), 7_605m, 15_210m)),
        new("vermogensgrens-2024", Grens(Periode.Jaar(2024), 7_575m, 15_150m)),
        new("vermogensgrens-2026", Grens(Halfjaar(2026, 1), 8_000m, 16_000m)),
    ];

    /// <summary>The norm that holds on a day, with or without holiday allowance as it was published; none when nothing was verified.</summary>
    public static Parameterwaarde<Bijstandsnorm>? Op(DateOnly dag) =>
        Norm.Op(dag) ?? ExclusiefVakantietoeslag.Select(p => p.Op(dag)).FirstOrDefault(w => w is not null);

    /// <summary>The wealth limit that holds on a day; none when nothing was verified.</summary>
    public static Parameterwaarde<Vermogensgrens>? VermogensgrensOp(DateOnly dag) =>
        Vermogen.Select(p => p.Op(dag)).FirstOrDefault(w => w is not null);

    private static Parameterwaarde<Bijstandsnorm> Waarde(
        int jaar, int helft, decimal alleen, decimal samen, decimal? alleenAow, decimal? samenAow, string bron = E12) =>
        new(new Bijstandsnorm(Bedrag.Euro(alleen), Bedrag.Euro(samen), Euro(alleenAow), Euro(samenAow)), Halfjaar(jaar, helft), bron);

    private static Parameterwaarde<Bijstandsnorm> ZonderVt(int jaar, int helft, decimal alleen, decimal samen, decimal alleenAow, decimal samenAow)
    {
        var waarde = Waarde(jaar, helft, alleen, samen, alleenAow, samenAow, E12 + ", exclusief vakantietoeslag");
        return waarde with { Waarde = waarde.Waarde with { InclusiefVakantietoeslag = false } };
    }

    private static Parameterwaarde<Vermogensgrens> Grens(Periode geldig, decimal alleen, decimal gezin) =>
        new(new Vermogensgrens(Bedrag.Euro(alleen), Bedrag.Euro(gezin)), geldig, E12);

    private static Bedrag? Euro(decimal? euro) => euro is { } bedrag ? Bedrag.Euro(bedrag) : null;

    // The norms are set anew every 1 January and 1 July, so a value never outlives its half year.
    private static Periode Halfjaar(int jaar, int helft) =>
        helft == 1 ? new(new DateOnly(jaar, 1, 1), new DateOnly(jaar, 6, 30)) : new(new DateOnly(jaar, 7, 1), new DateOnly(jaar, 12, 31));
}
