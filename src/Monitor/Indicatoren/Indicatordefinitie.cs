using System.Globalization;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>What a value is counted in.</summary>
public enum Eenheid
{
    /// <summary>A count.</summary>
    Aantal,

    /// <summary>Numerator ÷ denominator × 100.</summary>
    Percentage,

    /// <summary>Hours a week, numerator ÷ denominator.</summary>
    UrenPerWeek,

    /// <summary>Days, numerator ÷ denominator.</summary>
    Dagen,

    /// <summary>Whole euros.</summary>
    Euro,
}

/// <summary>How often it is measured.</summary>
public enum Frequentie
{
    /// <summary>Every quarter.</summary>
    Kwartaal,

    /// <summary>Every year.</summary>
    Jaar,

    /// <summary>Every two or four years, by a national survey.</summary>
    Monitor,
}

/// <summary>In which chapter of the kwartaalmonitor it stands; the chapters come in this order.</summary>
public enum Hoofdstuk
{
    /// <summary>What it did for people.</summary>
    Effect,

    /// <summary>What people thought of it.</summary>
    Ervaring,

    /// <summary>What it cost.</summary>
    Geld,

    /// <summary>How much of it there was, and how it was carried out.</summary>
    Volume,
}

/// <summary>The full definition of an indicator (DOMAIN-MODEL §10.2). A change of meaning is a new version.</summary>
public sealed record Indicatordefinitie
{
    /// <summary>I-01 to I-26.</summary>
    public required string Code { get; init; }

    /// <summary>Literally as in table 2 of the transformation agenda (document 004).</summary>
    public required string Naam { get; init; }

    /// <summary>The opgave it belongs to.</summary>
    public required string Opgave { get; init; }

    /// <summary>Where it stands in the report.</summary>
    public required Hoofdstuk Hoofdstuk { get; init; }

    /// <summary>The target, literally as in table 2.</summary>
    public required string StreefwaardeLetterlijk { get; init; }

    /// <summary>The target as it is tested.</summary>
    public required Streefwaarde Streefwaarde { get; init; }

    /// <summary>What is counted above the line.</summary>
    public required string Teller { get; init; }

    /// <summary>What is counted below the line; none for a count.</summary>
    public string? Noemer { get; init; }

    /// <summary>Over whom, on which date or in which period.</summary>
    public required string PopulatieEnPeilmoment { get; init; }

    /// <summary>What counts and what does not.</summary>
    public required string Afbakening { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Bron { get; init; }

    /// <summary>How often.</summary>
    public required Frequentie Frequentie { get; init; }

    /// <summary>What the value is counted in.</summary>
    public required Eenheid Eenheid { get; init; }

    /// <summary>The year it is compared with (document 004 §5.2).</summary>
    public int Basisjaar { get; init; } = 2019;

    /// <summary>What the value of the base year is.</summary>
    public required string Basismeting { get; init; }

    /// <summary>When the target should be reached; relative targets only .</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>What is still amber, in Dutch.</summary>
    public required string Tolerantie { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Eigenaar { get; init; }

    /// <summary>Version of this definition.</summary>
    public int Versie { get; init; } = 1;

    /// <summary>What the reader has to know.</summary>
    public required string Beperkingen { get; init; }

    /// <summary>Smallest number that may be shown outside.</summary>
    public int K { get; init; } = KleineAantallen.Grens;

    /// <summary>Why it cannot be measured yet; none when it is.</summary>
    public string? GrijsOmdat { get; init; }

    /// <summary>Is it measured from the facts of the platform?</summary>
    public bool WordtGemeten => GrijsOmdat is null;

    /// <summary>The value of a numerator and denominator; none without cases.</summary>
    public decimal? Waarde(decimal? teller, decimal? noemer) => Eenheid switch
    {
        Eenheid.Aantal or Eenheid.Euro => teller,
        Eenheid.Percentage => noemer is null or 0m ? null : teller / noemer * 100m,
        _ => noemer is null or 0m ? null : teller / noemer,
    };

    /// <summary>Judges a measurement with the target of this indicator.</summary>
    /// <param name="peil">The quarter.</param>
    /// <param name="nu">The measurement.</param>
    /// <param name="basis">That of the base year.</param>
    /// <param name="vorige">The one before.</param>
    /// <param name="periodesOud">How many periods ago it was measured.</param>
    public Beoordeling Beoordeel(Basis.Kwartaal peil, Meting? nu, Meting? basis, Meting? vorige = null, int periodesOud = 0) =>
        GrijsOmdat is { } reden
            ? new Beoordeling(Licht.Grijs, Pijl.Onbekend, null, null, reden)
            : Stoplicht.Toets(Streefwaarde, new Waarneming(
                peil,
                nu is null ? null : Waarde(nu.Teller, nu.Noemer),
                basis is null ? null : Waarde(basis.Teller, basis.Noemer),
                vorige is null ? null : Waarde(vorige.Teller, vorige.Noemer),
                // The budget is money, not a number of cases, so smallness does not apply to it.
                Eenheid == Eenheid.Percentage && Streefwaarde is not BinnenBegroting ? nu?.Noemer : null,
                periodesOud), Grens);

    internal static string Heel(decimal aantal) => aantal.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));

    // A target, a path or a base value: as exact as it is, with its unit.
    private string Grens(decimal waarde) => Eenheid switch
    {
        Eenheid.Euro => Rotonde.Basis.Bedrag.Euro(waarde).InHeleEuro(),
        Eenheid.Percentage => Streefpad.Tekst(waarde) + " %",
        Eenheid.UrenPerWeek => Streefpad.Tekst(waarde) + " uur per week",
        Eenheid.Dagen => Streefpad.Tekst(waarde) + " dagen",
        _ => Streefpad.Tekst(waarde),
    };

    /// <summary>A value as people read it.</summary>
    public string Toon(decimal? waarde)
    {
        var nl = CultureInfo.GetCultureInfo("nl-NL");
        return (waarde, Eenheid) switch
        {
            (null, _) => "–",
            ({ } w, Eenheid.Percentage) => w.ToString("N1", nl) + " %",
            ({ } w, Eenheid.UrenPerWeek) => w.ToString("N2", nl) + " uur per week",
            ({ } w, Eenheid.Dagen) => w.ToString("N0", nl) + " dagen",
            ({ } w, Eenheid.Euro) => Rotonde.Basis.Bedrag.Euro(w).InHeleEuro(),
            ({ } w, _) => w.ToString("N0", nl),
        };
    }
}

/// <summary>What was counted for an indicator in a period.</summary>
/// <param name="Teller">Above the line.</param>
/// <param name="Noemer">Below the line; none for a count.</param>
public sealed record Meting(decimal Teller, decimal? Noemer = null);
