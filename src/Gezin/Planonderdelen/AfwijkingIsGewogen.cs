using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Is a deviation weighed and approved by somebody else?</summary>
[Regel("DOMAIN-MODEL §5 invariant 12, R-078", "Een afwijking van beleid heeft drie afwegingen en een akkoord van een ander dan de opsteller.")]
public static class AfwijkingIsGewogen
{
    /// <summary>Refuses a deviation with an empty weighing.</summary>
    public static Weigering? Toets(Afwijking? afwijking) => afwijking is not null
            && (string.IsNullOrWhiteSpace(afwijking.Rendement) || string.IsNullOrWhiteSpace(afwijking.Legitimiteit) || string.IsNullOrWhiteSpace(afwijking.Betrokkenheid))
        ? new(nameof(AfwijkingIsGewogen), "Weeg bij een afwijking van het beleid alle drie: rendement, legitimiteit en betrokkenheid.", "Afwijking")
        : null;

    /// <summary>Refuses that the author approves.</summary>
    public static Weigering? Toets(string opsteller, string akkoordDoor) => string.Equals(opsteller, akkoordDoor, StringComparison.Ordinal)
        ? new(nameof(AfwijkingIsGewogen), "U hebt deze afwijking zelf opgesteld. Een collega moet ermee instemmen.")
        : null;
}
