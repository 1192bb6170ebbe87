using Rotonde.Basis.Regels;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Who allocates.</summary>
[Regel("AUTORISATIE R7 en R9", "De gemeente wijst toe, verlengt, verkort en verstuurt de toewijzing. Een aanbieder schrijft alleen zijn eigen berichten over wat hem is toegewezen.")]
internal static class GemeenteWijstToe
{
    /// <summary>Is this somebody of a provider? To them the allocation of the municipality looks like not there.</summary>
    public static bool IsNietVoor(Actor actor) => actor.Organisatie is not null;
}
