using Rotonde.Basis.Regels;
using Rotonde.Gezin.Huishoudens;

namespace Rotonde.Gezin.Plannen;

/// <summary>Is there a future plan where one is due?</summary>
[Regel("R-082, domein/README 9", "Een jongere vanaf 16 jaar en 6 maanden met een individuele voorziening heeft een toekomstplan.")]
public static class ToekomstplanIsEr
{
    /// <summary>Is it missing?</summary>
    public static bool Ontbreekt(DateOnly? geboren, bool heeftVoorziening, bool heeftToekomstplan, DateOnly dag) =>
        geboren is { } g && dag >= g.AddMonths((16 * 12) + 6) && dag < g.Wordt(18) && heeftVoorziening && !heeftToekomstplan;
}
