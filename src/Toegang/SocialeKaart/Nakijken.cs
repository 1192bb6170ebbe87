using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>How long an entry counts as checked, and whether what stands there may be out of date.</summary>
public static class Nakijken
{
    /// <summary>Months after which an entry must be checked again, where the entry itself says nothing.</summary>
    public static Parameter<int> Termijn { get; } = new(
        "sociale-kaart-nakijktermijn-maanden",
        new Parameterwaarde<int>(12, new Periode(new DateOnly(2015, 1, 1)), "Uitgangspunt van Rotonde, geen wettelijke termijn: de redacteur kan per voorziening een andere termijn kiezen"));

    /// <summary>Was the entry ever checked?</summary>
    public static bool IsNagekeken(this Aanbod aanbod) => aanbod.GecontroleerdOp > DateOnly.MinValue;

    /// <summary>Last day on which the check counts.</summary>
    public static DateOnly Uiterlijk(Aanbod aanbod, DateOnly vandaag) =>
        aanbod.IsNagekeken() ? aanbod.GecontroleerdOp.AddMonths(aanbod.Nakijktermijn ?? Termijn.Geldend(vandaag).Waarde) : DateOnly.MinValue;

    /// <summary>May what stands there be out of date?</summary>
    [Regel("REQUIREMENTS R-108", "Een voorziening die niet op tijd is nagekeken, staat als onzeker op de sociale kaart; zij blijft te vinden.")]
    public static bool IsOnzeker(this Aanbod aanbod, DateOnly vandaag) => vandaag > Uiterlijk(aanbod, vandaag);
}
