using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Is there an end score when a goal closes?</summary>
[Regel("DOMAIN-MODEL §5 invariant 11, R-077", "Een doel sluit met een eindscore van 0 tot en met 10; doelrealisatie (GAS) ligt van -2 tot en met +2.")]
public static class DoelSluitMetScore
{
    /// <summary>Refuses to close without a score, and scores outside their scale.</summary>
    public static Weigering? Toets(int? score, int? gas, bool sluit)
    {
        if (score is null && sluit)
        {
            return new(nameof(DoelSluitMetScore), "Geef het doel eerst een eindcijfer van 0 tot en met 10. Daarna kan het dicht.", "Score");
        }

        if (score is < 0 or > 10)
        {
            return new(nameof(DoelSluitMetScore), "Het cijfer van een doel ligt van 0 tot en met 10.", "Score");
        }

        return gas is < -2 or > 2 ? new(nameof(DoelSluitMetScore), "De mate waarin het doel is gehaald ligt van -2 tot en met +2.", "Gas") : null;
    }
}
