using Rotonde.Basis;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>
/// A look that was decided on and logged. Only Privacy makes one, and making one writes both log rows in the transaction of the data; a question that
/// reads personal data asks for it, so unlogged reading does not compile.
/// </summary>
public sealed class Raadpleging
{
    // "Metadata" and "content after four eyes" stand together in every row of the FG, and leave the same: no content.
    private static readonly Voorwaarde[] ZonderInhoud = [Voorwaarde.Metadata, Voorwaarde.AlleenMetadata, Voorwaarde.InhoudNaVierOgen];

    private readonly HashSet<Voorwaarde> _gevolgd = [];

    internal Raadpleging(Actor actor, Beslissing beslissing, IReadOnlyCollection<Voorwaarde> volgt)
    {
        Actor = actor;
        Beslissing = beslissing;
        Volg(volgt);
    }

    /// <summary>Who looks.</summary>
    public Actor Actor { get; }

    /// <summary>The decision, with its limits.</summary>
    public Beslissing Beslissing { get; }

    /// <summary>The persons that may be shown: parts about others are left out (AUTORISATIE R2).</summary>
    public IReadOnlySet<PersoonId> Personen => Beslissing.Personen;

    /// <summary>May something about this person be shown?</summary>
    public bool Mag(PersoonId persoon) => Beslissing.Personen.Contains(persoon);

    /// <summary>Does the permission have this limit? Who asks, follows it.</summary>
    public bool Beperkt(Voorwaarde beperking)
    {
        Volg([beperking]);
        return Beslissing.Beperkingen.Contains(beperking);
    }

    /// <summary>Does the permission have one of these limits? All of them are asked, so all are followed.</summary>
    public bool BeperktDoor(params ReadOnlySpan<Voorwaarde> beperkingen)
    {
        var beperkt = false;
        foreach (var beperking in beperkingen)
        {
            beperkt |= Beperkt(beperking);
        }

        return beperkt;
    }

    /// <summary>A limit that the question never asked about is a no: forgetting it closes the door instead of opening it. None when all are followed.</summary>
    internal Beslissing? Vergeten() => Beslissing.Beperkingen.Where(b => !_gevolgd.Contains(b)).ToArray() is { Length: > 0 } vergeten
        ? Beslissing.Nee($"het antwoord volgt niet: {string.Join(", ", vergeten)}")
        : null;

    private void Volg(IReadOnlyCollection<Voorwaarde> beperkingen) => _gevolgd.UnionWith(beperkingen.Any(ZonderInhoud.Contains) ? beperkingen.Concat(ZonderInhoud) : beperkingen);
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
