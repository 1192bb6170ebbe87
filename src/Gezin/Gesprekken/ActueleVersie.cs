using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Was the screen still true when it was sent?</summary>
[Regel("REQUIREMENTS R-048", "Wie op een verouderd scherm werkt, hoort dat en raakt niets kwijt.")]
public static class ActueleVersie
{
    /// <summary>Refuses a change that was made on an older version; the page keeps what was typed, and saving again is then a choice.</summary>
    /// <param name="gezien">The version that was on the screen.</param>
    /// <param name="huidig">The version that holds.</param>
    public static Weigering? Toets(int gezien, int huidig) => gezien == huidig
        ? null
        : new(nameof(ActueleVersie), "Iemand anders heeft dit intussen veranderd. Wat u typte staat nog op het scherm: bekijk eerst in een ander tabblad wat er veranderd is, en bewaar daarna opnieuw.") { HuidigeVersie = huidig };
}
