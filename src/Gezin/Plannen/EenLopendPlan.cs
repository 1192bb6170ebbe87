using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Plannen;

/// <summary>Does the family have no other running plan?</summary>
[Regel("DOMAIN-MODEL §5 invariant 1, R-071", "Van een gezin loopt hoogstens één plan.")]
public static class EenLopendPlan
{
    /// <summary>Refuses a second running plan; a plan of one person may run beside it.</summary>
    public static Weigering? Toets(Plansoort soort, bool erLooptEenAnder) => erLooptEenAnder && soort != Plansoort.Individueel
        ? new(nameof(EenLopendPlan), "Dit gezin heeft al een plan dat loopt. Eén gezin heeft één plan: werk verder in dat plan, of sluit het eerst af.")
        : null;
}
