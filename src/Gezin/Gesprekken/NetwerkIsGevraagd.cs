using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Was somebody of the network there?</summary>
[Regel("R-055", "Bij een gesprek is iemand uit het netwerk, of er staat waarom niet.")]
public static class NetwerkIsGevraagd
{
    /// <summary>Refuses an open question.</summary>
    public static Weigering? Toets(bool? aanwezig, string toelichting)
    {
        if (aanwezig is null)
        {
            return new(nameof(NetwerkIsGevraagd), "Geef aan of er iemand uit het netwerk bij het gesprek was.", "NetwerkAanwezig");
        }

        return aanwezig == false && string.IsNullOrWhiteSpace(toelichting)
            ? new(nameof(NetwerkIsGevraagd), "Schrijf op waarom er niemand uit het netwerk bij was.", "NetwerkToelichting")
            : null;
    }
}
