using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Where a line of the plan stands (DOMAIN-MODEL §6.1).</summary>
public enum Planregelstatus
{
    /// <summary>Proposed.</summary>
    Voorgesteld,

    /// <summary>Agreed.</summary>
    Akkoord,

    /// <summary>Applied for.</summary>
    Aangevraagd,

    /// <summary>Granted.</summary>
    Toegekend,

    /// <summary>Allocated (301).</summary>
    Toegewezen,

    /// <summary>Started (305).</summary>
    Gestart,

    /// <summary>Changed (317/301).</summary>
    Gewijzigd,

    /// <summary>Interrupted.</summary>
    Onderbroken,

    /// <summary>Stopped (307).</summary>
    Gestopt,

    /// <summary>Not started.</summary>
    NietGestart,

    /// <summary>Lapsed.</summary>
    Vervallen,
}

/// <summary>Which step may follow which.</summary>
[Regel("DOMAIN-MODEL §6.1", "Een planregel gaat van voorgesteld via akkoord naar gestart; hulp en zorg lopen daartussen via aanvraag, toekenning en toewijzing.")]
public static class Planregelverloop
{
    /// <summary>Refuses a step that does not follow.</summary>
    /// <param name="van">Where it stands.</param>
    /// <param name="naar">Where it should go.</param>
    /// <param name="niveau">Up to N4 nothing is applied for: an agreed line just starts.</param>
    public static Weigering? Toets(Planregelstatus van, Planregelstatus naar, Niveau niveau) => Mag(van, naar, niveau)
        ? null
        : new(nameof(Planregelverloop), $"Deze regel staat op '{InWoorden(van)}' en kan niet in één stap naar '{InWoorden(naar)}'.", "Status");

    /// <summary>As a case worker says it.</summary>
    public static string InWoorden(Planregelstatus status) => status switch
    {
        Planregelstatus.NietGestart => "niet gestart",
        _ => status.ToString().ToLowerInvariant(),
    };

    private static bool Mag(Planregelstatus van, Planregelstatus naar, Niveau niveau) => (van, naar) switch
    {
        (Planregelstatus.Voorgesteld, Planregelstatus.Akkoord or Planregelstatus.Vervallen) => true,
        (Planregelstatus.Akkoord, Planregelstatus.Aangevraagd) => niveau.VereistIndicatie(),
        (Planregelstatus.Akkoord, Planregelstatus.Gestart) => !niveau.VereistIndicatie(),
        (Planregelstatus.Akkoord, Planregelstatus.NietGestart or Planregelstatus.Vervallen) => true,
        (Planregelstatus.Aangevraagd, Planregelstatus.Toegekend or Planregelstatus.NietGestart or Planregelstatus.Vervallen) => true,
        (Planregelstatus.Toegekend, Planregelstatus.Toegewezen or Planregelstatus.NietGestart) => true,
        (Planregelstatus.Toegewezen, Planregelstatus.Gestart or Planregelstatus.NietGestart) => true,
        (Planregelstatus.Gestart, Planregelstatus.Gewijzigd or Planregelstatus.Onderbroken or Planregelstatus.Gestopt) => true,
        (Planregelstatus.Gewijzigd or Planregelstatus.Onderbroken, Planregelstatus.Gestart or Planregelstatus.Gestopt) => true,
        (Planregelstatus.NietGestart, Planregelstatus.Vervallen) => true,
        _ => false,
    };
}
