using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;

namespace Rotonde.Bestaanszekerheid.WerkLoont;

/// <summary>A household with bijstand that looks at a job. All amounts per month.</summary>
/// <param name="Norm">Bijstandsnorm of the household on the date of fact.</param>
/// <param name="Nettoloon">Net wage of the job.</param>
/// <param name="VrijlatingMaximum">Highest exemption on that date; none when it does not apply or is not known, then nothing is exempted.</param>
/// <param name="LokaalVervalt">Local schemes that are lost.</param>
/// <param name="ToeslagenLager">How much lower the allowances become.</param>
/// <param name="Werkkosten">Travel, childcare and other cost of working.</param>
/// <param name="BrutoStijging">Rise of gross income, for the marginal pressure; the net wage when not given.</param>
public sealed record Werkvoorstel(
    Bedrag Norm,
    Bedrag Nettoloon,
    Bedrag? VrijlatingMaximum,
    Bedrag LokaalVervalt,
    Bedrag ToeslagenLager,
    Bedrag Werkkosten,
    Bedrag? BrutoStijging = null);

/// <summary>One line of the comparison.</summary>
/// <param name="Omschrijving">What it is, in Dutch.</param>
/// <param name="Nu">Per month without the job.</param>
/// <param name="Straks">Per month with it.</param>
public sealed record Vergelijkingsregel(string Omschrijving, Bedrag Nu, Bedrag Straks);

/// <summary>Does it pay to work?</summary>
/// <param name="Verschil">What is left more (or less) per month.</param>
/// <param name="Vrijlating">Exempted part of the wage.</param>
/// <param name="AanvullendeBijstand">Bijstand beside the wage.</param>
/// <param name="MarginaleDruk">Part of the gross rise that is lost, 0 to 1 or above.</param>
/// <param name="Regels">The comparison, line by line.</param>
public sealed record Werkuitkomst(Bedrag Verschil, Bedrag Vrijlating, Bedrag AanvullendeBijstand, decimal? MarginaleDruk, IReadOnlyList<Vergelijkingsregel> Regels)
{
    /// <summary>Is there nothing gained? Then a tailored proposal follows (R-175).</summary>
    public bool GaatErNietOpVooruit => Verschil.Centen <= 0;

    /// <summary>The outcome in a sentence.</summary>
    public string Uitleg => GaatErNietOpVooruit
        ? $"U gaat er {(Verschil.Centen == 0 ? "niet op vooruit" : $"{(-Verschil)} per maand op achteruit")}. De gemeente doet een voorstel op maat, zodat werken loont."
        : $"U houdt {Verschil} per maand meer over.";
}

/// <summary>Compares a household's money with and without a job (DOMAIN-MODEL §13.3, R-175).</summary>
public static class WerkenLoont
{
    /// <summary>Exempted part of a wage (E-12).</summary>
    public const decimal Vrijlatingsdeel = 0.25m;

    /// <summary>
    /// The highest exemption per month as far as verified (E-12, velsen.nl). From 2025 it was not: the amount is input of the calculation until someone enters it with its source.
    /// </summary>
    public static Parameter<Bedrag> VrijlatingMaximum { get; } = new(
        "vrijlating-maximum",
        new Parameterwaarde<Bedrag>(Bedrag.Euro(264m), new Periode(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30)), "E-12, velsen.nl"),
        new Parameterwaarde<Bedrag>(Bedrag.Euro(269m), new Periode(new DateOnly(2024, 7, 1), new DateOnly(2024, 12, 31)), "E-12, velsen.nl"));

    /// <summary>Compares.</summary>
    [Regel("R-175", "Een inwoner mag er niet op achteruit gaan als hij werk accepteert; gaat hij er niet op vooruit, dan volgt een voorstel op maat.")]
    public static Werkuitkomst Toets(Werkvoorstel voorstel)
    {
        var kwart = voorstel.Nettoloon * Vrijlatingsdeel;
        var vrijlating = voorstel.VrijlatingMaximum is not { } hoogste ? Bedrag.Nul : kwart < hoogste ? kwart : hoogste;
        var bijstand = voorstel.Norm - (voorstel.Nettoloon - vrijlating);
        bijstand = bijstand.IsNegatief ? Bedrag.Nul : bijstand;

        Vergelijkingsregel[] regels =
        [
            new("Bijstand", voorstel.Norm, bijstand),
            new("Loon", Bedrag.Nul, voorstel.Nettoloon),
            new("Regelingen van de gemeente", voorstel.LokaalVervalt, Bedrag.Nul),
            new("Toeslagen", voorstel.ToeslagenLager, Bedrag.Nul),
            new("Kosten van werken", Bedrag.Nul, -voorstel.Werkkosten),
        ];
        var verschil = Bedrag.Som(regels.Select(r => r.Straks - r.Nu));
        var bruto = voorstel.BrutoStijging ?? voorstel.Nettoloon;
        return new Werkuitkomst(
            verschil,
            vrijlating,
            bijstand,
            bruto.Centen <= 0 ? null : decimal.Round(1m - (verschil.Centen / (decimal)bruto.Centen), 4, MidpointRounding.AwayFromZero),
            regels);
    }
}
