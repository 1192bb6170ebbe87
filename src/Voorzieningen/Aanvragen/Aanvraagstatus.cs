using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.Aanvragen;

/// <summary>Where an application stands (DOMAIN-MODEL §6.1).</summary>
public enum Aanvraagstatus
{
    /// <summary>Received.</summary>
    Ontvangen,

    /// <summary>Something is missing; the term stands still.</summary>
    Hersteltermijn,

    /// <summary>Complete, in hand.</summary>
    InBehandeling,

    /// <summary>Once, with reasons, given more time.</summary>
    Verlengd,

    /// <summary>Decided and made known.</summary>
    Bekendgemaakt,

    /// <summary>Six weeks without objection.</summary>
    Onherroepelijk,

    /// <summary>An objection runs.</summary>
    InBezwaar,

    /// <summary>Taken back by the resident.</summary>
    Ingetrokken,
}

/// <summary>Which step may follow which.</summary>
[Regel("DOMAIN-MODEL §6.1 Aanvraag/Beschikking; R-089", "Een aanvraag eindigt alleen met een bekendgemaakt besluit of doordat de inwoner haar intrekt.")]
public static class Aanvraagverloop
{
    private static readonly Dictionary<Aanvraagstatus, Aanvraagstatus[]> Stappen = new()
    {
        [Aanvraagstatus.Ontvangen] = [Aanvraagstatus.Hersteltermijn, Aanvraagstatus.InBehandeling, Aanvraagstatus.Verlengd, Aanvraagstatus.Bekendgemaakt, Aanvraagstatus.Ingetrokken],
        [Aanvraagstatus.Hersteltermijn] = [Aanvraagstatus.InBehandeling, Aanvraagstatus.Bekendgemaakt, Aanvraagstatus.Ingetrokken],
        [Aanvraagstatus.InBehandeling] = [Aanvraagstatus.Hersteltermijn, Aanvraagstatus.Verlengd, Aanvraagstatus.Bekendgemaakt, Aanvraagstatus.Ingetrokken],
        [Aanvraagstatus.Verlengd] = [Aanvraagstatus.Hersteltermijn, Aanvraagstatus.Bekendgemaakt, Aanvraagstatus.Ingetrokken],
        [Aanvraagstatus.Bekendgemaakt] = [Aanvraagstatus.Onherroepelijk, Aanvraagstatus.InBezwaar],
        [Aanvraagstatus.InBezwaar] = [Aanvraagstatus.Bekendgemaakt, Aanvraagstatus.Onherroepelijk],
        [Aanvraagstatus.Onherroepelijk] = [],
        [Aanvraagstatus.Ingetrokken] = [],
    };

    /// <summary>May the application go from one to the other?</summary>
    public static Weigering? Toets(Aanvraagstatus van, Aanvraagstatus naar) => Stappen[van].Contains(naar)
        ? null
        : new Weigering(nameof(Aanvraagverloop), $"Dit kan nu niet: de aanvraag is {InWoorden(van)}.");

    /// <summary>Is a decision still to be taken?</summary>
    public static bool IsOpen(this Aanvraagstatus status) =>
        status is Aanvraagstatus.Ontvangen or Aanvraagstatus.Hersteltermijn or Aanvraagstatus.InBehandeling or Aanvraagstatus.Verlengd;

    /// <summary>As a person reads it.</summary>
    public static string InWoorden(this Aanvraagstatus status) => status switch
    {
        Aanvraagstatus.Ontvangen => "ontvangen",
        Aanvraagstatus.Hersteltermijn => "nog niet compleet",
        Aanvraagstatus.InBehandeling => "in behandeling",
        Aanvraagstatus.Verlengd => "in behandeling, met meer tijd",
        Aanvraagstatus.Bekendgemaakt => "beslist",
        Aanvraagstatus.Onherroepelijk => "beslist, en bezwaar kan niet meer",
        Aanvraagstatus.InBezwaar => "beslist, en er loopt een bezwaar",
        Aanvraagstatus.Ingetrokken => "ingetrokken",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
