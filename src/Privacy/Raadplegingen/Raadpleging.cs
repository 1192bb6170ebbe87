using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>
/// A look that was decided on and logged. Only Privacy makes one, and making one writes both log rows in the transaction of the data; a question that
/// reads personal data asks for it, so unlogged reading does not compile.
/// </summary>
public sealed class Raadpleging
{
    internal Raadpleging(Actor actor, Beslissing beslissing)
    {
        Actor = actor;
        Beslissing = beslissing;
    }

    /// <summary>Who looks.</summary>
    public Actor Actor { get; }

    /// <summary>The decision, with its limits.</summary>
    public Beslissing Beslissing { get; }

    /// <summary>The persons that may be shown: parts about others are left out (AUTORISATIE R2).</summary>
    public IReadOnlySet<PersoonId> Personen => Beslissing.Personen;

    /// <summary>May something about this person be shown?</summary>
    public bool Mag(PersoonId persoon) => Beslissing.Personen.Contains(persoon);

    /// <summary>Does the permission have this limit?</summary>
    public bool Beperkt(Voorwaarde beperking) => Beslissing.Beperkingen.Contains(beperking);
}

/// <summary>The look or change is not allowed. Hosts answer it exactly as not existing (404); it was logged.</summary>
public sealed class GeenToegangException : Exception
{
    internal GeenToegangException(Beslissing beslissing)
        : base("Geen toegang.")
    {
        Beslissing = beslissing;
    }

    /// <summary>The decision that said no.</summary>
    public Beslissing Beslissing { get; }
}
