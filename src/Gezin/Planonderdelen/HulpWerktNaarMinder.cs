using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Is it said what can be regained, and how the help becomes less?</summary>
[Regel("R-054, C16", "Hulp en zorg hebben een terugwindoel, of een reden waarom niets terug te winnen is, en een afschaaldoel.")]
public static class HulpWerktNaarMinder
{
    /// <summary>Refuses help on N5 or N6 without aim to regain and to scale down.</summary>
    public static Weigering? Toets(Niveau niveau, string? terugwindoel, string? afschaaldoel)
    {
        if (!niveau.VereistIndicatie())
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(terugwindoel))
        {
            return new(nameof(HulpWerktNaarMinder), "Vul bij het doel in wat iemand terug kan winnen of leren, of waarom dat niet kan.", "Terugwindoel");
        }

        return string.IsNullOrWhiteSpace(afschaaldoel)
            ? new(nameof(HulpWerktNaarMinder), "Vul in wanneer deze hulp minder kan worden of kan stoppen.", "Afschaaldoel")
            : null;
    }
}
