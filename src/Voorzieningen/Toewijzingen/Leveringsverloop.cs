using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Where delivery of an allocation stands.</summary>
public enum Leveringsstand
{
    /// <summary>No start yet.</summary>
    NietGestart,

    /// <summary>Care is given.</summary>
    Loopt,

    /// <summary>Stopped for a time.</summary>
    Onderbroken,

    /// <summary>Stopped.</summary>
    Gestopt,
}

/// <summary>A start or stop that was told and not taken back.</summary>
/// <param name="Stop">A stop; otherwise a start.</param>
/// <param name="Begindatum">First day of the care.</param>
/// <param name="Einddatum">Last day, of a stop.</param>
/// <param name="Tijdelijk">A stop for a time.</param>
public sealed record Leveringsfeit(bool Stop, DateOnly Begindatum, DateOnly? Einddatum = null, bool Tijdelijk = false);

/// <summary>
/// What may follow on what in delivery, so that the help itself cannot get into an impossible state. Berichten judges the message (Leveringsregels) before it
/// comes here; the names of these refusals are the same return codes.
/// </summary>
[Regel("DOMAIN-MODEL §6.1 PlanRegel/Voorziening; SPEC §10", "Hulp start, pauzeert en stopt alleen in een volgorde die bij de vorige melding past.")]
public static class Leveringsverloop
{
    /// <summary>Where it stands after these facts, in the order in which they came.</summary>
    public static Leveringsstand Stand(IEnumerable<Leveringsfeit> feiten) => feiten.LastOrDefault() switch
    {
        null => Leveringsstand.NietGestart,
        { Stop: false } => Leveringsstand.Loopt,
        { Tijdelijk: true } => Leveringsstand.Onderbroken,
        _ => Leveringsstand.Gestopt,
    };

    /// <summary>May this be told now?</summary>
    /// <param name="eerder">What was told before and not taken back, in order.</param>
    /// <param name="nieuw">What is told now.</param>
    /// <param name="verwijderen">It takes an earlier one back (StatusAanlevering 3).</param>
    public static Weigering? Toets(IReadOnlyList<Leveringsfeit> eerder, Leveringsfeit nieuw, bool verwijderen = false)
    {
        var stand = Stand(eerder);
        var zelfde = eerder.Any(f => f == nieuw);

        if (verwijderen)
        {
            return !zelfde ? Nee("9063", "Wat u terugneemt, is niet eerder gemeld.")
                : !nieuw.Stop && eerder.Any(f => f.Stop) ? Nee("9071", "De start kan niet terug: er is al een stop gemeld.")
                : null;
        }

        if (zelfde)
        {
            return Nee("9074", "Dit is al eerder gemeld.");
        }

        if (!nieuw.Stop)
        {
            return stand == Leveringsstand.Loopt ? Nee("9326", "De hulp loopt al. Meld eerst een stop.") : null;
        }

        var lopend = eerder.Count == 0 ? null : eerder[^1];
        return stand switch
        {
            Leveringsstand.NietGestart => Nee("9069", "Er is geen start gemeld bij deze stop."),
            Leveringsstand.Gestopt => Nee("9415", "De stop is al gemeld."),
            _ when nieuw.Begindatum != lopend!.Begindatum => Nee("9069", "Er is geen start gemeld met deze begindatum."),
            Leveringsstand.Onderbroken when nieuw.Tijdelijk => Nee("9413", "De hulp is al tijdelijk gestopt."),
            Leveringsstand.Onderbroken when nieuw.Einddatum < lopend!.Einddatum => Nee("9414", "De einddatum ligt voor de tijdelijke stop."),
            _ => null,
        };
    }

    private static Weigering Nee(string code, string uitleg) => new(code, uitleg);
}
