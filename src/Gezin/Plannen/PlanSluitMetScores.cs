using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Plannen;

/// <summary>Can the plan be closed?</summary>
[Regel("DOMAIN-MODEL §5 invariant 11, R-077", "Een plan sluit als al zijn doelen een eindscore hebben.")]
public static class PlanSluitMetScores
{
    /// <summary>Refuses while goals are open or no reason is given.</summary>
    public static Weigering? Toets(bool loopt, int openDoelen, string reden)
    {
        if (!loopt)
        {
            return new(nameof(PlanSluitMetScores), "Alleen een plan dat loopt kan worden afgesloten.");
        }

        if (openDoelen > 0)
        {
            return new(nameof(PlanSluitMetScores), $"Er {(openDoelen == 1 ? "staat nog één doel" : $"staan nog {openDoelen} doelen")} open. Geef eerst elk doel een eindcijfer.", "Doelen");
        }

        return string.IsNullOrWhiteSpace(reden) ? new(nameof(PlanSluitMetScores), "Schrijf op waarom het plan sluit.", "Reden") : null;
    }
}
