using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Plannen;

/// <summary>Can the plan start to run?</summary>
[Regel("DOMAIN-MODEL §5 invariant 1, R-065, R-071", "Een plan loopt pas als er precies één regisseur is en minstens één doel.")]
public static class PlanIsCompleet
{
    /// <summary>Refuses a plan without regisseur, without goal, or in another state.</summary>
    public static Weigering? Toets(Planstatus status, string? regisseur, int doelen)
    {
        if (status is not (Planstatus.Concept or Planstatus.InOverleg))
        {
            return new(nameof(PlanIsCompleet), "Dit plan is al vastgesteld of afgesloten.");
        }

        if (string.IsNullOrWhiteSpace(regisseur))
        {
            return new(nameof(PlanIsCompleet), "Dit plan heeft nog geen regisseur. Kies eerst wie de regisseur is.", "Regisseur");
        }

        return doelen == 0 ? new(nameof(PlanIsCompleet), "Dit plan heeft nog geen doel. Voeg eerst een doel toe.", "Doelen") : null;
    }
}
