using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;

namespace Rotonde.Portaal.Woorden;

/// <summary>The plan in the words of the resident.</summary>
public static class Planwoorden
{
    /// <summary>Where the plan stands.</summary>
    public static string InWoorden(this Planstatus status) => status switch
    {
        Planstatus.Concept => "wordt gemaakt",
        Planstatus.InOverleg => "ligt bij u om te bespreken",
        Planstatus.Actief or Planstatus.Bijgesteld => "loopt",
        Planstatus.Afgesloten => "is klaar",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Where a line of the plan stands.</summary>
    public static string InWoorden(this Planregelstatus status) => status switch
    {
        Planregelstatus.Voorgesteld => "voorstel",
        Planregelstatus.Akkoord => "afgesproken",
        Planregelstatus.Aangevraagd => "aangevraagd",
        Planregelstatus.Toegekend or Planregelstatus.Toegewezen => "geregeld, begint nog",
        Planregelstatus.Gestart or Planregelstatus.Gewijzigd => "loopt",
        Planregelstatus.Onderbroken => "even gestopt",
        Planregelstatus.Gestopt => "gestopt",
        Planregelstatus.NietGestart or Planregelstatus.Vervallen => "gaat niet door",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Does the line still count?</summary>
    public static bool Telt(this Planregelstatus status) => status is not (Planregelstatus.Gestopt or Planregelstatus.NietGestart or Planregelstatus.Vervallen);

    /// <summary>Who directs.</summary>
    public static string InWoorden(this Regie regie) => regie switch
    {
        Regie.Gezin => "Uw gezin heeft zelf de regie",
        Regie.Netwerk => "Iemand uit uw omgeving heeft de regie",
        Regie.TijdelijkAanspreekpunt => "Uw Aanspreekpunt heeft tijdelijk de regie",
        _ => throw new ArgumentOutOfRangeException(nameof(regie)),
    };

    /// <summary>Who helps, with the organisation.</summary>
    public static string InWoorden(this Helper helper)
    {
        ArgumentNullException.ThrowIfNull(helper);
        return helper.Organisatie is { Length: > 0 } organisatie && organisatie != helper.Wie ? $"{helper.Wie} ({organisatie})" : helper.Wie;
    }
}
