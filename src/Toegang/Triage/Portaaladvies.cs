using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Toegang.Triage;

/// <summary>
/// What a resident sees of a decision. It has no place for a product or an exit: what lies above N4 is a conversation, never an offer.
/// </summary>
/// <param name="Actie">What the portal does.</param>
/// <param name="Zin">The sentence for the resident.</param>
/// <param name="HoogsteNiveau">Offers are shown up to this level.</param>
public sealed record Portaaladvies(Portaalactie Actie, string Zin, Niveau HoogsteNiveau)
{
    /// <summary>Translates a decision for the resident.</summary>
    /// <exception cref="InvalidOperationException">The table has no words for residents.</exception>
    [Regel("R-001", "Het portaal stelt alleen het basisniveau voor (N0 tot en met N4).")]
    [Regel("DT-1 portaal", "Wat naar afslag 2 of 3 wijst, leest de inwoner als: bespreek met de Bureaudienst.")]
    public static Portaaladvies Van(Beslissing beslissing)
    {
        var regel = beslissing.Regel;
        if (regel is not { Actie: { } actie, VoorInwoner: { } zin })
        {
            throw new InvalidOperationException($"Regel {regel.Id} heeft geen woorden voor de inwoner.");
        }

        var hoogste = actie == Portaalactie.Aanbod && regel.Niveaus is { Count: > 0 } niveaus ? (Niveau)Math.Min(niveaus[^1], (int)Niveau.VrijToegankelijk) : Niveau.VrijToegankelijk;
        return new Portaaladvies(actie, zin, hoogste);
    }
}
