using Rotonde.Basis;
using Rotonde.Basis.Parameters;

namespace Rotonde.Voorzieningen.EigenBijdrage;

/// <summary>The national contribution.</summary>
/// <param name="Bedrag">How much.</param>
/// <param name="PerMaand">Per month; otherwise per four weeks.</param>
public sealed record Bijdragetarief(Bedrag Bedrag, bool PerMaand);

/// <summary>The Wmo contribution by date. Another scheme is a new dated value, no code; the income-dependent bill 36713 is not law and not in here.</summary>
public static class Abonnementstarief
{
    /// <summary>The amounts that are known: 2019 up to and including 2025.</summary>
    public static Parameter<Bijdragetarief> Waarden { get; } = new(
        "abonnementstarief-wmo",
        new Parameterwaarde<Bijdragetarief>(new Bijdragetarief(Bedrag.Euro(17.50m), false), Periode.Jaar(2019), "E-06: € 17,50 per 4 weken (hetcak.nl)"),
        new Parameterwaarde<Bijdragetarief>(
            new Bijdragetarief(Bedrag.Euro(19m), true), new Periode(new DateOnly(2020, 1, 1), new DateOnly(2023, 12, 31)), "E-06: € 19,00 per maand (hetcak.nl)"),
        new Parameterwaarde<Bijdragetarief>(new Bijdragetarief(Bedrag.Euro(20.60m), true), Periode.Jaar(2024), "E-06: € 20,60 per maand"),
        new Parameterwaarde<Bijdragetarief>(new Bijdragetarief(Bedrag.Euro(21m), true), Periode.Jaar(2025), "E-06: € 21,00 per maand (gemeente.nu)"));
}
