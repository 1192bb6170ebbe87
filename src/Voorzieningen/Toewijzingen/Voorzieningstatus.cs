using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Where a line of help stands (DOMAIN-MODEL §6.1 PlanRegel/Voorziening).</summary>
public enum Voorzieningstatus
{
    /// <summary>Proposed in the plan.</summary>
    Voorgesteld,

    /// <summary>Agreed in the plan.</summary>
    Akkoord,

    /// <summary>Applied for.</summary>
    Aangevraagd,

    /// <summary>Granted by decision or legal referral.</summary>
    Toegekend,

    /// <summary>Allocated to a provider (301).</summary>
    Toegewezen,

    /// <summary>Care began (305).</summary>
    Gestart,

    /// <summary>Stopped for a time (307, reason 20).</summary>
    Onderbroken,

    /// <summary>Stopped (307).</summary>
    Gestopt,

    /// <summary>Never began.</summary>
    NietGestart,

    /// <summary>Refused or withdrawn.</summary>
    Vervallen,
}

/// <summary>Which step may follow which.</summary>
[Regel("DOMAIN-MODEL §6.1 PlanRegel/Voorziening", "Hulp loopt van voorstel naar akkoord, aanvraag, toekenning, toewijzing, start en stop, en slaat geen stap over.")]
public static class Voorzieningverloop
{
    private static readonly Dictionary<Voorzieningstatus, Voorzieningstatus[]> Stappen = new()
    {
        [Voorzieningstatus.Voorgesteld] = [Voorzieningstatus.Akkoord, Voorzieningstatus.Vervallen],
        [Voorzieningstatus.Akkoord] = [Voorzieningstatus.Aangevraagd, Voorzieningstatus.Vervallen],
        [Voorzieningstatus.Aangevraagd] = [Voorzieningstatus.Toegekend, Voorzieningstatus.Vervallen],
        [Voorzieningstatus.Toegekend] = [Voorzieningstatus.Toegewezen, Voorzieningstatus.Vervallen],
        [Voorzieningstatus.Toegewezen] = [Voorzieningstatus.Gestart, Voorzieningstatus.NietGestart, Voorzieningstatus.Vervallen],
        [Voorzieningstatus.Gestart] = [Voorzieningstatus.Onderbroken, Voorzieningstatus.Gestopt, Voorzieningstatus.Toegewezen],
        [Voorzieningstatus.Onderbroken] = [Voorzieningstatus.Gestart, Voorzieningstatus.Gestopt],
        [Voorzieningstatus.Gestopt] = [Voorzieningstatus.Gestart],
        [Voorzieningstatus.NietGestart] = [Voorzieningstatus.Vervallen],
        [Voorzieningstatus.Vervallen] = [],
    };

    /// <summary>May it go from one to the other? A start after a stop is a new start within the same allocation; a start taken back leaves it allocated.</summary>
    public static Weigering? Toets(Voorzieningstatus van, Voorzieningstatus naar) => Stappen[van].Contains(naar)
        ? null
        : new Weigering(nameof(Voorzieningverloop), $"Dit kan nu niet: de hulp is {van.InWoorden()}.");

    /// <summary>Does it run, or may it still begin?</summary>
    public static bool IsActief(this Voorzieningstatus status) => status is Voorzieningstatus.Toegewezen or Voorzieningstatus.Gestart or Voorzieningstatus.Onderbroken;

    /// <summary>As a person reads it.</summary>
    public static string InWoorden(this Voorzieningstatus status) => status switch
    {
        Voorzieningstatus.Voorgesteld => "voorgesteld",
        Voorzieningstatus.Akkoord => "afgesproken in het plan",
        Voorzieningstatus.Aangevraagd => "aangevraagd",
        Voorzieningstatus.Toegekend => "toegekend",
        Voorzieningstatus.Toegewezen => "bij een aanbieder, nog niet begonnen",
        Voorzieningstatus.Gestart => "begonnen",
        Voorzieningstatus.Onderbroken => "tijdelijk gestopt",
        Voorzieningstatus.Gestopt => "gestopt",
        Voorzieningstatus.NietGestart => "niet begonnen",
        Voorzieningstatus.Vervallen => "vervallen",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
