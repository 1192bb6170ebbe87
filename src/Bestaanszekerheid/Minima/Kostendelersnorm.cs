using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Bestaanszekerheid.Minima;

/// <summary>The norm per person for people who share a home.</summary>
[Regel("Participatiewet art. 22a (E-12)", "Met n kostendelers van 27 jaar of ouder is de norm per persoon (40 + 30n) / (100n) van de gehuwdennorm.")]
public static class Kostendelersnorm
{
    /// <summary>The norm of one person.</summary>
    /// <param name="kostendelers">How many people of 27 and over share the cost, the person included; who is excepted does not count.</param>
    /// <param name="gehuwdennorm">The norm of a couple on that day.</param>
    public static Bedrag Toets(int kostendelers, Bedrag gehuwdennorm)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kostendelers, 1);
        return gehuwdennorm * ((40m + (30m * kostendelers)) / (100m * kostendelers));
    }
}
