using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;
using Rotonde.Basis.Termijnen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>Until when a resident can object.</summary>
[Regel("Awb art. 6:7 en 6:8; T5", "Bezwaar kan tot en met zes weken na de dag waarop het besluit bekend is gemaakt.")]
public static class Bezwaartermijn
{
    /// <summary>The term, by date.</summary>
    public static Parameter<Termijn> Termijn { get; } = new(
        "bezwaartermijn", new Parameterwaarde<Termijn>(Basis.Termijnen.Termijn.Weken(6), new Periode(new DateOnly(1994, 1, 1)), "Awb art. 6:7 (E-03)"));

    /// <summary>The last day to object.</summary>
    public static DateOnly Tot(DateOnly bekendgemaaktOp) => Termijn.Geldend(bekendgemaaktOp).Waarde.Vanaf(bekendgemaaktOp);
}
